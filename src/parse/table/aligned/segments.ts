import type {Range} from '../../../model/contract.ts'
import type {Source} from '../../../tree/source.ts'
import {headerAt, type Header} from './header.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {pushAll} from '../../../model/lists.ts'

/** What stands below a header, up to the header that the next page repeats. */
export interface Segment {
  header: readonly Piece[]
  pieces: Piece[]
}

/** What stands behind a table, never in it. */
const OUTSIDE = /^(?:抄送|附件[:\d]|附件$|注:|备注:|主办:|印发|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$)/u

export function isOutside({key}: Piece): boolean {
  return OUTSIDE.test(key)
}

/** The pieces behind the header, as far as a table can reach: up to the header of another one. A segment is read when it is asked for. */
export function* segmentsBehind(source: Source, lines: readonly Range[], header: Header): Generator<Segment> {
  const key = keyOf(header)
  let segment: Segment = {header: header.cells, pieces: []}
  const open = {barred: true}
  let behind = header.end
  for (let at = header.line; at < lines.length; at++) {
    const line = lines[at] as Range
    if (at > header.line && line.start >= behind) {
      const other = headerAt(source, lines, at)
      if (other) {
        if (keyOf(other) !== key) break
        yield segment
        segment = {header: other.cells, pieces: []}
        behind = other.end
      }
    }
    const rest = {start: Math.max(line.start, behind), end: line.end}
    if (rest.start >= rest.end) continue
    const here = piecesOf(source, rest, header.parting, open)
    if (here.some(isOutside)) break
    pushAll(segment.pieces, here)
  }
  yield segment
}

function keyOf({cells}: Header): string {
  return cells.map(({key}) => key).join('|')
}
