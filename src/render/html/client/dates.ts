import {lastOfMonth} from '../../../text/day.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** The reader's own day, ISO 8601. */
export const isoDay = (day: Date): string => `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`

export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${month}-${pad(lastOfMonth(year, number))}`
}
