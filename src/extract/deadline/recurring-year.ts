import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {QUARTER, toNumber} from '../../words/numeral.ts'
import {CARRY_OUT, HOW, WORK_VERB} from '../../words/verb.ts'
import {lastOfMonth} from '../../text/day.ts'
import {HOLIDAY} from '../../words/holiday.ts'
import {AND, lastOfPart, recurring} from './rrule.ts'
import {leadOf} from './lead.ts'
import {BEFORE, DAY, dayOf, MONTH, monthOf, TEN_DAYS} from '../../words/date.ts'

const DAY_OF_YEAR = `${MONTH}(?:${DAY}|[底末]|${TEN_DAYS})?(?:${BEFORE})?`
const WORK = new RegExp(`^(?:[要应将]|${HOW}|各|由[^,。;]{2,16}|[向对][^,。;]{2,16}?){0,2}${WORK_VERB}`, 'u')
const TENS = new RegExp(TEN_DAYS, 'u')
const SEASON = '[春夏秋冬]'
/** What comes once a year, on no day of the calendar */
const TIME_OF_YEAR = '(?:主?汛期?|入汛|雨季|旱季|台风季|采暖[期季]|供暖[期季]|防火期|禁渔期|春耕|春播|秋收|开学|入冬|入夏)'
/** 「落实每年春、秋季清障工作」 */
const DOES = new RegExp(`${CARRY_OUT}$`, 'u')
/** A year that has 29 February */
const LEAP_YEAR = 2000
const EVERY_MONTH_HAS = 28

/** `day` −1: the last of its month; null: no such day */
interface MonthDay {
  month: number
  day: number | null
}

function monthDay(text: string): MonthDay {
  const printed = new RegExp(`^(${MONTH})(${DAY})?`, 'u').exec(text)
  const month = monthOf(printed?.[1] ?? '')
  const day = printed?.[2] ? dayOf(printed[2]) : lastOfPart(TENS.exec(text)?.[0] ?? '')
  const last = lastOfMonth(LEAP_YEAR, month)
  return {month, day: day > last ? null : day > EVERY_MONTH_HAS && day === last ? -1 : day}
}

/** 「6月、12月」 comes round every half-year, 「3月、4月」 every year. */
function periodOf(months: readonly number[]): string {
  const step = 12 / months.length
  return Number.isInteger(step) && months.every((month, at) => at === 0 || month - (months[at - 1] ?? 0) === step)
    ? `P${step === 12 ? '1Y' : `${step}M`}`
    : 'P1Y'
}

/** One rule for all days; none where there is no such day, or RFC 5545 has no words for them. */
function yearly(all: readonly MonthDay[]): DeadlineValue {
  const months = [...new Set(all.map(({month}) => month))].sort((a, b) => a - b)
  const days = [...new Set(all.map(({day}) => day ?? 0))].sort((a, b) => a - b)
  if (days.includes(0)) return recurring('P1Y')
  if (days.length === 1) return recurring(periodOf(months), `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${days.join(',')}`)
  if (days.some((day) => day < 1 || day > EVERY_MONTH_HAS)) return recurring('P1Y')
  const places = all.map(({month, day}) => months.indexOf(month) * days.length + days.indexOf(day ?? 0) + 1).sort((a, b) => a - b)
  return recurring('P1Y', `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${days.join(',')};BYSETPOS=${places.join(',')}`)
}

/** Rule of one day of the year, where it is printed behind a day of 每年: 「每年1月底前…，7月底前…」 */
export const everyYear = (month: number, day: number | 'last'): DeadlineValue => yearly([monthDay(`${month}月${day === 'last' ? '' : `${day}日`}`)])

