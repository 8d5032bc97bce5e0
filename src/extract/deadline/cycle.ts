import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {NUMBER} from '../../words/date.ts'
import {periodOf} from '../../words/period.ts'

/** What comes round once in so many years is a schedule; what lasts so long (「生长周期为3年」) is none. */
const every = (period: string): DeadlineValue => ({kind: 'recurring', period})

export const cycle: DeadlinePattern = {
  name: 'cycle',
  says: '3年为一个考核周期 · 每2个月为一个轮换周期',
  words: ['周期'],
  regex: new RegExp(`(?<![\\d.第近前—~-])每?(?<number>${NUMBER})(?<unit>个?季度|个月|年|周)为[一1]个?[\\p{Script=Han}]{0,6}周期`, 'gu'),
  read(match) {
    const {number = '', unit = ''} = match.groups as Record<string, string | undefined>
    const period = periodOf(number, unit)
    // 「2030年为一个周期」 is a year of the calendar
    if (period === null || (unit === '年' && /^\d{4}$/u.test(number))) return null
    return {start: match.index, end: match.index + match[0].length, value: every(period)}
  },
  examples: [
    {text: '以3年为一个考核周期，组织评估', finds: [{text: '3年为一个考核周期', value: every('P3Y')}]},
    {
      text: '原则上五年为1个评估周期，每2个月为一个轮换周期',
      finds: [
        {text: '五年为1个评估周期', value: every('P5Y')},
        {text: '每2个月为一个轮换周期', value: every('P2M')}
      ]
    },
    {text: '生长周期为3年，2030年为一个周期，3年周期', finds: []}
  ]
}
