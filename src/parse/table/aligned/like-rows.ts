import type {Range} from '../../../model/contract.ts'
import type {Source} from '../../../tree/source.ts'
import {cellsOf} from './cells.ts'
import {columnsOf} from './infer.ts'
import type {FoundTable} from './index.ts'
import {isParted, piecesOf, type Piece} from './pieces.ts'

/** What, who and when */
const FEWEST_CELLS = 3

/** Lines alike, each of as many cells with wide gaps between them, that say what, who and when: rows without numbers and without a header. */
export function likeRows(source: Source, lines: readonly Range[], from: number): FoundTable | null {
  const cellsAt = (at: number): Piece[] => {
    const line = lines[at]
    return line && isParted(source, line, 'gaps') ? piecesOf(source, line, 'gaps', {barred: false}) : []
  }
  const width = cellsAt(from).length
  // lines like the one above were looked at with it
  if (width < FEWEST_CELLS || cellsAt(from - 1).length === width) return null
  const rows: Piece[][] = []
  for (let cells = cellsAt(from); cells.length === width; cells = cellsAt(from + rows.length)) rows.push(cells)
  if (!columnsOf(rows.map((row) => row.map(({key}) => key)))) return null
  const ranges = rows.map((row) => cellsOf(row.map((cell) => [cell])))
  const [start, end] = [rows[0]?.[0]?.start ?? 0, rows.at(-1)?.at(-1)?.end ?? 0]
  return {table: {start, end, rows: ranges}, end, next: from + rows.length}
}
