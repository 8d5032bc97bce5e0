import {ReadError} from '../../model/contract.ts'
import {readCells, type BiffCells} from './biff-cells.ts'
import {BOF, CONTINUE, EOF, recordsOf, textAt, type BiffRecord} from './biff-records.ts'
import {BUILTIN_FORMATS} from './builtin-formats.ts'
import {sharedTexts} from './shared-texts.ts'

export interface BiffSheet extends BiffCells {
  readonly name: string
  readonly isHidden: boolean
}

/** The workbook of an `.xls` as it lies in the file. */
export interface BiffBook {
  readonly sheets: readonly BiffSheet[]
  /** Whether days are counted from 1904 */
  readonly is1904: boolean
  /** Number format by its index; undefined for the general one */
  formatOf(index: number): string | undefined
}

const [DATE_MODE, FILE_PASS, SHEET, XF, SHARED, FORMAT] = [0x22, 0x2f, 0x85, 0xe0, 0xfc, 0x41e] as const
const BIFF_8 = 0x600

/** @throws ReadError `damaged`, `encrypted`, `old-format` */
export function readBiff(stream: Uint8Array): BiffBook {
  const records = recordsOf(stream)
  const [first] = records
  if (first?.id !== BOF) throw new ReadError('damaged', {detail: 'Workbook'})
  if (first.data.getUint16(0, true) !== BIFF_8) throw new ReadError('old-format', {program: 'Excel 95'})
  const codes = new Map<number, string>()
  const formats: number[] = []
  const sheets: {start: number; name: string; isHidden: boolean}[] = []
  let texts: string[] = []
  let is1904 = false
  for (const [at, {id, data}] of records.entries()) {
    if (id === EOF) break
    if (id === FILE_PASS) throw new ReadError('encrypted')
    if (id === DATE_MODE) is1904 = data.getUint16(0, true) === 1
    if (id === FORMAT) codes.set(data.getUint16(0, true), textAt(data, 2))
    if (id === XF) formats.push(data.getUint16(2, true))
    if (id === SHARED) texts = sharedTexts(continued(records, at))
    if (id === SHEET) {
      sheets.push({start: data.getUint32(0, true), name: textAt(data, 6, data.getUint8(6), 7), isHidden: (data.getUint8(4) & 3) !== 0})
    }
  }
  const places = new Map(records.map(({start}, at) => [start, at]))
  return {
    is1904,
    sheets: sheets.map(({start, name, isHidden}) => {
      const place = places.get(start)
      if (place === undefined) throw new ReadError('damaged', {detail: 'Excel sheet'})
      return {name, isHidden, ...readCells(records, place, texts)}
    }),
    formatOf(index) {
      const format = formats[index] ?? 0
      return codes.get(format) ?? BUILTIN_FORMATS[format]
    }
  }
}

/** A record and those that go on with it. */
function continued(records: readonly BiffRecord[], at: number): DataView[] {
  const blocks = records.slice(at, at + 1).map(({data}) => data)
  for (let next = at + 1; records[next]?.id === CONTINUE; next++) blocks.push((records[next] as BiffRecord).data)
  return blocks
}
