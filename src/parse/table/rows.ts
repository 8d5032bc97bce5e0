import type {Block, Paragraph, Row, Section, Table, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../text/source.ts'
import {TENS, toNumber} from '../../words/numeral.ts'
import {endOf, join, leavesOf, paragraphsOf, retype, startOf, viewOf} from '../../text/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {sectionOf} from '../section/section.ts'
import {underName} from './row-name.ts'
import {cellText, type Grid, type GridRow} from './grid.ts'

/** The rows of a task table as sections and rows of tasks; the header and the syntax between cells stay in a table of their own. */
/** A numbered item tells more than so many characters. */
const NUMBERED_WEIGHT = 1000

export function readRows(table: Table, grid: Grid, source: Source): Block[] {
  const blocks: Block[] = []
  const open: Section[] = []
  const texts = grid.columns.flatMap((column, at) => (column?.role === 'task' || column?.role === 'section' ? [at] : []))
  const finest = finestColumn(grid, texts, source)
  const rowOf = new Map<TableCell, Row>()
  const named = new Map<TableCell, Section>()
  const heads = new Set(grid.heads.map(({row}) => row))
  for (const gridRow of grid.rows) {
    const own = new Set<unknown>(gridRow.row.children)
    const row: Row = {type: 'row', children: gridRow.row.children.filter((child) => child.type === 'trivia'), inherited: []}
    const heading = headingCell(gridRow, source)
    for (const [column, cell] of gridRow.cells.entries()) {
      if (!cell || gridRow.cells.indexOf(cell) !== column) continue
      if (!own.has(cell)) row.inherited.push(cell)
      else if (cell === heading || (texts.includes(column) && column !== finest)) readHeadings(cell, open, blocks, row, source)
      else row.children.push(cell)
    }
    const item = gridRow.cells[finest]
    const above = item && !own.has(item) ? rowOf.get(item) : undefined
    if (above) {
      // The task's cell reaches down into this row: who and when of this row are the task's too.
      above.children.push(...row.children)
      continue
    }
    if (item) rowOf.set(item, row)
    if (openSection(row, gridRow, grid, open, blocks, source)) continue
    if (item && own.has(item) && item !== heading) readItems(row, gridRow, item, grid, source)
    const name = row.inherited.map((cell) => named.get(cell)).find((section) => section !== undefined)
    const into = name?.children ?? open.at(-1)?.children ?? blocks
    into.push(item && own.has(item) ? underName(row, item, named, source) : row)
  }
  const head: Table = {type: 'table', children: table.children.filter((child) => child.type === 'trivia' || heads.has(child))}
  return [head, ...blocks]
}

/** The one filled cell of a row that is nothing but 「一、经济发展」, across its columns. */
function headingCell(gridRow: GridRow, source: Source): TableCell | null {
  const filled = [...new Set(gridRow.cells)].filter((cell) => cellText(cell, source) !== '')
  const [only] = filled
  if (!only || filled.length > 1 || !gridRow.row.children.includes(only)) return null
  const isNumbered = paragraphsOf(only).every((node) => {
    const view = viewOf(node, source)
    const numbering = numberingOf(view)
    return numbering !== null && numbering.level <= 2 && numbering.length < view.length
  })
  return isNumbered ? only : null
}

/** The column with the numbered items, else the one with the most words. */
function finestColumn(grid: Grid, texts: readonly number[], source: Source): number {
  let best = texts[0] ?? 0
  let most = -1
  for (const column of texts) {
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

/** 「一、…」 in a column left of the tasks opens a section; the same one again, at the top of a page, does not. */
function readHeadings(cell: TableCell, open: Section[], blocks: Block[], row: Row, source: Source): void {
  const plain: TableCell['children'] = []
  for (const node of cell.children) {
    const title = node.type === 'paragraph' ? viewOf(node, source).fold : ''
    const isHeading = node.type === 'paragraph' && (numberingOf(viewOf(node, source))?.level ?? 9) <= 2
    const section = isHeading ? sectionOf(node, source) : null
    if (!section) {
      plain.push(node)
      continue
    }
    const same = open.find(({level, children}) => level === section.level && titleOf(children[0]) === title)
    if (same) {
      section.repeats = true
      ;(open.at(-1) as Section).children.push(section)
      continue
    }
    titles.set(node as Paragraph, title)
    while (open.length > 0 && (open.at(-1) as Section).level >= section.level) open.pop()
    ;(open.at(-1)?.children ?? blocks).push(section)
    open.push(section)
  }
  cell.children = plain
  if (plain.length > 0) row.children.push(cell)
}

/** Headings with their markers, to know one again: the marker leaf is no longer part of the view. */
const titles = new WeakMap<Paragraph, string>()
function titleOf(node: Block | undefined): string | undefined {
  return node?.type === 'paragraph' ? titles.get(node) : undefined
}

const CHAPTER = new RegExp(`^[${TENS}]{1,3}[、.]?$`, 'u')

/** A row numbered 「一、」 that says neither who nor when is a section over the rows below it. */
function openSection(row: Row, gridRow: GridRow, grid: Grid, open: Section[], blocks: Block[], source: Source): boolean {
  const number = gridRow.cells[grid.columns.findIndex((column) => column?.role === 'number')]
  const cells = row.children.filter((child): child is TableCell => child.type === 'tableCell')
  const filled = cells.filter((cell) => cellText(cell, source) !== '')
  if (!number || !CHAPTER.test(cellText(number, source))) return false
  if (filled.length < 2 || filled.some((cell) => cell !== number && (cell.role === 'units' || cell.role === 'deadline' || cell.role === 'leaders'))) return false
  const marker = cellText(number, source)
  for (const node of paragraphsOf(number)) retype(node, 'marker', source, startOf(node), endOf(node))
  const section: Section = {type: 'section', marker, ordinal: toNumber(marker.replace(/[、.]$/u, '')), level: 1, children: [...filled]}
  while (open.length > 0 && (open.at(-1) as Section).level >= section.level) open.pop()
  ;(open.at(-1)?.children ?? blocks).push(section)
  open.push(section)
  return true
}

/** Each numbered item of the cell is a task; without one the row is, and 序号 is its marker. */
function readItems(row: Row, gridRow: GridRow, cell: TableCell, grid: Grid, source: Source): void {
  const items: TableCell['children'] = []
  for (const node of cell.children) {
    if (node.type !== 'paragraph') {
      items.push(node)
      continue
    }
    const section = sectionOf(node, source)
    const last = items.at(-1)
    if (section) items.push(section)
    else if (last?.type === 'section') extend(last, node, source)
    else if (last?.type === 'paragraph' && !/[。;:]$/u.test(viewOf(last, source).fold)) join(last, node)
    else items.push(node)
  }
  cell.children = items
  if (items.length === 0) return
  const [only, ...others] = items
  if (only?.type === 'section' && others.length === 0) {
    // A single item takes the other words of its row along.
    const rest = row.children.filter((child): child is TableCell => child.type === 'tableCell' && child !== cell && child.role === 'task')
    only.children.push(...rest)
    row.children = row.children.filter((child) => !(rest as unknown[]).includes(child))
  }
  if (items.some(({type}) => type === 'section')) return
  const number = gridRow.cells[grid.columns.findIndex((column) => column?.role === 'number')]
  const marker = number && (gridRow.row.children as unknown[]).includes(number) ? cellText(number, source) : ''
  const text = row.children.filter((child) => child.type === 'tableCell' && (child === number || child.role === 'task'))
  const task: Section = {type: 'section', marker: marker || null, ordinal: toNumber(marker), level: 3, children: text as TableCell[]}
  if (number && marker) for (const node of paragraphsOf(number)) retype(node, 'marker', source, startOf(node), endOf(node))
  const leaves = leavesOf(task)
  const [first] = leaves
  const last = leaves.at(-1)
  if (first && last) task.position = {start: first.position.start, end: last.position.end}
  row.children = [...row.children.filter((child) => !text.includes(child)), task]
}

/** A line of the cell goes on with the item above it: with its sentence where that is not at its end. */
function extend(section: Section, node: Paragraph, source: Source): void {
  const last = section.children.at(-1)
  if (last?.type === 'paragraph' && !/[。;:]$/u.test(viewOf(last, source).fold)) join(last, node)
  else section.children.push(node)
  if (section.position && node.position) section.position = {start: section.position.start, end: node.position.end}
}
