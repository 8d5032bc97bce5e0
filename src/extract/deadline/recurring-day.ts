import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {toNumber, WEEKDAY} from '../../words/numeral.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {BEFORE, DAY, dayOf, MONTH, monthOf} from './words.ts'

const rule = (period: string, rrule: string): DeadlineValue => ({kind: 'recurring', period, rrule})
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WORK = new RegExp(`^(?:[要应将]|由[^,。;]{2,16}|[向对][^,。;]{2,16}?)?${WORK_VERB}`, 'u')
const TEN_DAYS: Readonly<Record<string, number>> = {上旬: 10, 中旬: 20}
const AND = '(?:[、和及与]|以及)'
const DAYS = `${DAY}(?:${AND}${DAY})*`
/** 「周一、周四」「周二周四」「周一至周五」 */
const WEEKDAYS = `[${WEEKDAY}](?:(?:${AND}?(?:周|星期)|至(?:周|星期)?|[、和及])[${WEEKDAY}])*`
const SHORTEST_MONTH = 28

/** BYMONTHDAY of days: a month without its 30th ends on the last that it has. */
function monthDays(days: readonly number[]): string {
  const [last = 0] = days
  if (days.length > 1 || last <= SHORTEST_MONTH) return `BYMONTHDAY=${days.join(',')}`
  if (last === 31) return 'BYMONTHDAY=-1'
  return `BYMONTHDAY=${Array.from({length: last - SHORTEST_MONTH + 1}, (_, at) => SHORTEST_MONTH + at).join(',')};BYSETPOS=-1`
}

const daysIn = (text: string): number[] => [...text.matchAll(new RegExp(DAY, 'gu'))].map(([day]) => dayOf(day))

function weekdaysIn(text: string): string {
  const days = [...text.matchAll(new RegExp(`[${WEEKDAY}]`, 'gu'))].map(([day]) => (day === '日' || day === '天' ? 6 : (toNumber(day) ?? 1) - 1))
  const [from = 0, to = 0] = days
  return (text.includes('至') ? WEEK.slice(from, to + 1) : days.map((day) => WEEK[day])).join(',')
}

/** 「6月、12月」 comes round every half-year, 「3月、4月」 every year. */
function yearlyPeriod(months: readonly number[]): string {
  const step = 12 / months.length
  return Number.isInteger(step) && months.every((month, at) => at === 0 || month - (months[at - 1] ?? 0) === step) ? `P${step === 12 ? '1Y' : `${step}M`}` : 'P1Y'
}

export const recurringDay: DeadlinePattern = {
  name: 'recurring-day',
  says: '每年2月底前 · 每年6月、12月 · 每月5日、20日前 · 每季度末月20日前 · 每周一、周四',
  words: ['每'],
  regex: new RegExp(
    `(?:每年(?:度)?的?(?<months>${MONTH}(?:${AND}${MONTH})*)(?:(?<day>${DAY})|(?<part>[底末]|[上中下]旬))?|每年(?<yearEnd>年?[底末])`
    + `|每(?:个)?月(?:份)?的?(?:(?<monthDays>${DAYS})|(?<monthEnd>月?[底末])|(?<workday>最后(?:一|1)个工作日))`
    + `|每(?:个)?季度?(?:(?<first>首月|第(?:一|1)个月|后的?(?:首月|第(?:一|1)个月))|末月|最后(?:一|1)个月|末个月|末)?的?(?:(?<quarterDays>${DAYS})|(?<quarterEnd>[底末])?)(?=${BEFORE}|[内,(]|$)|每(?:个)?季度?(?<quarterClose>末月?底?)`
    + `|每(?:个)?(?:周|星期)(?<weekdays>${WEEKDAYS})(?![次期篇份条场轮]))(?<before>${BEFORE})?`, 'gu'),
  read(match, {text}) {
    const groups = match.groups as Record<string, string | undefined>
    const {months, day, part, yearEnd, monthDays: days, monthEnd, workday, first, quarterDays, quarterClose, weekdays, before} = groups
    const at = {start: match.index, end: match.index + match[0].length}
    if (months) {
      const numbers = months.split(/[、和及与]|以及/u).map(monthOf)
      if (!day && !part && !before && !WORK.test(text.slice(at.end))) return null
      const on = day ? dayOf(day) : TEN_DAYS[part ?? ''] ?? -1
      return {...at, value: rule(yearlyPeriod(numbers), `FREQ=YEARLY;BYMONTH=${numbers.join(',')};BYMONTHDAY=${on}`)}
    }
    if (yearEnd) return {...at, value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1')}
    if (workday) return {...at, value: rule('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')}
    if (days || monthEnd) return {...at, value: rule('P1M', `FREQ=MONTHLY;${days ? monthDays(daysIn(days)) : 'BYMONTHDAY=-1'}`)}
    if (weekdays) return {...at, value: rule('P1W', `FREQ=WEEKLY;BYDAY=${weekdaysIn(weekdays)}`)}
    if (!before && !quarterClose) return null
    const on = quarterDays ? daysIn(quarterDays).join(',') : '-1'
    return {...at, value: rule('P3M', `FREQ=YEARLY;BYMONTH=${first ? '1,4,7,10' : '3,6,9,12'};BYMONTHDAY=${on}`)}
  },
  examples: [
    {text: '每年3月底前公布', finds: [{text: '每年3月底前', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')}]},
    {text: '要于每月25日前报送', finds: [{text: '每月25日前', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=25')}]},
    {text: '每月30日前报送，每月31日前归档', finds: [{text: '每月30日前', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1')}, {text: '每月31日前', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=-1')}]},
    {text: '每月8日、22日前上报，每月的3日和18日集中报送', finds: [{text: '每月8日、22日前', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=8,22')}, {text: '每月的3日和18日', value: rule('P1M', 'FREQ=MONTHLY;BYMONTHDAY=3,18')}]},
    {text: '每月最后一个工作日前上报', finds: [{text: '每月最后一个工作日前', value: rule('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')}]},
    {text: '每季度末月15日前小结', finds: [{text: '每季度末月15日前', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15')}]},
    {text: '每季度首月12日前填报，每季度后第一个月8日前通报', finds: [{text: '每季度首月12日前', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=12')}, {text: '每季度后第一个月8日前', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=8')}]},
    {text: '每周四前报送动态', finds: [{text: '每周四前', value: rule('P1W', 'FREQ=WEEKLY;BYDAY=TH')}]},
    {text: '每周二、周五巡查，每周三周六清扫，每周一至周五值守', finds: [{text: '每周二、周五', value: rule('P1W', 'FREQ=WEEKLY;BYDAY=TU,FR')}, {text: '每周三周六', value: rule('P1W', 'FREQ=WEEKLY;BYDAY=WE,SA')}, {text: '每周一至周五', value: rule('P1W', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')}]},
    {text: '每年12月20日前', finds: [{text: '每年12月20日前', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20')}]},
    {text: '每年6月、12月底前检修，每年5月、11月向县水利局报告', finds: [{text: '每年6月、12月底前', value: rule('P6M', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1')}, {text: '每年5月、11月', value: rule('P6M', 'FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1')}]},
    {text: '每季度末报告进展', finds: [{text: '每季度末', value: rule('P3M', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1')}]},
    {text: '每年3月份开展审核', finds: [{text: '每年3月份', value: rule('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')}]},
    {text: '每年6月是宣传月', finds: []},
    {text: '每月的奖励', finds: []}
  ]
}
