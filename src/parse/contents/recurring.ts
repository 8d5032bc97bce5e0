import {behindNumber, entryWords, isNumberedEntry} from '../../words/contents.ts'

/** Of a number's prefix so many lines are looked at: entries have few. */
const MOST = 64
/** 「总则」 may begin any line; with its number, 「一、总则」, it is told apart. In characters. */
const FEWEST = 4

/** The lines of a notice, to be asked whether one stands in it again further down. */
export class Recurring {
  readonly #last = new Map<string, number>()
  readonly #sorted: readonly {fold: string; at: number}[]

  /** @param folds The folded lines, in order. */
  constructor(folds: readonly string[]) {
    for (const [at, fold] of folds.entries()) for (const said of [fold, behindNumber(fold)]) this.#last.set(withoutStop(said), at)
    this.#sorted = folds.map((fold, at) => ({fold, at})).sort((one, other) => (one.fold < other.fold ? -1 : one.fold > other.fold ? 1 : one.at - other.at))
  }

  /**
   * What an entry says, where a line below says the same or begins with it.
   *
   * @param at Index of the entry's line.
   */
  wordsOf(entry: string, at: number): string | null {
    const words = withoutStop(entryWords(entry))
    // 「一、现状1」: the page has no leaders before it
    return [words, words.replace(/(?<=\D)\d{1,4}$/u, '')].find((said) => this.#isBelow(said, at)) ?? null
  }

  #isBelow(said: string, at: number): boolean {
    if (said === '') return false
    if ((this.#last.get(said) ?? -1) > at) return true
    if (said.length < FEWEST || !isNumberedEntry(said)) return false
    for (let end = this.#behind(said), looked = 0; looked < MOST; looked++) {
      const line = this.#sorted[--end]
      if (!line?.fold.startsWith(said)) return false
      if (line.at > at) return true
    }
    return false
  }

  /** Index behind the last line that begins so. */
  #behind(said: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      const fold = this.#sorted[middle]?.fold ?? ''
      if (fold.startsWith(said) || fold < said) low = middle + 1
      else high = middle
    }
    return low
  }
}

function withoutStop(fold: string): string {
  return fold.replace(/[。:]$/u, '')
}
