import {lastOfMonth} from '../../text/day.ts'

/** Days between which a schedule runs, ISO 8601; `until` null: for ever. */
export interface Bounds {
  readonly from: string
  readonly until: string | null
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Whether a day is one that a part of a rule names; of these parts the rules of the record are made. */
const says: Readonly<Record<string, (value: string, day: Date) => boolean>> = {
  FREQ: value => value === 'YEARLY' || value === 'MONTHLY' || value === 'WEEKLY',
  BYMONTH: (value, day) => value.split(',').includes(String(day.getUTCMonth() + 1)),
  BYMONTHDAY: (value, day) => value.split(',').map(Number).some(one => one === day.getUTCDate() || one === day.getUTCDate() - 1 - lastOfMonth(day.getUTCFullYear(), day.getUTCMonth() + 1)),
  BYDAY: (value, day) => value.split(',').includes(WEEKDAYS[day.getUTCDay()] ?? '')
}

/** 29 February comes again after eight years at the latest; a day that has not come by then (30 February) never comes. */
const LONGEST_WAIT = 8 * 366

/** The days that follow in the month of a day. */
const laterInMonth = (day: Date): Date[] => {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()]
  return Array.from({length: lastOfMonth(year, month + 1) - day.getUTCDate()}, (_, at) => new Date(Date.UTC(year, month, day.getUTCDate() + 1 + at)))
}

/** The first day of an RFC 5545 rule within the bounds, ISO 8601: an event with the rule must begin on a day of it. */
export const firstOf = (rule: string, {from, until}: Bounds): string | null => {
  const parts = rule.split(';').map(part => part.split('='))
  if (!parts.some(([name]) => name === 'BYDAY' || name === 'BYMONTHDAY')) return null
  const isLastOnly = parts.some(([name, value]) => name === 'BYSETPOS' && value === '-1')
  const asked = parts.filter(([name]) => name !== 'BYSETPOS')
  const isSaid = (on: Date): boolean => asked.every(([name = '', value = '']) => says[name]?.(value, on) ?? false)
  const day = new Date(`${from}T00:00:00Z`)
  for (let wait = 0; wait < LONGEST_WAIT; wait++, day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10)
    if (until !== null && date > until) return null
    if (isSaid(day) && !(isLastOnly && laterInMonth(day).some(isSaid))) return date
  }
  return null
}
