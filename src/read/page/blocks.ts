import {foldKey} from '../../text/fold.ts'
import {isPageNumber} from '../../words/furniture.ts'
import {ReadingText} from '../reading-text.ts'
import {ContinuedTable} from './continued.ts'
import {furnitureOf} from './furniture.ts'
import type {Line} from './lines.ts'
import type {Sheet, SheetPart} from './sheet.ts'
import type {PageTable} from './table.ts'
import {continues, joined, marginsOf, type Margins} from './wrap.ts'
import {pushAll} from '../../model/lists.ts'

/** 「续表」「（续）」 over the rest of a table */
const CONTINUED = /^[（(]?续表?\d*[）)]?$/u

/**
 * Pages → reading text: paragraphs put together, tables over pages as one, headers and page numbers aside.
 *
 * @returns null where the pages hold nothing but furniture: no text layer.
 */
export function readingOf(sheets: readonly Sheet[]): ReadingText | null {
  const furniture = furnitureOf(sheets.map(({height, parts}) => ({height, lines: linesIn(parts).sort((one, other) => one.y - other.y)})))
  const isText = (line: Line): boolean => !line.isStamp && !furniture.has(line)
  const all = sheets.flatMap(({parts}) => parts)
  if (all.every(({lines, tables}) => !lines.some(isText) && tables.length === 0)) return null
  // columns, and pages on their side, have margins of their own
  const margins = new Map<string, Margins>()
  for (const {format, width} of all) {
    if (margins.has(format)) continue
    margins.set(format, marginsOf(linesIn(all.filter((other) => other.format === format)).filter(isText), width))
  }
  const writer = new Writer()
  for (const {parts, aslant} of sheets) {
    for (const part of parts) {
      writer.turn(part.isOpen)
      writePart(part, isText, margins.get(part.format) ?? marginsOf(part.lines, part.width), writer)
    }
    for (const line of linesIn(parts)) if (!isText(line)) writer.aside(line.text)
    if (aslant.trim() !== '') writer.aside(aslant)
  }
  return writer.end()
}

const linesIn = (parts: readonly SheetPart[]): Line[] => parts.flatMap(({lines}) => lines)

function writePart({lines, tables}: SheetPart, isText: (line: Line) => boolean, margins: Margins, writer: Writer): void {
  const items = [...lines.filter(isText).map((line) => ({top: line.y, line})), ...tables.map((table) => ({top: table.top, table}))].sort(
    (one, other) => one.top - other.top
  )
  for (const item of items) {
    if ('table' in item) writer.table(item.table)
    else if (CONTINUED.test(item.line.text) && tables.length > 0) writer.aside(item.line.text)
    else writer.line(item.line, margins)
  }
}

/** Holds a paragraph or a table open over a page break; what is set aside meanwhile follows it. */
class Writer {
  readonly #into = new ReadingText()
  #lines: Line[] = []
  #table: ContinuedTable | null = null
  #aside: string[] = []
  /** Nothing of this page or column has been read yet */
  #isTurned = true

  /** @param isOpen What stands before may go on */
  turn(isOpen: boolean): void {
    if (!isOpen) this.#close()
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
      pushAll(this.#aside, this.#table.repeated)
    }
    for (const text of this.#aside) this.#into.trivia(text, isPageNumber(foldKey(text)) ? 'page-number' : 'furniture')
    this.#lines = []
    this.#table = null
    this.#aside = []
  }
}
