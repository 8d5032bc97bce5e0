import {crc32} from 'node:zlib'
import {Inflate} from 'fflate'
import {ReadError} from '../model/contract.ts'
import {decode} from './encoding.ts'
import {latin1} from './magic.ts'
import {damaged, zipDirectory, type ZipEntry} from './zip/directory.ts'

/** A zip that was looked into with care. Nothing is inflated until it is asked for, and then within limits. */
export interface Archive {
  /** Names of the entries, in order; no folders, `/` between folders and none at the start */
  readonly names: readonly string[]
  /**
   * Bytes of an entry; null where there is none. Case makes no difference where no entry has the very name.
   *
   * @throws ReadError `encrypted`, `damaged`, `too-large`
   */
  bytes(name: string): Uint8Array | null
  /** The same as text: by byte order mark, UTF-8, or what an XML declaration says. */
  text(name: string): string | null
}

/** Limits against bombs, in bytes. A picture that nobody asks for counts for none of them. */
const MIB = 1024 * 1024
const MOST_OF_ENTRY = 64 * MIB
const MOST_OF_ALL = 256 * MIB
/** Real XML packs 5 to 60 times, deflate cannot do more than 1032. Small entries may repeat as they like. */
const MOST_RATIO = 200
const RATIO_FROM = MIB

/** @throws ReadError `damaged`, `too-large` */
export function openZip(zip: Uint8Array): Archive {
  const entries = zipDirectory(zip)
  const names = [...entries.keys()]
  const byLowerCase = new Map([...entries.values()].map((entry) => [entry.name.toLowerCase(), entry]))
  let total = 0

  const bytes = (name: string): Uint8Array | null => {
    const entry = entries.get(name) ?? byLowerCase.get(name.toLowerCase())
    if (!entry) return null
    if (entry.encrypted) throw new ReadError('encrypted')
    bound(entry)
    total += entry.size
    if (total > MOST_OF_ALL) throw new ReadError('too-large', {detail: `the zip inflates to more than ${MOST_OF_ALL / MIB} MB`})
    return inflate(zip, entry)
  }
  const text = (name: string): string | null => {
    const found = bytes(name)
    if (!found) return null
    if (found.length === 0) return ''
    return decode(found, undefined, declaredEncoding(found)).text
  }
  return {names, bytes, text}
}

function bound({name, size, packed}: ZipEntry): void {
  if (size > MOST_OF_ENTRY) throw new ReadError('too-large', {detail: `${name} inflates to ${Math.round(size / MIB)} MB, ${MOST_OF_ENTRY / MIB} are allowed`})
  if (size > RATIO_FROM && size > packed * MOST_RATIO) {
    throw new ReadError('too-large', {detail: `${name} inflates ${Math.round(size / Math.max(1, packed))} times, ${MOST_RATIO} are allowed`})
  }
}

/** Deflated bytes are fed a piece at a time: what inflates past the announced size is stopped there. */
const PIECE = 1 << 14

function inflate(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(zip, entry)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${entry.name} is packed by method ${entry.method}`)
  const whole = entry.method === 0 ? packed.slice() : inflated(packed, entry)
  if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw damaged(`${entry.name} does not match its checksum`)
  return whole
}

function inflated(packed: Uint8Array, {name, size}: ZipEntry): Uint8Array {
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged(`${name} inflates to more than it announces`)
    whole.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE) stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch (error) {
    throw isFlateError(error) ? damaged(`${name} cannot be inflated`) : error
  }
  return whole.subarray(0, length)
}

/** Errors of fflate are plain ones with a number. */
const isFlateError = (error: unknown): boolean => error instanceof Error && 'code' in error && typeof error.code === 'number'

/** The local header repeats the name, with extra fields of its own; only their lengths matter. */
function packedBytes(zip: Uint8Array, {name, offset, packed}: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(`${name} is not where the zip says`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packed > zip.length) throw damaged(`${name} breaks off`)
  return zip.subarray(start, start + packed)
}

/** XML that says nothing is UTF-8. */
function declaredEncoding(bytes: Uint8Array): string {
  return /^[^<]{0,3}<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(latin1(bytes, 200))?.[1] ?? 'utf-8'
}
