import {ReadError, type Reading} from '../../model/contract.ts'
import {isReadable} from './character.ts'
import {readingOf, sheetOf, type Sheet} from './blocks.ts'
import {upright, type DrawnPage} from './turn.ts'

/** Takes pages one by one and gives what they say together; of a page only its lines and tables are kept. */
export class PagedLayout {
  readonly #sheets: Sheet[] = []
  #glyphs = 0
  #unreadable = 0

  add(page: DrawnPage): void {
    this.#glyphs += page.glyphs.length
    for (const {text} of page.glyphs) if (!isReadable(text)) this.#unreadable++
    this.#sheets.push(sheetOf(upright(page)))
  }

  /** @throws ReadError `unreadable-text-layer`: fonts that do not say which characters they print; `no-text-layer` */
  reading(): Reading {
    const pages = String(this.#sheets.length)
    if (this.#unreadable > this.#glyphs / 2) throw new ReadError('unreadable-text-layer', {pages})
    const written = readingOf(this.#sheets)
    if (!written) throw new ReadError('no-text-layer', {pages})
    const isPartial = this.#sheets.some(({scanned}) => scanned)
    return {text: written.text, blocks: written.blocks, encoding: null, ...(isPartial && {warnings: ['pages-without-text']})}
  }
}
