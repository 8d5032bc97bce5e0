import type {Range} from '../../../model/contract.ts'
import type {Aligned} from './align.ts'
import type {Piece} from './pieces.ts'

/** A row as cells; a heading is a row of one cell. */
export function rowOf(row: Aligned['rows'][number]): Range[] {
  const heading = row.at(-1)
  return heading ? cellsOf([heading]) : cellsOf(row.slice(0, -1))
}

/** Cells from their pieces; an empty one stands behind the one before it. */
export function cellsOf(row: readonly (readonly Piece[] | null)[]): Range[] {
  let at = row.find((cell) => cell !== null)?.[0]?.start ?? 0
  return row.map((cell) => {
    const range = cell ? {start: (cell[0] as Piece).start, end: (cell.at(-1) as Piece).end} : {start: at, end: at}
    at = range.end
    return range
  })
}
