import type {Source} from '../../tree/source.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {cellText, type Grid} from './grid.ts'
import {numberCell} from './row-number.ts'

/** A numbered item tells more than so many characters. */
const NUMBERED_WEIGHT = 1000

/** Indices of the columns with words of tasks. */
export function textColumns(grid: Grid): number[] {
  return grid.columns.flatMap((column, at) => (column?.role === 'task' || column?.role === 'section' ? [at] : []))
}

/** The column with the numbered items, else the one with the most words; what is amiss is less than what is to be done. */
export function finestColumn(grid: Grid, texts: readonly number[], source: Source): number {
  let best = texts[0] ?? 0
  let most = -1
  const isWork = (column: number) => !grid.columns[column]?.problem
  const work = texts.some((column) => isWork(column) && grid.columns[column]?.role === 'task') ? texts.filter(isWork) : texts
  for (const column of work) {
    const cells = new Set(grid.rows.map(({cells: row}) => row[column]))
    let words = 0
    for (const cell of cells) {
      const items = cell ? paragraphsOf(cell).filter((node) => (numberingOf(viewOf(node, source))?.level ?? 0) >= 3).length : 0
      words += cellText(cell, source).length + items * NUMBERED_WEIGHT
    }
    // On a tie the later column is the finer one.
    if (words >= most) [best, most] = [column, words]
  }
  return best
}

/** A column with a cell merged over several tasks says what group they are of (「工作模块」), not what is to be done: none of its cells is a task's text. */
export function markGroups(grid: Grid, texts: readonly number[], finest: number): void {
  for (const column of texts) {
    if (column === finest) continue
    const isGroup = grid.rows.some((row, at) => {
      const next = grid.rows[at + 1]
      const number = numberCell(row, grid)
      return (
        next !== undefined &&
        row.cells[column] !== undefined &&
        row.cells[column] === next.cells[column] &&
        row.cells[finest] !== next.cells[finest] &&
        (number === undefined || number !== numberCell(next, grid))
      )
    })
    if (isGroup) for (const {cells} of grid.rows) if (cells[column]?.role === 'task') cells[column].role = 'section'
  }
}
