import {isBlank} from './fold.ts'
import type {Source} from './source.ts'

const MARKS: Readonly<Record<string, string>> = {',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '?': '？', '﹐': '，'}

function isChinese(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0x3001 && unit <= 0x303f)
    || (unit >= 0xff00 && unit <= 0xff60) || unit === 0x201c || unit === 0x201d || (unit >= 0xd840 && unit <= 0xdfff)
}

/** Blanks between two Latin words are part of the text; all others are white space of the page. */
function isWord(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
}

/**
 * Several runs of the source as one matchable line without the white space of the page.
 * `fold` is for matching, `print` is the normalised text; both have one character for each kept code unit of the source,
 * whose place `offsets` tells.
 */
export class View {
  readonly fold: string
  readonly offsets: readonly number[]
  readonly source: Source
  #print: string | null = null

  constructor(source: Source, spans: Iterable<{readonly start: number; readonly end: number}>) {
    this.source = source
    const offsets: number[] = []
    let folded = ''
    for (const span of spans) {
      let from = span.start
      for (let at = span.start; at < span.end; at++) {
        if (!isBlank(source.text.charCodeAt(at))) {
          offsets.push(at)
          continue
        }
        folded += source.fold.slice(from, at)
        let next = at + 1
        while (next < span.end && isBlank(source.text.charCodeAt(next))) next++
        const before = source.text.charCodeAt(at - 1)
        const after = source.text.charCodeAt(next)
        if (at > span.start && next < span.end && isWord(before) && isWord(after)
          && !(before < 0x3a && after < 0x3a) && source.text.charCodeAt(at) !== 10) {
          folded += ' '
          offsets.push(at)
        }
        at = next - 1
        from = next
      }
      folded += source.fold.slice(from, span.end)
    }
    this.fold = folded
    this.offsets = offsets
  }

  get length(): number {
    return this.fold.length
  }

  /** Normalised text: half-width marks beside Chinese become full-width. */
  get print(): string {
    this.#print ??= this.#normalise()
    return this.#print
  }

  #normalise(): string {
    const {offsets, fold} = this
    const {text} = this.source
    let print = ''
    for (let at = 0; at < offsets.length; at++) {
      const character = fold.charCodeAt(at) === 0x20 ? ' ' : text.charAt(offsets[at] ?? 0)
      const wide = MARKS[character]
      if (wide === undefined) {
        print += character
        continue
      }
      const before = at > 0 ? text.charCodeAt(offsets[at - 1] ?? 0) : 0
      const after = at + 1 < offsets.length ? text.charCodeAt(offsets[at + 1] ?? 0) : 0
      print += isChinese(before) || isChinese(after) ? wide : character
    }
    return print
  }

  /** Offset into the source of the character at `at`. */
  start(at: number): number {
    return this.offsets[at] ?? (this.offsets.at(-1) ?? -1) + 1
  }

  /** Offset into the source after the last character before `end`. */
  end(end: number): number {
    return (this.offsets[end - 1] ?? this.start(0) - 1) + 1
  }

  position(start: number, end: number) {
    return this.source.position(this.start(start), this.end(end))
  }
}
