import {ReadError} from '../../model/contract.ts'

/** An entry as the directory at the end of a zip announces it. Loads no decompressor: asking what a zip holds is cheap. */
export interface ZipEntry {
  readonly name: string
  readonly encrypted: boolean
  /** 0 stored, 8 deflated */
  readonly method: number
  readonly crc: number
  /** Bytes in the zip, and inflated */
  readonly packed: number
  readonly size: number
  /** Of its local header */
  readonly offset: number
}

const MOST_ENTRIES = 2000

/** @throws ReadError `damaged`, `too-large` */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new ReadError('too-large', {detail: `${count} entries in the zip, ${MOST_ENTRIES} are allowed`})
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged('the directory breaks off')
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const flags = view.getUint16(at + 8, true)
    const extra = at + 46 + nameLength
    if (extra + extraLength + commentLength > end) throw damaged('the directory breaks off')
    const [size, packed, offset] = wideNumbers(
      view,
      extra,
      extra + extraLength,
      [24, 20, 42].map((field) => view.getUint32(at + field, true))
    )
    const name = plainName(nameOf(bytes.subarray(at + 46, extra)))
    if (name !== '') {
      entries.set(name, {name, encrypted: (flags & 1) !== 0, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed, size, offset})
    }
    at = extra + extraLength + commentLength
  }
  return entries
}

/**
 * Whether the bytes are a zip with an entry of such a name; for `claims` of a reader.
 *
 * @throws ReadError `damaged`, `too-large`: a zip that cannot be looked into is nothing else either
 */
export function zipHolds(bytes: Uint8Array, name: RegExp): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false
  return [...zipDirectory(bytes).keys()].some((entry) => name.test(entry))
}

export function damaged(detail: string): ReadError {
  return new ReadError('damaged', {detail})
}

/** Behind the end record only a comment may stand, 65,535 bytes at most. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged('the zip has no end, it was cut off')
}

/** Zip64: numbers of 0xFFFFFFFF stand in an extra field, in this order, as 64 bits. Some writers use it for small files too. */
function wideNumbers(view: DataView, start: number, end: number, numbers: number[]): [size: number, packed: number, offset: number] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    numbers = numbers.map((number) => {
      if (number !== 0xffffffff || field + 8 > end) return number
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    })
  }
  const [size = 0, packed = 0, offset = 0] = numbers
  return [size, packed, offset]
}

/** UTF-8 whatever the flag says (few writers set it), else what Chinese Windows writes. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Slashes as the standard wants them, none at the start; empty for a folder. */
function plainName(name: string): string {
  const plain = name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')
  if (/^[a-z]:/i.test(plain) || plain.split('/').includes('..')) throw damaged(`the zip names a place outside itself, ${name}`)
  return plain.endsWith('/') ? '' : plain
}
