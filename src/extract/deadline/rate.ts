import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {HOW, WORK_VERB} from '../../words/verb.ts'
import {PERIOD, periodOf} from '../../words/period.ts'
import {NUMBER} from '../../words/date.ts'
import {AT_LEAST} from '../../words/limit.ts'

const often = (period: string, min?: number): DeadlineValue => ({kind: 'recurring', period, ...(min === undefined ? {} : {min})})

/** How often, without 每: in the cell or slot of a deadline; 半年 before a verb of work anywhere. */
export const rate: DeadlinePattern = {
  name: 'rate',
  says: '半年通报一次 · 1次/季度 · 一年2次 · 季度 (the last three in a deadline cell)',
  words: ['次', '度'],
  regex: new RegExp(
    `(?<count>${NUMBER})次\\/(?<per>${PERIOD})|(?<![\\d第每上中下前后])(?:[一1]个?)?(?<unit>${PERIOD})(?:${AT_LEAST}|各)?(?<times>${NUMBER})次|^(?<bare>(?:半年|[年季月])度)$|(?<![\\d每上下前后近])(?<half>半年)${HOW}?${WORK_VERB}(?<often>${NUMBER})次`,
    'gu'
  ),
  read(match, {place}) {
    const {count, per, unit, times, bare, half, often: counted} = match.groups as Record<string, string | undefined>
    const at = {start: match.index, end: match.index + match[0].length}
    if (half) return {...at, value: often('P6M', toNumber(counted ?? '') ?? 1)}
    const period = periodOf(undefined, per ?? unit ?? bare ?? '')
    if (place === 'text' || period === null) return null
    const min = toNumber(count ?? times ?? '')
    return {...at, value: min === null ? often(period) : often(period, min)}
  },
  examples: [
    {text: '1次/季度', place: 'cell', finds: [{text: '1次/季度', value: often('P3M', 1)}]},
    {
      text: '一年2次，一季度一次，半年1次',
      place: 'cell',
      finds: [
        {text: '一年2次', value: often('P1Y', 2)},
        {text: '一季度一次', value: often('P3M', 1)},
        {text: '半年1次', value: often('P6M', 1)}
      ]
    },
    {text: '季度', place: 'cell', finds: [{text: '季度', value: often('P3M')}]},
    {
      text: '竞赛成绩半年通报一次，联席会议半年召开2次',
      finds: [
        {text: '半年通报一次', value: often('P6M', 1)},
        {text: '半年召开2次', value: often('P6M', 2)}
      ]
    },
    {text: '近半年通报一次', finds: []},
    {text: '一年2次的活动，1次/月', finds: []},
    {text: '第2次会议前', place: 'cell', finds: []}
  ]
}
