import type {CellText} from '../reading-text.ts'
import {goesOn, type PageCell, type PageTable} from './table.ts'
import {joined} from './wrap.ts'

/** Borders of one table lie this close from page to page, in points. */
const SAME = 4

/** A table that runs on over pages, put together. */
export class ContinuedTable {
  readonly #columns: readonly number[]
  readonly #rows: (readonly PageCell[])[]
  /** Words of header rows that were printed again */
  readonly repeated: string[] = []

  constructor({columns, rows}: PageTable) {
    this.#columns = columns
    this.#rows = [...rows]
  }

  /** @returns Whether the table at the top of the next page is the same one; then it is taken in. */
  takes({columns, rows}: PageTable): boolean {
    if (columns.length !== this.#columns.length || columns.some((x, at) => Math.abs(x - (this.#columns[at] ?? 0)) > SAME)) return false
    const header = this.#headerRows(rows)
    this.repeated.push(...rows.slice(0, header).map((row) => row.map(wordsOf).join(' ')))
    const rest = rows.slice(header)
    const [first] = rest
    if (!first) return true
    const merged = this.#mergedAbove(first)
    const row = merged ? first.slice(1) : first
    const open = this.#rows.at(-1)?.filter(({column}) => !merged || column > 0) ?? []
    const isCut = isCutRow(open, row)
    // the rest of a merged cell makes it longer, a cut row does not
    if (merged) this.#replace(merged, {...merged, rowSpan: merged.rowSpan + (first[0]?.rowSpan ?? 1) - (isCut ? 1 : 0)})
    if (isCut) {
      for (const [at, cell] of open.entries()) {
        const more = row[at]
        if (more) this.#replace(cell, {...cell, texts: run(cell, more), isFull: more.isFull})
      }
    } else this.#rows.push(row)
    this.#rows.push(...rest.slice(1))
    return true
  }

  cells(): CellText[][] {
    return this.#rows.map((row) =>
      row.map(({texts, colSpan, rowSpan}) => ({text: texts.join('\n'), ...(colSpan > 1 && {colSpan}), ...(rowSpan > 1 && {rowSpan})}))
    )
  }

  #headerRows(rows: readonly (readonly PageCell[])[]): number {
    let same = 0
    while (same < rows.length && same < this.#rows.length && rowKey(rows[same] ?? []) === rowKey(this.#rows[same] ?? [])) same++
    return rows[0]?.every((cell) => wordsOf(cell) === '') ? 0 : same
  }

  /** The merged cell at the left that the page cut: it reaches to the end of the rows, and its rest is empty. */
  #mergedAbove(row: readonly PageCell[]): PageCell | null {
    const [first] = row
    if (!first || first.column > 0 || wordsOf(first) !== '' || row.slice(1).every((cell) => wordsOf(cell) === '')) return null
    const start = this.#rows.findLastIndex((above) => above[0]?.column === 0)
    const cell = this.#rows[start]?.[0]
    if (!cell || wordsOf(cell) === '' || cell.colSpan !== first.colSpan || start + cell.rowSpan !== this.#rows.length) return null
    return cell.rowSpan > 1 || first.rowSpan > 1 ? cell : null
  }

  #replace(cell: PageCell, other: PageCell): void {
    const at = this.#rows.findLastIndex((row) => row.includes(cell))
    this.#rows[at] = this.#rows[at]?.map((one) => (one === cell ? other : one)) ?? []
  }
}

/** A row that the page cut: nothing stands in its first column any more, and a text of the row above is open. */
function isCutRow(above: readonly PageCell[], row: readonly PageCell[]): boolean {
  const [first] = row
  if (!first || wordsOf(first) !== '' || first.rowSpan > 1 || row.length !== above.length) return false
  if (row.some(({column, colSpan}, at) => column !== above[at]?.column || colSpan !== above[at].colSpan)) return false
  return row.some((cell, at) => {
    const open = above[at]
    return open !== undefined && open.isFull && wordsOf(cell) !== '' && !/[。；;]$/u.test(wordsOf(open))
  })
}

const wordsOf = ({texts}: PageCell): string => texts.join('')

const rowKey = (row: readonly PageCell[]): string =>
  row.map((cell) => `${cell.column}+${cell.colSpan}^${cell.rowSpan}:${wordsOf(cell).replace(/\s/gu, '')}`).join('|')

/** The cut cell's paragraphs: the last one goes on where its line was full. */
function run(cell: PageCell, {texts}: PageCell): string[] {
  const [last, next] = [cell.texts.at(-1), texts[0]]
  if (last === undefined || next === undefined || !cell.isFull || !goesOn(last, next)) return [...cell.texts, ...texts]
  return [...cell.texts.slice(0, -1), joined([last, next]), ...texts.slice(1)]
}
