import type {View} from '../../tree/view.ts'
import {HUNDREDS, TENS, toNumber} from '../../words/numeral.ts'
import {isNoteLabel} from '../../words/note.ts'
import {opensWork} from '../../words/opener.ts'
import {endsInLabelledUnits, inLastBracket, saysWho, UNIT_LABEL} from '../../words/role.ts'

/** Kinds of numbers, outermost first; the index of the group in `MARKER`. 「：一）」 has lost half of its bracket. */
const CHAPTER = 0
const ARTICLE = 1
const MARKER = new RegExp(
  `第([${HUNDREDS}]{1,5})[章节编]|第([${HUNDREDS}]{1,5})条(?![款第、和及或至的所]|规定)|([${TENS}]{1,3})、(?![${TENS}]{1,3}[级类季])|(?:\\(|(?<=:))([${TENS}]{1,3})\\)|(\\d{1,2})[.、](?!\\d(?!\\d{0,3}[年月]))|\\((\\d{1,2})\\)`,
  'gu'
)

/** The last number of each kind that the notice has reached, by its lines and by what was cut so far. */
export type Reached = Map<number, number>

/** A number inside a line. */
interface Mark {
  /** Offset into the view */
  readonly at: number
  readonly kind: number
  readonly ordinal: number
  /** Offset behind it */
  readonly end: number
}

/** A heading without a mark at its end is at most this long, in characters. */
const HEADING = 40
const STOP = /[。!?;”]/u
/** 「附件1.」「表一、」「第一、」「…/t2_1.html」: part of a name */
const NAMED = /[件表图第\w至—~/-]/u
/** An opener is looked for so far back, in characters. */
const OPENER = 24
/** A unit clause is at most so long, in characters. */
const LONGEST_CLAUSE = 300

/** All numbers in the line, but those inside 《》, brackets and quotation marks: 「“多证合一、一照一码”」. */
export function marksIn(fold: string): Mark[] {
  const found = [...fold.matchAll(MARKER)]
  if (found.length === 0) return []
  const marks: Mark[] = []
  const depth = depthsOf(fold)
  for (const match of found) {
    const kind = match.slice(1).findIndex((group) => group !== undefined)
    const ordinal = toNumber(match[kind + 1] ?? '') ?? 0
    if ((depth[match.index] ?? 0) === 0 && !NAMED.test(fold.charAt(match.index - 1)))
      marks.push({at: match.index, kind, ordinal, end: match.index + match[0].length})
  }
  return marks
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  [')', '('],
  ['》', '《'],
  ['”', '“']
])
/** A quotation is at most so long, in characters: a mark that was forgotten pairs with none far away. */
const LONGEST_QUOTATION = 60

/** How many brackets, 《》 and quotation marks are open before each character; one that is never closed opens nothing. */
function depthsOf(fold: string): Int32Array {
  /** By how much more are open than before the character ahead */
  const depths = new Int32Array(fold.length + 2)
  const open = new Map<string, number[]>([...CLOSING.values()].map((mark) => [mark, []]))
  for (let at = 0; at < fold.length; at++) {
    const mark = fold.charAt(at)
    open.get(mark)?.push(at)
    const from = open.get(CLOSING.get(mark) ?? '')?.pop()
    if (from === undefined || (mark === '”' && at - from > LONGEST_QUOTATION)) continue
    depths[from + 1] = (depths[from + 1] ?? 0) + 1
    depths[at + 1] = (depths[at + 1] ?? 0) - 1
  }
  for (let at = 1; at < depths.length; at++) depths[at] = (depths[at] ?? 0) + (depths[at - 1] ?? 0)
  return depths
}

/** Whether the number stands where a sentence, a unit clause or a label's list of units has ended. */
function isBehindEnd(view: View, {at}: Mark): boolean {
  const previous = view.fold.charAt(at - 1)
  if (STOP.test(previous)) return true
  const before = view.fold.slice(Math.max(0, at - LONGEST_CLAUSE), at)
  return previous === ')' ? saysWho(`(${inLastBracket(before)})`) || before.includes('。(') : endsInLabelledUnits(before)
}

/** White space of the page stands before it. */
export function isGap(view: View, at: number): boolean {
  return at > 0 && view.start(at) > view.start(at - 1) + 1
}

/**
 * Numbers inside a line that begin an item: those that count on behind an end, and those that open a list behind a heading.
 *
 * @param marks The numbers in the line.
 * @param starts Offsets where a part of the line begins already.
 * @param reached What the notice has reached; what is found is added.
 * @param following The number that the next line begins with.
 * @param isRunOn Whether the line has lost its breaks for certain.
 */
export function itemsIn(
  view: View,
  marks: readonly Mark[],
  starts: readonly number[],
  reached: Reached,
  following: {kind: number; ordinal: number} | null,
  isRunOn: boolean
): number[] {
  const {fold} = view
  const found: number[] = []
  /** Kinds whose list was opened inside a sentence: its further numbers are the sentence's */
  const inSentence = new Set<number>()
  const seconds = new Map<number, number>()
  for (const mark of marks) if (mark.ordinal === 2 && isBehindEnd(view, mark)) seconds.set(mark.kind, mark.at)
  let opened = 0
  let next = 0
  const sorted = [...starts].sort((one, other) => one - other)
  for (const mark of marks) {
    const {at, kind, ordinal} = mark
    for (let start = sorted[next]; start !== undefined && start <= at; start = sorted[++next]) opened = Math.max(opened, start)
    if (at === 0 || starts.includes(at)) {
      reached.set(kind, ordinal)
      opened = at
      continue
    }
    const ended = isBehindEnd(view, mark)
    const goesOn = ordinal === (reached.get(kind) ?? -1) + 1 && !inSentence.has(kind)
    const second = () => (seconds.get(kind) ?? -1) > at || (following?.kind === kind && following.ordinal === 2)
    const heads =
      ordinal === 1 &&
      !isNoteLabel(fold.slice(opened, at)) &&
      !UNIT_LABEL.test(fold.slice(opened, at)) &&
      !/[,。;:]/u.test(fold.slice(opened, at - 1)) &&
      at - opened <= HEADING
    const begins = goesOn
      ? ended || (isGap(view, at) && kind !== 4) || (isRunOn && kind > CHAPTER && kind !== ARTICLE)
      : ordinal === 1 &&
        (heads
          ? ended || isGap(view, at) || isRunOn || second()
          : (ended || opensWork(fold.slice(Math.max(0, at - OPENER), at))) && ((isRunOn && fold.charAt(at - 1) !== ';') || second()))
    if (!begins) {
      if (ordinal === 1) inSentence.add(kind)
      continue
    }
    inSentence.delete(kind)
    reached.set(kind, ordinal)
    opened = at
    found.push(at)
  }
  return found
}
