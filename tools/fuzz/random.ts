/** Numbers that look random and come again with the same seeds (mulberry32 over mixed seeds). */
export class Random {
  #state: number

  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x85ebca6b) ^ (state >>> 13), 0x9e3779b9)
    this.next()
  }

  /** 32 bits */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  /** 0 … count − 1; 0 where there is nothing to choose from */
  below(count: number): number {
    return count < 1 ? 0 : this.next() % Math.floor(count)
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1)
  }

  chance(share: number): boolean {
    return this.next() < share * 0x1_0000_0000
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Unexpected empty list, expected something to choose from')
    return list[this.below(list.length)] as T
  }

  some<T>(least: number, most: number, make: (at: number) => T): T[] {
    return Array.from({length: this.between(least, most)}, (_, at) => make(at))
  }
}
