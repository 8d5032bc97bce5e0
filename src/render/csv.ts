import {stringify} from 'csv-stringify/sync'
import type {Renderer} from '../model/contract.ts'
import {ledgerColumns} from './ledger/columns.ts'
import {ledgerRows} from './ledger/rows.ts'

/** A table for the spreadsheet: RFC 4180 with CRLF, its cells never run as formulas. */
export const csv: Renderer = {
  name: 'csv',
  file: ({rows}) => `${rows}s.csv`,
  splits: true,
  render(records, {rows, header, bom, keeps}) {
    const columns = ledgerColumns(rows, records)
    const body = ledgerRows(records, rows, keeps).map(row => columns.map(column => column.cell(row, header)))
    return stringify([columns.map(column => column[header]), ...body], {
      bom,
      record_delimiter: 'windows',
      // RFC 4180 2.6: a lone LF or CR is a line break too
      quoted_match: /[\r\n]/u,
      // A cell that begins with = + - @ (half- or full-width), tab or CR gets a leading apostrophe
      escape_formulas: true
    })
  }
}
