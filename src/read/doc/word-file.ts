import {ReadError, type Range} from '../../model/contract.ts'
import {openOle} from '../ole.ts'

/** The streams of a binary Word file (MS-DOC) and what its header, the FIB, says of them. */
export interface WordFile {
  /** Stream `WordDocument`: header, text, pages of formatting */
  readonly main: DataView
  /** Stream `Data`: formatting too long for a page; often missing */
  readonly data: DataView | null
  /** Character positions of each text the file holds, one after the other */
  readonly stories: Readonly<Record<Story, Range>>
  /** A structure of the table stream, by the place of its offset and length in the header; empty where there is none */
  structure(place: number): DataView
  /** The same, and all that stands behind it in the stream */
  structureOn(place: number): DataView
}

/** In the order of the file. */
const STORIES = ['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'textBoxes', 'headerTextBoxes'] as const
type Story = (typeof STORIES)[number]

/** Places in the FIB of offset and length of a structure. */
export const FIB = {
  styles: 0xa2,
  characters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
  shapes: 0x1da,
  textBoxes: 0x25a,
  lists: 0x2e2,
  listOverrides: 0x2ea
} as const

const LENGTHS = 0x4c
const WORD_97 = 0xc1

/** @throws ReadError `damaged`, `encrypted`, `old-format` */
export function openWord(bytes: Uint8Array): WordFile {
  const ole = openOle(bytes)
  const stream = (name: string) => {
    const found = ole.stream(name)
    return found && new DataView(found.buffer, found.byteOffset, found.byteLength)
  }
  const main = stream('WordDocument')
  if (!main || main.byteLength < 0x2f2) throw new ReadError('damaged', {detail: 'WordDocument'})
  const flags = main.getUint16(0x0a, true)
  if (flags & 0x100) throw new ReadError('encrypted')
  if (main.getUint16(2, true) < WORD_97) throw new ReadError('old-format', {program: 'Word 95'})
  const table = stream(flags & 0x200 ? '1Table' : '0Table')
  if (!table) throw new ReadError('damaged', {detail: 'Table'})

  const structure = (place: number, length: number) => {
    const offset = main.getUint32(place, true)
    if (length === 0) return new DataView(table.buffer, table.byteOffset, 0)
    if (length < 0 || offset + length > table.byteLength) throw new ReadError('damaged', {detail: 'Table'})
    return new DataView(table.buffer, table.byteOffset + offset, length)
  }

  let at = 0
  const lengths = STORIES.map((name, index): [Story, Range] => {
    const start = at
    at += main.getUint32(LENGTHS + index * 4, true)
    return [name, {start, end: at}]
  })
  return {
    main,
    data: stream('Data'),
    stories: Object.fromEntries(lengths) as Record<Story, Range>,
    structure: (place) => structure(place, main.getUint32(place + 4, true)),
    structureOn: (place) => structure(place, main.getUint32(place + 4, true) === 0 ? 0 : table.byteLength - main.getUint32(place, true))
  }
}
