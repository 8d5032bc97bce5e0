import type {Deadline} from '../../model/deadline.ts'
import type {Notice} from '../../model/record.ts'

/** 「__月__日前」: the day is left to fill in. */
export const isBlank = ({text}: Deadline): boolean => text.includes('_')

/** Whether the year of a deadline is printed or can be taken from the notice: without one a day is unknown, not impossible. */
export function isYearKnown({text}: Deadline, {planYear, issuedOn, printedOn}: Notice): boolean {
  return /\d{4}年|二[○〇零]/u.test(text) || planYear !== null || issuedOn !== null || printedOn !== null
}
