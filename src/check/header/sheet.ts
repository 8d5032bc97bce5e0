import type {Parsed} from '../../tree/facts.ts'

/** Formats of spreadsheets, by the names of their readers. */
const SHEETS: ReadonlySet<string> = new Set(['xlsx', 'xls', 'csv'])

/** A spreadsheet is a ledger of its own: it has no 标题, 发文字号 and 成文日期 to miss. */
export function isSheet({reading: {format}}: Parsed): boolean {
  return SHEETS.has(format)
}
