import type {DeadlinePattern, PartialDate} from '../../model/contract.ts'
import {BEFORE, CLOCK, DAY, dayOf, daysOfPart, MONTH, monthOf, partial, RELATIVE_YEAR, TEN_DAYS, YEAR} from '../../words/date.ts'
import {ISSUE} from '../../words/event.ts'

const TO = '(?:起?至|起?到|[—–―~-]{1,2})'
const AFTER_TO = `(?:(?<endYear>${YEAR})|(?<endRelative>${RELATIVE_YEAR}))?(?:(?<endMonth>${MONTH})(?:(?<endDay>${DAY})${CLOCK}|(?<endPart>[底末初]|${TEN_DAYS}))?|(?<onlyDay>${DAY})|(?<endOfYear>年?[底末]))`
const regex = new RegExp(
  `(?:(?:(?<year>${YEAR})|(?<relative>${RELATIVE_YEAR}))?(?:(?<month>${MONTH})(?:(?<day>${DAY})${CLOCK}|(?<part>[底末初]|${TEN_DAYS}))?|(?<number>1[0-2]|[1-9])(?=(?:[—–―~-]|[至到])\\d{1,2}月))|(?<now>即日|(?:本[文件通知方案]{1,4})?(?:${ISSUE}|发文)之日))` +
    `${TO}${AFTER_TO}(?:${BEFORE})?`,
  'gu'
)

export const dateSpan: DeadlinePattern = {
  name: 'date-span',
  says: '7月3日至7月15日 · 3-5月 · 即日起至12月31日',
  words: ['至', '到', '—', '–', '―', '~', '-'],
  regex,
  read(match, {text}) {
    const {year, relative, month, number, day, now, endYear, endRelative, endMonth, endDay, endPart, endOfYear, part, onlyDay} = match.groups as Record<
      string,
      string | undefined
    >
    if (/[\d.每近]/u.test(text.charAt(match.index - 1)) || (onlyDay !== undefined && day === undefined)) return null
    // 「1月1日至12月31日期间的数据」 are about that time; holidays are no work
    if (/^(?:期间的|(?:放假|调休|停课))/u.test(text.slice(match.index + match[0].length))) return null
    const first = month ? monthOf(month) : Number(number ?? 0)
    // 「2月至年底」, not 「2月到底」
    if (endOfYear !== undefined && !endOfYear.startsWith('年') && !endYear && !endRelative) return null
    const last = endOfYear ? 12 : endMonth ? monthOf(endMonth) : first
    const lastDay: PartialDate['day'] = endDay ? dayOf(endDay) : onlyDay ? dayOf(onlyDay) : endPart ? daysOfPart(endPart)[1] : 'last'
    const end = endYear || endRelative ? partial(endYear, endRelative, last, lastDay) : shifted(partial(year, relative, last, lastDay), !now && last < first)
    const start = now
      ? ('issued' as const)
      : partial(year ?? (relative ? undefined : endYear), relative, first, day ? dayOf(day) : part ? daysOfPart(part)[0] : 1)
    return {start: match.index, end: match.index + match[0].length, value: {kind: 'date', end, start}}
  },
  examples: [
    {
      text: '（5月8日至5月20日）集中检查',
      finds: [{text: '5月8日至5月20日', value: {kind: 'date', end: {year: null, month: 5, day: 20}, start: {year: null, month: 5, day: 8}}}]
    },
    {
      text: '第二阶段（2023年4月至2023年9月）',
      finds: [{text: '2023年4月至2023年9月', value: {kind: 'date', end: {year: 2023, month: 9, day: 'last'}, start: {year: 2023, month: 4, day: 1}}}]
    },
    {text: '3-5月：摸底排查', finds: [{text: '3-5月', value: {kind: 'date', end: {year: null, month: 5, day: 'last'}, start: {year: null, month: 3, day: 1}}}]},
    {
      text: '2023年6月1日—15日征集',
      finds: [{text: '2023年6月1日—15日', value: {kind: 'date', end: {year: 2023, month: 6, day: 15}, start: {year: 2023, month: 6, day: 1}}}]
    },
    {
      text: '2023年4―6月，各站自查',
      finds: [{text: '2023年4―6月', value: {kind: 'date', end: {year: 2023, month: 6, day: 'last'}, start: {year: 2023, month: 4, day: 1}}}]
    },
    {
      text: '受理时间为2023年7月10日8:00至8月9日16:00。',
      finds: [{text: '2023年7月10日8:00至8月9日16:00', value: {kind: 'date', end: {year: 2023, month: 8, day: 9}, start: {year: 2023, month: 7, day: 10}}}]
    },
    {
      text: '8月1日（星期四）至8月5日（星期一）',
      finds: [{text: '8月1日（星期四）至8月5日（星期一）', value: {kind: 'date', end: {year: null, month: 8, day: 5}, start: {year: null, month: 8, day: 1}}}]
    },
    {
      text: '11月至次年2月开展督查',
      finds: [{text: '11月至次年2月', value: {kind: 'date', end: {year: null, yearShift: 1, month: 2, day: 'last'}, start: {year: null, month: 11, day: 1}}}]
    },
    {
      text: '宣传发动（3月中旬至4月上旬），3月底至5月初整改，10月至年底巩固',
      finds: [
        {text: '3月中旬至4月上旬', value: {kind: 'date', end: {year: null, month: 4, day: 10}, start: {year: null, month: 3, day: 11}}},
        {text: '3月底至5月初', value: {kind: 'date', end: {year: null, month: 5, day: 10}, start: {year: null, month: 3, day: 'last'}}},
        {text: '10月至年底', value: {kind: 'date', end: {year: null, month: 12, day: 'last'}, start: {year: null, month: 10, day: 1}}}
      ]
    },
    {
      text: '自本通知印发之日起至6月30日',
      finds: [{text: '本通知印发之日起至6月30日', value: {kind: 'date', end: {year: null, month: 6, day: 30}, start: 'issued'}}]
    },
    {text: '4至6月开展自查', finds: [{text: '4至6月', value: {kind: 'date', end: {year: null, month: 6, day: 'last'}, start: {year: null, month: 4, day: 1}}}]},
    {text: '三年行动计划（2021—2023年）', finds: []},
    {text: '填报1月1日至12月31日期间的数据，10月1日至7日放假', finds: []},
    {text: '编号12.3-5月台', finds: []}
  ]
}

/** 「11月至3月」 ends in the next year. */
function shifted(date: PartialDate, next: boolean): PartialDate {
  if (!next) return date
  return date.year === null ? {...date, yearShift: (date.yearShift ?? 0) + 1} : {...date, year: date.year + 1}
}
