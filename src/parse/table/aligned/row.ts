import type {Column} from '../../../words/column.ts'
import {fitAt} from './align.ts'
import type {Piece} from './pieces.ts'

/** So much better must the words fit elsewhere than where they are printed. */
const BETTER = 1.5

/**
 * How many columns a row stands too far left: that of a merged cell above it was not printed.
 *
 * @param texts Cells up to the last filled one, folded, without white space.
 * @returns 0 where the words fit best where they are printed.
 */
export function shiftOf(texts: readonly string[], columns: readonly (Column | null)[]): number {
  const fitShifted = (shift: number) => texts.reduce((sum, key, at) => sum + (key === '' ? 0 : fitAt(cellOf(key), columns, at + shift)), 0)
  let best = 0
  let most = fitShifted(0) + BETTER
  for (let shift = 1; shift <= columns.length - texts.length; shift++) {
    const fit = fitShifted(shift)
    if (fit > most) [best, most] = [shift, fit]
  }
  return best
}

function cellOf(key: string): Piece {
  return {key, start: 0, end: 0, barred: true, glued: false}
}
