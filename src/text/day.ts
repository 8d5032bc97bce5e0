/** Days of the calendar as ISO 8601 dates, whatever the time zone. */

const DAY = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The date so many days later, or earlier. */
export const addDays = (date: string, days: number): string => new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10)

/** Day of the week: 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(dayNumber(date) * DAY).getUTCDay()

/** @param month From 1 */
export const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A date of its numbers, which are not checked. */
export const isoDate = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
