import type {Paragraph, Section, Table, TableCell} from '../../model/gwast.ts'
import type {Cell, Span} from '../../model/record.ts'
import {endOf, paragraphsOf, startOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {View} from '../../tree/view.ts'
import type {TaskItem} from '../../tree/facts.ts'

/**
 * The cells of a task that are neither its text nor its parties, with the words above their columns; and those of a table inside the task.
 *
 * @param isOfHeading Whether a cell belongs to a heading above the task.
 */
export function otherCells(item: TaskItem, isOfHeading: (cell: TableCell) => boolean, source: Source): Cell[] {
  const inRow = item.cells.filter((cell) => !namesParties(cell) && !isOfHeading(cell))
  return [...inRow, ...(item.node?.children.filter(({type}) => type === 'table').flatMap((table) => cellsIn(table as Table)) ?? [])].flatMap((cell) =>
    cellsFrom(cell, item.paragraphs, source)
  )
}

/** The cells of its row that say who. */
export function partyCells(item: TaskItem, source: Source): Span[] {
  return item.cells.filter(namesParties).flatMap((cell) => spansOf(cell, item.paragraphs, source))
}

/** The cells of a heading in a table, besides its title. */
export function headingCells({children}: Section, title: Paragraph | undefined, source: Source): Cell[] {
  return children.filter(isCell).flatMap((cell) => cellsFrom(cell, title ? [title] : [], source))
}

export function isCell(node: Section['children'][number]): node is TableCell {
  return node.type === 'tableCell'
}

function cellsFrom(cell: TableCell, own: readonly Paragraph[], source: Source): Cell[] {
  return spansOf(cell, own, source).map((span) => ({header: cell.header ? cell.header : null, ...span}))
}

function namesParties({role}: TableCell): boolean {
  return role === 'units' || role === 'leaders'
}

function cellsIn(table: Table): TableCell[] {
  if (table.annex) return []
  return table.children.flatMap((row) => (row.type === 'tableRow' ? row.children.filter((child) => child.type === 'tableCell') : []))
}

/** What a cell says that is no part of the task's own text, each stretch between two paragraphs of it by itself; of a cell with items what stands above them. */
function spansOf(cell: TableCell, own: readonly Paragraph[], source: Source): Span[] {
  const hasItems = cell.children.some(({type}) => type === 'section')
  const all = hasItems ? cell.children.filter((child): child is Paragraph => child.type === 'paragraph') : paragraphsOf(cell)
  const groups: Paragraph[][] = [[]]
  for (const node of all) {
    if (own.includes(node) || hasItems) groups.push([])
    if (!own.includes(node)) groups.at(-1)?.push(node)
  }
  return groups.flatMap((paragraphs) => {
    const leaves = paragraphs.flatMap(({children}) => children).filter(({type}) => type === 'text' || type === 'unitClause')
    const view = new View(
      source,
      leaves.map((leaf) => ({start: startOf(leaf), end: endOf(leaf)}))
    )
    return view.length > 0 ? [{text: view.print, position: view.position(0, view.length)}] : []
  })
}
