import type {CellText} from '../reading-text.ts'
import {isElement, isSeen, walk, type Element} from './dom.ts'
import type {Measure} from './measure.ts'

/**
 * Whether a table holds data. A table that only arranges a page (one column, tables in its cells, nearly all
 * text in one cell) is none, and its cells are read as running text.
 */
export function isDataTable(element: Element, measure: Measure): boolean {
  const {table, text} = measure
  if (element.name !== 'table' || !table || element.attribs.role === 'presentation') return false
  if (table.nested || table.columns < 2) return false
  const isFrame = table.cells <= 4 && table.largestCell >= 600 && table.largestCell >= text * 0.7
  return !isFrame
}

/** Limits of the HTML standard for spans; a hostile page asks for billions. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 65534

/**
 * Rows of a data table as written: a cell that reaches over several columns or rows stands once, with its spans.
 *
 * @param cellText Lines of a cell, parted by `\n`
 */
export function rowsOf(table: Element, cellText: (cell: Element) => string): CellText[][] {
  const rows: CellText[][] = []
  // rows down to here are reached by a merged cell: an empty one still counts
  let reached = 0
  let cells: CellText[] = []
  walk(table, {
    enter(element) {
      if (!isSeen(element) || element.name === 'caption') return false
      if (element.name === 'tr') cells = []
      if (element.name !== 'td' && element.name !== 'th') return undefined
      const colSpan = span(element.attribs.colspan, MOST_COLUMNS)
      const rowSpan = span(element.attribs.rowspan, MOST_ROWS)
      reached = Math.max(reached, rows.length + rowSpan)
      cells.push({text: cellText(element), ...(colSpan > 1 && {colSpan}), ...(rowSpan > 1 && {rowSpan})})
      return false
    },
    leave(element) {
      if (element.name === 'tr' && (cells.length > 0 || rows.length < reached)) rows.push(cells)
    }
  })
  return rows
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1
}

export function captionsOf(table: Element): Element[] {
  return table.children.filter((child): child is Element => isElement(child) && child.name === 'caption' && isSeen(child))
}
