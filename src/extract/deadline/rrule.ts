import {toNumber, WEEKDAY} from '../../words/numeral.ts'
import type {DeadlineValue} from '../../model/contract.ts'
import {DAY, dayOf, daysOfPart} from '../../words/date.ts'

/** RFC 5545 rules of days that come round, and the lists of days that they are printed as. */

export const AND = '(?:以及|[、和及与])'
export const DAYS = `${DAY}(?:${AND}${DAY})*`
/** 「周一、周四」「周二周四」「周一至周五」, without the first 周 */
export const WEEKDAY_LIST = `[${WEEKDAY}](?:(?:${AND}?(?:周|星期)|至(?:周|星期)?|[、和及])[${WEEKDAY}])*`
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
/** Working days as far as a rule can tell them: holidays and make-up days are not in it. */
export const WORKDAYS = 'BYDAY=MO,TU,WE,TH,FR'
const SHORTEST_MONTH = 28

export const recurring = (period: string, rrule?: string): DeadlineValue => ({kind: 'recurring', period, ...(rrule === undefined ? {} : {rrule})})

/**
 * The parts of a rule for days of the month. A month without its 29th or 30th ends on the last day that it has,
 * the 31st is the last of every month.
 */
export function byMonthDay(days: readonly number[]): string {
  const last = days.at(-1) ?? 0
  const before = days.slice(0, -1)
  if (last <= SHORTEST_MONTH || before.some((day) => day > SHORTEST_MONTH)) return `BYMONTHDAY=${days.map((day) => (day === 31 ? -1 : day)).join(',')}`
  if (last === 31) return `BYMONTHDAY=${[...before, -1].join(',')}`
  const ends = Array.from({length: last - SHORTEST_MONTH + 1}, (_, at) => SHORTEST_MONTH + at)
  return `BYMONTHDAY=${[...before, ...ends].join(',')};BYSETPOS=${[...before.map((_, at) => at + 1), -1].join(',')}`
}

export const daysIn = (text: string): number[] => [...text.matchAll(new RegExp(DAY, 'gu'))].map(([day]) => dayOf(day))

/** @returns Every day from the first to the last. */
export const daysBetween = (first: number, last: number): number[] => Array.from({length: Math.max(0, last - first + 1)}, (_, at) => first + at)

/** @returns The day of the month that its part ends on; −1 is the last. */
export function lastOfPart(part: string): number {
  const [, last] = daysOfPart(part)
  return last === 'last' ? -1 : last
}

/** @param day One of 一二三四五六日天 */
export const weekday = (day: string): string => WEEK[/[日天]/u.test(day) ? 6 : (toNumber(day) ?? 1) - 1] ?? 'MO'

/** @param text As `WEEKDAY_LIST` matches it */
export function byDay(text: string): string {
  const days = [...text.matchAll(new RegExp(`[${WEEKDAY}]`, 'gu'))].map(([day]) => weekday(day))
  const [from = 'MO', to = 'MO'] = days
  return `BYDAY=${(text.includes('至') ? WEEK.slice(WEEK.indexOf(from), WEEK.indexOf(to) + 1) : days).join(',')}`
}
