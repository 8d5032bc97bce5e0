import type {ColumnRole} from '../../../model/gwast.ts'
import type {Column} from '../../../words/column.ts'
import {traitsOf, type Traits} from './score.ts'
import type {Piece} from './pieces.ts'

/** Pieces laid out under a header: each row holds, for each column, the pieces of its cell; a heading is a row of its own. */
export interface Aligned {
  rows: (Piece[] | null)[][]
  /** How many pieces the table took */
  taken: number
  /** How well its pieces fit, summed up */
  score: number
  /** The last number of its rows that counted on */
  counted: number
}

/** What an absent cell costs, by what its column holds: a row without its task is none. */
const ABSENT: Readonly<Record<ColumnRole, number>> = {number: 1, section: 0.2, task: 2, units: 0.8, deadline: 0.8, leaders: 0.5, progress: 0.1, other: 0.1}
/** What it costs that a cell goes on in a further piece. */
const FURTHER: Readonly<Record<ColumnRole, number>> = {number: 4, section: 0.6, task: 0.3, units: 0.5, deadline: 0.8, leaders: 0.6, progress: 0.4, other: 0.6}
/** One unit leads mostly, many answer. */
const FURTHER_LEAD = 1
const LEADING_COLLECTIVE = 0.6
/** A further piece of a cell says less than its first. */
const FURTHER_WEIGHT = 0.5
const NUMBERED_ROW = 1.5
const HEADING = 0.8

/**
 * Lays pieces out under the columns: rows go through the columns in the header's order, a cell may take several pieces, cells
 * may be absent; the best way over the whole table wins (dynamic programming; linear in the pieces).
 *
 * @param counted The number of the row above the first piece, 0 for none.
 * @param all What the pieces tell, in their order.
 */
export function align(pieces: readonly Piece[], columns: readonly (Column | null)[], counted = 0, all: readonly Traits[] = pieces.map(traitsOf)): Aligned {
  const roles = columns.map((column) => column?.role ?? 'other')
  const width = roles.length
  const states = width + 1
  const absent = roles.map((role) => (role === 'task' && roles.filter((one) => one === 'task').length > 1 ? 0.3 : ABSENT[role]))
  /** Cost of the columns before each one */
  const before = absent.reduce<number[]>((sums, cost) => [...sums, (sums.at(-1) ?? 0) + cost], [0])
  const total = before[width] ?? 0
  const isNumbered = roles[0] === 'number'
  const further = roles.map((role, at) => (columns[at]?.unitRole === 'lead' ? FURTHER_LEAD : FURTHER[role]))
  const lastTask = roles.lastIndexOf('task')
  const cameFrom = new Int8Array(pieces.length * states)
  const isNew = new Uint8Array(pieces.length * states)
  let scores = Array<number>(states).fill(-Infinity)
  let ends = {at: -1, state: 0, score: 0}
  let last = counted
  pieces.forEach((piece, at) => {
    const traits = all[at] as Traits
    const {number} = traits
    const countsOn = number !== null && number === last + 1
    if (countsOn) last = number
    const next = Array<number>(states).fill(-Infinity)
    // The cheapest way to begin a row here: behind whatever ended the row before.
    let closed = at === 0 ? 0 : -Infinity
    let closer = -1
    for (let state = 0; state < states; state++) {
      const score = (scores[state] ?? -Infinity) - (state === width ? 0 : total - (before[state + 1] ?? 0))
      if (score > closed) [closed, closer] = [score, state]
    }
    for (let state = 0; state < width; state++) {
      const role = roles[state] as ColumnRole
      const fit = fitOf(traits, columns[state] ?? null, state === lastTask) + (role === 'number' && countsOn ? 1 : 0)
      let best = closed - (before[state] ?? 0) + (isNumbered ? (countsOn && state === 0 ? NUMBERED_ROW : -NUMBERED_ROW) : 0)
      let from = closer
      let fresh = 1
      for (let left = 0; left < state; left++) {
        const score = (scores[left] ?? -Infinity) - ((before[state] ?? 0) - (before[left + 1] ?? 0))
        if (score > best) [best, from, fresh] = [score, left, 0]
      }
      let value = best + fit
      const on = (scores[state] ?? -Infinity) - (further[state] ?? 0) + Math.min(fit, fit * FURTHER_WEIGHT)
      if (!piece.barred && on > value) [value, from, fresh] = [on, state, 0]
      next[state] = value
      cameFrom[at * states + state] = from
      isNew[at * states + state] = fresh
    }
    if (traits.heading) {
      next[width] = closed + HEADING
      cameFrom[at * states + width] = closer
      isNew[at * states + width] = 1
    }
    scores = next
    for (let state = 0; state < width; state++) {
      const score = (next[state] ?? -Infinity) - (total - (before[state + 1] ?? 0))
      if (score >= ends.score) ends = {at, state, score}
    }
  })
  return {rows: rowsOf(pieces, cameFrom, isNew, states, ends), taken: ends.at + 1, score: ends.score, counted: last}
}

function fitOf({scores, item, collective}: Traits, column: Column | null, isLastTask: boolean): number {
  const {role, unitRole} = column ?? {role: 'other'}
  return scores[role] + (role === 'task' && isLastTask && item ? 0.5 : 0) - (unitRole === 'lead' && collective ? LEADING_COLLECTIVE : 0)
}

/** How well a piece fits a column. */
export function fitAt(piece: Piece, columns: readonly (Column | null)[], at: number): number {
  return fitOf(traitsOf(piece), columns[at] ?? null, at === columns.findLastIndex((column) => column?.role === 'task'))
}

function rowsOf(pieces: readonly Piece[], cameFrom: Int8Array, isNew: Uint8Array, states: number, end: {at: number; state: number}): Aligned['rows'] {
  const rows: Aligned['rows'] = []
  let row = emptyRow(states)
  let state = end.state
  for (let at = end.at; at >= 0; at--) {
    const piece = pieces[at] as Piece
    ;(row[state] ??= []).unshift(piece)
    if (isNew[at * states + state]) {
      rows.unshift(row)
      row = emptyRow(states)
    }
    state = cameFrom[at * states + state] ?? 0
  }
  return rows
}

/** The last place is the heading's. */
function emptyRow(states: number): (Piece[] | null)[] {
  return Array<Piece[] | null>(states).fill(null)
}
