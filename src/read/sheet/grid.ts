import {ReadError} from '../../model/contract.ts'
import type {CellText} from '../reading-text.ts'
import type {Merge, TableSheet} from './table-sheet.ts'

interface GridCell extends CellText {
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

/** A row that has words. */
export interface GridRow {
  readonly cells: readonly GridCell[]
  /** Whether rows without words were left out above it */
  readonly isApart: boolean
}

/** Two words in far corners of a sheet ask for every cell in between. */
const MOST_CELLS = 2_000_000

/**
 * The rows and columns of a sheet that have words; a merged cell stands once, with its spans.
 *
 * @throws ReadError `too-large`
 */
export function gridOf({rows, merges}: TableSheet): GridRow[] {
  const text = (row: number, column: number) => rows[row]?.[column]?.trim() ?? ''
  const filledRows = new Set<number>()
  const filledColumns = new Set<number>()
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell.trim() === '') continue
      filledRows.add(row)
      filledColumns.add(column)
    }
  }
  if (filledRows.size * filledColumns.size > MOST_CELLS) throw tooLarge()
  const rowNumbers = [...filledRows].sort(ascending)
  const columnNumbers = [...filledColumns].sort(ascending)
  const merged = cover(
    merges.filter(({startRow, startCol}) => text(startRow, startCol) !== ''),
    rowNumbers,
    columnNumbers
  )

  return rowNumbers.map((row, index) => ({
    isApart: index > 0 && row > (rowNumbers[index - 1] ?? row) + 1,
    cells: columnNumbers.flatMap((column, at): GridCell[] => {
      const spans = merged.get(row)?.get(column)
      // some programs leave words in covered cells: nobody sees them, but they are there
      if (spans === null && text(row, column) === '') return []
      return [{text: text(row, column), column: at, colSpan: spans?.colSpan ?? 1, rowSpan: spans?.rowSpan ?? 1}]
    })
  }))
}

interface Spans {
  readonly rowSpan: number
  readonly colSpan: number
}

/** Row → column → spans of the merged cell that begins there; null where it reaches. */
function cover(merges: readonly Merge[], rows: readonly number[], columns: readonly number[]): Map<number, Map<number, Spans | null>> {
  const merged = new Map<number, Map<number, Spans | null>>()
  let covered = 0
  for (const {startRow, startCol, endRow, endCol} of merges) {
    if (merged.get(startRow)?.has(startCol)) continue
    const down = within(rows, startRow, endRow)
    const across = within(columns, startCol, endCol)
    // merged cells that overlap are none
    covered += down.length * across.length
    if (covered > MOST_CELLS) throw tooLarge()
    for (const row of down) {
      const inRow = merged.get(row) ?? new Map<number, null>()
      merged.set(row, inRow)
      for (const column of across) inRow.set(column, null)
    }
    merged.get(startRow)?.set(startCol, {rowSpan: down.length, colSpan: across.length})
  }
  return merged
}

function within(numbers: readonly number[], first: number, last: number): readonly number[] {
  return numbers.slice(lowest(numbers, first), lowest(numbers, last + 1))
}

/** Index of the first number that is not below the bound. */
function lowest(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

function tooLarge(): ReadError {
  return new ReadError('too-large', {detail: `a sheet of more than ${MOST_CELLS} cells`})
}

function ascending(one: number, other: number): number {
  return one - other
}
