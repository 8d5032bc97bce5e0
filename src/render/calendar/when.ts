import type {Deadline} from '../../model/deadline.ts'
import type {Notice} from '../../model/record.ts'
import {firstOf} from './recurrence.ts'
import {daysBetween} from '../../text/day.ts'

/** Where a time limit stands in the calendar: whole days, ISO 8601, the last one included. */
export interface When {
  readonly first: string
  readonly last: string
  /** RFC 5545 rule; null: once */
  readonly rule: string | null
}

/** A span longer than this would lie over every day of the calendar: it is entered on its last day only. */
const LONGEST_SPAN = 31

/** 成文日期, or the first day of the year that the plan is for: a schedule does not begin before either. */
function beginOf({issuedOn, printedOn, planYear, docNumber}: Notice): string | null {
  const year = planYear ?? docNumber?.year ?? null
  const signed = issuedOn ?? printedOn
  const newYear = year === null ? null : `${year}-01-01`
  return planYear === null ? (signed ?? newYear) : ([signed ?? '', newYear ?? ''].sort().at(-1) ?? null)
}

/**
 * A day where one is printed or follows; null for what has none (每季度一次, 发布后10个工作日内): none is invented.
 *
 * The plan of one year asks for its months and quarters only; 每年 goes beyond it.
 */
export function whenOf({date, start, rrule, period}: Deadline, notice: Notice): When | null {
  if (date != null) return {first: start !== undefined && daysBetween(start, date) < LONGEST_SPAN ? start : date, last: date, rule: null}
  const from = beginOf(notice)
  if (rrule === undefined || from === null) return null
  const until = notice.planYear === null || period === 'P1Y' ? null : `${notice.planYear}-12-31`
  const first = firstOf(rrule, {from, until})
  return first === null ? null : {first, last: first, rule: until === null ? rrule : `${rrule};UNTIL=${until.replaceAll('-', '')}`}
}
