import {ReadError} from '../../model/contract.ts'
import {characters} from './biff-records.ts'

/**
 * The texts that cells share. One record holds 8 KB at most: the table goes on in others, even in the middle of a text,
 * whose rest then begins with a flag of its own.
 */
export function sharedTexts(blocks: readonly DataView[]): string[] {
  const reader = new Blocks(blocks)
  reader.skip(4)
  const count = reader.number(4)
  const texts: string[] = []
  while (texts.length < count && !reader.isAtEnd()) {
    const length = reader.number(2)
    const flags = reader.number(1)
    const runs = flags & 8 ? reader.number(2) : 0
    const phonetics = flags & 4 ? reader.number(4) : 0
    texts.push(reader.text(length, (flags & 1) !== 0))
    reader.skip(runs * 4 + phonetics)
  }
  return texts
}

class Blocks {
  readonly #blocks: readonly DataView[]
  #block = 0
  #at = 0

  constructor(blocks: readonly DataView[]) {
    this.#blocks = blocks
  }

  isAtEnd(): boolean {
    return this.#left() === 0
  }

  number(size: 1 | 2 | 4): number {
    let value = 0
    for (let index = 0; index < size; index++) {
      if (this.#left() === 0) throw new ReadError('damaged', {detail: 'Excel texts'})
      value += this.#current().getUint8(this.#at++) * 256 ** index
    }
    return value
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      const step = Math.min(rest, this.#left())
      if (step === 0) return
      this.#at += step
      rest -= step
    }
  }

  text(length: number, isWide: boolean): string {
    let text = ''
    let wide = isWide
    while (text.length < length) {
      const before = this.#block
      if (this.#left() === 0) throw new ReadError('damaged', {detail: 'Excel texts'})
      if (this.#block !== before) wide = (this.#current().getUint8(this.#at++) & 1) !== 0
      const size = wide ? 2 : 1
      const count = Math.min(length - text.length, Math.floor(this.#left() / size))
      if (count === 0) throw new ReadError('damaged', {detail: 'Excel texts'})
      text += characters(this.#current(), this.#at, count, wide)
      this.#at += count * size
    }
    return text
  }

  /** Bytes left in the block, or in the next one that has some. */
  #left(): number {
    while (this.#block < this.#blocks.length - 1 && this.#at >= this.#current().byteLength) {
      this.#block++
      this.#at = 0
    }
    return this.#current().byteLength - this.#at
  }

  #current(): DataView {
    return this.#blocks[this.#block] ?? new DataView(new ArrayBuffer(0))
  }
}
