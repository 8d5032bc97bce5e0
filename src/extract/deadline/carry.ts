import type {DeadlineMatch} from '../../model/contract.ts'
import {everyYear} from './recurring-year.ts'

/** What a day that comes round makes of the dates behind it in its sentence. */

/** 「每年1月底前…，7月底前…」: the second comes round too; a printed year or 今年 ends it. */
const ENDS = /。|\d{4}年|[今本明]年/u
/** What is said goes on for so many characters at most. */
const REACH = 120

/** Words between two limits; null where they stand too far apart. */
const between = ({end}: DeadlineMatch, {start}: DeadlineMatch, text: string): string | null => (start - end > REACH ? null : text.slice(end, start))

/** A day of every year, not 「每年2次」 */
const DAY_OF_YEAR = /^每年.*[月份日号底末旬前]$/u

/** 「每季度末（分别在6月、9月和12月底）」: what stands in the brackets says the same again. */
const isExplained = (words: string | null): boolean => words !== null && words.startsWith('(') && !words.includes(')')
const goesOn = (words: string | null): boolean => words !== null && !ENDS.test(words)

/** @param found In printed order */
export function carry<Match extends DeadlineMatch>(found: readonly Match[], text: string): Match[] {
  let yearly: Match | null = null
  let last: Match | null = null
  const kept: Match[] = []
  for (const one of found) {
    const {value} = one
    if (value.kind === 'recurring') {
      last = one
      yearly = DAY_OF_YEAR.test(text.slice(one.start, one.end)) ? one : null
    } else if (value.kind === 'date' && 'holiday' in value) {
      if (yearly && value.year === null && goesOn(between(yearly, one, text))) {
        kept.push({...one, value: {kind: 'recurring', period: 'P1Y'}})
        continue
      }
    } else if (value.kind === 'date' && value.end.year === null && !value.end.yearShift) {
      if (last && isExplained(between(last, one, text))) continue
      const {month, day} = value.end
      if (yearly && typeof month === 'number' && !value.start && goesOn(between(yearly, one, text))) {
        kept.push({...one, value: everyYear(month, day)})
        continue
      }
    }
    kept.push(one)
  }
  return kept
}
