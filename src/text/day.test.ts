import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {addDays, dayNumber, daysBetween, isoDate, lastOfMonth, weekdayOf} from './day.ts'

const date = fc.integer({min: -25_000, max: 60_000}).map((days) => addDays('1970-01-01', days))

describe('days', () => {
  it('are as many between two dates as lead from one to the other', () =>
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      })
    ))
  it('of the week come again after seven', () =>
    fc.assert(
      fc.property(date, (day) => {
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7)
      })
    ))
  it('end each month before the first of the next', () =>
    fc.assert(
      fc.property(fc.integer({min: 1949, max: 2100}), fc.integer({min: 1, max: 12}), (year, month) => {
        const next = month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1)
        expect(addDays(isoDate(year, month, lastOfMonth(year, month)), 1)).toBe(next)
      })
    ))
  it('are counted from 1970', () => {
    expect([dayNumber('1970-01-02'), weekdayOf('2022-07-20'), lastOfMonth(2024, 2), addDays('2022-02-28', 1)]).toEqual([1, 3, 29, '2022-03-01'])
  })
})
