import type {DeadlinePattern} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {LONG_PERIOD, periodOf} from '../../words/period.ts'
import {byMonthDay, recurring, WORKDAYS} from './rrule.ts'
import {NUMBER} from '../../words/date.ts'

/** Months that follow the end of a period */
const NEXT: Readonly<Record<string, string>> = {P3M: '1,4,7,10', P6M: '1,7', P1Y: '1'}
/** The end of a period, as an event: 「每季度结束」 */
export const PERIOD_END = `每个?(?<unit>${LONG_PERIOD})(?:末|结束|终了)`
const SHORTEST_MONTH = 28

export const periodEnd: DeadlinePattern = {
  name: 'period-end',
  says: '每季度结束后5日内 · 每月结束后的3个工作日内',
  words: ['每'],
  regex: new RegExp(`${PERIOD_END}(?:之?后|起)的?(?<number>${NUMBER})(?<day>个?工作日|日|天)(?:[之以]?内|前)`, 'gu'),
  read(match) {
    const {unit = '', number = '', day = ''} = match.groups as Record<string, string | undefined>
    const period = periodOf(undefined, unit)
    const count = toNumber(number)
    if (period === null || count === null || count > SHORTEST_MONTH) return null
    const months = NEXT[period] === undefined ? '' : `BYMONTH=${NEXT[period]};`
    const rrule = day.includes('工作日')
      ? `FREQ=MONTHLY;${months}${WORKDAYS};BYSETPOS=${count}`
      : `FREQ=${months === '' ? 'MONTHLY' : 'YEARLY'};${months}${byMonthDay([count])}`
    return {start: match.index, end: match.index + match[0].length, value: recurring(period, rrule)}
  },
  examples: [
    {
      text: '各县应急管理局每季度结束后5日内报送，每月结束后的3个工作日内通报',
      finds: [
        {text: '每季度结束后5日内', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5')},
        {text: '每月结束后的3个工作日内', value: recurring('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3')}
      ]
    },
    {text: '每半年结束后十日内小结', finds: [{text: '每半年结束后十日内', value: recurring('P6M', 'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10')}]},
    {text: '每年度终了后20日内报告', finds: [{text: '每年度终了后20日内', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20')}]},
    {
      text: '每次演练结束后5日内小结',
      finds: [{text: '每次演练结束后5日内', value: {kind: 'relative', duration: 'P5D', workdays: false, anchor: '每次演练结束'}}]
    },
    {
      text: '会议结束后5个月内，每结束一期',
      finds: [{text: '会议结束后5个月内', value: {kind: 'relative', duration: 'P5M', workdays: false, anchor: '会议结束'}}]
    },
    {text: '每期结束，及时报送', finds: []}
  ]
}
