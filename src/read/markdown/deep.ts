import {matchAt} from '../../text/matches.ts'

/** What begins a line and holds others: quotes, items, footnotes */
const CONTAINER = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/y
const BLANKS = /[ \t]*/y
/** Nobody writes so many levels; the time of a parser grows with their square, its recursion ends at some thousand. */
const DEEPEST = 100
/** Columns before an item that is one of so many levels */
const FARTHEST = 4 * DEEPEST

/** Runs of marks that may open or close something within a block */
const MARK = /`+|\*+|_+|~+|!?\[|\](?:\()?|\)/gu
/** As many may wait to be closed: each later one is compared with all of them. */
const MOST_OPEN = 3000
/** Fences of code of so many lengths: each is looked for to the end of the block. */
const MOST_LENGTHS = 100

/** Whether a parser of Markdown would take longer than the text is worth: such a text is hostile, and read as lines. */
export function isTooDeep(source: string): boolean {
  let block = new Block()
  for (const line of source.split('\n')) {
    if (containersOf(line) > DEEPEST) return true
    if (line.trim() === '') block = new Block()
    else if (block.isTooDeepWith(line)) return true
  }
  return false
}

function containersOf(line: string): number {
  let count = 0
  for (let at = 0; ;) {
    const blanks = matchAt(BLANKS, line, at)?.[0].length ?? 0
    const mark = matchAt(CONTAINER, line, at + blanks)
    if (!mark) return count
    if (blanks > FARTHEST) return Infinity
    count++
    at += blanks + mark[0].length
  }
}

/** 「-」 below a line makes a heading of it: each one is looked for in all lines before it. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/u
const MOST_UNDERLINES = 500
/** Lines that go on in a quote or an item whose mark they do not print */
const MOST_LAZY = 3000

/** Lines without a blank one between them. */
class Block {
  readonly #open = new Map<string, number>()
  #underlines = 0
  #lazy = 0
  #isHolding = false
  readonly #lengths = new Set<number>()

  isTooDeepWith(line: string): boolean {
    const isHolder = containersOf(line) > 0
    this.#isHolding ||= isHolder
    if (this.#isHolding && !isHolder) this.#lazy++
    if (UNDERLINE.test(line)) this.#underlines++
    if (this.#lazy > MOST_LAZY || this.#underlines > MOST_UNDERLINES) return true
    for (const {0: mark, index} of line.matchAll(MARK)) {
      if (mark.startsWith('`')) {
        if (this.#lengths.add(mark.length).size > MOST_LENGTHS) return true
      } else if (this.#count(mark, isBlankAt(line, index - 1), isBlankAt(line, index + mark.length)) > MOST_OPEN) return true
    }
    return false
  }

  /** @returns How many of its kind are open behind the mark */
  #count(mark: string, isAfterBlank: boolean, isBeforeBlank: boolean): number {
    if (mark.endsWith('[')) return this.#add('[', 1)
    if (mark === ')') return this.#add('(', -1)
    if (mark.startsWith(']')) return Math.max(this.#open.get('[') ? this.#add('[', -1) : this.#add(']', 1), mark === '](' ? this.#add('(', 1) : 0)
    const kind = mark.charAt(0)
    const closes = isBeforeBlank || (!isAfterBlank && (this.#open.get(kind) ?? 0) > 0)
    return this.#add(kind, closes ? -mark.length : mark.length)
  }

  #add(kind: string, count: number): number {
    const sum = Math.max(0, (this.#open.get(kind) ?? 0) + count)
    this.#open.set(kind, sum)
    return sum
  }
}

/** Behind the line too */
const isBlankAt = (line: string, at: number): boolean => (line[at] ?? ' ').trim() === ''
