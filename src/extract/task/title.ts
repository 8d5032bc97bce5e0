import type {Paragraph} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import type {View} from '../../tree/view.ts'
import {viewOf} from '../../tree/leaf.ts'

/** A heading on a line of its own is at most this long, in characters. */
const LONGEST_HEADING = 60
/** The first sentence is a title up to this length. */
const LONGEST_RUN_IN = 30

/** 「强化标准引领,提升服务能力」 calls to work twice; 「由县水务局审核,报县政府批准」 is a sentence with a subject or a condition. */
const CALL = /^(?![以对由在经凡各省市县区国])[^,]{4,}(?:,[^,]{4,})?$/u

/** Whether a paragraph is a heading on a line of its own. */
export function isHeading(view: View): boolean {
  const stop = view.fold.search(/[。;!]/u)
  if (stop === -1) return view.length <= LONGEST_HEADING && !view.fold.endsWith(':')
  return stop === view.length - 1 && stop <= LONGEST_RUN_IN && !/[;:]/u.test(view.fold) && (!view.fold.includes(',') || CALL.test(view.fold.slice(0, stop)))
}

/**
 * 任务名称: the heading on a line of its own, else a short first sentence with more text behind it.
 *
 * @param paragraphs The task's text, in order.
 */
export function titleOf(paragraphs: readonly Paragraph[], source: Source): string | null {
  const [first, ...rest] = paragraphs
  if (!first) return null
  const view = viewOf(first, source)
  if (rest.some((node) => viewOf(node, source).length > 0) && isHeading(view)) return view.print.replace(/。$/u, '')
  const stop = view.fold.indexOf('。')
  if (stop <= 0 || stop > LONGEST_RUN_IN || (stop === view.length - 1 && rest.length === 0)) return null
  return /[,;:]/u.test(view.fold.slice(0, stop)) ? null : view.print.slice(0, stop)
}

/** Length of a section's title in its heading paragraph: up to the first 。 */
export function headingLength(view: View): number {
  const stop = view.fold.indexOf('。')
  return stop === -1 ? view.length : stop
}

/** The folded text up to the first 。 */
export function firstSentence(view: View): string {
  return view.fold.slice(0, headingLength(view))
}
