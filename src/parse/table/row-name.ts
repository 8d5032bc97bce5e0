import type {Row, Section, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {cellText} from './grid.ts'
import {takeNumber} from './row-number.ts'
import {namesGoal} from '../../words/column.ts'

/**
 * The name of a row, with its 序号, as a heading over the items of the cell to its right:
 * 「2 | 规范绿地占用 | 1.建立清单。2.限期恢复。」.
 *
 * @returns null for a row without such a name, or with a task of its own.
 */
export function nameOf(row: Row, number: TableCell | undefined, cell: TableCell, source: Source): {section: Section; names: TableCell[]} | null {
  const cells = row.children.filter((child): child is TableCell => child.type === 'tableCell')
  if (!cells.includes(cell) || !cell.children.some(({type}) => type === 'section')) return null
  const names = cells
    .slice(0, cells.indexOf(cell))
    .filter((child) => child.role === 'task' && !child.problem && !namesGoal(child.header ?? '') && cellText(child, source) !== '')
  if (names.length === 0) return null
  const own = cells.find((child) => child === number && cellText(child, source) !== '')
  const head = own ? [own, ...names] : names
  row.children = row.children.filter((child) => !(head as unknown[]).includes(child))
  return {names, section: {type: 'section', ...takeNumber(own, source), children: [...head, row]}}
}
