import type {DeadlinePattern} from '../../model/contract.ts'
import {COUNT, toNumber, WEEKDAY} from '../../words/numeral.ts'
import {AND, byDay, byMonthDay, DAYS, daysBetween, daysIn, lastOfPart, recurring, weekday, WEEKDAY_LIST, WORKDAYS} from './rrule.ts'
import {BEFORE, CLOCK, DAY, TEN_DAYS} from '../../words/date.ts'

const ORDINAL = `[${COUNT}\\d]`
/** The place of a day within its month: 「最后一个」「第二个」 */
const place = (which: string): number => (which.startsWith('最后') ? -1 : (toNumber(which.slice(1, 2)) ?? 1))

export const recurringDay: DeadlinePattern = {
  name: 'recurring-day',
  says: '每月28日前 · 每月5日、20日前 · 每月最后一个工作日前 · 每周一、周四 · 每日17时前',
  words: ['每'],
  regex: new RegExp(
    `(?:每(?:个)?月(?:份)?的?(?:(?:(?<first>${DAY}|\\d{1,2})(?:至|到|[—–~-])(?<last>${DAY})|(?<days>${DAYS}(?:${BEFORE}(?:${AND}${DAYS})?)?)|(?<end>月?[底末]|${TEN_DAYS}))` +
      `|(?<which>第${ORDINAL}个|最后[一1]个)(?:(?<workday>工作日)|(?:周|星期)(?<weekday>[${WEEKDAY}]))|前(?<count>${ORDINAL})个?工作日内?)` +
      `|每(?:个)?(?:周|星期)(?<weekdays>${WEEKDAY_LIST})(?![次期篇份条场轮])|(?<daily>每[日天])(?=(?:[上下]午|晚上?)?\\d))${CLOCK}(?<before>${BEFORE})?`,
    'gu'
  ),
  read(match) {
    const {first, last, days, end, which, workday, weekday: day, count, weekdays, daily, before} = match.groups as Record<string, string | undefined>
    const at = {start: match.index, end: match.index + match[0].length}
    if (first && last)
      return {
        ...at,
        value: recurring('P1M', `FREQ=MONTHLY;${byMonthDay(daysBetween(Number.parseInt(first, 10) || (daysIn(first)[0] ?? 1), daysIn(last)[0] ?? 1))}`)
      }
    if (days) return {...at, value: recurring('P1M', `FREQ=MONTHLY;${byMonthDay(daysIn(days))}`)}
    if (end) return {...at, value: recurring('P1M', `FREQ=MONTHLY;BYMONTHDAY=${lastOfPart(end)}`)}
    if (count) return {...at, value: recurring('P1M', `FREQ=MONTHLY;${WORKDAYS};BYSETPOS=${toNumber(count) ?? 1}`)}
    if (which && workday) return {...at, value: recurring('P1M', `FREQ=MONTHLY;${WORKDAYS};BYSETPOS=${place(which)}`)}
    if (which && day) return {...at, value: recurring('P1M', `FREQ=MONTHLY;BYDAY=${place(which)}${weekday(day)}`)}
    if (weekdays) return {...at, value: recurring('P1W', `FREQ=WEEKLY;${byDay(weekdays)}`)}
    // 「每日17时前」, not 「每天3次」
    return daily && before ? {...at, value: recurring('P1D')} : null
  },
  examples: [
    {text: '要于每月25日前报送', finds: [{text: '每月25日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=25')}]},
    {
      text: '每月30日前报送，每月31日前归档',
      finds: [
        {text: '每月30日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1')},
        {text: '每月31日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=-1')}
      ]
    },
    {
      text: '每月15日、30日前上报，每月29日前备份',
      finds: [
        {text: '每月15日、30日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=15,28,29,30;BYSETPOS=1,-1')},
        {text: '每月29日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1')}
      ]
    },
    {
      text: '每月8日、22日前上报，每月的3日和18日集中报送',
      finds: [
        {text: '每月8日、22日前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=8,22')},
        {text: '每月的3日和18日', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=3,18')}
      ]
    },
    {
      text: '每月3日至5日填报，每月1-3日盘点',
      finds: [
        {text: '每月3日至5日', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=3,4,5')},
        {text: '每月1-3日', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3')}
      ]
    },
    {
      text: '每月最后一个工作日前上报，每月第一个工作日通报',
      finds: [
        {text: '每月最后一个工作日前', value: recurring('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1')},
        {text: '每月第一个工作日', value: recurring('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1')}
      ]
    },
    {text: '每月最后一个周五召开例会', finds: [{text: '每月最后一个周五', value: recurring('P1M', 'FREQ=MONTHLY;BYDAY=-1FR')}]},
    {text: '每月前5个工作日内报送', finds: [{text: '每月前5个工作日内', value: recurring('P1M', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5')}]},
    {
      text: '每周四前报送动态，每周五下午5点前汇总，每月25日下班前交账',
      finds: [
        {text: '每周四前', value: recurring('P1W', 'FREQ=WEEKLY;BYDAY=TH')},
        {text: '每周五下午5点前', value: recurring('P1W', 'FREQ=WEEKLY;BYDAY=FR')},
        {text: '每月25日下班前', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=25')}
      ]
    },
    {
      text: '每周二、周五巡查，每周三周六清扫，每周一至周五值守',
      finds: [
        {text: '每周二、周五', value: recurring('P1W', 'FREQ=WEEKLY;BYDAY=TU,FR')},
        {text: '每周三周六', value: recurring('P1W', 'FREQ=WEEKLY;BYDAY=WE,SA')},
        {text: '每周一至周五', value: recurring('P1W', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')}
      ]
    },
    {
      text: '每月中旬检查，每月底通报',
      finds: [
        {text: '每月中旬', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=20')},
        {text: '每月底', value: recurring('P1M', 'FREQ=MONTHLY;BYMONTHDAY=-1')}
      ]
    },
    {text: '每日17时前报送', finds: [{text: '每日17时前', value: recurring('P1D')}]},
    {text: '每月的奖励，每日8时的水位', finds: []}
  ]
}
