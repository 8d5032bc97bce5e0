import {ReadError, type Reading} from '../../model/contract.ts'
import {isReadable} from './character.ts'
import {readingOf} from './blocks.ts'
import {sheetOf, type Sheet} from './sheet.ts'
import {upright, type DrawnPage} from './turn.ts'

/** Takes pages one by one and gives what they say together; of a page only its lines and tables are kept. */
export class PagedLayout {
  readonly #sheets: Sheet[] = []
  #glyphs = 0
  /** Glyphs of the pages that nobody can read; these are left out */
  #unreadable = 0

  add(page: DrawnPage): void {
    this.#glyphs += page.glyphs.length
    const isUnreadable = unreadableOn(page) > page.glyphs.length / 2
    if (isUnreadable) this.#unreadable += page.glyphs.length
    this.#sheets.push(sheetOf(upright(isUnreadable ? {...page, glyphs: [], rulings: [], pictured: false} : page)))
  }

  /** @throws ReadError `unreadable-text-layer`: fonts that do not say which characters they print; `no-text-layer` */
  reading(): Reading {
    const pages = String(this.#sheets.length)
    if (this.#unreadable > this.#glyphs / 2) throw new ReadError('unreadable-text-layer', {pages})
    const written = readingOf(this.#sheets)
    if (!written) throw new ReadError('no-text-layer', {pages})
    const warnings = new Set<string>()
    if (this.#sheets.some(({scanned}) => scanned)) warnings.add('pages-without-text')
    if (this.#unreadable > 0) warnings.add('pages-unreadable')
    return {text: written.text, blocks: written.blocks, encoding: null, ...(warnings.size > 0 && {warnings: [...warnings]})}
  }
}

/** Count of glyphs of which nobody knows what they stand for. */
function unreadableOn({glyphs, misnamed = 0}: DrawnPage): number {
  return misnamed + glyphs.filter(({text}) => !isReadable(text)).length
}
