import type {Range} from '../model/contract.ts'

/** Whose the words of a text are: the first to claim them has them. Each claim takes time linear in its words. */
export class Claims {
  /** By UTF-16 code unit: 1 + the place of its holder's name; 0 is free */
  readonly #held: Uint8Array
  readonly #names: string[] = []

  /** @param length Of the text, UTF-16 code units */
  constructor(length: number) {
    this.#held = new Uint8Array(length)
  }

  /** @returns null where the words were free, and are now held; else the name of one who has some of them. */
  take({start, end}: Range, name: string): string | null {
    for (let at = start; at < end; at++) {
      const holder = this.#held[at]
      if (holder) return this.#names[holder - 1] ?? ''
    }
    const known = this.#names.indexOf(name)
    this.#held.fill(known === -1 ? this.#names.push(name) : known + 1, start, end)
    return null
  }
}
