import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import {ReadError, type Reader, type Reading} from '../model/contract.ts'
import type {FileReading} from '../model/reading.ts'
import {isDocx} from './docx/claim.ts'
import {beginsLikeHtml, beginsLikeRtf, binaryFormat} from './magic.ts'
import {isOwnOutput} from './own-output.ts'
import {oleKind} from './ole.ts'
import {isMhtml} from './mhtml/claim.ts'
import {isPdf} from './pdf/claim.ts'
import {zipHolds} from './zip/directory.ts'

/** A reader before it is loaded: heavy formats must cost nothing until a file asks for them. */
interface ReaderEntry {
  readonly name: string
  readonly extensions: readonly string[]
  /** Whether the bytes alone say that the file is of this format */
  readonly claims?: (bytes: Uint8Array) => boolean
  /** What every file of the format begins with: others are refused before the reader looks for damage */
  readonly begins?: string
  readonly load: () => Promise<{reader: Reader}>
}

/** All readers, in the order in which they are asked. */
export const readers: readonly ReaderEntry[] = [
  {name: 'text', extensions: ['.txt', '.text', ''], load: () => import('./plain-text.ts')},
  {name: 'markdown', extensions: ['.md', '.markdown'], load: () => import('./markdown.ts')},
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml', '.shtml', '.jsp', '.jspx', '.asp', '.aspx', '.php', '.do'],
    claims: beginsLikeHtml,
    load: () => import('./html.ts')
  },
  {name: 'mhtml', extensions: ['.mht', '.mhtml'], claims: isMhtml, load: () => import('./mhtml.ts')},
  {name: 'docx', extensions: ['.docx', '.docm'], claims: isDocx, load: () => import('./docx.ts')},
  {
    name: 'xlsx',
    extensions: ['.xlsx', '.xlsm', '.xltx'],
    begins: 'PK',
    claims: (bytes) => zipHolds(bytes, /^xl\/workbook\.xml$/i),
    load: () => import('./xlsx.ts')
  },
  {name: 'xls', extensions: ['.xls', '.et', '.xlt', '.ett'], claims: (bytes) => oleKind(bytes) === 'sheet', load: () => import('./xls.ts')},
  // it says what is wrong with the ones that nobody can read
  {
    name: 'doc',
    extensions: ['.doc', '.wps', '.dot', '.wpt'],
    claims: (bytes) => beginsLikeRtf(bytes) || /word|encrypted|damaged/.test(oleKind(bytes) ?? ''),
    load: () => import('./doc.ts')
  },
  {name: 'csv', extensions: ['.csv', '.tsv', '.tab'], load: () => import('./csv.ts')},
  {name: 'pdf', extensions: ['.pdf'], begins: '%PDF', claims: isPdf, load: () => import('./pdf.ts')},
  {name: 'ofd', extensions: ['.ofd'], begins: 'PK', claims: (bytes) => zipHolds(bytes, /^ofd\.xml$/i), load: () => import('./ofd.ts')}
]

/** Of what a file begins with, a sentence shows so many bytes. */
const LONGEST_BEGIN = 32

/** Extensions that a folder is searched for, lower case, with their dot. */
export const readableExtensions: readonly string[] = readers.flatMap((entry) => entry.extensions).filter((extension) => extension !== '')

/**
 * The reader of a file: what the bytes say goes before the name, for a `.doc` is often a web page.
 *
 * @throws ReadError `empty`, `binary`, `unknown-type`, `not-this-type`
 */
export function pickReader(path: string, bytes: Uint8Array): ReaderEntry {
  if (bytes.length === 0) throw new ReadError('empty')
  const claimed = readers.find((entry) => entry.claims?.(bytes) === true)
  if (claimed) return claimed
  const begins = binaryFormat(bytes)
  if (begins !== null) throw new ReadError('binary', {begins})
  const extension = extensionOf(path)
  const named = readers.find((entry) => entry.extensions.includes(extension))
  if (!named) throw new ReadError('unknown-type', {extension, extensions: readableExtensions.join(' ')})
  if (named.begins !== undefined) expectBegin(bytes, named.begins, extension)
  return named
}

function expectBegin(bytes: Uint8Array, expected: string, extension: string): void {
  const begin = new TextDecoder().decode(bytes.subarray(0, LONGEST_BEGIN)).replaceAll('\ufffd', '').trim()
  if (begin === '') throw new ReadError('empty')
  if (!begin.startsWith(expected)) throw new ReadError('not-this-type', {extension, begins: begin})
}

/** Lower case, with its dot; empty where the name has none. Both kinds of slash end a folder. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}

export interface ReadOptions {
  /** Character encoding, by its WHATWG name; else detected */
  readonly encoding?: string | undefined
  /** Program of LibreOffice: it converts .doc, .wps and .rtf */
  readonly soffice?: string | undefined
  /** LibreOffice is given so many seconds, else 120 */
  readonly timeout?: number | undefined
}

const isForSoffice = (bytes: Uint8Array): boolean => beginsLikeRtf(bytes) || oleKind(bytes) === 'word'

async function readConverted({path, bytes}: {path: string; bytes: Uint8Array}, soffice: string, timeout: number | undefined): Promise<Reading> {
  const [{convertWithSoffice}, {reader}] = await Promise.all([import('./soffice.ts'), import('./docx.ts')])
  return reader.read(await convertWithSoffice(bytes, path, soffice, 'docx', timeout))
}

/**
 * Bytes → VFile: its value is the text that all positions point into.
 *
 * @throws ReadError where the bytes are no notice that can be read
 */
export async function read(file: {path: string; bytes: Uint8Array}, options: ReadOptions = {}): Promise<VFile> {
  const {reader} = await pickReader(file.path, file.bytes).load()
  const {
    text,
    blocks,
    encoding,
    warnings,
    author,
    format = reader.name
  } = options.soffice !== undefined && isForSoffice(file.bytes)
    ? await readConverted(file, options.soffice, options.timeout)
    : await reader.read(file.bytes, options.encoding)
  if (text.trim() === '') throw new ReadError('empty')
  if (isOwnOutput(file.bytes, text, author)) throw new ReadError('own-output')
  const reading: FileReading = {
    format,
    ownText: reader.ownText === true && !blocks,
    encoding,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    ...(blocks && {blocks}),
    ...(warnings && {warnings})
  }
  return new VFile({path: file.path, value: text, data: {reading}})
}
