import type {Row, Section, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../text/source.ts'
import {endOf, paragraphsOf, retype, startOf} from '../../text/leaf.ts'
import {toNumber} from '../../words/numeral.ts'
import {cellText} from './grid.ts'

/**
 * The name of a row, with its 序号, as a heading over the items of the cell beside it:
 * 「2 | 规范绿地占用 | 1.建立清单。2.限期恢复。」. A row without such a name, or with a task of its own, stays as it is.
 *
 * @param named Headings by the cells that name them: a merged one names the rows below it too.
 */
export function underName(row: Row, cell: TableCell, named: Map<TableCell, Section>, source: Source): Row | Section {
  const cells = row.children.filter((child): child is TableCell => child.type === 'tableCell')
  const names = cells.filter((child) => child !== cell && child.role === 'task' && cellText(child, source) !== '')
  if (names.length === 0 || !cell.children.some(({type}) => type === 'section')) return row
  const number = cells.find(({role}) => role === 'number')
  const marker = number ? cellText(number, source) : ''
  if (number && marker) for (const node of paragraphsOf(number)) retype(node, 'marker', source, startOf(node), endOf(node))
  const head = number && marker ? [number, ...names] : names
  row.children = row.children.filter((child) => !(head as unknown[]).includes(child))
  const section: Section = {type: 'section', marker: marker || null, ordinal: toNumber(marker), level: 3, children: [...head, row]}
  for (const name of names) named.set(name, section)
  return section
}
