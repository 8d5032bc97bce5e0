import type {Range} from '../../../model/contract.ts'
import {pushAll} from '../../../model/lists.ts'
import type {Source} from '../../../tree/source.ts'
import {toNumber} from '../../../words/numeral.ts'
import {FEWEST_ROWS} from './infer.ts'
import {pieceOf, piecesOf, type Parting, type Piece} from './pieces.ts'
import {isHeading, numberOf} from './score.ts'
import {isOutside} from './segments.ts'

/** Numbered rows, one below the other, without a header. */
export interface Run {
  /** Each row as it is printed, the headings above it apart */
  rows: {heads: Piece[]; cells: Piece[]}[]
  /** All of them, in order */
  pieces: Piece[]
  /** The number of the last row */
  last: Piece
  /** Place behind the last row */
  end: number
  /** Its rows are cells plainly, whatever they hold */
  isTable: boolean
}

/** A row without its number has at least so many cells */
const FEWEST_CELLS = 2
/** A row is at most so many lines long. */
const REACH: Readonly<Record<'lines' | 'bars' | 'gaps' | 'blanks', number>> = {lines: 14, bars: 28, gaps: 4, blanks: 4}
/** Headings above the first row */
const HEADINGS = 3

/** @returns The rows that begin in the line `from` with the number 1, or with the headings above it; null where none do. */
export function runFrom(source: Source, lines: readonly Range[], from: number): Run | null {
  let first = from
  while (first < from + HEADINGS && isHeadingLine(source, lines[first])) first++
  const parting = partingOf(source, lines, first)
  if (!parting) return null
  const starts = startsOf(source, lines, first, parting)
  if (starts.length < FEWEST_ROWS) return null
  const longest = starts.reduce((most, start, at) => Math.max(most, start - (starts[at - 1] ?? start)), 0)
  const rowsAt = new Set(starts)
  const open = {barred: true}
  const run: Run = {rows: [], pieces: [], last: pieceOf(source, 0, 0), end: 0, isTable: false}
  let heads: Piece[] = []
  for (let at = from; at < Math.min(lines.length, (starts.at(-1) ?? 0) + longest); at++) {
    const line = lines[at] as Range
    if (isOutside(pieceOf(source, line.start, line.end))) break
    const isHead = isHeadingLine(source, line)
    const pieces = isHead ? [pieceOf(source, line.start, line.end, true)] : piecesOf(source, line, parting, open)
    pushAll(run.pieces, pieces)
    if (isHead) pushAll(heads, pieces)
    else if (rowsAt.has(at)) {
      run.rows.push({heads, cells: pieces})
      run.last = pieces[0] as Piece
      heads = []
    } else pushAll(run.rows.at(-1)?.cells ?? [], pieces)
  }
  run.end = run.rows.at(-1)?.cells.at(-1)?.end ?? 0
  run.isTable = isTable(run, parting)
  return run
}

/** Single blanks may part words, and lines be those of a text. */
function isTable({rows}: Run, parting: Parting): boolean {
  const widths = new Set(rows.map(({cells}) => cells.length))
  if (rows.some(({cells}) => cells.length <= FEWEST_CELLS)) return false
  return parting === 'bars' || (parting === 'gaps' && widths.size <= 2) || (parting === 'lines' && widths.size === 1)
}

/** Lines that begin a row: their numbers count on. */
function startsOf(source: Source, lines: readonly Range[], first: number, parting: keyof typeof REACH): number[] {
  const starts = [first]
  for (let at = first + 1; at < lines.length && at <= (starts.at(-1) ?? 0) + REACH[parting]; at++)
    if (numberAt(source, lines[at] as Range, parting) === starts.length + 1) starts.push(at)
  return starts
}

/** The number that is the line, or its first word. */
function numberAt(source: Source, line: Range, parting: keyof typeof REACH): number | null {
  const [first, second] = piecesOf(source, line, parting, {barred: false})
  const isWhole = parting === 'lines' || parting === 'bars'
  return first && isWhole === !second ? toNumber(numberOf(first) ?? '') : null
}

/** How the cells of the row numbered 1 are parted; null where the line is none. */
function partingOf(source: Source, lines: readonly Range[], at: number): keyof typeof REACH | null {
  const [line, next] = [lines[at], lines[at + 1]]
  const text = line ? source.text.slice(line.start, line.end) : ''
  if (!line || !/^[1１]/u.test(text)) return null
  const isBarred = text.includes('|') || (next !== undefined && source.text.slice(next.start, next.end).trim().startsWith('|'))
  const partings: readonly (keyof typeof REACH)[] = isBarred ? ['bars'] : ['lines', 'gaps', 'blanks']
  return partings.find((parting) => numberAt(source, line, parting) === 1) ?? null
}

const LONGEST_HEADING = 30
function isHeadingLine(source: Source, line: Range | undefined): boolean {
  const piece = line && pieceOf(source, line.start, line.end)
  return piece !== undefined && isHeading(piece) && piece.key.length <= LONGEST_HEADING && !/[。;|]/u.test(piece.key)
}
