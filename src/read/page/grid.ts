import type {Ruling} from './page.ts'
import {CLOSE} from './rulings.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A cell of a ruled table, counted in the lines of the grid. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly box: Box
}

export interface Grid {
  readonly box: Box
  readonly rows: number
  /** x of its columns' borders */
  readonly columns: readonly number[]
  readonly cells: readonly GridCell[]
}

/** More lines or cells than these are a drawing or a hostile file. */
const MOST_LINES = 2000
const MOST_CELLS = 20000

/** Ruled tables: lines that meet, with the cells that they enclose. A frame of one column is none. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  if (rulings.length > MOST_LINES) return []
  return meeting(rulings)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((one, other) => area(one.box) - area(other.box))
}

const area = ({left, right, top, bottom}: Box): number => (right - left) * (bottom - top)

const reaches = (ruling: Ruling, place: number): boolean => place >= ruling.from - CLOSE && place <= ruling.to + CLOSE

/** Lines in groups: each meets another one of its group. */
function meeting(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = []
  const left = new Set(rulings)
  for (const start of rulings) {
    if (!left.delete(start)) continue
    const group = [start]
    // the group grows while it is gone through
    for (const one of group) {
      for (const other of left) {
        if (one.axis === other.axis || !reaches(one, other.at) || !reaches(other, one.at)) continue
        left.delete(other)
        group.push(other)
      }
    }
    groups.push(group)
  }
  return groups
}

function gridOf(group: readonly Ruling[]): Grid | null {
  const flat = group.filter(({axis}) => axis === 'h')
  const upright = group.filter(({axis}) => axis === 'v')
  if (flat.length === 0 || upright.length === 0) return null
  // tables open at their sides end where their lines end
  const columns = levels([...upright.map(({at}) => at), ...flat.flatMap(({from, to}) => [from, to])])
  const rows = levels([...flat.map(({at}) => at), ...upright.flatMap(({from, to}) => [from, to])])
  if (columns.length < 3 || rows.length < 2 || columns.length * rows.length > MOST_CELLS) return null
  const cells = cellsOf(columns, rows, flat, upright)
  if (!cells.some(({column}) => column > 0)) return null
  return {box: {left: columns[0] ?? 0, right: columns.at(-1) ?? 0, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0}, rows: rows.length - 1, columns, cells}
}

/** Places in order, those close together as one. */
function levels(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((one, other) => one - other)) {
    if (found.length === 0 || place - (found.at(-1) ?? 0) > CLOSE) found.push(place)
  }
  return found
}

/** Cells grow to the right and down until they meet a line, so that each is a rectangle. */
function cellsOf(columns: readonly number[], rows: readonly number[], flat: readonly Ruling[], upright: readonly Ruling[]): GridCell[] {
  const [width, height] = [columns.length - 1, rows.length - 1]
  const middle = (levels: readonly number[], at: number): number => ((levels[at] ?? 0) + (levels[at + 1] ?? 0)) / 2
  const crosses = (rulings: readonly Ruling[], level: number, place: number): boolean =>
    rulings.some(({at, from, to}) => Math.abs(at - level) <= CLOSE && from <= place && to >= place)
  const walls = grid(height, width, (row, column) => crosses(upright, columns[column + 1] ?? 0, middle(rows, row)))
  const floors = grid(height, width, (row, column) => crosses(flat, rows[row + 1] ?? 0, middle(columns, column)))
  const taken = grid(height, width, () => false)
  const cells: GridCell[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken[row]?.[column]) continue
      let colSpan = 1
      while (column + colSpan < width && !walls[row]?.[column + colSpan - 1] && !taken[row]?.[column + colSpan]) colSpan++
      let rowSpan = 1
      const isOpenBelow = (under: number): boolean => {
        for (let at = column; at < column + colSpan; at++) {
          if (floors[under - 1]?.[at] || taken[under]?.[at] || (at + 1 < column + colSpan && walls[under]?.[at])) return false
        }
        return true
      }
      while (row + rowSpan < height && isOpenBelow(row + rowSpan)) rowSpan++
      for (let y = row; y < row + rowSpan; y++) taken[y]?.fill(true, column, column + colSpan)
      cells.push({
        row,
        column,
        rowSpan,
        colSpan,
        box: {left: columns[column] ?? 0, right: columns[column + colSpan] ?? 0, top: rows[row] ?? 0, bottom: rows[row + rowSpan] ?? 0}
      })
    }
  }
  return cells
}

const grid = (height: number, width: number, at: (row: number, column: number) => boolean): boolean[][] =>
  Array.from({length: height}, (_, row) => Array.from({length: width}, (_, column) => at(row, column)))
