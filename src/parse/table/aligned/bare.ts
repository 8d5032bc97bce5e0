import type {Range} from '../../../model/contract.ts'
import type {ColumnRole} from '../../../model/gwast.ts'
import type {Source} from '../../../tree/source.ts'
import {words} from '../../../words/pattern.ts'
import {align, type Aligned} from './align.ts'
import {rowOf} from './cells.ts'
import type {FoundTable} from './index.ts'
import {columnsOf} from './infer.ts'
import type {Piece} from './pieces.ts'
import {runFrom, type Run} from './run.ts'
import {traitsOf} from './score.ts'

/** What the columns of a task table are, in the orders that they are printed in. */
const LAYOUTS = [
  'number task units deadline',
  'number task units',
  'number task deadline',
  'number task deadline units',
  'number section task units deadline',
  'number section task units',
  'number task task units deadline',
  'number task task units',
  'number task units leaders deadline',
  'number task leaders units deadline',
  'number task units leaders'
].map((layout) => words(layout).map((role) => ({role: role as ColumnRole})))

/**
 * A table that has neither lines nor a header: rows numbered 1, 2, 3 whose cells are parted by blanks, or stand one a line.
 * Its columns are inferred from what its cells say.
 *
 * @returns Null where no such rows begin here.
 */
export function bareTable(source: Source, lines: readonly Range[], from: number): FoundTable | null {
  const run = runFrom(source, lines, from)
  if (!run) return null
  const rows = sure(printed(run), run) ?? sure(laidOut(run), run)
  if (!rows) return run.isTable ? {table: null, end: run.end, next: lineBehind(lines, from, run.end)} : null
  const cells = rows.map(rowOf)
  const [start, end] = [cells[0]?.[0]?.start ?? 0, cells.at(-1)?.at(-1)?.end ?? 0]
  return {table: {start, end, rows: cells}, end, next: lineBehind(lines, from, end)}
}

type Rows = Aligned['rows']

/** The rows as they are printed, where all have the same number of cells. */
function printed({rows}: Run): Rows {
  const width = rows[0]?.cells.length
  const alike = rows.every(({cells}) => cells.length === width)
  return alike ? rows.flatMap(({heads, cells}) => [...heads.map((head) => [null, [head]]), [...cells.map((cell) => [cell]), null]]) : []
}

/** The rows under the columns that their pieces fit best. */
function laidOut({pieces}: Run): Rows {
  const traits = pieces.map(traitsOf)
  const [first, ...others] = LAYOUTS.map((columns) => align(pieces, columns, 0, traits))
  return first ? others.reduce((best, next) => (next.score > best.score ? next : best), first).rows : []
}

/** Rows that reach the last number, each with one of its own, and say what is to be done; null where they do not. */
function sure(rows: Rows, {last}: Run): Rows | null {
  const told = rows.filter((row) => row.at(-1) === null)
  if (!told.some((row) => row.some((cell) => cell?.includes(last)))) return null
  return columnsOf(told.map((row) => row.slice(0, -1).map(keyOf)))?.[0]?.role === 'number' ? rows : null
}

const keyOf = (cell: readonly Piece[] | null): string => (cell ?? []).map(({key}) => key).join('')

function lineBehind(lines: readonly Range[], from: number, end: number): number {
  let next = from
  while (next < lines.length && (lines[next] as Range).end <= end) next++
  return next
}
