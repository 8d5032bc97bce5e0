import type {StyleName} from './styles.ts'

/** What a cell holds: running text; a text that is no number (1.10); a day; a count; one of `choices`; nothing yet. */
export type CellKind = 'text' | 'code' | 'date' | 'number' | 'choice' | 'blank'
/** A date is a text in ISO 8601 here. */
export type CellValue = string | number

export interface TableColumn {
  /** One for each column of a table */
  readonly key: string
  readonly header: string
  /** In digits of the standard font; a Chinese character takes two */
  readonly width: number
  readonly kind: CellKind
  /** Folded away under a [+] above the columns */
  readonly isFolded: boolean
}

/** Colours a whole row while its formula is true. */
export interface RowRule {
  readonly style: StyleName<'row'>
  /** `{key}` stands for the cell of that column */
  readonly formula: string
}

/** One sheet: title, a note, a header, a row below each other. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly note: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  /** Address of each row, behind its cell in the column `id` */
  readonly links: readonly string[] | null
  readonly rules: readonly RowRule[]
  /** What can be chosen in columns of kind `choice` */
  readonly choices: readonly string[]
}

/** Rows above those of the table: title, note, header. */
export const ROWS_ABOVE = 3
const MOST_ROWS = 1_048_576 - ROWS_ABOVE

/** A table that is longer than a sheet can be, in several: 台账, 台账 (2) … */
export function paged(table: Table, most = MOST_ROWS): Table[] {
  const count = Math.max(1, Math.ceil(table.rows.length / most))
  return Array.from({length: count}, (_, at) => ({
    ...table,
    name: at === 0 ? table.name : `${table.name} (${at + 1})`,
    rows: count === 1 ? table.rows : table.rows.slice(at * most, (at + 1) * most),
    links: count === 1 ? table.links : (table.links?.slice(at * most, (at + 1) * most) ?? null)
  }))
}
