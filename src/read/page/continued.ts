import {TENS} from '../../words/numeral.ts'
import type {CellText} from '../reading-text.ts'
import {goesOn, type PageCell, type PageTable} from './table.ts'
import {joined} from './wrap.ts'
import {pushAll} from '../../model/lists.ts'

/** Borders of one table lie this close from page to page, in points. */
const SAME = 4
/** So many rows above tell what a column always holds. */
const RECENT = 20
/** 「3」「（3）」「3.」「三、」 */
const NUMBER = new RegExp(`^[（(]?(?:\\d{1,4}|[${TENS}]{1,4})[）)]?[.、．]?$`, 'u')

/** A cell at the top of the next page, and the cell in its column that reaches to the end of the rows so far. */
interface Meeting {
  readonly above: PageCell
  readonly cell: PageCell
  /** One of both reaches over several rows: the page may have cut a merged cell between two rows */
  readonly isMerged: boolean
}

/** A table that runs on over pages, put together. */
export class ContinuedTable {
  readonly #columns: readonly number[]
  readonly #rows: (readonly PageCell[])[] = []
  /** The last cell of each column, and its row */
  readonly #last = new Map<number, {cell: PageCell; row: number}>()
  /** Words of header rows that were printed again */
  readonly repeated: string[] = []

  constructor({columns, rows}: PageTable) {
    this.#columns = columns
    for (const row of rows) this.#push(row)
  }

  /** @returns Whether the table at the top of the next page is the same one; then it is taken in. */
  takes({columns, rows}: PageTable): boolean {
    if (columns.length !== this.#columns.length || columns.some((x, at) => Math.abs(x - (this.#columns[at] ?? 0)) > SAME)) return false
    const header = this.#headerRows(rows)
    pushAll(
      this.repeated,
      rows.slice(0, header).map((row) => row.map(wordsOf).join(' '))
    )
    const [first, ...rest] = rows.slice(header)
    if (first) this.#join(first)
    for (const row of rest) this.#push(row)
    return true
  }

  cells(): CellText[][] {
    return this.#rows.map((row) =>
      row.map(({texts, colSpan, rowSpan}) => ({text: texts.join('\n'), ...(colSpan > 1 && {colSpan}), ...(rowSpan > 1 && {rowSpan})}))
    )
  }

  #push(row: readonly PageCell[]): void {
    for (const cell of row) this.#last.set(cell.column, {cell, row: this.#rows.length})
    this.#rows.push(row)
  }

  #headerRows(rows: readonly (readonly PageCell[])[]): number {
    let same = 0
    while (same < rows.length && same < this.#rows.length && rowKey(rows[same] ?? []) === rowKey(this.#rows[same] ?? [])) same++
    return rows[0]?.every((cell) => wordsOf(cell) === '') ? 0 : same
  }

  /** The first row of a page: the rest of the row above, or a row of its own, some of whose cells are the rest of merged ones. */
  #join(row: readonly PageCell[]): void {
    const meetings = row.flatMap((cell) => this.#meeting(cell) ?? [])
    const isCut = meetings.length === row.length && this.#isCut(meetings)
    const merged = row.some((cell) => wordsOf(cell) !== '') ? meetings.filter(isRestOfMerged) : []
    for (const meeting of isCut ? meetings : merged) this.#lengthen(meeting, isCut)
    if (!isCut) this.#push(row.filter((cell) => !merged.some((one) => one.cell === cell)))
  }

  #meeting(cell: PageCell): Meeting | null {
    const last = this.#last.get(cell.column)
    if (last?.cell.colSpan !== cell.colSpan || last.row + last.cell.rowSpan !== this.#rows.length) return null
    return {above: last.cell, cell, isMerged: last.cell.rowSpan > 1 || cell.rowSpan > 1}
  }

  /**
   * Whether the page cut a row: in a table whose rows all have a number, one without is none; else a cell is empty that
   * never is, or the first one, and a text of the row above is open.
   */
  #isCut(meetings: readonly Meeting[]): boolean {
    if (meetings.every(({cell}) => wordsOf(cell) === '')) return false
    const single = meetings.filter((meeting) => !isRestOfMerged(meeting))
    const recent = this.#rows.slice(1).slice(-RECENT)
    const isAlways = ({cell: {column}}: Meeting, test: (words: string) => boolean): boolean => {
      const cells = recent.flatMap((row) => row.filter((cell) => cell.column === column))
      return cells.length > 0 && cells.every((cell) => test(wordsOf(cell)))
    }
    const number = single.find((meeting) => !meeting.isMerged && isAlways(meeting, (words) => NUMBER.test(words)))
    if (number) return wordsOf(number.cell) === ''
    const isMissing = single.some(
      (meeting, at) => wordsOf(meeting.cell) === '' && !meeting.isMerged && (at === 0 || isAlways(meeting, (words) => words !== ''))
    )
    return isMissing && single.some(isOpen)
  }

  #lengthen({above, cell}: Meeting, isCut: boolean): void {
    const rowSpan = above.rowSpan + cell.rowSpan - (isCut ? 1 : 0)
    const longer = {...above, rowSpan, ...(wordsOf(cell) !== '' && {texts: run(above, cell), isFull: cell.isFull})}
    const {row} = this.#last.get(above.column) ?? {row: -1}
    this.#rows[row] = this.#rows[row]?.map((one) => (one === above ? longer : one)) ?? []
    this.#last.set(above.column, {cell: longer, row})
  }
}

const isRestOfMerged = ({above, cell, isMerged}: Meeting): boolean => isMerged && wordsOf(cell) === '' && wordsOf(above) !== ''

const isOpen = ({above, cell}: Meeting): boolean => above.isFull && wordsOf(cell) !== '' && !/[。；;]$/u.test(wordsOf(above))

const wordsOf = ({texts}: PageCell): string => texts.join('')

const rowKey = (row: readonly PageCell[]): string =>
  row.map((cell) => `${cell.column}+${cell.colSpan}^${cell.rowSpan}:${wordsOf(cell).replace(/\s/gu, '')}`).join('|')

/** The cut cell's paragraphs: the last one goes on where its line was full. */
function run(cell: PageCell, {texts}: PageCell): string[] {
  const [last, next] = [cell.texts.at(-1), texts[0]]
  if (last === undefined || next === undefined || !cell.isFull || !goesOn(last, next)) return [...cell.texts, ...texts]
  return [...cell.texts.slice(0, -1), joined([last, next]), ...texts.slice(1)]
}
