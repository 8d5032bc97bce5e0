import {isWide} from './character.ts'
import type {Line} from './lines.ts'
import {isNumbered} from '../../words/marker.ts'
import {maximum} from '../../model/lists.ts'

/** Where the lines of a column begin and end, in points. */
export interface Margins {
  readonly left: number
  readonly right: number
  /** First lines of paragraphs stand further in */
  readonly indented: boolean
  /** Usual distance of two base lines, in em */
  readonly pitch: number
}

/** Fewer lines than these show no margin by their number. */
const FEW = 4
/** In em; GB/T 9704 prints 28 points for 16 */
const USUAL_PITCH = 1.8
/** A column is no narrower than this share of what symmetrical margins leave. */
const NARROWEST = 0.6

/** @param width Of the page: where lines are few or short, its right margin is taken to be its left one */
export function marginsOf(lines: readonly Line[], width: number): Margins {
  const left = leftOf(lines)
  const right = rightOf(lines, left, width)
  const size = median(lines.map((line) => line.size))
  const wrapped = lines.filter((line, at) => at > 0 && isFull(lines[at - 1], line, right))
  const further = lines.filter((line) => line.left > left + size * 1.2 && line.left < left + size * 2.8)
  const steps = lines.flatMap((line, at) => {
    const above = lines[at - 1]
    return above && line.y > above.y && line.y - above.y < line.size * 4 && above.size === line.size ? [(line.y - above.y) / line.size] : []
  })
  return {left, right, indented: further.length >= Math.max(1, wrapped.length * 0.05), pitch: steps.length < FEW ? USUAL_PITCH : median(steps)}
}

/** The leftmost place where a good part of the lines begins. */
function leftOf(lines: readonly Line[]): number {
  const lefts = lines.map((line) => line.left).sort((one, other) => one - other)
  const needed = lines.length < FEW ? 1 : Math.max(2, lines.length * 0.08)
  return lefts.find((left) => lefts.filter((other) => Math.abs(other - left) <= 3).length >= needed) ?? lefts[0] ?? 0
}

/** Justified lines end at one place; ragged ones somewhat before it, and few reach beyond it. */
function rightOf(lines: readonly Line[], left: number, width: number): number {
  const longest = maximum(lines.map((line) => line.right - line.left))
  const rights = lines
    .filter((line) => line.right - line.left > longest * 0.6)
    .map((line) => line.right)
    .sort((one, other) => one - other)
  let [best, most] = [rights.at(-1) ?? 0, 0]
  for (const right of rights) {
    const near = rights.filter((other) => Math.abs(other - right) <= 1.5).length
    if (near >= most) [best, most] = [right, near]
  }
  const found = most >= rights.length * 0.25 ? best : (rights[Math.floor((rights.length - 1) * 0.9)] ?? 0)
  const isKnown = rights.length >= FEW && found - left >= (width - left * 2) * NARROWEST
  return isKnown ? found : Math.max(found, width - left)
}

const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/**
 * The next line's first word had found no room on the line: the page broke it, not its author.
 *
 * @param slack Room in em that may be left over all the same
 */
function isFull(line: Line | undefined, next: Line, right: number, slack = -0.05): boolean {
  return line !== undefined && line.right + next.first > right - line.size * slack
}

const ENDED = /[。；：！？;:!?]["”’」』）)]?$/u

/** 附件说明 begins a paragraph (GB/T 9704-2012, 7.3.4), and so does 发文字号 that stands alone in the middle (7.2.5). */
const ATTACHMENTS = /^附件[\d\p{Script=Han}]{0,3}[：:]/u
const DOC_NUMBER = /^\p{Script=Han}{2,16}[〔[［（(]\d{4}[〕\]］）)]第?\d{1,5}号$/u

/**
 * Whether a line goes on with the paragraph of the line before it.
 *
 * @param lines Of the paragraph so far, at least one
 * @param turned The line stands on another page: the distance says nothing
 */
export function continues(lines: readonly Line[], next: Line, margins: Margins, turned: boolean): boolean {
  const last = lines.at(-1)
  if (!last || Math.abs(last.size - next.size) > last.size * 0.15) return false
  const {size} = next
  if (!turned && next.y - last.y > size * margins.pitch * (margins.indented ? 1.9 : 1.4)) return false
  const ended = ENDED.test(last.text)
  const isFlush = next.left <= margins.left + size * 1.2
  if (ATTACHMENTS.test(next.text) || (!isFlush && DOC_NUMBER.test(next.text)) || DOC_NUMBER.test(last.text)) return false
  if (!isFlush && isCentred(next, margins) && isCentredWith(last, margins)) return !ended && last.right - last.left + next.first > margins.right - margins.left
  // a signature or a date at the right ends where it ends
  if ((lines[0]?.left ?? 0) > margins.left + size * 4.5) return false
  if (isFlush && margins.indented && !ended && !isNumbered(next.text)) return isFull(last, next, margins.right, 0.5)
  if (!isFull(last, next, margins.right)) return false
  if (isFlush) return margins.indented || !(ended && isNumbered(next.text))
  // lines that hang below a number, stand in as a whole, or stand in less than their first
  const hangs = lines.length === 1 && ((next.left > last.left + size && last.left <= margins.left + size / 2 && !ended) || next.left < last.left - size * 0.3)
  const isBlock = lines.length > 1 && Math.abs(next.left - last.left) < size / 2
  return (hangs || isBlock) && !isNumbered(next.text)
}

/** A title's line over a centred one: centred too, or as wide as the page. */
const isCentredWith = (line: Line, margins: Margins): boolean => isCentred(line, margins) || line.left - margins.left < line.size * 0.6

function isCentred({left, right, size}: Line, margins: Margins): boolean {
  const [before, after] = [left - margins.left, margins.right - right]
  return before > size * 0.6 && Math.abs(before - after) < size * 1.2
}

/** Text of the lines as one: a blank only between Latin words. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((text, next) => {
    const isWord = text !== '' && !isWide(text.at(-1) ?? '') && !isWide(next.at(0) ?? '')
    return isWord && !/[-\d]$/u.test(text) ? `${text} ${next}` : text + next
  }, '')
}
