import type {CellValue, Table, TableColumn} from './table.ts'

/** What a cell of Excel can hold, in UTF-16 units. */
export const MOST_IN_CELL = 32_767
export const MARK = '……'

/** A text in pieces that a cell can hold, each but the last ending in a mark; no character is cut in two. */
export function piecesOf(text: string, most = MOST_IN_CELL): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > most) {
    let end = start + most - MARK.length
    if (/[\uD800-\uDBFF]/u.test(text.charAt(end - 1))) end--
    pieces.push(text.slice(start, end) + MARK)
    start = end
  }
  pieces.push(text.slice(start))
  return pieces
}

const isLong = (value: CellValue | undefined): value is string => typeof value === 'string' && value.length > MOST_IN_CELL

/**
 * The table with columns added where a text is longer than a cell: 任务内容, 任务内容（续） …
 *
 * Columns and not rows, so that one row stays one task however it is sorted and filtered.
 */
export function withWholeTexts(table: Table, continued: (header: string, piece: number) => string): Table {
  if (!table.rows.some((row) => row.some(isLong))) return table
  // a text that stands in many rows is cut once
  const cut = new Map<string, readonly string[]>()
  const cutOf = (text: string): readonly string[] => {
    const pieces = cut.get(text) ?? piecesOf(text)
    cut.set(text, pieces)
    return pieces
  }
  const counts = table.columns.map((_, at) => table.rows.reduce((most, {[at]: value}) => Math.max(most, isLong(value) ? cutOf(value).length : 1), 1))
  const columns = table.columns.flatMap((column, at): TableColumn[] =>
    Array.from({length: counts[at] ?? 1}, (_, piece) =>
      piece === 0 ? column : {...column, key: `${column.key}+${piece}`, header: continued(column.header, piece)}
    )
  )
  const rows = table.rows.map((row) =>
    row.flatMap((value, at) => {
      const pieces = isLong(value) ? cutOf(value) : [value]
      return Array.from({length: counts[at] ?? 1}, (_, piece) => pieces[piece] ?? '')
    })
  )
  return {...table, columns, rows}
}
