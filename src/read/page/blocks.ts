import {ReadingText} from '../reading-text.ts'
import {ContinuedTable} from './continued.ts'
import {furnitureOf} from './furniture.ts'
import {gridsOf} from './grid.ts'
import {linesOf, type Line} from './lines.ts'
import type {Page} from './page.ts'
import {joinRulings} from './rulings.ts'
import {glyphsByGrid, tableOf, type PageTable} from './table.ts'
import {foldKey} from '../../text/fold.ts'
import {isPageNumber} from '../../words/furniture.ts'
import {continues, joined, marginsOf, type Margins} from './wrap.ts'

/** A page as it is read: its lines outside tables, and its tables. No glyph is kept. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly tables: readonly PageTable[]
  readonly aslant: string
  /** Nothing but a picture: a scanned page among others */
  readonly scanned: boolean
}

export function sheetOf({width, height, glyphs, rulings, aslant, pictured}: Page): Sheet {
  const grids = gridsOf(joinRulings(rulings))
  const groups = glyphsByGrid(grids, glyphs)
  const tables = grids.flatMap((grid, at) => tableOf(grid, groups[at] ?? []) ?? [])
  return {width, height, lines: linesOf(groups.at(-1) ?? []), tables, aslant, scanned: pictured && glyphs.length === 0}
}

/** 「续表」「（续）」 over the rest of a table */
const CONTINUED = /^[（(]?续表?\d*[）)]?$/u

/**
 * Pages → reading text: paragraphs put together, tables over pages as one, headers and page numbers aside.
 *
 * @returns null where the pages hold nothing but furniture: no text layer.
 */
export function readingOf(sheets: readonly Sheet[]): ReadingText | null {
  const furniture = furnitureOf(sheets)
  const bodies = sheets.map((sheet) => ({sheet, lines: sheet.lines.filter((line) => !line.isStamp && !furniture.has(line))}))
  if (bodies.every(({sheet, lines}) => lines.length === 0 && sheet.tables.length === 0)) return null
  const margins = new Map<string, Margins>()
  for (const {sheet} of bodies) {
    // pages on their side have margins of their own
    const key = formatOf(sheet)
    if (!margins.has(key))
      margins.set(
        key,
        marginsOf(
          bodies.filter((other) => formatOf(other.sheet) === key).flatMap(({lines}) => lines),
          sheet.width
        )
      )
  }
  const writer = new Writer()
  for (const {sheet, lines} of bodies) {
    const inMargins = margins.get(formatOf(sheet)) ?? marginsOf(lines, sheet.width)
    const items = [...lines.map((line) => ({top: line.y, line})), ...sheet.tables.map((table) => ({top: table.top, table}))].sort(
      (one, other) => one.top - other.top
    )
    writer.turn()
    for (const item of items) {
      if ('table' in item) writer.table(item.table)
      else if (CONTINUED.test(item.line.text) && items.some((other) => 'table' in other)) writer.aside(item.line.text)
      else writer.line(item.line, inMargins)
    }
    for (const line of sheet.lines) if (line.isStamp || furniture.has(line)) writer.aside(line.text)
    if (sheet.aslant.trim() !== '') writer.aside(sheet.aslant)
  }
  return writer.end()
}

const formatOf = ({width, height}: Sheet): string => `${Math.round(width / 10)}×${Math.round(height / 10)}`

/** Holds a paragraph or a table open over a page break; what is set aside meanwhile follows it. */
class Writer {
  readonly #into = new ReadingText()
  #lines: Line[] = []
  #table: ContinuedTable | null = null
  #aside: string[] = []
  /** Nothing of this page has been read yet */
  #isTurned = true

  turn(): void {
    this.#isTurned = true
  }

  line(line: Line, margins: Margins): void {
    if (this.#table || !continues(this.#lines, line, margins, this.#isTurned)) this.#close()
    this.#lines.push(line)
    this.#isTurned = false
  }

  table(table: PageTable): void {
    if (!this.#isTurned || !this.#table?.takes(table)) {
      this.#close()
      this.#table = new ContinuedTable(table)
    }
    this.#isTurned = false
  }

  aside(text: string): void {
    this.#aside.push(text)
  }

  end(): ReadingText {
    this.#close()
    return this.#into
  }

  #close(): void {
    if (this.#lines.length > 0) this.#into.paragraph(joined(this.#lines.map(({text}) => text)))
    if (this.#table) {
      this.#into.table(this.#table.cells(), '\t')
      this.#aside.push(...this.#table.repeated)
    }
    for (const text of this.#aside) this.#into.trivia(text, isPageNumber(foldKey(text)) ? 'page-number' : 'furniture')
    this.#lines = []
    this.#table = null
    this.#aside = []
  }
}
