import type {Point, Position} from '../model/deadline.ts'
import {fold} from '../text/fold.ts'
import {simplify} from '../text/simplify.ts'

/** 「①3月底前」 is March, not 13月: a circled number is a mark of its own. */
function keepCircled(text: string, folded: string): string {
  let result = ''
  let from = 0
  for (const {index, 0: mark} of text.matchAll(/[\u2460-\u2468]/gu)) {
    result += folded.slice(from, index) + mark
    from = index + 1
  }
  return from === 0 ? folded : result + folded.slice(from)
}

/** A decoded text, its form for matching (folded, traditional characters simplified) and the places of its lines; offsets are UTF-16 code units. */
export class Source {
  readonly text: string
  readonly fold: string
  readonly #lines: number[] = [0]
  /** Line of the last place asked for: questions come mostly in order. */
  #last = 0

  constructor(text: string) {
    this.text = text
    this.fold = simplify(keepCircled(text, fold(text)))
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#lines.push(at + 1)
  }

  point(offset: number): Point {
    const lines = this.#lines
    let low = 0
    let high = lines.length - 1
    const last = this.#last
    if ((lines[last] ?? 0) <= offset) low = last
    if ((lines[last + 1] ?? Infinity) > offset && low === last) high = last
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? Infinity) <= offset) low = middle
      else high = middle - 1
    }
    this.#last = low
    return {line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset}
  }

  position(start: number, end: number): Position {
    return {start: this.point(start), end: this.point(end)}
  }
}
