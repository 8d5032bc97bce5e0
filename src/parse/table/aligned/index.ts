import type {Range} from '../../../model/contract.ts'
import type {Source} from '../../../text/source.ts'
import type {TextTable} from '../line-tables.ts'
import {align, type Aligned} from './align.ts'
import {headerAt, type Header} from './header.ts'
import {isHeading} from './score.ts'
import {segmentsBehind, type Segment} from './segments.ts'
import type {Piece} from './pieces.ts'

/** Below this mean score of a piece the columns do not fit. */
const SURE = 0.45
const FEWEST_ROWS = 2
/** Share of the rows that say what and also who or when. */
const TELLING = 0.6

/** A table in lines `from` to `next`; it may begin and end inside a line. */
export interface FoundTable {
  /** Null where the columns do not fit: its lines are not understood */
  table: TextTable | null
  /** Place behind the last of it */
  end: number
  /** Index of the first line that reaches behind `end` */
  next: number
}

/**
 * A table that lost its lines: cells one a line, with `|` on lines of their own, parted by blanks or run together, under a
 * header of known words.
 *
 * @returns Null where no header stands here.
 */
export function alignedTable(source: Source, lines: readonly Range[], from: number): FoundTable | null {
  const header = headerAt(source, lines, from)
  if (!header) return null
  const segments = segmentsBehind(source, lines, header)
  const aligned = alignAll(segments, header)
  const isSure = aligned.rows.length > FEWEST_ROWS && aligned.sureness >= SURE && aligned.telling >= TELLING
  if (!isSure && header.parting === 'nothing') return null
  const end = isSure ? aligned.end : unreadEnd(segments, header)
  const start = (header.cells[0] as Piece).start
  const table = isSure ? {start, end, rows: aligned.rows} : null
  return {table, end, next: lineBehind(lines, from, end)}
}

/** What is not understood ends before the next heading. */
function unreadEnd([first]: readonly Segment[], header: Header): number {
  const pieces = first?.pieces ?? []
  const heading = pieces.findIndex(isHeading)
  return (heading === -1 ? pieces.at(-1) : pieces[heading - 1])?.end ?? header.end
}

/** All rows, each header of a page among them, as far as the columns fit. */
function alignAll(segments: readonly Segment[], header: Header): {rows: Range[][]; end: number; sureness: number; telling: number} {
  const rows: Range[][] = []
  const told: boolean[] = []
  let end = header.end
  let [score, taken, counted] = [0, 0, 0]
  for (const segment of segments) {
    const aligned = align(segment.pieces, header.columns, counted)
    if (aligned.taken === 0) break
    rows.push(cellsOf(segment.header.map((cell) => [cell])), ...aligned.rows.map(rowOf))
    for (const row of aligned.rows) if (row.at(-1) === null) told.push(isTelling(row, header))
    score += aligned.score
    taken += aligned.taken
    counted = aligned.counted
    end = (segment.pieces[aligned.taken - 1] as Piece).end
    if (aligned.taken < segment.pieces.length) break
  }
  return {rows, end, sureness: taken === 0 ? 0 : score / taken, telling: told.filter(Boolean).length / Math.max(1, told.length)}
}

function isTelling(row: Aligned['rows'][number], {columns}: Header): boolean {
  const has = (roles: readonly string[]) => columns.some((column, at) => row[at] !== null && column !== null && roles.includes(column.role))
  return has(['task']) && has(['units', 'deadline', 'leaders', 'progress'])
}

function lineBehind(lines: readonly Range[], from: number, end: number): number {
  let next = from
  while (next < lines.length && (lines[next] as Range).end <= end) next++
  return next
}

/** A heading is a row of one cell. */
function rowOf(row: Aligned['rows'][number]): Range[] {
  const heading = row.at(-1)
  return heading ? cellsOf([heading]) : cellsOf(row.slice(0, -1))
}

/** Cells from their pieces; an empty one stands behind the one before it. */
function cellsOf(row: readonly (readonly Piece[] | null)[]): Range[] {
  let at = row.find((cell) => cell !== null)?.[0]?.start ?? 0
  return row.map((cell) => {
    const range = cell ? {start: (cell[0] as Piece).start, end: (cell.at(-1) as Piece).end} : {start: at, end: at}
    at = range.end
    return range
  })
}
