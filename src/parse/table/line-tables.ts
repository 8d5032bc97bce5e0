import type {Range} from '../../model/contract.ts'
import {foldKey} from '../../text/fold.ts'
import type {Source} from '../../tree/source.ts'
import {headerOf} from '../../words/column.ts'
import {TENS} from '../../words/numeral.ts'

/** A table found in plain text: cells as ranges of the source; what lies between them is syntax. */
export interface TextTable extends Range {
  rows: Range[][]
}

/** Lines with at least two `|` each, one under the other: 「序号 | 任务 | 时限 |」. */
export function pipeTable(source: Source, lines: readonly Range[], from: number): {table: TextTable; next: number} | null {
  const rows: Range[][] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Range
    const cells = split(source.text, line, '|')
    if (cells.length < 3) break
    rows.push(cells)
  }
  const first = lines[from]
  const last = lines[at - 1]
  return rows.length < 2 || !first || !last ? null : {table: {start: first.start, end: last.end, rows}, next: at}
}

const HEADING = new RegExp(`^(?:[${TENS}]{1,3}[、．.]|[（(][${TENS}]{1,3}[）)])`, 'u')

/** Lines of cells parted by tabs under a header line: a range pasted from a spreadsheet. */
export function tabRows(source: Source, lines: readonly Range[], from: number): {table: TextTable; next: number} | null {
  const header = lines[from]
  if (!header || !source.text.slice(header.start, header.end).includes('\t')) return null
  const titles = split(source.text, header, '\t')
  if (!headerOf(titles.map((cell) => foldKey(source.text.slice(cell.start, cell.end))))) return null
  const rows: Range[][] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Range
    const cells = split(source.text, line, '\t')
    // A heading across the table: its empty cells are only tabs at the line's end.
    if (cells.length < 2 && !(HEADING.test(source.text.slice(line.start, line.end)) && source.text.charCodeAt(line.end) === 9)) break
    rows.push(cells)
  }
  const last = lines[at - 1]
  return last && rows.length > 1 ? {table: {start: header.start, end: last.end, rows}, next: at} : null
}

/**
 * A word processor's table flattened so that every cell begins with a tab and runs on to the next one, over lines and
 * blank lines. Its header tells how many cells make a row.
 */
export function tabCells(source: Source, start: number, end: number): TextTable | null {
  const {text} = source
  if (text.charCodeAt(start) !== 9) return null
  const cells: Range[] = []
  for (let at = start; at < end;) {
    const next = text.indexOf('\t', at + 1)
    const stop = next === -1 || next > end ? end : next
    cells.push({start: at + 1, end: stop})
    at = stop
  }
  const key = ({start: from, end: to}: Range) => foldKey(text.slice(from, to))
  let width = 0
  while (width < cells.length && headerOf(cells.slice(0, Math.max(2, width + 1)).map(key))) {
    width = Math.max(2, width + 1)
    // A blank line behind a header word ends the row.
    const last = cells[width - 1] as Range
    if (/\n[^\S\n]*\n/u.test(text.slice(last.start, last.end))) break
  }
  if (width < 2) return null
  // The last cell ends at the first blank line after its words.
  const last = cells.at(-1) as Range
  const words = text.slice(last.start, last.end).search(/\S/u)
  const blank = words === -1 ? -1 : text.slice(last.start + words, last.end).search(/\n[^\S\n]*\n/u)
  if (blank !== -1) cells[cells.length - 1] = {start: last.start, end: last.start + words + blank}
  const rows: Range[][] = []
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width))
  return {start, end: cells.at(-1)?.end ?? end, rows}
}

/** Searches the line alone: a separator that it lacks would be looked for to the end of the text. */
function split(text: string, line: Range, separator: string): Range[] {
  let start = line.start
  return text
    .slice(line.start, line.end)
    .split(separator)
    .map(({length}) => {
      const cell = {start, end: start + length}
      start = cell.end + 1
      return cell
    })
}
