import {ReadError} from '../model/contract.ts'
import {binaryFormat} from './magic.ts'

interface Decoded {
  /** The text; a byte order mark is no part of it */
  readonly text: string
  /** WHATWG name of the encoding, lower case */
  readonly encoding: string
}

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/**
 * Bytes → text: byte order mark, UTF-16 without one, strict UTF-8, `hint`, strict GB18030.
 *
 * @param forced Encoding that the user named: nothing is guessed, and bad bytes become U+FFFD.
 * @param hint   Encoding that the file names itself; it often lies, so valid UTF-8 goes before it.
 * @throws ReadError `empty`, `binary`, `unknown-encoding`, `not-text-encoding`
 */
export function decode(bytes: Uint8Array, forced?: string, hint?: string): Decoded {
  if (bytes.length === 0) throw new ReadError('empty')
  const decoded = forced === undefined ? detect(bytes, hint) : decodeAs(bytes, forced)
  if (decoded.text.trim() === '') throw new ReadError('empty')
  return decoded
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = decoderFor(label, false)
  if (!decoder) throw new ReadError('unknown-encoding', {encoding: label})
  const text = decoder.decode(bytes)
  if (text.includes('\0')) throw new ReadError('not-text-encoding', {encoding: label})
  return {text, encoding: decoder.encoding}
}

function detect(bytes: Uint8Array, hint: string | undefined): Decoded {
  const begins = binaryFormat(bytes)
  if (begins !== null) throw new ReadError('binary', {begins})

  const marked = BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))
  if (marked) {
    const decoded = strict(bytes, marked[0])
    if (decoded && !decoded.text.includes('\0')) return decoded
    throw new ReadError('not-text-encoding', {looksLike: marked[0]})
  }
  // every UTF-16 text of more than a line has NULs: line feeds, digits, even 一 (U+4E00)
  if (bytes.includes(0)) {
    const encoding = wideEncoding(bytes)
    const decoded = encoding === null ? null : strict(bytes, encoding)
    if (decoded && !decoded.text.includes('\0')) return decoded
    throw new ReadError('binary', {begins: 'NUL'})
  }

  const utf8 = strict(bytes, 'utf-8')
  if (utf8) return utf8
  // one bad byte in UTF-8 must not turn the whole text into valid, senseless GB18030
  if (isDamagedUtf8(bytes)) {
    if (hint !== undefined && decoderFor(hint, true)?.encoding === 'utf-8') return decodeAs(bytes, 'utf-8')
    throw new ReadError('not-text-encoding', {looksLike: 'utf-8'})
  }
  const hinted = hint === undefined ? null : strict(bytes, hint)
  if (hinted) return hinted
  const chinese = strict(bytes, 'gb18030')
  if (chinese) return chinese
  throw new ReadError('not-text-encoding')
}

/** @returns null where a byte is wrong. A character cut in two by the end of the file becomes U+FFFD. */
function strict(bytes: Uint8Array, label: string): Decoded | null {
  const decoder = decoderFor(label, true)
  if (!decoder) return null
  let text: string
  try {
    text = decoder.decode(bytes, {stream: true})
  } catch {
    return null
  }
  try {
    text += decoder.decode()
  } catch {
    text += '\ufffd'
  }
  return {text, encoding: decoder.encoding}
}

/** @returns null where nobody knows the label. GB2312 and GBK are read as GB18030, which holds both. */
function decoderFor(label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(label, {fatal})
    return decoder.encoding === 'gbk' ? new TextDecoder('gb18030', {fatal}) : decoder
  } catch {
    return null
  }
}

const SAMPLE = 1 << 16

/** UTF-16 by what its units would be: nearly all of them Chinese, punctuation or ASCII. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  let little = 0
  let big = 0
  for (let at = 0; at < length; at += 2) {
    const low = bytes[at] ?? 0
    const high = bytes[at + 1] ?? 0
    if (isUsual(high, low)) little++
    if (isUsual(low, high)) big++
  }
  const [encoding, usual] = little >= big ? ['utf-16le' as const, little] : ['utf-16be' as const, big]
  return usual * 2 >= length * 0.85 && little !== big ? encoding : null
}

function isUsual(high: number, low: number): boolean {
  if (high === 0) return low === 9 || low === 10 || low === 13 || (low >= 0x20 && low < 0x7f) || low >= 0xa0
  return high === 0x20 || high === 0x24 || high === 0x30 || high === 0xff || (high >= 0x4e && high <= 0x9f)
}

/** Text in another encoding, read as UTF-8, breaks at nearly every character; damaged UTF-8 at a few. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 16))
  let foreign = 0
  let broken = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7ff) foreign++
  }
  return foreign > broken * 10
}
