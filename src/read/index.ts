import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import {ReadError, type Reader} from '../model/contract.ts'
import type {FileReading} from '../model/reading.ts'
import {beginsLikeHtml, binaryFormat} from './magic.ts'

/** A reader before it is loaded: heavy formats must cost nothing until a file asks for them. */
export interface ReaderEntry {
  readonly name: string
  readonly extensions: readonly string[]
  /** Whether the bytes alone say that the file is of this format */
  readonly claims?: (bytes: Uint8Array) => boolean
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
  }
]

/** Extensions that a folder is searched for, lower case, with their dot. */
export const readableExtensions: readonly string[] = readers.flatMap((entry) => entry.extensions).filter((extension) => extension !== '')

/**
 * The reader of a file: what the bytes say goes before the name, for a `.doc` is often a web page.
 *
 * @throws ReadError `empty`, `binary`, `unknown-type`
 */
export function pickReader(path: string, bytes: Uint8Array): ReaderEntry {
  if (bytes.length === 0) throw new ReadError('empty')
  const claimed = readers.find((entry) => entry.claims?.(bytes) === true)
  if (claimed) return claimed
  const begins = binaryFormat(bytes)
  if (begins !== null) throw new ReadError('binary', {begins})
  const extension = extensionOf(path)
  const named = readers.find((entry) => entry.extensions.includes(extension))
  if (named) return named
  throw new ReadError('unknown-type', {extension})
}

/** Lower case, with its dot; empty where the name has none. Both kinds of slash end a folder. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot).toLowerCase() : ''
}

/**
 * Bytes → VFile: its value is the text that all positions point into.
 *
 * @throws ReadError where the bytes are no notice that can be read
 */
export async function read(file: {path: string; bytes: Uint8Array}, options: {encoding?: string | undefined} = {}): Promise<VFile> {
  const {reader} = await pickReader(file.path, file.bytes).load()
  const {text, blocks, encoding} = await reader.read(file.bytes, options.encoding)
  if (text.trim() === '') throw new ReadError('empty')
  const reading: FileReading = {
    format: reader.name,
    ownText: reader.ownText === true,
    encoding,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    ...(blocks && {blocks})
  }
  return new VFile({path: file.path, value: text, data: {reading}})
}
