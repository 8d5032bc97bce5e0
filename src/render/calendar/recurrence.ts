import {lastOfMonth} from '../../text/day.ts'

/** Days between which a schedule runs, ISO 8601; `until` null: for ever. */
interface Bounds {
  readonly from: string
  readonly until: string | null
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const WEEK = 7

/** 「FR」, 「2TU」 the second of the month, 「-1FR」 its last */
function isWeekday(value: string, day: Date): boolean {
  if (!value.endsWith(WEEKDAYS[day.getUTCDay()] ?? '')) return false
  const which = Number(value.slice(0, -2))
  const date = day.getUTCDate()
  const behind = lastOfMonth(day.getUTCFullYear(), day.getUTCMonth() + 1) - date
  return which === 0 || which === Math.ceil(date / WEEK) || which === -1 - Math.floor(behind / WEEK)
}

/** Whether a day is one that a part of a rule names; of these parts the rules of the record are made. */
const says: Readonly<Record<string, (value: string, day: Date) => boolean>> = {
  FREQ: (value) => value === 'YEARLY' || value === 'MONTHLY' || value === 'WEEKLY',
  BYMONTH: (value, day) => value.split(',').includes(String(day.getUTCMonth() + 1)),
  BYMONTHDAY: (value, day) =>
    value
      .split(',')
      .map(Number)
      .some((one) => one === day.getUTCDate() || one === day.getUTCDate() - 1 - lastOfMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)),
  BYDAY: (value, day) => value.split(',').some((one) => isWeekday(one, day))
}

/** 29 February comes again after eight years at the latest; a day that has not come by then (30 February) never comes. */
const LONGEST_WAIT = 8 * 366

/** The days of the year or of the month of a day. */
function daysAround(day: Date, isYear: boolean): Date[] {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()]
  const [first, last] = isYear ? [1, 12] : [month + 1, month + 1]
  return Array.from({length: last - first + 1}, (_, at) => first + at).flatMap((one) =>
    Array.from({length: lastOfMonth(year, one)}, (_, at) => new Date(Date.UTC(year, one - 1, 1 + at)))
  )
}

/** The first day of an RFC 5545 rule within the bounds, ISO 8601: an event with the rule must begin on a day of it. */
export function firstOf(rule: string, {from, until}: Bounds): string | null {
  const parts = rule.split(';').map((part) => part.split('='))
  if (!parts.some(([name]) => name === 'BYDAY' || name === 'BYMONTHDAY')) return null
  const positions = parts
    .find(([name]) => name === 'BYSETPOS')?.[1]
    ?.split(',')
    .map(Number)
  const asked = parts.filter(([name]) => name !== 'BYSETPOS')
  const isSaid = (on: Date): boolean => asked.every(([name = '', value = '']) => says[name]?.(value, on) ?? false)
  /** Positions count the days of one year or month, by FREQ. */
  const isPicked = (on: Date): boolean => {
    if (!positions) return true
    const days = daysAround(on, rule.includes('FREQ=YEARLY')).filter(isSaid)
    return positions.some((one) => days.at(one > 0 ? one - 1 : one)?.getTime() === on.getTime())
  }
  const day = new Date(`${from}T00:00:00Z`)
  for (let wait = 0; wait < LONGEST_WAIT; wait++, day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10)
    if (until !== null && date > until) return null
    if (isSaid(day) && isPicked(day)) return date
  }
  return null
}
