import type {Table, TableCell, TableRow} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import {columnsOf} from './aligned/infer.ts'
import {shiftOf} from './aligned/row.ts'
import {headerOf, type Column} from '../../words/column.ts'
import {maximum} from '../../model/lists.ts'
import {numbersNamed, withUnlabelled} from './unlabelled.ts'

/** A row with merged cells laid out: `cells[column]` stands in or reaches down into this row. */
export interface GridRow {
  row: TableRow
  cells: (TableCell | undefined)[]
}

export interface Grid {
  /** Rows above and in the header, repeated headers included */
  heads: GridRow[]
  columns: (Column | null)[]
  rows: GridRow[]
}

export function cellText(cell: TableCell | undefined, source: Source): string {
  if (!cell) return ''
  const [only, ...others] = paragraphsOf(cell)
  return others.reduce((text, node) => text + viewOf(node, source).fold, only ? viewOf(only, source).fold : '')
}

/** Further right no cell reaches down: rows of cells that all do would make each row wider than the one above. In columns. */
const WIDEST = 512

/** Lays rows out so that a cell merged over rows or columns stands in each place it covers. */
function layOut(table: Table): GridRow[] {
  const reaching: {cell: TableCell; rows: number}[] = []
  const rows: GridRow[] = []
  for (const row of table.children) {
    if (row.type !== 'tableRow') continue
    const cells: (TableCell | undefined)[] = []
    let column = 0
    const reach = () => {
      for (let above = reaching[column]; above && above.rows > 0; above = reaching[column]) {
        cells[column] = above.cell
        above.rows--
        column++
      }
    }
    for (const cell of row.children) {
      if (cell.type !== 'tableCell') continue
      reach()
      for (let span = Math.min(cell.colSpan ?? 1, 64); span > 0; span--) {
        cells[column] = cell
        reaching[column] = {cell, rows: column < WIDEST ? (cell.rowSpan ?? 1) - 1 : 0}
        column++
      }
    }
    reach()
    rows.push({row, cells})
  }
  return rows
}

const HEADER_WITHIN = 4

function filledTo(texts: readonly string[]): number {
  return texts.findLastIndex((text) => text !== '') + 1
}

/**
 * A row printed without the merged cell above it is short at its end: its cells stand too far left. They move to the columns
 * that their words fit.
 */
function realign(row: GridRow, columns: Grid['columns'], width: number, texts: readonly string[]): GridRow {
  const filled = filledTo(texts)
  if (filled < 2 || filled >= width || row.cells.some((cell) => cell?.colSpan ?? cell?.rowSpan)) return row
  const shift = shiftOf(texts.slice(0, filled), columns.slice(0, width))
  return shift === 0 ? row : {row: row.row, cells: [...Array<undefined>(shift).fill(undefined), ...row.cells.slice(0, width - shift)]}
}

/** @returns The table under its header words, or without a header under what its cells say; null where neither tells. */
export function gridOf(table: Table, source: Source): Grid | null {
  const all = layOut(table)
  const texts = (row: GridRow) => row.cells.map((cell) => cellText(cell, source))
  for (let at = 0; at < Math.min(all.length, HEADER_WITHIN); at++) {
    const head = all[at] as GridRow
    let columns = headerOf(texts(head))
    if (!columns) continue
    const heads = all.slice(0, at + 1)
    // A header over two rows: the lower one is finer.
    const lower = all[at + 1]
    const finer = lower ? headerOf(texts(lower)) : null
    if (lower && finer) {
      columns = finer.map((column, index) => column ?? (columns as (Column | null)[])[index] ?? null)
      heads.push(lower)
    }
    const key = texts(head).join('|')
    const rows: GridRow[] = []
    const below = all.slice(heads.length)
    const labelled = maximum(heads.slice(at).map((row) => filledTo(texts(row))))
    const wide = withUnlabelled(columns.slice(0, labelled), below.map(texts))
    if (wide) for (const one of heads) one.cells = wide.words.map((word) => one.cells[word])
    columns = [...(wide?.columns ?? numbersNamed(columns, below.map(texts)))]
    const width = wide ? columns.length : filledTo(texts(head))
    for (const row of below) (texts(row).join('|') === key ? heads : rows).push(realign(row, columns, width, texts(row)))
    return {heads, columns, rows}
  }
  const columns = columnsOf(all.map(texts))
  return columns && {heads: [], columns, rows: all}
}

/** Words over each column: of the lowest header row that has some there, as printed. */
export function headersOf({heads, columns}: Grid, source: Source): string[] {
  return columns.map(
    (_, column) =>
      heads
        .map(({cells}) =>
          cells[column]
            ? paragraphsOf(cells[column])
                .map((node) => viewOf(node, source).print)
                .join('')
            : ''
        )
        .findLast((text) => text !== '') ?? ''
  )
}
