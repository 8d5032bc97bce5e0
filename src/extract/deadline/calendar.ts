import chineseDays from 'chinese-days'
import type {Calendar} from '../../model/calendar.ts'
import {addDays} from '../../text/day.ts'

/** The State Council has published the holidays and make-up days of these years; outside of them a weekday is a guess. */
const KNOWN = {from: 2004, to: 2026}

/** Holidays by lunar month and day. */
const LUNAR: Readonly<Record<string, readonly [month: number, day: number]>> = {春节: [1, 1], 端午: [5, 5], 中秋: [8, 15]}
const SOLAR: Readonly<Record<string, string>> = {元旦: '01-01', 五一: '05-01', 劳动节: '05-01', 国庆: '10-01', 十一: '10-01'}

/** The library reads days in local time: noon keeps them the same day in every time zone. */
function local(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}

const isKnown = (date: string): boolean => Number(date.slice(0, 4)) >= KNOWN.from && Number(date.slice(0, 4)) <= KNOWN.to

export const calendar: Calendar = {
  addWorkdays(from, count) {
    let date = from
    for (let left = count; left > 0;) {
      date = addDays(date, 1)
      if (chineseDays.isWorkday(local(date))) left--
    }
    return {date, confirmed: isKnown(from) && isKnown(date)}
  },
  isWorkday: (date) => (isKnown(date) ? chineseDays.isWorkday(local(date)) : null),
  holiday(name, year) {
    const lunar = LUNAR[name]
    if (lunar) return chineseDays.getSolarDateFromLunar(new Date(year, lunar[0] - 1, lunar[1], 12)).date
    if (name === '清明') return `${year}-04-${String(brightness(year)).padStart(2, '0')}`
    const day = SOLAR[name]
    return day === undefined ? null : `${year}-${day}`
  }
}

/** Day of April on which 清明 falls, 2000–2099: GB/T 33661-2017 gives the term, this the usual approximation. */
function brightness(year: number): number {
  const short = year % 100
  return Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)
}
