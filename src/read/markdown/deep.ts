import {matchAt} from '../../text/matches.ts'
import {Marks, MOST_WORK} from './marks.ts'

/** What begins a line and holds others: quotes, items, footnotes */
const CONTAINER = /(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)/y
const BLANKS = /[ \t]*/y
/** Nobody writes so many levels; the time of a parser grows with their square, its recursion ends at some thousand. */
const DEEPEST = 100
/** Columns before an item that is one of so many levels */
const FARTHEST = 4 * DEEPEST

/** Whether a parser of Markdown would take longer than the text is worth: such a text is hostile, and read as lines. */
export function isTooDeep(source: string): boolean {
  let block = new Block()
  let work = 0
  let quotes = 0
  for (const line of source.split('\n')) {
    if (containersOf(line) > DEEPEST) return true
    if (line.trim() !== '') {
      if (block.isEmpty && line.startsWith('>') && ++quotes > MOST_QUOTES) return true
      if (block.isTooDeepWith(line)) return true
      continue
    }
    work += block.work
    if (work > MOST_WORK) return true
    block = new Block()
  }
  return work + block.work > MOST_WORK
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
/** Quotes with blank lines between them: each is compared with all others. */
const MOST_QUOTES = 3000
/** What makes a table of the line above it (GFM §4.10): then each row is a paragraph of its own. */
const DELIMITERS = /^[ \t]*\|[ \t:|-]{1,999}$/u

/** Lines without a blank one between them. */
class Block {
  #marks = new Marks()
  #done = 0
  #underlines = 0
  #lazy = 0
  #isHolding = false
  #isTable = false

  isEmpty = true

  get work(): number {
    return this.#done + this.#marks.work
  }

  isTooDeepWith(line: string): boolean {
    this.isEmpty = false
    const isHolder = containersOf(line) > 0
    this.#isHolding ||= isHolder
    if (this.#isHolding && !isHolder) this.#lazy++
    if (UNDERLINE.test(line)) this.#underlines++
    if (this.#lazy > MOST_LAZY || this.#underlines > MOST_UNDERLINES) return true
    this.#isTable ||= DELIMITERS.test(line)
    if (this.#isTable) {
      this.#done = this.work
      this.#marks = new Marks()
    }
    this.#marks.add(line)
    return this.work > MOST_WORK
  }
}
