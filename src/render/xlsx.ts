import type {Renderer} from '../model/contract.ts'
import {workbook} from './xlsx/workbook.ts'

/** The 工作台账 for Excel and WPS: all rows there are, whatever `--rows` says. */
export const xlsx: Renderer = {
  name: 'xlsx',
  splits: true,
  file: () => 'ledger.xlsx',
  render: workbook
}
