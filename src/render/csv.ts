import {stringify} from 'csv-stringify/sync'
import type {Renderer, RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {ledgerColumns, type Column} from './ledger/columns.ts'
import {ledgerRows} from './ledger/rows.ts'

const written = (rows: readonly (readonly (string | number)[])[], bom = false): string =>
  stringify(
    rows.map((row) => [...row]),
    {
      bom,
      record_delimiter: 'windows',
      // RFC 4180 2.6: a lone LF or CR is a line break too
      quoted_match: /[\r\n]/u,
      // A cell that begins with = + - @ (half- or full-width), tab or CR gets a leading apostrophe
      escape_formulas: true
    }
  )

const headOf = (columns: readonly Column[], {header, bom}: Pick<RenderOptions, 'header' | 'bom'>): string =>
  written([columns.map((column) => column[header])], bom)

const bodyOf = (
  records: readonly NoticeRecord[],
  columns: readonly Column[],
  {rows, header, keeps}: Pick<RenderOptions, 'rows' | 'header' | 'keeps'>
): string => written(ledgerRows(records, rows, keeps).map((row) => columns.map((column) => column.cell(row, header))))

/** A table for the spreadsheet: RFC 4180 with CRLF, its cells never run as formulas. */
export const csv: Renderer = {
  name: 'csv',
  file: ({rows}) => `${rows}s.csv`,
  splits: true,
  flow(options) {
    // whether there is a column of 主题词 is known in the end only
    if (options.hasKeywords) return null
    const columns = ledgerColumns(options.rows, [])
    return {open: headOf(columns, options), between: '', close: '', each: (record) => bodyOf([record], columns, options)}
  },
  render(records, options) {
    const columns = ledgerColumns(options.rows, records)
    return headOf(columns, options) + bodyOf(records, columns, options)
  }
}
