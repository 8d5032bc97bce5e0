import type {DeadlineValue, PartialDate} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {dayOf, daysOfPart, monthOf, partial} from '../../words/date.ts'

/** The value of a date, by the groups of its words: a part of a year or month is a span unless 前 bounds it. */
export function valueOf(groups: Record<string, string | undefined>): DeadlineValue {
  const {year, relative, month, day, part, upTo, fromQuarter, quarter = upTo, quarterEnd, half, halfEnd, before} = groups
  const at = (m: number, d: PartialDate['day']) => partial(year, relative, m, d)
  const until = (from: PartialDate, end: PartialDate): DeadlineValue => (before ? {kind: 'date', end} : {kind: 'date', end, start: from})
  if (month) {
    const number = monthOf(month)
    if (day) return {kind: 'date', end: at(number, dayOf(day))}
    const [first, last] = part ? daysOfPart(part) : ([1, 'last'] as const)
    return first === 'last' ? {kind: 'date', end: at(number, last)} : until(at(number, first), at(number, last))
  }
  if (quarter) {
    const number = toNumber(quarter) ?? 0
    const first = upTo ? 1 : (toNumber(fromQuarter ?? quarter) ?? number)
    return quarterEnd ? {kind: 'date', end: at(number * 3, 'last')} : until(at(first * 3 - 2, 1), at(number * 3, 'last'))
  }
  if (half) {
    const last = half === '上' ? 6 : 12
    return halfEnd ? {kind: 'date', end: at(last, 'last')} : until(at(last - 5, 1), at(last, 'last'))
  }
  return {kind: 'date', end: at(12, 'last')}
}
