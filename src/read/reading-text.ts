import type {LayoutBlock, LayoutCell} from '../model/contract.ts'
import {fitted} from '../model/lists.ts'
import type {TriviaReason} from '../model/trivia.ts'

export interface CellText {
  /** Lines of the cell, parted by `\n` */
  readonly text: string
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** Writes the reading text of a format that has none of its own, a block a line, and notes where the blocks lie. */
export class ReadingText {
  readonly blocks: LayoutBlock[] = []
  readonly #parts: string[] = []
  #length = 0

  get text(): string {
    return this.#parts.join('')
  }

  paragraph(text: string): void {
    for (const line of lines(text)) this.blocks.push({type: 'paragraph', ...this.#line(line)})
  }

  heading(depth: number, text: string): void {
    for (const line of lines(text)) this.blocks.push({type: 'heading', depth, ...this.#line(line)})
  }

  /** Text that is no part of the notice: navigation, front matter … */
  trivia(text: string, reason: TriviaReason = 'furniture'): void {
    for (const line of lines(text)) this.blocks.push({type: 'trivia', reason, ...this.#line(line)})
  }

  /** @param between Stands between two cells of a row; rows are parted by a line feed. */
  table(rows: readonly (readonly CellText[])[], between: string): void {
    const places: LayoutCell[][] = []
    for (const row of rows) {
      const cells: LayoutCell[] = []
      for (const [at, cell] of row.entries()) {
        if (at > 0) this.#write(between)
        const start = this.#length
        this.#write(lines(cell.text).join('\n'))
        cells.push({
          start,
          end: this.#length,
          ...(cell.colSpan !== undefined && {colSpan: cell.colSpan}),
          ...(cell.rowSpan !== undefined && {rowSpan: cell.rowSpan})
        })
      }
      this.#write('\n')
      places.push(fitted(cells))
    }
    this.blocks.push({type: 'table', rows: places})
  }

  #line(line: string): {start: number; end: number} {
    const start = this.#length
    this.#write(line)
    const end = this.#length
    this.#write('\n')
    return {start, end}
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }
}

/** Lines that are not blank, without the white space at their ends. */
function lines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
