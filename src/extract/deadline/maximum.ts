import type {DeadlinePattern} from '../../model/contract.ts'
import {anchorOf} from './anchor.ts'
import {DURATION_UNIT, NUMBER, toDuration} from '../../words/date.ts'
import {GRANT} from '../../words/benefit.ts'
import {AT_MOST} from '../../words/limit.ts'

/** Ages, loans and grants have lengths too. */
const OTHER_LENGTH = new RegExp(`(?:${GRANT}|贷款|年龄|工龄|累计|住院|停留)[^,。;]{0,8}$`, 'u')

export const maximum: DeadlinePattern = {
  name: 'maximum',
  says: '最长不得超过20个工作日',
  words: ['超过', '多于', '长于'],
  regex: new RegExp(`${AT_MOST}(?<number>${NUMBER})(?<unit>${DURATION_UNIT})(?![\\p{Script=Han}]{0,2}[元岁%])`, 'gu'),
  read(match, {text, place}) {
    const {number = '', unit = ''} = match.groups as Record<string, string | undefined>
    const value = toDuration(number, unit)
    if (value === null || unit === '年' || OTHER_LENGTH.test(text.slice(Math.max(0, match.index - 14), match.index))) return null
    const {start, event} = anchorOf(text, match.index, place)
    // Only an event right before it: 「发生之日起不超过24小时」
    const anchor = start < match.index ? event : null
    return {
      start: anchor === null ? match.index : start,
      end: match.index + match[0].length,
      value: {kind: 'relative', duration: value, workdays: unit.includes('工作日'), anchor}
    }
  },
  examples: [
    {
      text: '延长期限最长不得超过15个工作日。',
      finds: [{text: '不得超过15个工作日', value: {kind: 'relative', duration: 'P15D', workdays: true, anchor: null}}]
    },
    {text: '审批时间不超过7天', finds: [{text: '不超过7天', value: {kind: 'relative', duration: 'P7D', workdays: false, anchor: null}}]},
    {
      text: '自发生之日起不超过24小时',
      finds: [{text: '发生之日起不超过24小时', value: {kind: 'relative', duration: 'PT24H', workdays: false, anchor: '发生'}}]
    },
    {text: '每户补贴不超过6个月', finds: []},
    {text: '住院时间不超过36小时', finds: []},
    {text: '补助不超过3日元', finds: []}
  ]
}
