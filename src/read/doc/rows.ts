import type {CellText} from '../reading-text.ts'
import type {Property} from './formatting.ts'
import {rowOf, spans, type WordRow} from './table.ts'

/** Gathers paragraphs into cells and rows until the table ends. */
export class Rows {
  #rows: WordRow[] = []
  #cells: string[] = []
  #cell: string[] = []

  paragraph(text: string): void {
    this.#cell.push(text)
  }

  endCell(): void {
    this.#cells.push(this.#cell.join('\n'))
    this.#cell = []
  }

  /** @param properties Of the mark that ends the row: they tell its geometry */
  endRow(properties: readonly Property[]): void {
    this.#rows.push(rowOf(this.#cells, properties))
    this.#cells = []
    this.#cell = []
  }

  /** @returns The rows so far; `rest` is all that is left of a row without its end mark. */
  close(): {rows: CellText[][]; rest: string[]} {
    const closed = {rows: spans(this.#rows), rest: [...this.#cells, this.#cell.join('\n')].filter((text) => text.trim() !== '')}
    this.#rows = []
    this.#cells = []
    this.#cell = []
    return closed
  }
}
