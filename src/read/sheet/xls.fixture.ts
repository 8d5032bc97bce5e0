import {oleFile} from '../ole.fixture.ts'

export type XlsCell =
  | {readonly text: string}
  | {readonly number: number; readonly format?: string | number}
  /** A shared formula that gives a text */
  | {readonly formula: string}

interface XlsSheet {
  readonly name: string
  readonly rows: readonly (readonly (XlsCell | null)[])[]
  readonly isHidden?: boolean
  /** The sheet is a chart, or one with caches of its numbers is drawn on it */ readonly chart?: 'own' | 'drawn'
  readonly merges?: readonly (readonly [row: number, lastRow: number, column: number, lastColumn: number])[]
}

const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, (value >> 8) & 255])
const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)]
const f64 = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)]
const wide = (text: string) => [1, ...[...text].flatMap((character) => u16(character.charCodeAt(0)))]
const record = (id: number, ...data: number[]) => [...u16(id, data.length), ...data]
const BOF = 0x809
const EOF = record(0x0a)

/** A workbook of Excel 97 with just what a reader looks at. */
export function xlsFile(sheets: readonly XlsSheet[], {version = 0x600, encrypted = false} = {}): Uint8Array {
  const formats = [
    ...new Set(sheets.flatMap(({rows}) => rows.flat()).flatMap((cell) => (cell && 'number' in cell && cell.format !== undefined ? [cell.format] : [])))
  ]
  const styleOf = (format: string | number | undefined) => (format === undefined ? 0 : formats.indexOf(format) + 1)
  const bodies = sheets.map(({rows, merges = [], chart}) => [
    ...record(BOF, ...u16(version, chart === 'own' ? 0x20 : 0x10), ...Array<number>(12).fill(0)),
    ...rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell === null) return []
        if ('number' in cell) return record(0x203, ...u16(at, column, styleOf(cell.format)), ...f64(cell.number))
        if ('text' in cell) return record(0x204, ...u16(at, column, 0, cell.text.length), ...wide(cell.text))
        return [
          ...record(0x06, ...u16(at, column, 0), 0, 0, 0, 0, 0, 0, 255, 255, ...Array<number>(8).fill(0)),
          ...record(0x4bc, ...Array<number>(10).fill(0)),
          ...record(0x207, ...u16(cell.formula.length), ...wide(cell.formula))
        ]
      })
    ),
    ...(chart === 'drawn'
      ? [
          ...record(BOF, ...u16(version, 0x20), ...Array<number>(12).fill(0)),
          ...record(0x203, ...u16(0, 0, 0), ...f64(99)),
          ...record(0x204, ...u16(1, 1, 0, 2), ...wide('图例')),
          ...EOF
        ]
      : []),
    ...(merges.length > 0 ? record(0xe5, ...u16(merges.length), ...merges.flatMap((merge) => u16(...merge))) : []),
    ...EOF
  ])
  const head = (starts: readonly number[]) => [
    ...record(BOF, ...u16(version, 5), ...Array<number>(12).fill(0)),
    ...(encrypted ? record(0x2f, 0, 0) : []),
    ...formats.flatMap((format, at) => (typeof format === 'string' ? record(0x41e, ...u16(164 + at, format.length), ...wide(format)) : [])),
    ...[0, ...formats.map((format, at) => (typeof format === 'string' ? 164 + at : format))].flatMap((id) =>
      record(0xe0, ...u16(0, id), ...Array<number>(16).fill(0))
    ),
    ...sheets.flatMap(({name, isHidden}, at) => record(0x85, ...u32(starts[at] ?? 0), isHidden ? 1 : 0, 0, name.length, ...wide(name))),
    ...EOF
  ]
  let start = head([]).length
  const starts = bodies.map((body) => (start += body.length) - body.length)
  return oleFile([{name: 'Workbook', bytes: Uint8Array.from([...head(starts), ...bodies.flat()])}])
}
