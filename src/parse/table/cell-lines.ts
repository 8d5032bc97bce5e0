import type {ColumnRole} from '../../model/gwast.ts'
import type {Range} from '../../model/contract.ts'
import {foldKey} from '../../text/fold.ts'
import type {Source} from '../../text/source.ts'
import {columnOf, headerOf} from './header-words.ts'
import type {TextTable} from './line-tables.ts'

const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)).{2}/u
const OUTSIDE = /^(?:抄送|附件|注:|备注:|主办:|印发)/u
const TIME = /^[^。]{0,40}$/u
const TIME_WORD = /(?:\d|[一二三四])(?:年|月|日|季度|个工作日)|年底|年内|季度|半年|长期|持续|全年|每[年月周日]|按[月季]|常态|[结成准]束?后|及时|适时|不定期/u
const UNITS = /^[^。]{2,160}$/u
const UNIT_END = /(?:局|委|办|厅|部|政府|单位|部门|中心|公司|集团|管委会|室|会|院|街道|乡镇|队|所|社|行|牵头|负责|配合|落实|实施)(?:\([^()]{1,16}\))?$/u

/** What a line looks like by its words, for finding its column. */
function looksLike(text: string): ColumnRole {
  if (/^\d{1,3}$/u.test(text)) return 'number'
  if (TIME.test(text) && TIME_WORD.test(text) && !UNIT_END.test(text)) return 'deadline'
  return UNITS.test(text) && text.split(/[、,;]/u).every((name) => UNIT_END.test(name)) ? 'units' : 'task'
}

/**
 * A table flattened to one cell a line: header words each on a line, then the cells in the same order; a cell may take
 * several lines.
 *
 * @returns The table and the index of the line after it; null where no header stands here.
 */
export function cellLines(source: Source, lines: readonly Range[], from: number): {table: TextTable; next: number} | null {
  const key = (line: Range | undefined) => (line ? foldKey(source.text.slice(line.start, line.end)) : '')
  let width = 0
  while (columnOf(key(lines[from + width])) !== null) width++
  const header = lines.slice(from, from + width)
  const columns = headerOf(header.map(key))
  if (width < 3 || !columns) return null
  const rows: Range[][] = [header]
  let row: (Range | null)[] | null = null
  let column = 0
  let next = from + width
  for (; next < lines.length && !OUTSIDE.test(key(lines[next])); next++) {
    const line = lines[next] as Range
    const text = key(line)
    if (SECTION.test(text) && columns[0]?.role === 'number') {
      row = null
      rows.push([line])
      continue
    }
    const kind = looksLike(text)
    const target = columns.findIndex((meaning, at) => at >= (row ? column : 0) && (meaning?.role ?? 'other') === kind)
    const begins: boolean = row === null || (columns[0]?.role === 'number' ? kind === 'number' : kind === 'task' && columns[column]?.role !== 'task')
    if (begins) {
      row = Array<Range | null>(width).fill(null)
      rows.push(row as Range[])
      column = Math.max(0, columns.findIndex((meaning) => meaning?.role === kind))
    } else if (target !== -1) column = target
    else if (kind === 'task' && column + 1 < width && columns[column]?.role === 'number') column++
    const open = row as (Range | null)[]
    const cell = open[column]
    open[column] = cell ? {start: cell.start, end: line.end} : line
  }
  if (rows.length < 3) return null
  const last = lines[next - 1] as Range
  return {table: {start: (header[0] as Range).start, end: last.end, rows: rows.map((cells) => fill(cells))}, next}
}

/** Empty cells stand behind the one before them. */
function fill(cells: readonly (Range | null)[]): Range[] {
  let at = cells.find((cell) => cell !== null)?.start ?? 0
  return cells.map((cell) => {
    const range = cell ?? {start: at, end: at}
    at = range.end
    return range
  })
}
