import type {Block, Row, Section, Table, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {chapterOf, hasPlainNumbers} from './chapter-row.ts'
import {finestColumn, markGroups, textColumns} from './columns.ts'
import type {Grid, GridRow} from './grid.ts'
import {headingCell, readHeadings} from './headings.ts'
import {readItems} from './items.ts'
import {isNoteRow} from './note-row.ts'
import {OpenSections} from './open-sections.ts'
import {nameOf} from './row-name.ts'
import {numberCell} from './row-number.ts'
import {pushAll} from '../../model/lists.ts'

/** The rows of a task table as sections and rows of tasks; the header, remarks and the syntax between cells stay in a table of their own. */
export function readRows(table: Table, grid: Grid, source: Source): Block[] {
  const open = new OpenSections()
  const texts = textColumns(grid)
  const finest = finestColumn(grid, texts, source)
  markGroups(grid, texts, finest)
  const among = hasPlainNumbers(grid, source)
  const rowOf = new Map<TableCell, Row>()
  /** Headings by the cells that name them: a merged one names the rows below it too */
  const named = new Map<TableCell, Section>()
  const kept = new Set(grid.heads.map(({row}) => row))
  for (const gridRow of grid.rows) {
    if (isNoteRow(gridRow, source)) {
      gridRow.row.kind = 'note'
      kept.add(gridRow.row)
      continue
    }
    const own = new Set<unknown>(gridRow.row.children)
    const heading = headingCell(gridRow, source)
    const row = rowOfCells(gridRow, open, (cell, column) => cell === heading || (texts.includes(column) && column < finest), source)
    const number = numberCell(gridRow, grid)
    const item = gridRow.cells[finest]
    const above = item && !own.has(item) ? rowOf.get(item) : undefined
    if (above) {
      // The task's cell reaches down into this row: who and when of this row are the task's too.
      pushAll(above.children, row.children)
      continue
    }
    const chapter = chapterOf(row, number, item, among, source)
    if (chapter) open.place(chapter.section)
    if (chapter && !chapter.content) {
      pushAll(chapter.section.children, row.children)
      continue
    }
    if (item) rowOf.set(item, row)
    const content = chapter?.content ?? item
    if (content && own.has(content) && content !== heading) readItems(row, number, content, source)
    const name = content && !chapter ? nameOf(row, number, content, source) : null
    const into = row.inherited.map((cell) => named.get(cell)).find((section) => section !== undefined)?.children
    if (name) {
      for (const cell of name.names) named.set(cell, name.section)
      if (into) into.push(name.section)
      else open.place(name.section)
    } else (into ?? open.children).push(row)
  }
  const head: Table = {type: 'table', children: table.children.filter((child) => child.type === 'trivia' || kept.has(child))}
  return [head, ...open.blocks]
}

/** A row with its own cells and those that reach down into it; the headings in its cells are set apart. */
function rowOfCells({row: {children}, cells}: GridRow, open: OpenSections, mayHead: (cell: TableCell, column: number) => boolean, source: Source): Row {
  const own = new Set<unknown>(children)
  const row: Row = {type: 'row', children: children.filter((child) => child.type === 'trivia'), inherited: []}
  for (const [column, cell] of cells.entries()) {
    if (!cell || cells.indexOf(cell) !== column) continue
    if (!own.has(cell)) row.inherited.push(cell)
    else if (mayHead(cell, column)) readHeadings(cell, open, row, source)
    else row.children.push(cell)
  }
  // cells beyond the last column of a row that was moved to its columns
  pushAll(
    row.children,
    children.filter((child): child is TableCell => child.type === 'tableCell' && !cells.includes(child))
  )
  return row
}
