import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {toNumber, WEEKDAY} from '../../words/numeral.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {BEFORE, DAY, dayOf, MONTH, monthOf} from './words.ts'

const rule = (period: string, rrule: string): DeadlineValue => ({kind: 'recurring', period, rrule})
const WEEKDAYS: Readonly<Record<string, string>> = {一: 'MO', 二: 'TU', 三: 'WE', 四: 'TH', 五: 'FR', 六: 'SA', 日: 'SU', 天: 'SU'}
const WORK = new RegExp(`^(?:[要应将]|由[^,。;]{2,16})?${WORK_VERB}`, 'u')
const TEN_DAYS: Readonly<Record<string, number>> = {上旬: 10, 中旬: 20}

export const recurringDay: DeadlinePattern = {
  name: 'recurring-day',
  says: '每年2月底前 · 每月28日前 · 每季度末月20日前 · 每周五前',
  words: ['每'],
  regex: new RegExp(
    `(?:每年(?:度)?的?(?<month>${MONTH})(?:(?<day>${DAY})|(?<part>[底末]|[上中下]旬))?|每年(?<yearEnd>年?[底末])`
    + `|每(?:个)?月(?:份)?的?(?:(?<monthDay>${DAY})|(?<monthEnd>月?[底末]))`
    + `|每(?:个)?季度?(?:末月|最后一个月|末个月|末)?的?(?:(?<quarterDay>${DAY})|(?<quarterEnd>[底末])?)(?=${BEFORE}|[内,(]|$)|每(?:个)?季度?(?<quarterClose>末月?底?)`
    + `|每(?:个)?(?:周|星期)(?<weekday>[${WEEKDAY}]))(?<before>${BEFORE})?`, 'gu'),
  read(match, {text}) {
    const groups = match.groups as Record<string, string | undefined>
    const {month, day, part, yearEnd, monthDay, monthEnd, quarterDay, quarterClose, weekday, before} = groups
    const at = {start: match.index, end: match.index + match[0].length}
    if (month) {
      if (!day && !part && !before && !WORK.test(text.slice(at.end))) return null
      const on = day ? dayOf(day) : TEN_DAYS[part ?? ''] ?? -1
      return {...at, value: rule('P1Y', `FREQ=YEARLY;BYMONTH=${monthOf(month)};BYMONTHDAY=${on}`)}
    }
    if (yearEnd) return {...at, value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1')}
    if (monthDay || monthEnd) return {...at, value: rule('P1M', `FREQ=MONTHLY;BYMONTHDAY=${monthDay ? dayOf(monthDay) : -1}`)}
    if (weekday) return {...at, value: rule('P1W', `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday] ?? 'MO'}`)}
    if (!before && !quarterClose) return null
    return {...at, value: rule('P3M', `FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=${quarterDay ? toNumber(quarterDay.slice(0, -1)) : -1}`)}
  },
  examples: [
    {text: '每年3月底前公布', finds: [{text: '每年3月底前', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')}]},
    {text: '要于每月25日前报送', finds: [{text: '每月25日前', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=25')}]},
    {text: '每季度末月15日前小结', finds: [{text: '每季度末月15日前', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15')}]},
    {text: '每周四前报送动态', finds: [{text: '每周四前', value: rule('P1W', 'FREQ=WEEKLY;BYDAY=TH')}]},
    {text: '每年12月20日前', finds: [{text: '每年12月20日前', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20')}]},
    {text: '每季度末报告进展', finds: [{text: '每季度末', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每年3月份开展审核', finds: [{text: '每年3月份', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')}]},
    {text: '每年6月是宣传月', finds: []},
    {text: '每月的奖励', finds: []}
  ]
}
