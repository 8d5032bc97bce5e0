import type {Position} from '../../model/deadline.ts'
import {leavesOf} from '../../text/leaf.ts'
import type {Item} from './lists.ts'

/** Where the number itself stands. */
export function placeOf({section}: Item): Position | null {
  const marker = leavesOf(section).find(({type}) => type === 'marker')
  return (marker ?? section).position as Position | undefined ?? null
}

export function lineOf(item: Item): number {
  return placeOf(item)?.start.line ?? 0
}
