import type {ReadingText} from '../reading-text.ts'
import {gridOf, type GridRow} from './grid.ts'
import type {TableSheet} from './table-sheet.ts'

/** Sheet names that a program gives by itself say nothing. */
const DEFAULT_NAME = /^(?:sheet|工作表|表)\s*\d*$/iu

/** Sheets one after another; a hidden one is kept, as trivia. */
export function writeSheets(into: ReadingText, sheets: readonly TableSheet[]): void {
  const filled = sheets.map((sheet) => ({...sheet, grid: gridOf(sheet)})).filter(({grid}) => grid.length > 0)
  const isOne = filled.filter(({isHidden}) => !isHidden).length < 2
  for (const {name, isHidden, grid} of filled) {
    if (isHidden) {
      into.trivia(name, 'hidden')
      for (const {cells} of grid) into.trivia(cells.map(({text}) => text.replaceAll('\n', ' ')).join('\t'), 'hidden')
      continue
    }
    if (!isOne && (DEFAULT_NAME.test(name) || isTitle(name, grid[0]))) into.trivia(name, 'label')
    else if (!isOne) into.heading(2, name)
    for (const part of parts(grid)) writePart(into, part)
  }
}

/** Excel cuts the name of a sheet here. */
const LONGEST_NAME = 31

/** Whether the sheet is named as the line above its table says. */
function isTitle(name: string, first: GridRow | undefined): boolean {
  const cells = filled(first)
  const [title, tight] = [cells[0]?.text.replace(/\s/gu, '') ?? '', name.replace(/\s/gu, '')]
  return cells.length === 1 && (title === tight || (name.length === LONGEST_NAME && title.startsWith(tight)))
}

/** A title and a header behind a gap begin a second table. */
function parts(grid: readonly GridRow[]): GridRow[][] {
  const found: GridRow[][] = []
  for (const [at, row] of grid.entries()) {
    const begins = row.isApart && filled(row).length === 1 && isHeader(grid[at + 1], columnsOf(grid))
    const last = found.at(-1)
    if (last && !begins) last.push(row)
    else found.push([row])
  }
  return found
}

/** What stands above the header (title, unit, date) and below the last row (notes) is text; the rest is the table. */
function writePart(into: ReadingText, rows: readonly GridRow[]): void {
  const width = columnsOf(rows)
  const first = width < 2 ? -1 : rows.findIndex((row) => isTableRow(row, width))
  const last = lastTableRow(rows)
  if (first === -1 || first >= last) {
    for (const row of rows) writeLines(into, row)
    return
  }
  for (const row of rows.slice(0, first)) writeLines(into, row)
  into.table(
    rows.slice(first, last + 1).map(({cells}) =>
      cells.map(({text, colSpan, rowSpan}) => ({
        text,
        ...(colSpan > 1 && {colSpan}),
        ...(rowSpan > 1 && {rowSpan})
      }))
    ),
    '\t'
  )
  for (const row of rows.slice(last + 1)) writeLines(into, row)
}

/** A cell a line; 「日期：」 and the day in the next cell are one. */
function writeLines(into: ReadingText, row: GridRow): void {
  const lines: string[] = []
  for (const {text} of filled(row)) {
    const last = lines.at(-1)
    if (last !== undefined && /[：:]$/u.test(last)) lines[lines.length - 1] = last + text
    else lines.push(text)
  }
  for (const line of lines) into.paragraph(line)
}

function filled(row: GridRow | undefined): GridRow['cells'] {
  return row?.cells.filter(({text}) => text !== '') ?? []
}

/** Cells of the fullest row. */
function columnsOf(rows: readonly GridRow[]): number {
  return rows.reduce((most, row) => Math.max(most, filled(row).length), 0)
}

/** 「填报单位：某局」「2022年3月1日」 above a table are no header of it. */
const LABELLED = /^.{1,12}[：:]/u

function isTableRow(row: GridRow, width: number): boolean {
  const cells = filled(row)
  return cells.length >= Math.min(3, width) && !cells.some(({text}) => LABELLED.test(text))
}

const LONGEST_HEADER = 14

function isHeader(row: GridRow | undefined, width: number): boolean {
  return row !== undefined && isTableRow(row, width) && filled(row).every(({text}) => text.length <= LONGEST_HEADER && !/\d{2}|[。；]/u.test(text))
}

/** Rows of one cell at the end are notes, unless merged cells reach into them. */
function lastTableRow(rows: readonly GridRow[]): number {
  let reach = -1
  let last = -1
  for (const [at, row] of rows.entries()) {
    for (const {text, rowSpan} of row.cells) if (text !== '') reach = Math.max(reach, at + rowSpan - 1)
    if (filled(row).length > 1) last = Math.max(last, reach)
    else if (at <= last) last = Math.max(last, at)
  }
  return Math.min(last, rows.length - 1)
}
