import type {Position} from '../../model/deadline.ts'
import type {Source} from '../../tree/source.ts'

const REACH = 40

/** The folded text behind a place, without white space. */
export function wordsBehind({end}: Position, source: Source): string {
  return source.fold.slice(end.offset, end.offset + REACH).replace(/\s+/gu, '')
}
