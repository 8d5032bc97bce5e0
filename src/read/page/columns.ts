import {headerOf} from '../../words/column.ts'
import {foldKey} from '../../text/fold.ts'
import {extentOf, gutterOf, runsOf, type Row, type Span} from './gutter.ts'
import type {Glyph} from './page.ts'
import {maximum, pushAll} from '../../model/lists.ts'

/** A part of a page that is read from top to bottom: all of it, one of its columns, or what goes across above and below them. */
export interface Part {
  /** A sentence of the part before may go on here */
  readonly isOpen: boolean
  readonly left: number
  readonly width: number
  /** Where the next part begins, as far as there is one below */
  readonly bottom: number
  /** From the left end of the part */
  readonly glyphs: readonly Glyph[]
}

/** In em: what is narrower are cells of a table without lines. */
const NARROWEST = 8
/** Columns are about as wide as each other. */
const ALIKE = 0.7
/** Fewer lines are no column. */
const FEWEST = 3
/** Share of the lines of a column that are long, and of those that have no gap within */
const LONG = 0.25
const WHOLE = 0.8
/** Share of the column that a long line takes up */
const LENGTH = 0.6
/** Units and days in the cells of a table end no sentence. */
const SENTENCE = /[。；]/u

/**
 * The parts of a page in the order in which they are read: where its text stands in two columns, the left one goes
 * before the right one. Both are prose, about as wide as each other.
 *
 * @param tables One that goes across the columns parts what is above it from what is below
 */
export function partsOf(width: number, glyphs: readonly Glyph[], tables: readonly (Span & {readonly top: number})[]): Part[] {
  const whole: Part = {isOpen: true, left: 0, width, bottom: Infinity, glyphs}
  const rows = runsOf(glyphs)
  const gutter = gutterOf(rows)
  if (!gutter) return [whole]
  const isAcross = ({left, right}: Span): boolean => left < gutter.right && right > gutter.left
  const walls = tables.filter(isAcross).map(({top, ...span}) => ({bottom: top, size: 0, glyphs: [], runs: [{...span, text: ''}]}))
  const all = [...rows, ...walls].sort((one, other) => one.bottom - other.bottom)
  const parts: Part[] = []
  const bands = bandsOf(all, isAcross, gutter)
  for (const [index, {band, isColumns}] of bands.entries()) {
    const isOpen = parts.length === 0
    const bottom = bands[index + 1]?.band[0]?.bottom ?? Infinity
    if (isColumns)
      pushAll(
        parts,
        columnsOf(band, gutter).map((column, at) => ({...column, bottom, isOpen: isOpen || at > 0}))
      )
    else parts.push({...whole, isOpen, bottom, glyphs: band.flatMap((row) => row.glyphs)})
  }
  return parts.length < 2 ? [whole] : parts
}

interface Band {
  readonly band: Row[]
  readonly isColumns: boolean
}

/** Rows that stand in columns, and those between that do not. */
function bandsOf(rows: readonly Row[], isAcross: (span: Span) => boolean, gutter: Span): Band[] {
  const runs: {band: Row[]; isWhole: boolean}[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    const isWhole = row.runs.some(isAcross)
    if (last?.isWhole === isWhole) last.band.push(row)
    else runs.push({band: [row], isWhole})
  }
  const bands: Band[] = []
  for (const {band, isWhole} of runs) {
    const isColumns = !isWhole && areColumns(band, gutter)
    const last = bands.at(-1)
    if (last && !last.isColumns && !isColumns) pushAll(last.band, band)
    else bands.push({band, isColumns})
  }
  return bands
}

/** What of a row stands at one side of the gutter. */
const runsAt = (rows: readonly Row[], side: (span: Span) => boolean): Row[] =>
  rows.map((row) => ({...row, runs: row.runs.filter(side)})).filter(({runs}) => runs.length > 0)

const spanOf = (rows: readonly Row[]): Span => extentOf(rows.flatMap(({runs}) => runs))

const widthOf = ({left, right}: Span): number => right - left

const sidesOf = (rows: readonly Row[], gutter: Span): [Row[], Row[]] => [
  runsAt(rows, ({right}) => right <= gutter.left + 1),
  runsAt(rows, ({left}) => left >= gutter.right - 1)
]

function areColumns(rows: readonly Row[], gutter: Span): boolean {
  const sides = sidesOf(rows, gutter)
  const [left, right] = sides.map((side) => widthOf(spanOf(side)))
  if (left === undefined || right === undefined || Math.min(left, right) < ALIKE * Math.max(left, right)) return false
  return sides.every(isProse) && !rows.some(({runs}) => headerOf(runs.map(({text}) => foldKey(text))))
}

function isProse(rows: readonly Row[]): boolean {
  const width = widthOf(spanOf(rows))
  const share = (test: (row: Row) => boolean): number => rows.filter(test).length / rows.length
  return (
    rows.length >= FEWEST &&
    rows.every(({size}) => width >= NARROWEST * size) &&
    rows.some(({runs}) => runs.some(({text}) => SENTENCE.test(text))) &&
    share(({runs}) => runs.length === 1) >= WHOLE &&
    share((row) => widthOf(extentOf(row.runs)) >= LENGTH * width) >= LONG
  )
}

/** Both columns, as wide as the wider one. */
function columnsOf(rows: readonly Row[], gutter: Span): Pick<Part, 'left' | 'width' | 'glyphs'>[] {
  const middle = (gutter.left + gutter.right) / 2
  const extents = sidesOf(rows, gutter).map(spanOf)
  const width = maximum(extents.map(widthOf))
  const glyphs = rows.flatMap((row) => row.glyphs)
  return extents.map(({left}) => ({
    left,
    width,
    glyphs: glyphs.filter(({x}) => x < middle === left < middle).map((glyph) => ({...glyph, x: glyph.x - left}))
  }))
}
