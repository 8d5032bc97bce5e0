import type {DeadlineValue, PartialDate} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {dayOf, monthOf, partial} from '../../words/date.ts'

/** The value of a date, by the groups of its words: a part of a year or month is a span unless 前 bounds it. */
export function valueOf(groups: Record<string, string | undefined>): DeadlineValue {
  const {year, relative, month, day, part, upTo, fromQuarter, quarter = upTo, quarterEnd, half, halfEnd, before} = groups
  const at = (m: number, d: PartialDate['day']) => partial(year, relative, m, d)
  const until = (from: PartialDate, end: PartialDate): DeadlineValue => (before ? {kind: 'date', end} : {kind: 'date', end, start: from})
  if (month) {
    const number = monthOf(month)
    if (day) return {kind: 'date', end: at(number, dayOf(day))}
    if (part === '上旬' || part === '初') return until(at(number, 1), at(number, 10))
    if (part === '上中旬') return until(at(number, 1), at(number, 20))
    if (part === '中下旬') return until(at(number, 11), at(number, 'last'))
    if (part === '中旬') return until(at(number, 11), at(number, 20))
    if (part === '下旬') return until(at(number, 21), at(number, 'last'))
    return part ? {kind: 'date', end: at(number, 'last')} : until(at(number, 1), at(number, 'last'))
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
