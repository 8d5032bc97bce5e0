import type {VFile} from 'vfile'
import type {Block, Paragraph, Part, Root, TableCell} from '../model/gwast.ts'
import type {Source} from '../text/source.ts'
import {isFurniture} from './furniture.ts'
import {join, leaf, leavesOf, startOf, endOf, viewOf} from '../text/leaf.ts'
import {numberingOf} from './numbering.ts'
import {wrapOf, type Wrap} from './wrap.ts'

/** A line this long that stops without a mark was broken by the page, not by its author. In characters. */
const PROSE = 14

/** Sets page furniture aside and mends paragraphs that page breaks and hard line ends cut. */
export function reflow() {
  return (tree: Root, file: VFile): void => {
    const {source} = file.data
    if (!source) return
    tree.children = mend(tree.children as Block[], source) as (Part | Block)[]
    for (const block of tree.children) {
      if (block.type !== 'table') continue
      for (const row of block.children) {
        if (row.type !== 'tableRow') continue
        for (const cell of row.children) if (cell.type === 'tableCell') cell.children = mend(cell.children as Block[], source) as TableCell['children']
      }
    }
  }
}

/** Numbered lines by level: how many end like a sentence, less how many end like a heading. */
type Endings = Map<number, number>

function endingsOf(children: readonly Block[], source: Source): Endings {
  const endings: Endings = new Map()
  for (const child of children) {
    const view = child.type === 'paragraph' ? viewOf(child, source) : null
    const numbering = view && numberingOf(view)
    if (numbering) endings.set(numbering.level, (endings.get(numbering.level) ?? 0) + (ENDED.test(view.fold) ? 1 : -1))
  }
  return endings
}

interface Shape {
  endings: Endings
  wrap: Wrap
}

const ENDED = /[。！？!?;:)》」』”…]$/u

function mend(children: readonly Block[], source: Source): Block[] {
  const shape: Shape = {endings: endingsOf(children, source), wrap: wrapOf(children.filter((child) => child.type === 'paragraph'), source)}
  let line: Paragraph | null = null
  const mended: Block[] = []
  let open: Paragraph | null = null
  for (const child of children) {
    if (child.type === 'trivia') {
      mended.push(child)
      continue
    }
    if (child.type !== 'paragraph') {
      open = null
      mended.push(child)
      continue
    }
    const view = viewOf(child, source)
    if (view.length === 0 || isFurniture(view.fold)) {
      // A page number inside a sentence does not end the sentence.
      for (const part of leavesOf(child)) mended.push(leaf('trivia', source, startOf(part), endOf(part)) as Block)
      continue
    }
    if (open && continues(open, line ?? open, child, shape, source)) {
      line = asLine(child)
      join(open, child)
      continue
    }
    open = child
    line = asLine(child)
    mended.push(child)
  }
  return mended
}

/** The printed line as it stood before others were joined to it. */
function asLine(node: Paragraph): Paragraph {
  return {...node, children: [...node.children]}
}

/**
 * Whether a line goes on with the sentence that was broken off.
 *
 * @param open The paragraph so far.
 * @param before Its last printed line.
 */
function continues(open: Paragraph, before: Paragraph, after: Paragraph, {endings, wrap}: Shape, source: Source): boolean {
  if (open.depth !== undefined || after.depth !== undefined) return false
  const line = viewOf(open, source)
  const next = viewOf(after, source)
  const {fold} = line
  const brackets = openBrackets(fold)
  if (brackets > 0 && openBrackets(next.fold) < 0) return true
  if (numberingOf(next) || /^(?:附件|抄送|主办|督办|主送)[:\d]/u.test(next.fold)) return false
  if (brackets > 0) return true
  const full = wrap.isFull(before)
  if (ENDED.test(fold)) return full === true && /[。;]$/u.test(fold) && wrap.isIndented(after) === false
  // 「、」「，」 never end a paragraph
  if (/[、,]$/u.test(fold)) return true
  if (full !== null) return full && !isDateLine(next.fold) && wrap.isIndented(after) !== true
  // A heading stands alone, however long, unless its like in this notice are whole sentences.
  const numbering = numberingOf(line)
  if (numbering && !/[。;]/u.test(fold) && (endings.get(numbering.level) ?? 0) <= 0) return false
  return fold.length >= PROSE && /[。,;]/u.test(fold) && !isDateLine(next.fold)
}

function isDateLine(fold: string): boolean {
  return /^[\d二○〇]{4}年[^，。]{1,8}日$/u.test(fold)
}

/** Opened less closed brackets; negative where one closes that was not opened here. */
function openBrackets(fold: string): number {
  let open = 0
  let lowest = 0
  for (let at = 0; at < fold.length; at++) {
    const unit = fold.charCodeAt(at)
    if (unit === 0x28) open++
    else if (unit === 0x29) {
      open--
      if (open < lowest) lowest = open
    }
  }
  // 「1)」 and 「一）」 close what nobody opened
  return lowest < 0 ? lowest : open
}
