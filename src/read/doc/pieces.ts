import {ReadError} from '../../model/contract.ts'
import {latin1} from '../magic.ts'
import {FIB, type WordFile} from './word-file.ts'

/** A run of text as it lies in the main stream; Word writes what was typed later behind the rest. */
interface Piece {
  /** Character positions */
  readonly start: number
  readonly end: number
  /** Byte of the main stream */
  readonly offset: number
  /** Bytes of a character */
  readonly width: 1 | 2
}

export interface WordText {
  /** All stories, a UTF-16 unit a character position, with Word's control characters */
  readonly text: string
  /** Byte of the main stream that holds the character; formatting is told by bytes. */
  byteOf(position: number): number
  /** Character positions that lie between two bytes. */
  positionsIn(start: number, end: number): readonly {start: number; end: number}[]
}

const NARROW = 0x40000000

/** @throws ReadError `damaged` */
export function readPieces(file: WordFile): WordText {
  const pieces = piecesOf(file.structure(FIB.pieces))
  const {main} = file
  const text = pieces.map(({start, end, offset, width}) => {
    const length = (end - start) * width
    if (offset + length > main.byteLength) throw new ReadError('damaged', {detail: 'WordDocument'})
    const bytes = new Uint8Array(main.buffer, main.byteOffset + offset, length)
    return width === 2 ? new TextDecoder('utf-16le', {ignoreBOM: true}).decode(bytes) : narrow(bytes)
  })
  const last = pieces.at(-1)
  return {
    text: text.join(''),
    byteOf(position) {
      let low = 0
      let high = pieces.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((pieces[middle] as Piece).end <= position) low = middle + 1
        else high = middle
      }
      const {start, offset, width} = pieces[low] ?? last ?? {start: 0, offset: 0, width: 1}
      return offset + (position - start) * width
    },
    positionsIn: (from, to) =>
      pieces.flatMap(({start, end, offset, width}) => {
        const first = Math.max(start, start + Math.ceil((from - offset) / width))
        const behind = Math.min(end, start + Math.ceil((to - offset) / width))
        return first < behind ? [{start: first, end: behind}] : []
      })
  }
}

/** Windows-1252 from 0x80 to 0x9F: some versions of Node decode it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function narrow(bytes: Uint8Array): string {
  return latin1(bytes, bytes.length).replace(/[\u0080-\u009f]/gu, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80))
}

/** The piece table stands behind property lists that only a quickly saved file has. */
function piecesOf(clx: DataView): Piece[] {
  let at = 0
  while (at < clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw new ReadError('damaged', {detail: 'piece table'})
  const count = (clx.getUint32(at + 1, true) - 4) / 12
  at += 5
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const packed = clx.getUint32(at + (count + 1) * 4 + index * 8 + 2, true)
    const isNarrow = (packed & NARROW) !== 0
    pieces.push({
      start: clx.getUint32(at + index * 4, true),
      end: clx.getUint32(at + index * 4 + 4, true),
      offset: isNarrow ? (packed & ~NARROW) / 2 : packed,
      width: isNarrow ? 1 : 2
    })
  }
  if (pieces.some(({start, end}, index) => end < start || start !== (pieces[index - 1]?.end ?? 0))) throw new ReadError('damaged', {detail: 'piece table'})
  return pieces
}
