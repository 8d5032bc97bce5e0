import type {Paragraph, Root} from '../model/gwast.ts'
import {viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import type {View} from '../tree/view.ts'
import {ORDINARY} from '../words/measure.ts'

/** 「1.1」「3.2.2」 before words, 「1.1人员」 too; 「1.5倍」「3.5万人」 are figures. On folded text. */
const DECIMAL = new RegExp(
  `^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.、]?(?=[\\p{Script=Han}“《(A-Za-z])(?:(?=${ORDINARY})|(?![月日号年倍元万亿个名人次家项米吨亩千百%％]|平方|公里))`,
  'u'
)
/** 「1　总则」「1.总则」「1、总则」, a heading */
const TOP = /^(\d{1,2})([.、]?)(?=\p{Script=Han})[^。;]{1,40}$/u

interface Line {
  readonly node: Paragraph
  readonly view: View
}

/** Marks the lines of a decimal outline (1, 1.1, 1.1.1): a number is one of it where it goes on with the numbers before it. */
export function decimals(tree: Root, source: Source): void {
  const lines = tree.children.flatMap((node): Line[] => (node.type === 'paragraph' ? [{node, view: viewOf(node, source)}] : []))
  const found = inSequence(lines)
  if (found.length < 2) return
  for (const {at, parts} of found) mark(lines[at], parts.length)
  for (const at of topsOf(lines, found)) mark(lines[at], 1)
}

function mark(line: Line | undefined, parts: number): void {
  if (!line) return
  line.node.decimal = parts
  line.view.decimal = parts
}

interface Found {
  /** Index of the line */
  readonly at: number
  readonly parts: readonly number[]
}

function inSequence(lines: readonly Line[]): Found[] {
  const found: Found[] = []
  let last: readonly number[] = []
  for (const [at, {view}] of lines.entries()) {
    const number = DECIMAL.exec(view.fold)?.[1]
    const parts = number?.split('.').map(Number)
    if (!parts || !goesOn(last, parts)) continue
    found.push({at, parts})
    last = parts
  }
  return found
}

/** The next sibling of a number or of one above it, its first child, the first of a later chapter, or the outline of another document. */
function goesOn(last: readonly number[], next: readonly number[]): boolean {
  const own = next.at(-1) ?? 0
  if (next.length === 2 && own === 1) return (next[0] ?? 0) > (last[0] ?? 0) || next[0] === 1
  const above = next.slice(0, -1)
  if (!above.every((part, at) => part === last[at])) return false
  return own === (last.length >= next.length ? (last[next.length - 1] ?? 0) + 1 : 1)
}

/** The lines of the chapters: numbers that count on from one to the next, in the form of the one right before its first section. */
function topsOf(lines: readonly Line[], found: readonly Found[]): number[] {
  const tops: number[] = []
  let form: string | null = null
  let count = 0
  let from = 0
  const take = (until: number, last: number) => {
    for (let at = from; at < until && count < last; at++) {
      const [, number, mark] = TOP.exec(lines[at]?.view.fold ?? '') ?? []
      if (number === undefined || (form !== null && mark !== form) || Number(number) !== count + 1) continue
      form ??= mark ?? null
      tops.push(at)
      count++
    }
  }
  for (const {at, parts} of found) {
    const [chapter = 0, section = 0] = parts
    if (parts.length === 2 && section === 1) {
      if (chapter === 1) [count, form] = [0, null]
      take(at, chapter)
      count = chapter
    }
    from = at + 1
  }
  // chapters without sections at the end
  if (form !== null) take(lines.length, Infinity)
  return tops
}
