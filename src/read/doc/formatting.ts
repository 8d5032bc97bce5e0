import {ReadError} from '../../model/contract.ts'
import {FIB, type WordFile} from './word-file.ts'
import {pushAll} from '../../model/lists.ts'

/** One property of a character, paragraph or table row: its code and what it is set to. */
export interface Property {
  readonly code: number
  readonly value: DataView
}

/** Formatting of the bytes from `start` to `end` of the main stream. */
export interface Formatted {
  readonly start: number
  readonly end: number
  /** Index of the paragraph style; 0 for characters */
  readonly style: number
  readonly properties: () => readonly Property[]
}

const PAGE = 512
/** 「sprmPHugePapx」: the list itself lies in the data stream. */
const HUGE = new Set([0x6645, 0x6646])
const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615

export function characterRuns(file: WordFile): Formatted[] {
  return pagesOf(file, FIB.characters, (page, count, index) => {
    const at = page.getUint8((count + 1) * 4 + index) * 2
    return {style: 0, list: at === 0 ? [0, 0] : [at + 1, page.getUint8(at)]}
  })
}

export function paragraphRuns(file: WordFile): Formatted[] {
  return pagesOf(file, FIB.paragraphs, (page, count, index) => {
    const at = page.getUint8((count + 1) * 4 + index * 13) * 2
    if (at === 0) return {style: 0, list: [0, 0]}
    const words = page.getUint8(at)
    const [start, length] = words === 0 ? [at + 2, page.getUint8(at + 1) * 2] : [at + 1, words * 2 - 1]
    return {style: length < 2 ? 0 : page.getUint16(start, true), list: [start + 2, Math.max(0, length - 2)]}
  })
}

/** Formatting lies in pages of 512 bytes: run borders from the front, property lists from the back, their count last. */
function pagesOf(
  {main, data, structure}: WordFile,
  place: number,
  listOf: (page: DataView, count: number, index: number) => {style: number; list: [start: number, length: number]}
): Formatted[] {
  const table = structure(place)
  const pages = Math.floor((table.byteLength - 4) / 8)
  const runs: Formatted[] = []
  for (let number = 0; number < pages; number++) {
    const offset = (table.getUint32((pages + 1) * 4 + number * 4, true) & 0x3fffff) * PAGE
    if (offset + PAGE > main.byteLength) throw new ReadError('damaged', {detail: 'WordDocument'})
    const page = new DataView(main.buffer, main.byteOffset + offset, PAGE)
    const count = page.getUint8(PAGE - 1)
    for (let index = 0; index < count; index++) {
      const {style, list} = listOf(page, count, index)
      const [start, length] = list
      runs.push({
        start: page.getUint32(index * 4, true),
        end: page.getUint32(index * 4 + 4, true),
        style,
        properties: () => propertiesOf(slice(page, start, length), data)
      })
    }
  }
  return runs.sort((one, other) => one.start - other.start)
}

export function propertiesOf(list: DataView, data: DataView | null = null): Property[] {
  const properties: Property[] = []
  for (let at = 0; at + 2 < list.byteLength;) {
    const code = list.getUint16(at, true)
    const [start, length] = operand(list, at + 2, code)
    const value = slice(list, start, length)
    if (HUGE.has(code) && data && value.byteLength === 4) {
      const offset = value.getUint32(0, true)
      if (offset + 2 <= data.byteLength) pushAll(properties, propertiesOf(slice(data, offset + 2, data.getUint16(offset, true))))
    } else properties.push({code, value})
    at = start + length
  }
  return properties
}

/** Three bits of the code tell how long the value is. */
function operand(list: DataView, at: number, code: number): [start: number, length: number] {
  const size = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13] ?? 0
  if (size > 0) return [at, size]
  if (code === DEFINE_TABLE) return at + 2 > list.byteLength ? [at, 2] : [at + 2, Math.max(0, list.getUint16(at, true) - 1)]
  const length = at < list.byteLength ? list.getUint8(at) : 0
  if (code !== CHANGE_TABS || length < 255 || at + 2 > list.byteLength) return [at + 1, length]
  const removed = list.getUint8(at + 1)
  const added = at + 2 + removed * 4
  return [at + 1, added < list.byteLength ? 2 + removed * 4 + list.getUint8(added) * 3 : list.byteLength]
}

function slice(view: DataView, start: number, length: number): DataView {
  const from = Math.min(start, view.byteLength)
  return new DataView(view.buffer, view.byteOffset + from, Math.min(length, view.byteLength - from))
}

/** @returns The run that formats the byte. */
export function runAt(runs: readonly Formatted[], byte: number): Formatted | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Formatted).start <= byte) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run && run.start <= byte && byte < run.end ? run : undefined
}
