import type {Range} from '../model/contract.ts'
import type {Position} from '../model/deadline.ts'
import {fitted} from '../model/lists.ts'
import {isBlank} from '../text/fold.ts'
import type {Source} from './source.ts'

const MARKS: Readonly<Record<string, string>> = {',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '﹐': '，'}

function isChinese(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0x3001 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff60) ||
    unit === 0x201c ||
    unit === 0x201d ||
    (unit >= 0xd840 && unit <= 0xdfff)
  )
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function isWord(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** Blanks on one line between two Latin words are part of the text; all others are white space of the page. */
function isKept(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  return isWord(before) && isWord(after) && !(isDigit(before) && isDigit(after)) && text.charCodeAt(start) !== 10
}

/**
 * Several runs of the source as one matchable line without the white space of the page.
 * `fold` is for matching, `print` is the normalised text; both have one character for each kept code unit of the source,
 * whose place `start` and `end` tell.
 */
export class View {
  readonly fold: string
  readonly #source: Source
  /** Stretches without white space: offset in the view, offset in the source */
  #at: number[] = []
  #from: number[] = []
  #raw = ''
  #print: string | null = null

  /** How many parts the number at its head has in a decimal outline */
  decimal: number | undefined

  constructor(source: Source, spans: Iterable<Range>, decimal?: number) {
    this.decimal = decimal
    this.#source = source
    let folded = ''
    for (const {start, end} of spans) {
      let from = start
      for (let at = start; at < end; at++) {
        if (!isBlank(source.text.charCodeAt(at))) continue
        folded += this.#take(from, at)
        const blank = at
        while (at + 1 < end && isBlank(source.text.charCodeAt(at + 1))) at++
        from = at + 1
        if (blank > start && from < end && isKept(source.text, blank, from)) {
          this.#mark(blank)
          this.#raw += ' '
          folded += ' '
        }
      }
      folded += this.#take(from, end)
    }
    this.fold = folded
    this.#at = fitted(this.#at)
    this.#from = fitted(this.#from)
  }

  #take(start: number, end: number): string {
    if (start >= end) return ''
    this.#mark(start)
    this.#raw += this.#source.text.slice(start, end)
    return this.#source.fold.slice(start, end)
  }

  #mark(from: number): void {
    this.#at.push(this.#raw.length)
    this.#from.push(from)
  }

  get length(): number {
    return this.fold.length
  }

  /** Normalised text: half-width marks beside Chinese become full-width. */
  get print(): string {
    const raw = this.#raw
    this.#print ??= raw.replace(/[,:;()?﹐]/g, (mark, at: number) =>
      isChinese(raw.charCodeAt(at - 1)) || isChinese(raw.charCodeAt(at + 1)) ? (MARKS[mark] ?? mark) : mark
    )
    return this.#print
  }

  /** Offset into the source of the character at `at`. */
  start(at: number): number {
    let low = 0
    let high = this.#at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#at[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return (this.#from[low] ?? 0) + at - (this.#at[low] ?? 0)
  }

  /** Offset into the source after the last character before `end`. */
  end(end: number): number {
    return end === 0 ? this.start(0) : this.start(end - 1) + 1
  }

  /** Whether a line ends between the characters before and at `at`. */
  isBroken(at: number): boolean {
    return this.#source.text.slice(this.end(at), this.start(at)).includes('\n')
  }

  position(start: number, end: number): Position {
    return this.#source.position(this.start(start), this.end(end))
  }

  /** The character of the source itself at `at`, as a UTF-16 code unit. */
  unit(at: number): number {
    return this.#source.text.charCodeAt(this.start(at))
  }
}
