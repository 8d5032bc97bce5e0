import type {Paragraph} from '../model/gwast.ts'
import {startOf, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {numberingOf} from './section/numbering.ts'

/** How a text is broken into lines: by its paragraphs, or hard at a width. */
export interface Wrap {
  /** The line reaches the width that lines are broken at; null where they are broken by paragraphs. */
  isFull(node: Paragraph): boolean | null
  /** The line begins a paragraph by its indent; null where indents tell nothing. */
  isIndented(node: Paragraph): boolean | null
}

const FEWEST = 12
const WIDEST = 64
const NARROWEST = 16
/** A mark that may not begin a line leaves it so much short, in full-width characters. */
const SLACK = 3
/** Share of lines that damage may have left too wide. */
const MOST_WIDER = 0.06
/** A line that is broken hard ends a sentence by chance only: the share of full lines that do. */
const MOST_ENDED = 0.25

/** Width in full-width characters: an ASCII one counts half. */
function widthOf(node: Paragraph, source: Source): number {
  const {fold} = viewOf(node, source)
  let width = fold.length
  for (let at = 0; at < fold.length; at++) if (fold.charCodeAt(at) < 0x80 && !'(),:;?'.includes(fold.charAt(at))) width -= 0.5
  return width
}

/** Blanks before the line, in code units. */
function indentOf(node: Paragraph, source: Source): number {
  const start = startOf(node)
  return start - (source.text.lastIndexOf('\n', start - 1) + 1)
}

/** Text from pdftotext and plain printers is broken hard: a good part of its lines have one width, and none is wider. */
export function wrapOf(lines: readonly Paragraph[], source: Source): Wrap {
  const none: Wrap = {isFull: () => null, isIndented: () => null}
  if (lines.length < FEWEST) return none
  const widths = lines.map((node) => widthOf(node, source))
  const sorted = [...widths].sort((one, other) => one - other)
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  const full = lines.filter((_, at) => (widths[at] ?? 0) >= width - SLACK)
  const ended = full.filter((node) => /[。;!?]$/u.test(viewOf(node, source).fold)).length
  const wider = widths.filter((one) => one > width + SLACK + 2).length
  if (width < NARROWEST || width > WIDEST || full.length < 0.3 * lines.length || wider > MOST_WIDER * lines.length || ended > MOST_ENDED * full.length)
    return none
  const numbered = lines.filter((node) => numberingOf(viewOf(node, source)))
  const indented = numbered.filter((node) => indentOf(node, source) > 0).length > numbered.length / 2
  const wide = new Set(full)
  return {
    isFull: (node) => wide.has(node),
    isIndented: (node) => (indented ? indentOf(node, source) > 0 : null)
  }
}
