import {oleFile} from '../ole.fixture.ts'

export interface Part {
  readonly text: string
  /** A byte a character */ readonly narrow?: true
}

const FIB = 0x300

/** A Word file of text alone: header, piece table, no formatting. Later parts of `notes` follow the body. */
export function wordFile(parts: readonly Part[], {flags = 0x200, version = 0xc1, notes = 0} = {}): Uint8Array {
  const length = parts.reduce((sum, {text}) => sum + text.length, 0)
  const main = new DataView(new ArrayBuffer(Math.max(4096, FIB + length * 2)))
  const pieces = new DataView(new ArrayBuffer(5 + (parts.length + 1) * 4 + parts.length * 8))
  pieces.setUint8(0, 2)
  pieces.setUint32(1, pieces.byteLength - 5, true)
  let [at, offset] = [0, FIB]
  for (const [index, {text, narrow}] of parts.entries()) {
    pieces.setUint32(5 + index * 4, at, true)
    pieces.setUint32(5 + (parts.length + 1) * 4 + index * 8 + 2, narrow ? (offset * 2) | 0x40000000 : offset, true)
    for (let unit = 0; unit < text.length; unit++) {
      if (narrow) main.setUint8(offset + unit, text.charCodeAt(unit))
      else main.setUint16(offset + unit * 2, text.charCodeAt(unit), true)
    }
    at += text.length
    offset += text.length * (narrow ? 1 : 2)
  }
  pieces.setUint32(5 + parts.length * 4, at, true)
  main.setUint16(0, 0xa5ec, true)
  main.setUint16(2, version, true)
  main.setUint16(0x0a, flags, true)
  main.setUint32(0x4c, length - notes, true)
  main.setUint32(0x50, notes, true)
  main.setUint32(0x1a2, 0, true)
  main.setUint32(0x1a6, pieces.byteLength, true)
  return oleFile([
    {name: 'WordDocument', bytes: new Uint8Array(main.buffer)},
    {name: '1Table', bytes: new Uint8Array(pieces.buffer)}
  ])
}
