import type {CellText} from '../reading-text.ts'
import {childOf, childrenOf, localName, type XmlElement} from '../xml.ts'
import type {Item} from './item.ts'
import {isOn, numberOf, valueOf} from './styles.ts'
import {maximum} from '../../model/lists.ts'

interface Cell {
  readonly items: readonly Item[]
  colSpan: number
  rowSpan: number
}

/** Word has 63 columns. */
const MOST_COLUMNS = 1000

/** A table as one item, or, where it only frames other text, what stands in its cells. */
export function tableItems(table: XmlElement, itemsOf: (cell: XmlElement) => Item[]): Item[] {
  const rows = rowsOf(table, itemsOf)
  const cells = rows.flat()
  if (isFrame(rows, cells)) return cells.flatMap(({items}) => items)
  return [{type: 'table', rows: rows.map((row) => row.map(cellText))}]
}

/** A merged cell stands once, with its spans; a row of nothing but continued cells is empty. */
function rowsOf(table: XmlElement, itemsOf: (cell: XmlElement) => Item[]): Cell[][] {
  const rows: Cell[][] = []
  // cells that go on below, by the column where they begin
  const open = new Map<number, Cell>()
  for (const row of membersOf(table, 'tr')) {
    const properties = childOf(row, 'trPr')
    if (childOf(properties, 'del')) continue
    const cells: Cell[] = []
    let column = Math.min(numberOf(valueOf(properties, 'gridBefore')) ?? 0, MOST_COLUMNS)
    if (column > 0) cells.push({items: [], colSpan: column, rowSpan: 1})
    const add = (cell: Cell) => {
      cells.push(cell)
      return cell
    }
    for (const element of membersOf(row, 'tc')) {
      const merge = mergeOf(childOf(element, 'tcPr'))
      const above = open.get(column)
      const before = cells.at(-1)
      if (merge.across && before) before.colSpan += merge.colSpan
      else if (merge.down === 'continue' && above) above.rowSpan++
      else {
        const cell = add({items: itemsOf(element), colSpan: merge.colSpan, rowSpan: 1})
        for (let under = column; under < column + merge.colSpan; under++) open.delete(under)
        if (merge.down !== null) open.set(column, cell)
      }
      column += merge.colSpan
    }
    rows.push(cells)
  }
  return rows
}

/** @property across Whether an older writer says that the cell only goes on with the one before it. */
function mergeOf(properties: XmlElement | undefined): {colSpan: number; down: 'begin' | 'continue' | null; across: boolean} {
  const down = childOf(properties, 'vMerge')
  return {
    colSpan: Math.max(1, Math.min(numberOf(valueOf(properties, 'gridSpan')) ?? 1, MOST_COLUMNS)),
    down: down ? (valueOf(properties, 'vMerge') === 'restart' ? 'begin' : 'continue') : null,
    across: childOf(properties, 'hMerge') !== undefined && valueOf(properties, 'hMerge') !== 'restart'
  }
}

/** Rows of a table or cells of a row, also inside content controls; not those that a tracked change took out. */
function membersOf(element: XmlElement, local: 'tr' | 'tc'): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    const name = localName(child)
    if (name === local) return isOn(childOf(child, 'tcPr'), 'cellDel') ? [] : [child]
    return WRAPPERS.has(name) ? membersOf(child, local) : []
  })
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo'])

/** A table of one column, one that holds mostly other tables, or one whose text nearly all stands in one cell, only arranges the page. */
function isFrame(rows: readonly (readonly Cell[])[], cells: readonly Cell[]): boolean {
  const columns = maximum(rows.slice(0, 500).map((row) => row.reduce((sum, {colSpan}) => sum + colSpan, 0)))
  if (columns < 2 || cells.length < 2) return true
  const lengths = cells.map(({items}) => items.reduce((sum, item) => sum + lengthOf(item), 0))
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const inner = cells.flatMap(({items}) => items).reduce((sum, item) => sum + (item.type === 'table' ? lengthOf(item) : 0), 0)
  if (inner > 0 && inner >= all / 2) return true
  const largest = cells.length <= 4 ? maximum(lengths) : 0
  return largest >= 600 && largest >= all * 0.7
}

function lengthOf(item: Item): number {
  if (item.type === 'table') return item.rows.flat().reduce((sum, {text}) => sum + text.length, 0)
  return item.type === 'text' ? item.text.length : 0
}

/** A table inside a cell is read row by row, a line each. */
function cellText({items, colSpan, rowSpan}: Cell): CellText {
  const text = items
    .flatMap((item) => {
      if (item.type === 'text') return [item.text]
      return item.type === 'table' ? item.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t')) : []
    })
    .join('\n')
  return {text, ...(colSpan > 1 && {colSpan}), ...(rowSpan > 1 && {rowSpan})}
}
