import type {Position} from '../../model/deadline.ts'
import type {Marker, Node, Parent} from '../../model/gwast.ts'
import type {Item} from './lists.ts'

/** The number itself: the first marker of the item. Looked for no further than it stands. */
function markerOf(node: Node): Marker | null {
  if (node.type === 'marker') return node as Marker
  if (!('children' in node)) return null
  for (const child of (node as Parent).children) {
    const found = markerOf(child)
    if (found) return found
  }
  return null
}

export function placeOf({section}: Item): Position | null {
  return ((markerOf(section) ?? section).position as Position | undefined) ?? null
}

export function lineOf(item: Item): number {
  return placeOf(item)?.start.line ?? 0
}

/** Offset into the source. */
export function offsetOf(item: Item): number {
  return placeOf(item)?.start.offset ?? 0
}
