import type {Range} from '../../../model/contract.ts'
import type {Source} from '../../../tree/source.ts'
import type {TextTable} from '../line-tables.ts'
import {align, type Aligned} from './align.ts'
import {cellsOf, rowOf} from './cells.ts'
import {headerAt, type Header} from './header.ts'
import {isHeading, numberOf} from './score.ts'
import {segmentsBehind, type Segment} from './segments.ts'
import type {Piece} from './pieces.ts'
import {pushAll} from '../../../model/lists.ts'

/** Below this mean score of a piece the columns do not fit. */
const SURE = 0.45
const FEWEST_ROWS = 2
/** Fewest words of a header that no line or blank parts, or that stands over one row */
const FEWEST_PLAIN = 4
/** Share of the rows that say what and also who or when. */
const TELLING = 0.6
/** Share of the rows that may be the rest of another */
const WRAPPED = 0.1
/** So many headers alike are read at least; from then on a table ends before the page that it would not fit with. */
const ENOUGH_PAGES = 20

/** So many rows are numbered at least. */
const ENOUGH_NUMBERS = 3

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
  const aligned = bestOf(source, lines, header)
  const isSure = fits(aligned) && (aligned.rows.length > FEWEST_ROWS || isWhole(aligned.rows.at(-1), header))
  if (!isSure && header.parting === 'nothing' && !isPlain(header)) return null
  const end = isSure ? aligned.end : unreadEnd(aligned.first, header)
  const start = (header.cells[0] as Piece).start
  const table = isSure ? {start, end, rows: aligned.rows} : null
  return {table, end, next: lineBehind(lines, from, end)}
}

/** The only row of a table says something below each of many words. */
function isWhole(row: readonly Range[] | undefined, {columns, parting}: Header): boolean {
  return parting !== 'nothing' && columns.length >= FEWEST_PLAIN && row?.length === columns.length && row.every(({start, end}) => end > start)
}

/** Words run together are those of a header, and none of a sentence, where they are many and count the rows. */
function isPlain({columns}: Header): boolean {
  return columns.length >= FEWEST_PLAIN && columns.some((column) => column?.role === 'number')
}

/** A column of numbers may have no word: it stands before the last one of what is to be done. */
function bestOf(source: Source, lines: readonly Range[], header: Header): ReturnType<typeof alignAll> {
  const {columns} = header
  const plain = alignAll(segmentsBehind(source, lines, header), header)
  const at = columns.findLastIndex((column) => column?.role === 'task')
  if (fits(plain) || at < 1 || columns.some((column) => column?.role === 'number') || !countsIn(plain.first)) return plain
  return alignAll(segmentsBehind(source, lines, header), {...header, columns: columns.toSpliced(at, 0, {role: 'number'})}, at)
}

/** 1, 2, 3 stand alone among the pieces. */
function countsIn(pieces: readonly Piece[]): boolean {
  let next = 1
  for (const piece of pieces) if (numberOf(piece) === String(next)) next++
  return next > ENOUGH_NUMBERS
}

/** What is not understood ends before the next heading. */
function unreadEnd(pieces: readonly Piece[], header: Header): number {
  const heading = pieces.findIndex(isHeading)
  return (heading === -1 ? pieces.at(-1) : pieces[heading - 1])?.end ?? header.end
}

/** How well pieces fit, summed up over a table. */
interface Fit {
  score: number
  taken: number
  told: number
  telling: number
  /** Rows that are only the rest of the row above: their cells were wrapped, each in its column */
  wrapped: number
}

const fits = ({score, taken, told, telling, wrapped}: Fit): boolean =>
  taken > 0 && score >= SURE * taken && telling >= TELLING * told && wrapped <= WRAPPED * told

/**
 * All rows, each header of a page among them, as far as the columns fit.
 *
 * @param unnamed Index of the column that has no header word; -1 for none.
 */
function alignAll(segments: Iterable<Segment>, header: Header, unnamed = -1): Fit & {rows: Range[][]; end: number; first: readonly Piece[]} {
  const rows: Range[][] = []
  let fit: Fit = {score: 0, taken: 0, told: 0, telling: 0, wrapped: 0}
  let {end} = header
  let [pages, counted] = [0, 0]
  let first: readonly Piece[] = []
  for (const segment of segments) {
    if (pages++ === 0) first = segment.pieces
    const aligned = align(segment.pieces, header.columns, counted)
    if (aligned.taken === 0) break
    const here = aligned.rows.filter((row) => row.at(-1) === null)
    const next = {
      score: fit.score + aligned.score,
      taken: fit.taken + aligned.taken,
      told: fit.told + here.length,
      telling: fit.telling + here.filter((row) => isTelling(row, header)).length,
      wrapped: fit.wrapped + (header.parting === 'blanks' || header.parting === 'gaps' ? here.filter((row, at) => goesOn(row, here[at - 1], header)).length : 0)
    }
    // what does not fit after so many pages is none: the next header is tried with the pages behind it
    if (pages > ENOUGH_PAGES && !fits(next)) break
    fit = next
    const named = segment.header.map((cell): Piece[] | null => [cell])
    pushAll(rows, [cellsOf(unnamed === -1 ? named : named.toSpliced(unnamed, 0, null)), ...aligned.rows.map(rowOf)])
    counted = aligned.counted
    end = (segment.pieces[aligned.taken - 1] as Piece).end
    if (aligned.taken < segment.pieces.length) break
  }
  return {...fit, rows, end, first}
}

type Row = Aligned['rows'][number]

function isTelling(row: Row, {columns}: Header): boolean {
  const has = (roles: readonly string[]) => columns.some((column, at) => row[at] !== null && column !== null && roles.includes(column.role))
  return has(['task']) && has(['units', 'deadline', 'leaders', 'progress'])
}

/** 「…乱停 | 综合执法队、」 and on the next line 「乱放。| 派出所」: a row without its number below one that is not at its end. */
function goesOn(row: Row, above: Row | undefined, {columns}: Header): boolean {
  const number = columns.findIndex((column) => column?.role === 'number')
  if (number === -1 || row[number] || !above) return false
  const last = (cells: Row, at: number) => cells[at]?.at(-1)?.key ?? ''
  const task = columns.findLastIndex((column, at) => column?.role === 'task' && row[at])
  return above.some((_, at) => /[、,(]$/u.test(last(above, at))) || (!ENDED.test(last(above, task)) && ENDED.test(last(row, task)))
}

const ENDED = /[。;]$/u

function lineBehind(lines: readonly Range[], from: number, end: number): number {
  let next = from
  while (next < lines.length && (lines[next] as Range).end <= end) next++
  return next
}
