import type {Grid, GridCell} from './grid.ts'
import {linesOf, type Line} from './lines.ts'
import type {Glyph} from './page.ts'
import {middleOf} from './page.ts'
import {joined} from './wrap.ts'
import {foldKey} from '../../text/fold.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {isNumbered} from '../../words/marker.ts'
import {MARKS} from '../../words/division.ts'

export interface PageTable {
  readonly top: number
  /** x of its columns' borders, of those that a cell begins at */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly PageCell[])[]
}

export interface PageCell {
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  /** Its paragraphs */
  readonly texts: readonly string[]
  /** The last line found its end at the border: the text may go on on the next page */
  readonly isFull: boolean
}

/** Glyphs by grid, as grids stand: the inner table comes before the one around it; what is in none comes last. */
export function glyphsByGrid(grids: readonly Grid[], glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [...grids, null].map(() => [])
  for (const glyph of glyphs) {
    const at = grids.findIndex(({box}) => isInside(glyph, box))
    found[at === -1 ? grids.length : at]?.push(glyph)
  }
  return found
}

function isInside(glyph: Glyph, {left, right, top, bottom}: Grid['box']): boolean {
  const {x, y} = middleOf(glyph)
  return x >= left && x < right && y >= top && y < bottom
}

/** @returns null for a frame without words. */
export function tableOf(grid: Grid, glyphs: readonly Glyph[]): PageTable | null {
  if (!glyphs.some(({text}) => text.trim() !== '')) return null
  const inCell = new Map<GridCell, Glyph[]>(grid.cells.map((cell) => [cell, []]))
  for (const glyph of glyphs) {
    const cell = grid.cells.find(({box}) => isInside(glyph, box))
    if (cell) inCell.get(cell)?.push(glyph)
  }
  const filled = [...inCell].map(([cell, inside]) => ({cell, lines: linesOf(inside)}))
  const padding = paddingOf(filled)
  // lines of the grid that no cell begins at are no rows and columns
  const rows = [...new Set(grid.cells.map(({row}) => row))].sort((one, other) => one - other)
  const columns = [...new Set(grid.cells.map(({column}) => column))].sort((one, other) => one - other)
  const spanned = (levels: readonly number[], start: number, span: number): number => levels.filter((level) => level >= start && level < start + span).length
  return {
    top: grid.box.top,
    columns: [...columns.map((column) => grid.columns[column] ?? 0), grid.box.right],
    rows: rows.map((row) =>
      filled
        .filter(({cell}) => cell.row === row)
        .map(({cell, lines}) => ({
          column: columns.indexOf(cell.column),
          colSpan: spanned(columns, cell.column, cell.colSpan),
          rowSpan: spanned(rows, cell.row, cell.rowSpan),
          ...textsOf(lines, cell.box.right - cell.box.left - padding * 2)
        }))
    )
  }
}

/** Blank beside the text of a cell, in points: what the fullest lines leave, as far as it is usual. */
function paddingOf(filled: readonly {cell: GridCell; lines: readonly Line[]}[]): number {
  const gaps = filled
    .flatMap(({cell, lines}) => lines.map((line) => Math.min(line.left - cell.box.left, cell.box.right - line.right)))
    .sort((one, other) => one - other)
  return Math.min(6, Math.max(0, gaps[Math.floor(gaps.length / 5)] ?? 0))
}

/** 「市发展改革委」 over 「市财政局」: names in a narrow cell stand one below the other, however full their lines. */
const UNIT_START = new RegExp(`^[${MARKS}各国]`, 'u')

export function goesOn(text: string, next: string): boolean {
  if (/[。；;]$/u.test(text)) return false
  return !(endsAsOrgan(foldKey(text)) && UNIT_START.test(next)) && !isNumbered(next)
}

/** Room that a broken line may leave over: much behind a comma, some in running text, none behind a name. */
function slackOf({text, size}: Line, room: number): number {
  if (/[，、]$/u.test(text)) return room * 0.3
  return text.length >= 12 ? size * 0.6 : size * -0.1
}

/** @param room Width that the lines of the cell may fill */
function textsOf(lines: readonly Line[], room: number): {texts: string[]; isFull: boolean} {
  const paragraphs: string[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const isWrapped = before !== undefined && before.right - before.left + line.first > room - slackOf(before, room)
    if (before && isWrapped && goesOn(before.text, line.text)) paragraphs.at(-1)?.push(line.text)
    else paragraphs.push([line.text])
  }
  const last = lines.at(-1)
  return {texts: paragraphs.map(joined), isFull: last !== undefined && last.right - last.left + last.size > room}
}
