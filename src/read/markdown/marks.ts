/** Runs of marks that may open or close something within a paragraph */
const MARK = /`+|\*+|_+|~+|!?\[|\](?:\()?|\)/gu
/** Steps that a parser may take in vain over all marks of a document: a second. */
export const MOST_WORK = 20_000_000
/** Marks that have a partner cost less than those that have none; brackets without an address lie between them. */
const MARKS_PER_STEP = 100
const BRACKETS_PER_STEP = 10
/** Fences of code of so many lengths: each is looked for to the end of the paragraph. */
const MOST_LENGTHS = 100

/**
 * Marks of one paragraph. A mark without a partner is looked for among all others, and so is a pair of brackets that
 * has no address: the parser's time grows with their product.
 */
export class Marks {
  readonly #open: string[] = []
  readonly #waiting = new Map<string, number>()
  readonly #lengths = new Set<number>()
  #count = 0
  #brackets = 0
  #stray = 0

  /** Steps in vain so far */
  get work(): number {
    if (this.#lengths.size > MOST_LENGTHS) return Infinity
    return (this.#stray + this.#open.length) * this.#count + this.#count ** 2 / MARKS_PER_STEP + this.#brackets ** 2 / BRACKETS_PER_STEP
  }

  add(line: string): void {
    for (const {0: mark, index} of line.matchAll(MARK)) {
      this.#count++
      if (mark.startsWith('`')) this.#lengths.add(mark.length)
      else if (mark.endsWith('[')) this.#push('[')
      else if (mark === ')') this.#pop('(')
      else if (mark.startsWith(']')) {
        this.#pop('[')
        if (mark === '](') this.#push('(')
        else this.#brackets++
      } else this.#flank(mark.charAt(0), isBlankAt(line, index - 1), isBlankAt(line, index + mark.length))
    }
  }

  #flank(kind: string, isAfterBlank: boolean, isBeforeBlank: boolean): void {
    if (isBeforeBlank && isAfterBlank) return
    if (isBeforeBlank || (!isAfterBlank && this.#waiting.has(kind))) this.#pop(kind)
    else this.#push(kind)
  }

  #push(kind: string): void {
    this.#open.push(kind)
    this.#waiting.set(kind, (this.#waiting.get(kind) ?? 0) + 1)
  }

  /** What opened since the partner did finds none any more. */
  #pop(kind: string): void {
    if (!this.#waiting.has(kind)) {
      this.#stray++
      return
    }
    for (let open = this.#open.pop(); open !== undefined; open = this.#open.pop()) {
      const others = (this.#waiting.get(open) ?? 1) - 1
      if (others > 0) this.#waiting.set(open, others)
      else this.#waiting.delete(open)
      if (open === kind) return
      this.#stray++
    }
  }
}

/** Behind the line too */
const isBlankAt = (line: string, at: number): boolean => (line[at] ?? ' ').trim() === ''
