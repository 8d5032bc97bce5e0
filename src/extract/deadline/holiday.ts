import type {DeadlinePattern} from '../../model/contract.ts'
import {anyOf, words} from '../../words/pattern.ts'
import {toNumber} from '../../words/numeral.ts'
import {BEFORE, YEAR, yearShift} from '../../words/date.ts'

const NAMES = words('春节 元旦 五一 劳动节 十一')
/** Those that are also printed with 节 */
const FEASTS = words('清明 端午 中秋 国庆')
const FEAST_DAY = new RegExp(`(?<=${anyOf(FEASTS)})节$`, 'u')
/** Source for a holiday that the calendar knows. */
export const HOLIDAY = `(?:${anyOf(NAMES)}|${anyOf(FEASTS)}节?)`

export const holiday: DeadlinePattern = {
  name: 'holiday',
  says: '春节前 · 2022年“五一”前',
  words: [...NAMES, ...FEASTS],
  regex: new RegExp(`(?:(?<year>${YEAR})|(?<relative>今年|明年|次年))?[“"]?(?<day>${HOLIDAY})[”"]?(?:假期|节)?(?:${BEFORE})`, 'gu'),
  read(match) {
    const {year, relative, day = ''} = match.groups as Record<string, string | undefined>
    const shift = yearShift(relative)
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {
        kind: 'date',
        holiday: day.replace(FEAST_DAY, ''),
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
