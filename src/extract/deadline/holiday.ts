import type {DeadlinePattern} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {BEFORE, YEAR, yearShift} from '../../words/date.ts'

/** Source for a holiday that the calendar knows. */
export const HOLIDAY = '(?:春节|元旦|清明节?|五一|劳动节|端午节?|中秋节?|国庆节?|十一)'

export const holiday: DeadlinePattern = {
  name: 'holiday',
  says: '春节前 · 2022年“五一”前',
  words: ['春节', '元旦', '清明', '五一', '劳动节', '端午', '中秋', '国庆', '十一'],
  regex: new RegExp(`(?:(?<year>${YEAR})|(?<relative>今年|明年|次年))?[“"]?(?<day>${HOLIDAY})[”"]?(?:假期|节)?(?:${BEFORE})`, 'gu'),
  read(match) {
    const {year, relative, day = ''} = match.groups as Record<string, string | undefined>
    const shift = yearShift(relative)
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'date',
        holiday: day.replace(/(?<=清明|端午|中秋|国庆)节$/u, ''),
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
