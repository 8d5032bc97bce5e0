import {describe, expect, it} from 'vitest'
import {ContinuedTable} from './continued.ts'
import type {PageCell, PageTable} from './table.ts'

const COLUMNS = [40, 80, 140, 280, 340]
/** A cell by its words; `+` at their end: the line is full; `^2` before them: it reaches over two rows */
function cellOf(words: string, column: number): PageCell {
  const rowSpan = words.startsWith('^') ? Number(words[1]) : 1
  const text = words.slice(words.startsWith('^') ? 2 : 0).replace(/\+$/u, '')
  return {column, colSpan: 1, rowSpan, texts: text === '' ? [] : [text], isFull: words.endsWith('+')}
}
/** `null`: a cell above reaches here */
const page = (...rows: readonly (readonly (string | null)[])[]): PageTable => ({
  top: 0,
  columns: COLUMNS,
  rows: rows.map((row) => row.flatMap((words, column) => (words === null ? [] : [cellOf(words, column)])))
})

/** Rows of a table over two pages: lines of a cell parted by `/`, its height behind `^` */
function over(first: PageTable, second: PageTable): string[] {
  const table = new ContinuedTable(first)
  expect(table.takes(second)).toBe(true)
  return table.cells().map((row) => row.map(({text, rowSpan}) => text.replaceAll('\n', '/') + (rowSpan === undefined ? '' : `^${rowSpan}`)).join(' | '))
}

const HEAD = ['序号', '场馆', '任务', '单位']

describe('a row that the page cuts', () => {
  it('is one that lacks its number where all have one, also between two sentences', () => {
    expect(
      over(page(HEAD, ['1', '东馆', '换灯。', '后勤组'], ['2', '西馆', '擦窗。', '保洁组']), page(['', '', '扫地。', ''], ['3', '北馆', '补漆。', '木工组']))
    ).toEqual(['序号 | 场馆 | 任务 | 单位', '1 | 东馆 | 换灯。 | 后勤组', '2 | 西馆 | 擦窗。/扫地。 | 保洁组', '3 | 北馆 | 补漆。 | 木工组'])
  })
  it('goes on within a column merged at the left, in the middle or at the right of it', () => {
    const pages = (merged: number) => {
      const put = (row: readonly (string | null)[], words: string | null) => [...row.slice(0, merged), words, ...row.slice(merged)]
      return over(
        page(put(['序号', '任务', '单位'], '场馆'), put(['（一）', '换灯。', '后勤组'], '^2东馆'), put(['（二）', '擦窗并把窗台+', '保洁组'], null)),
        page(put(['', '擦净。', ''], '^2'), put(['（三）', '补漆。', '木工组'], null))
      )
    }
    expect([0, 1, 2, 3].map(pages)).toEqual([
      ['场馆 | 序号 | 任务 | 单位', '东馆^3 | （一） | 换灯。 | 后勤组', '（二） | 擦窗并把窗台擦净。 | 保洁组', '（三） | 补漆。 | 木工组'],
      ['序号 | 场馆 | 任务 | 单位', '（一） | 东馆^3 | 换灯。 | 后勤组', '（二） | 擦窗并把窗台擦净。 | 保洁组', '（三） | 补漆。 | 木工组'],
      ['序号 | 任务 | 场馆 | 单位', '（一） | 换灯。 | 东馆^3 | 后勤组', '（二） | 擦窗并把窗台擦净。 | 保洁组', '（三） | 补漆。 | 木工组'],
      ['序号 | 任务 | 单位 | 场馆', '（一） | 换灯。 | 后勤组 | 东馆^3', '（二） | 擦窗并把窗台擦净。 | 保洁组', '（三） | 补漆。 | 木工组']
    ])
  })
  it('is told without numbers by a cell that is never empty, and a text that is open', () => {
    const rows = (text: string) => over(page(['任务', '单位', '时限', '场馆'], [text, '后勤组', '五月', '东馆']), page(['并把窗台擦净。', '', '', '']))
    expect(rows('擦窗+')).toEqual(['任务 | 单位 | 时限 | 场馆', '擦窗并把窗台擦净。 | 后勤组 | 五月 | 东馆'])
    expect(rows('擦窗。+').length).toBe(3)
    expect(rows('擦窗').length).toBe(3)
  })
  it('is none where a number stands for several rows, or the row has its own', () => {
    expect(over(page(HEAD, ['^2', '东馆', '换灯。', '后勤组'], [null, '西馆', '擦窗+', '保洁组']), page(['', '北馆', '补漆。', '木工组'])).length).toBe(4)
    expect(over(page(HEAD, ['1', '东馆', '换灯+', '后勤组']), page(['2', '', '补漆。', '']))).toEqual([
      '序号 | 场馆 | 任务 | 单位',
      '1 | 东馆 | 换灯 | 后勤组',
      '2 |  | 补漆。 | '
    ])
  })
})
