import type {DeadlineMatch} from '../../model/contract.ts'
import {everyYear} from './recurring-year.ts'

/** What a day that comes round makes of the dates behind it in its sentence. */

/** 「每年1月底前…，7月底前…」: the second comes round too; a printed year or 今年 ends it. */
const ENDS = /[。]|\d{4}年|[今本明]年/u

/** 「每季度末（分别在6月、9月和12月底）」: what stands in the brackets says the same again. */
function isExplained({start}: DeadlineMatch, {end}: DeadlineMatch, text: string): boolean {
  return text.charAt(end) === '(' && !text.slice(end, start).includes(')')
}

/** @param found In printed order */
export function carry<Match extends DeadlineMatch>(found: readonly Match[], text: string): Match[] {
  let yearly: Match | null = null
  let last: Match | null = null
  const kept: Match[] = []
  for (const one of found) {
    const {value} = one
    if (value.kind === 'recurring') {
      last = one
      yearly = value.rrule?.startsWith('FREQ=YEARLY') && /年/u.test(text.slice(one.start, one.end)) ? one : null
    } else if (value.kind === 'date' && 'end' in value && value.end.year === null && !value.end.yearShift) {
      if (last && isExplained(one, last, text)) continue
      const {month, day} = value.end
      if (yearly && typeof month === 'number' && !value.start && !ENDS.test(text.slice(yearly.end, one.start))) {
        kept.push({...one, value: everyYear(month, day)})
        continue
      }
    }
    kept.push(one)
  }
  return kept
}
