import type {Position} from '../../model/deadline.ts'
import {endOf, leavesOf, startOf, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {TaskItem} from '../../tree/facts.ts'

/** A head is shown with at most so many characters. */
const LONGEST = 40

/** What names a task at a glance: the beginning of its first sentence, its marker included in the place. */
export function headOf({node, paragraphs}: TaskItem, source: Source): {text: string; place: Position} | null {
  const view = paragraphs.map((paragraph) => viewOf(paragraph, source)).find(({length}) => length > 0)
  if (!view) return null
  const stop = view.fold.search(/[,。;:]/u)
  const end = stop <= 0 ? Math.min(view.length, LONGEST) : Math.min(stop, LONGEST)
  const marker = node ? leavesOf(node).find(({type}) => type === 'marker') : undefined
  const start = view.start(0)
  const isNext = marker !== undefined && endOf(marker) <= start && source.text.slice(endOf(marker), start).trim() === ''
  return {text: view.print.slice(0, end), place: source.position(isNext ? startOf(marker) : start, view.end(end))}
}