export const recurringYear: DeadlinePattern = {
  name: 'recurring-year',
  says: '每年2月底前 · 每年6月、12月 · 每年1月10日、7月20日前 · 每年第一季度 · 每年春节前',
  words: ['每年'],
  regex: new RegExp(
    `每年(?:度)?的?(?:(?<from>${MONTH})(?:至|到|[—–~-])(?<until>${MONTH})|(?<list>${DAY_OF_YEAR}(?:${AND}${DAY_OF_YEAR})*)|(?<end>年?[底末])|第?(?<quarter>[${QUARTER}1-4])季度[末底]?|(?<half>[上下])半年[末底]?|(?<season>${SEASON}季?(?:[、和及]?${SEASON}季?){0,3}(?:两季)?)(?!节)|(?:[“"]?${HOLIDAY}[”"]?|${TIME_OF_YEAR})(?=${BEFORE}))(?<before>${BEFORE})?`,
    'gu'
  ),
  read(match, {text, place}) {
    const {until, list, end, quarter, half, season, before} = match.groups as Record<string, string | undefined>
    const at = {start: match.index, end: match.index + match[0].length}
    const rest = text.slice(at.end)
    // 「每年9月到11月」 ends with its last month
    if (until) return place === 'text' && !WORK.test(rest) ? null : {...at, value: everyYear(monthOf(until), 'last')}
    if (list) {
      const isBounded = before !== undefined || new RegExp(`(?:[底末旬]|${DAY}|${BEFORE})$`, 'u').test(list)
      // 「每年6月5日是环境日」 tells what a day is
      if (/^[是为系]/u.test(rest) || (!isBounded && place === 'text' && !/[于在]$/u.test(leadOf(text, at.start)) && !WORK.test(rest))) return null
      return {...at, value: yearly(list.split(new RegExp(AND, 'u')).map(monthDay))}
    }
    // 「每年春季风大」 tells what spring is like
    if (season && place === 'text' && !before && !WORK.test(rest) && !DOES.test(leadOf(text, at.start))) return null
    if (end) return {...at, value: everyYear(12, 'last')}
    if (quarter || half) {
      if (place === 'text' && !before && !WORK.test(rest)) return null
      return {...at, value: everyYear(quarter ? 3 * (toNumber(quarter) ?? 1) : half === '上' ? 6 : 12, 'last')}
    }
    return {...at, value: recurring('P1Y')}
  },
  examples: [
    {text: '每年3月底前公布', finds: [{text: '每年3月底前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')}]},
    {text: '每年12月20日前', finds: [{text: '每年12月20日前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20')}]},
    {
      text: '每年6月、12月底前检修，每年5月、11月向县水利局报告',
      finds: [
        {text: '每年6月、12月底前', value: recurring('P6M', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1')},
        {text: '每年5月、11月', value: recurring('P6M', 'FREQ=YEARLY;BYMONTH=5,11;BYMONTHDAY=-1')}
      ]
    },
    {text: '每年6月30日和12月31日前盘点', finds: [{text: '每年6月30日和12月31日前', value: recurring('P6M', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1')}]},
    {
      text: '每年1月10日、7月20日前报送',
      finds: [{text: '每年1月10日、7月20日前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10,20;BYSETPOS=1,4')}]
    },
    {text: '于每年1月15日前、7月15日前报送总结', finds: [{text: '每年1月15日前、7月15日前', value: recurring('P6M', 'FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=15')}]},
    {
      text: '每年2月28日前公布，每年2月29日前公布，每年9月31日前公布',
      finds: [
        {text: '每年2月28日前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28')},
        {text: '每年2月29日前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1')},
        {text: '每年9月31日前', value: recurring('P1Y')}
      ]
    },
    {
      text: '每年3月份开展审核，应当于每年4月份通过平台报告',
      finds: [
        {text: '每年3月份', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')},
        {text: '每年4月份', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=-1')}
      ]
    },
    {text: '每年9月到11月开展清淤', finds: [{text: '每年9月到11月', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1')}]},
    {text: '每年6月', place: 'cell', finds: [{text: '每年6月', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1')}]},
    {
      text: '每年年底前考核，每年第一季度组织评选，每年春节前走访',
      finds: [
        {text: '每年年底前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1')},
        {text: '每年第一季度', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1')},
        {text: '每年春节前', value: recurring('P1Y')}
      ]
    },
    {
      text: '每年1月底前报送总结，7月底前报送小结；2024年3月底前验收',
      finds: [
        {text: '每年1月底前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=-1')},
        {text: '7月底前', value: recurring('P1Y', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=-1')},
        {text: '2024年3月底前', value: {kind: 'date', end: {year: 2024, month: 3, day: 'last'}}}
      ]
    },
    {
      text: '每年“五一”前、国庆前检查',
      finds: [
        {text: '每年“五一”前', value: recurring('P1Y')},
        {text: '国庆前', value: recurring('P1Y')}
      ]
    },
    {
      text: '每年春季开展放流，每年冬春两季组织轮训，每年汛期前检修闸门，每年入冬前完成备煤',
      finds: ['每年春季', '每年冬春两季', '每年汛期前', '每年入冬前'].map((text) => ({text, value: recurring('P1Y')}))
    },
    {text: '落实每年春、秋季渠道清淤工作', finds: [{text: '每年春、秋季', value: recurring('P1Y')}]},
    {text: '每年春秋季前公布计划', finds: [{text: '每年春秋季前', value: recurring('P1Y')}]},
    {text: '每年春季风大，每年夏、秋季是旺季', finds: []},
    {text: '每年6月是宣传月，每年6月5日是环境日，每年春节期间', finds: []}
  ]
}
