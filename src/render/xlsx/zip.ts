import {strToU8, Zip, ZipDeflate} from 'fflate'

export interface Part {
  readonly path: string
  readonly chunks: Iterable<string>
}

/** The first day of a zip's calendar; fflate asks it for its local parts, which are the same in every time zone. */
const FIRST_DAY = new Date(1980, 0, 1, 12)
const CHUNK = 1 << 16

/** Short strings put together, so that not each is packed by itself. */
function* gathered(chunks: Iterable<string>): Generator<string> {
  let text = ''
  for (const chunk of chunks) {
    text += chunk
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}

/** Packs the parts in order, each asked for its text when its turn comes: none is ever whole in memory. */
export function zipOf(parts: Iterable<Part>): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    pieces.push(piece)
  })
  for (const {path, chunks} of parts) {
    const file = new ZipDeflate(path, {level: 3})
    file.mtime = FIRST_DAY
    zip.add(file)
    for (const text of gathered(chunks)) file.push(strToU8(text))
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  const whole = new Uint8Array(pieces.reduce((size, {length}) => size + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
