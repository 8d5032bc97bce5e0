import {cellText, type Value} from './cell-text.ts'

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

/** What a cell of a workbook prints. */
export function printedCell(value: Value, format: string | undefined): string {
  const text = cellText(value, format)
  return PICTURE.test(text) ? '' : text
}
