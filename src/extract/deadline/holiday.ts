import type {DeadlinePattern} from '../../model/contract.ts'
import {FEAST_DAY, HOLIDAY, HOLIDAYS} from '../../words/holiday.ts'
import {toNumber} from '../../words/numeral.ts'
import {BEFORE, YEAR, yearShift} from '../../words/date.ts'

const FEAST_END = new RegExp(FEAST_DAY, 'u')

export const holiday: DeadlinePattern = {
  name: 'holiday',
  says: '春节前 · 2022年“五一”前',
  words: HOLIDAYS,
  regex: new RegExp(`(?:(?<year>${YEAR})|(?<relative>今年|明年|次年))?[“"]?(?<day>${HOLIDAY})[”"]?(?:假期|节)?(?:${BEFORE})`, 'gu'),
  read(match) {
    const {year, relative, day = ''} = match.groups as Record<string, string | undefined>
    const shift = yearShift(relative)
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'date',
        holiday: day.replace(FEAST_END, ''),
        year: year ? toNumber(year.slice(0, -1)) : null,
        ...(shift ? {yearShift: shift} : {})
      }
    }
  },
  examples: [
    {text: '春节前完成走访', finds: [{text: '春节前', value: {kind: 'date', holiday: '春节', year: null}}]},
    {text: '2023年“五一”前完工', finds: [{text: '2023年“五一”前', value: {kind: 'date', holiday: '五一', year: 2023}}]},
    {text: '春节期间值班', finds: []},
    {text: '国庆前后客流', finds: []}
  ]
}
