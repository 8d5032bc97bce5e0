import type {Paragraph} from '../../model/gwast.ts'
import {viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {callsUpon} from '../../words/call.ts'
import {findDeadlines} from '../deadline/index.ts'

const VALUED: ReadonlySet<string> = new Set(['date', 'relative', 'recurring'])

/** Whether an unnumbered paragraph is a task by itself: one sentence says who must act and until when, or how often. */
export function isOpenDuty(node: Paragraph, source: Source): boolean {
  return viewOf(node, source)
    .fold.split(/[。;]/u)
    .some((sentence) => callsUpon(sentence) && hasLimit(sentence))
}

/** 「3月底前」, not a day on which something was: 「于2006年1月1日开通」 */
const BOUND = /[前内底末旬]/u

function hasLimit(text: string): boolean {
  return findDeadlines({text, place: 'text', issuedOn: null, planYear: null}).some(
    ({start, end, value: {kind}}) => VALUED.has(kind) && (kind !== 'date' || BOUND.test(text.slice(start, end)))
  )
}
