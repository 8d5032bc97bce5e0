import {ReadError} from '../../model/contract.ts'
import {BOF, EOF, textAt, type BiffRecord} from './biff-records.ts'
import type {Merge} from './table-sheet.ts'
import {pushAll} from '../../model/lists.ts'

type BiffValue = string | number | boolean

export interface BiffCells {
  /** By row and column; a cell has its value and the index of its format */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, readonly [value: BiffValue, format: number]>>
  readonly merges: readonly Merge[]
}

const [FORMULA, FORMULA_TEXT, MERGES] = [0x06, 0x207, 0xe5] as const
const [NUMBER, LABEL, TRUTH, RK, MANY_RK, RICH_LABEL, SHARED_LABEL] = [0x203, 0x204, 0x205, 0x27e, 0xbd, 0xd6, 0xfd] as const
const ERRORS: Readonly<Record<number, string>> = {0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A'}

/** A chart's cells only repeat the numbers that it draws. */
const CHART = 0x20

/** @param first Index of the record that begins the sheet */
export function readCells(records: readonly BiffRecord[], first: number, texts: readonly string[]): BiffCells {
  const rows = new Map<number, Map<number, readonly [BiffValue, number]>>()
  const merges: Merge[] = []
  const isChart = records[first]?.data.getUint16(2, true) === CHART
  const set = (row: number, column: number, format: number, value: BiffValue) => {
    const cells = rows.get(row) ?? new Map<number, readonly [BiffValue, number]>()
    rows.set(row, cells.set(column, [value, format]))
  }
  // the text of a formula stands behind it, sometimes with the shared formula in between
  let formula: readonly [row: number, column: number, format: number] | null = null
  // a chart drawn on the sheet is a book within the book: its end is not the sheet's
  let depth = 0
  for (let at = first; at < records.length; at++) {
    const {id, data} = records[at] as BiffRecord
    if (id === BOF) depth++
    if (id === EOF && --depth === 0) return {rows, merges}
    if (depth !== 1 || isChart) continue
    if (id === FORMULA_TEXT && formula) set(...formula, textAt(data, 0))
    if (id === MERGES) pushAll(merges, mergesIn(data))
    if (id === MANY_RK) {
      for (let index = 0; index < Math.floor((data.byteLength - 6) / 6); index++) {
        set(data.getUint16(0, true), data.getUint16(2, true) + index, data.getUint16(4 + index * 6, true), rk(data, 6 + index * 6))
      }
    }
    const value = VALUE[id]?.(data, texts)
    if (value === undefined) continue
    const place = [data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true)] as const
    if (value === null) formula = place
    else set(...place, value)
  }
  throw new ReadError('damaged', {detail: 'Excel sheet'})
}

/** Value of a cell, behind row, column and format; null: a formula whose text comes later. */
const VALUE: Readonly<Partial<Record<number, (data: DataView, texts: readonly string[]) => BiffValue | null>>> = {
  [NUMBER]: (data) => data.getFloat64(6, true),
  [RK]: (data) => rk(data, 6),
  [LABEL]: (data) => textAt(data, 6),
  [RICH_LABEL]: (data) => textAt(data, 6),
  [SHARED_LABEL]: (data, texts) => texts[data.getUint32(6, true)] ?? '',
  [TRUTH]: (data) => (data.getUint8(7) === 1 ? error(data.getUint8(6)) : data.getUint8(6) !== 0),
  [FORMULA]: (data) => {
    if (data.getUint16(12, true) !== 0xffff) return data.getFloat64(6, true)
    const kind = data.getUint8(6)
    return kind === 0 ? null : kind === 1 ? data.getUint8(8) !== 0 : kind === 2 ? error(data.getUint8(8)) : ''
  }
}

function error(code: number): string {
  return ERRORS[code] ?? '#ERR!'
}

/** A number in four bytes: the upper half of a double or 30 bits, and perhaps a hundredth of it. */
function rk(data: DataView, at: number): number {
  const bits = data.getInt32(at, true)
  const double = new DataView(new ArrayBuffer(8))
  double.setInt32(4, bits & ~3, true)
  const value = bits & 2 ? bits >> 2 : double.getFloat64(0, true)
  return bits & 1 ? value / 100 : value
}

function mergesIn(data: DataView): Merge[] {
  const word = (index: number) => data.getUint16(index * 2, true)
  return Array.from({length: word(0)}, (_, index) => ({
    startRow: word(index * 4 + 1),
    endRow: word(index * 4 + 2),
    startCol: word(index * 4 + 3),
    endCol: word(index * 4 + 4)
  }))
}
