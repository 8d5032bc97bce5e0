import fc from 'fast-check'
import {rrulestr} from 'rrule'
import {expect, it} from 'vitest'
import {byMonthDay} from './rrule.ts'
import {findDeadlines} from './index.ts'

const YEARS = [2023, 2024]
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** Days on which a rule falls in a month, by a foreign reader of RFC 5545. */
function daysOf(rule: string, year: number, month: number): number[] {
  const read = rrulestr(`DTSTART:20230101T000000Z\nRRULE:${rule}`)
  return read.between(new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month, lastOf(year, month))), true).map((day) => day.getUTCDate())
}

/** Days as notices print them: no two behind the 28th, which in February are one. */
const lists = fc
  .tuple(fc.uniqueArray(fc.integer({min: 1, max: 27}), {maxLength: 3}), fc.integer({min: 28, max: 31}), fc.boolean())
  .map(([days, late, withLate]) => [...days, ...(withLate || days.length === 0 ? [late] : [])].sort((a, b) => a - b))

it('falls on every printed day of every month, or on the last that the month has', () => {
  fc.assert(
    fc.property(lists, (days) => {
      for (const year of YEARS) {
        for (let month = 0; month < 12; month++) {
          expect(daysOf(`FREQ=MONTHLY;${byMonthDay(days)}`, year, month)).toEqual(days.map((day) => Math.min(day, lastOf(year, month))))
        }
      }
    }),
    {numRuns: 60}
  )
})

it('falls once a year on each day of a printed list, and on no other', () => {
  const day = fc.tuple(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
  fc.assert(
    fc.property(fc.uniqueArray(day, {minLength: 1, maxLength: 4, selector: ([month]) => month}), (all) => {
      const printed = all.sort(([one], [other]) => one - other)
      const text = `每年${printed.map(([month, on]) => `${month}月${on}日`).join('、')}前`
      const [found, ...others] = findDeadlines({text, place: 'text', issuedOn: null, planYear: null})
      expect(others).toEqual([])
      expect(found && text.slice(found.start, found.end)).toBe(text)
      const rule = found?.value.kind === 'recurring' ? (found.value.rrule ?? '') : ''
      const falls = Array.from({length: 12}, (_, month) => daysOf(rule, 2024, month).map((on) => [month + 1, on])).flat()
      expect(falls).toEqual(printed)
    }),
    {numRuns: 60}
  )
})
