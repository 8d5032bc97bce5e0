import type {DeadlinePattern} from '../../model/contract.ts'
import {COUNT, toNumber} from '../../words/numeral.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {byMonthDay, DAYS, daysIn, recurring, WORKDAYS} from './rrule.ts'
import {BEFORE, CLOCK} from '../../words/date.ts'

const WORK = new RegExp(`^(?:[要应将]|由[^,。;]{2,16})?${WORK_VERB}`, 'u')
const OF_QUARTER = ['1,4,7,10', '2,5,8,11', '3,6,9,12'] as const

/** Months of the year that are the named month of a quarter; the month after a quarter is the first of the next. */
function monthsOf(named: string | undefined): string {
  if (named === undefined || /末|最后/u.test(named)) return OF_QUARTER[2]
  if (/首|次|后/u.test(named)) return OF_QUARTER[0]
  return OF_QUARTER[(toNumber(/第(.)/u.exec(named)?.[1] ?? '') ?? 1) - 1] ?? OF_QUARTER[0]
}

export const recurringQuarter: DeadlinePattern = {
  name: 'recurring-quarter',
  says: '每季度末月20日前 · 每季度首月10日前 · 每季度末',
  words: ['每'],
  regex: new RegExp(
    `每(?:个)?季度?的?(?<named>后的?(?:首月|第[一1]个月)|(?:末的?)?次月|首月|末月|末个月|最后[一1]个月|第[${COUNT}1-3]个月)?的?(?:(?<days>${DAYS})|(?<end>月?[底末])|最后[一1]个(?<workday>工作日))?${CLOCK}(?<before>${BEFORE})?`,
    'gu'
  ),
  read(match, {text, place}) {
    const {named, days, end, workday, before} = match.groups as Record<string, string | undefined>
    const at = {start: match.index, end: match.index + match[0].length}
    if (!named && !days && !end && !workday) return null
    // 「每季度末月」 alone is a schedule before work only
    if (!days && !end && !workday && !before && place === 'text' && !WORK.test(text.slice(at.end))) return null
    const months = monthsOf(named)
    if (workday) return {...at, value: recurring('P3M', `FREQ=MONTHLY;BYMONTH=${months};${WORKDAYS};BYSETPOS=-1`)}
    const on = days ? byMonthDay(daysIn(days)) : 'BYMONTHDAY=-1'
    return {...at, value: recurring('P3M', `FREQ=${on.includes('BYSETPOS') ? 'MONTHLY' : 'YEARLY'};BYMONTH=${months};${on}`)}
  },
  examples: [
    {text: '每季度末月15日前小结', finds: [{text: '每季度末月15日前', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15')}]},
    {
      text: '每季度首月12日前填报，每季度后第一个月8日前通报',
      finds: [
        {text: '每季度首月12日前', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=12')},
        {text: '每季度后第一个月8日前', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=8')}
      ]
    },
    {
      text: '每季度次月5日前报送，每季度第二个月30日前抽查',
      finds: [
        {text: '每季度次月5日前', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5')},
        {text: '每季度第二个月30日前', value: recurring('P3M', 'FREQ=MONTHLY;BYMONTH=2,5,8,11;BYMONTHDAY=28,29,30;BYSETPOS=-1')}
      ]
    },
    {
      text: '每季度末月最后一个工作日前上报',
      finds: [{text: '每季度末月最后一个工作日前', value: recurring('P3M', 'FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')}]
    },
    {text: '每季度末报告进展', finds: [{text: '每季度末', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每季度末（含节假日）报告', finds: [{text: '每季度末', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每季度末', place: 'cell', finds: [{text: '每季度末', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每季度末（分别在6月、9月和12月底）报告', finds: [{text: '每季度末', value: recurring('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每季度首月的数据', finds: []}
  ]
}
