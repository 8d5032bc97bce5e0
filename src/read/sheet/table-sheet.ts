import {serialToDate} from 'hucre'
import {cellText, type Value} from './cell-text.ts'
import {printsDate} from './date-text.ts'

/** A sheet as every table format hands it on: printed text of its cells, and which cells are merged. */
export interface TableSheet {
  readonly name: string
  readonly isHidden: boolean
  /** Rows may be of different lengths, and some left out; a cell covered by a merged one is empty. */
  readonly rows: readonly (readonly string[] | undefined)[]
  readonly merges: readonly Merge[]
}

/** 0-based, ends included. */
export interface Merge {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** A picture that WPS keeps in a cell: its formula is all the text there is. */
const PICTURE = /^=?(?:_xlfn\.)?DISPIMG\(/iu

/**
 * What a cell of a workbook prints.
 *
 * @param is1904 Whether the workbook counts its days from 1904
 */
export function printedCell(value: Value, format: string | undefined, is1904 = false): string {
  const isDate = typeof value === 'number' && format !== undefined && printsDate(format)
  const text = cellText(isDate ? serialToDate(value, is1904) : value, format)
  return PICTURE.test(text) ? '' : text
}
