import {latin1} from '../magic.ts'

/** A record of an `.xls` (BIFF8): what it is, where it starts in the stream, what it holds. */
export interface BiffRecord {
  readonly id: number
  readonly start: number
  readonly data: DataView
}

export const [BOF, EOF, CONTINUE] = [0x809, 0x0a, 0x3c] as const

export function recordsOf(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: BiffRecord[] = []
  for (let at = 0; at + 4 <= stream.length;) {
    const length = Math.min(view.getUint16(at + 2, true), stream.length - at - 4)
    records.push({id: view.getUint16(at, true), start: at, data: new DataView(stream.buffer, stream.byteOffset + at + 4, length)})
    at += 4 + length
  }
  return records
}

/** Length, a flag for two-byte characters, characters. */
export function textAt(data: DataView, at: number, length = data.getUint16(at, true), flag = at + 2): string {
  return characters(data, flag + 1, length, (data.getUint8(flag) & 1) !== 0)
}

export function characters(data: DataView, at: number, length: number, isWide: boolean): string {
  const bytes = new Uint8Array(data.buffer, data.byteOffset + at, Math.min(length * (isWide ? 2 : 1), data.byteLength - at))
  return isWide ? new TextDecoder('utf-16le', {ignoreBOM: true}).decode(bytes) : latin1(bytes, bytes.length)
}
