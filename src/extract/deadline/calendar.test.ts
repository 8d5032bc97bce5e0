import {describe, expect, it} from 'vitest'
import {calendar} from './calendar.ts'
import {resolve} from './resolve.ts'

describe('the calendar', () => {
  it('counts make-up days as working days and the National Day week as none', () => {
    expect(calendar.addWorkdays('2022-09-26', 10)).toEqual({date: '2022-10-13', confirmed: true})
  })
  it('marks what lies past the published years', () => {
    expect(calendar.addWorkdays('2026-12-28', 10)).toMatchObject({confirmed: false})
  })
  it('knows make-up days, holidays and weekends, and nothing of years whose holidays are not published', () => {
    expect(['2022-10-08', '2022-10-07', '2022-10-15', '2022-10-17', '2099-06-01'].map((date) => calendar.isWorkday(date))).toEqual([
      true,
      false,
      false,
      true,
      null
    ])
  })
  it('is the same in every time zone', () => {
    const zone = process.env.TZ
    try {
      for (const place of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
        process.env.TZ = place
        expect(calendar.addWorkdays('2022-09-26', 10).date).toBe('2022-10-13')
        expect(calendar.holiday('春节', 2023)).toBe('2023-01-22')
        expect(calendar.holiday('端午', 2023)).toBe('2023-06-22')
        expect(calendar.holiday('中秋', 2022)).toBe('2022-09-10')
        expect(calendar.holiday('清明', 2022)).toBe('2022-04-05')
      }
    } finally {
      process.env.TZ = zone
    }
  })
})

describe('resolve', () => {
  const dated = {planYear: null, issuedOn: '2022-06-20', calendar}
  const relative = (duration: string, anchor: string, workdays = false) => resolve({kind: 'relative', duration, workdays, anchor}, dated)

  it('counts from the day after 成文日期 where the event is this notice’s own 印发', () => {
    expect(relative('P30D', '本文印发').date).toBe('2022-07-20')
    expect(relative('P3M', '印发').date).toBe('2022-09-20')
    expect(['本批复印发', '本纪要印发', '本安排印发', '本决定发布'].map((event) => relative('P30D', event).date)).toEqual(Array(4).fill('2022-07-20'))
    expect(relative('P10D', '本通知印发', true)).toMatchObject({date: '2022-07-04'})
  })
  it('invents no date for another event', () => {
    expect(relative('P10D', '政策文件发布', true).date).toBeNull()
  })
  it('never rolls the plan year over', () => {
    expect(resolve({kind: 'date', end: {year: null, month: 1, day: 15}}, {...dated, planYear: 2022})).toMatchObject({date: '2022-01-15', yearInferred: true})
  })
  it('takes the next year where the day would lie before 成文日期', () => {
    expect(resolve({kind: 'date', end: {year: null, month: 1, day: 15}}, dated)).toMatchObject({date: '2023-01-15', yearInferred: true})
  })
  it('gives no date to a day that no calendar has, and none without a year', () => {
    expect(resolve({kind: 'date', end: {year: 2008, month: 9, day: 31}}, dated)).toEqual({kind: 'date', date: null})
    expect(resolve({kind: 'date', end: {year: 403, month: 12, day: 'last'}}, dated)).toEqual({kind: 'date', date: null})
    expect(resolve({kind: 'date', end: {year: null, month: 6, day: 'last'}}, {...dated, issuedOn: null})).toEqual({kind: 'date', date: null})
  })
  it('ends months at the day of the same number, or at their last', () => {
    expect(resolve({kind: 'relative', duration: 'P1M', workdays: false, anchor: '印发'}, {...dated, issuedOn: '2022-01-31'}).date).toBe('2022-02-28')
  })
})
