import type {Source} from '../../tree/source.ts'
import type {View} from '../../tree/view.ts'
import {isNumbered} from '../../words/marker.ts'
import {maximum} from '../../model/lists.ts'

/** What a paragraph begins with: GB/T 9704-2012 7.3.3 */
const INDENT = '\u3000\u3000'
const MARKS = ['。', '!', '?', ';']
const STOP = /[。!?;]/u
/** A heading before an indent is at most so long, in characters. */
const HEADING = 40

/**
 * Where paragraphs begin inside a line: at an indent of two ideographic blanks, no more, behind the end of a sentence or behind a
 * numbered heading. Names are parted by such blanks too, and forms by more.
 *
 * @returns Offsets into the view, in order.
 */
export function indentsIn(view: View, source: Source): number[] {
  if (view.length === 0 || !source.text.slice(view.start(0), view.end(view.length)).includes(INDENT)) return []
  const blanks: number[] = []
  for (let at = 1; at < view.length; at++) {
    const end = view.end(at)
    if (view.start(at) === end + INDENT.length && source.text.startsWith(INDENT, end)) blanks.push(at)
  }
  return blanks.filter((at, index) => {
    const before = view.fold.slice(Math.max(blanks[index - 1] ?? 0, at - HEADING), at)
    if (STOP.test(before.slice(-1))) return true
    // 「…。二、工作安排⏎今年要…。」: the heading may stand behind a sentence
    const heading = before.slice(maximum(MARKS.map((mark) => before.lastIndexOf(mark))) + 1)
    return isNumbered(heading) && !/[,:]/u.test(heading) && view.fold.slice(at, blanks[index + 1]).includes('。')
  })
}
