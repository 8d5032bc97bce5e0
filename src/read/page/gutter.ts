import {rowsOf} from './lines.ts'
import type {Glyph} from './page.ts'
import {minimum} from '../../model/lists.ts'

/** From left to right, in points */
export interface Span {
  readonly left: number
  readonly right: number
}

/** Glyphs side by side, as the runs between their gaps */
export interface Row {
  /** Base line */
  readonly bottom: number
  readonly size: number
  readonly glyphs: readonly Glyph[]
  readonly runs: readonly (Span & {readonly text: string})[]
}

/** Widest gap within a run, and narrowest gutter, in em */
const GAP = 0.7
/** Share of the rows that may go across the gutter */
const ACROSS = 0.6
/** The gutter stands in the middle part of the text: it leaves as much at either side. */
const SIDE = 0.3
/** Points; nobody prints a wider page. */
const WIDEST = 20_000

/** Rows from top to bottom. */
export function runsOf(glyphs: readonly Glyph[]): Row[] {
  return rowsOf(glyphs).map((row) => {
    const ink = row.filter(({text}) => text.trim() !== '')
    const size = ink.reduce((most, glyph) => Math.max(most, glyph.size), 0)
    const runs: {left: number; right: number; text: string}[] = []
    for (const {x, width, text} of ink) {
      const last = runs.at(-1)
      if (last && x - last.right < size * GAP) {
        last.right = Math.max(last.right, x + width)
        last.text += text
      } else runs.push({left: x, right: x + width, text})
    }
    return {bottom: ink.reduce((most, {y}) => Math.max(most, y), 0), size, glyphs: row, runs}
  })
}

/** From the leftmost to the rightmost end. */
export const extentOf = (runs: readonly Span[]): Span =>
  runs.reduce((all, {left, right}) => ({left: Math.min(all.left, left), right: Math.max(all.right, right)}), {left: Infinity, right: -Infinity})

/** The strip in the middle of the text that the fewest rows go across; null where most do, or it is no wider than a gap. */
export function gutterOf(rows: readonly Row[]): Span | null {
  const runs = rows.flatMap((row) => row.runs)
  const {left: start, right} = extentOf(runs)
  const width = right - start
  if (!(width > 0 && width < WIDEST)) return null
  const across = coverOf(runs, start, width)
  const [from, to] = [Math.floor(width * SIDE), Math.ceil(width * (1 - SIDE))]
  const least = minimum(across.subarray(from, to))
  if (least > rows.length * ACROSS) return null
  const size = rows.reduce((least, row) => Math.min(least, row.size), Infinity)
  let best: Span | null = null
  for (let at = from, begin = from; at <= to; at++) {
    if (at < to && across[at] === least) continue
    if (at - begin >= size * GAP && at - begin > (best ? best.right - best.left : 0)) best = {left: start + begin, right: start + at}
    begin = at + 1
  }
  return best
}

/** How many runs stand over each point. */
function coverOf(runs: readonly Span[], start: number, width: number): Int32Array {
  const cover = new Int32Array(Math.ceil(width) + 2)
  const turn = (at: number, by: number) => {
    cover[at] = (cover[at] ?? 0) + by
  }
  for (const {left, right} of runs) {
    turn(Math.floor(left - start), 1)
    turn(Math.ceil(right - start), -1)
  }
  for (let at = 1; at < cover.length; at++) turn(at, cover[at - 1] ?? 0)
  return cover
}
