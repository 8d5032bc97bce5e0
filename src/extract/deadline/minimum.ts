import type {DeadlinePattern} from '../../model/contract.ts'
import {namesBenefit} from '../../words/benefit.ts'
import {DURATION_UNIT, NUMBER, toDuration} from '../../words/date.ts'
import {AT_LEAST} from '../../words/limit.ts'

export const minimum: DeadlinePattern = {
  name: 'minimum',
  says: '公示期不少于5个工作日',
  words: ['少于', '低于', '短于', '至少'],
  regex: new RegExp(`${AT_LEAST}(?:保存|保留|提前|公示|公开|征求)?(?<number>${NUMBER})(?<unit>(?!月)${DURATION_UNIT})(?![次期报])`, 'gu'),
  read(match, {text}) {
    const {number = '', unit = ''} = match.groups as Record<string, string | undefined>
    const value = toDuration(number, unit)
    if (value === null || namesBenefit(text.slice(match.index + match[0].length))) return null
    return {start: match.index, end: match.index + match[0].length, value: {kind: 'minimum', duration: value, workdays: unit.includes('工作日')}}
  },
  examples: [
    {text: '公示时间不少于7个工作日。', finds: [{text: '不少于7个工作日', value: {kind: 'minimum', duration: 'P7D', workdays: true}}]},
    {text: '征求意见一般不少于20日', finds: [{text: '不少于20日', value: {kind: 'minimum', duration: 'P20D', workdays: false}}]},
    {text: '计费数据至少保存5个月', finds: [{text: '至少保存5个月', value: {kind: 'minimum', duration: 'P5M', workdays: false}}]},
    {text: '配备不少于3人', finds: []},
    {text: '至少2日报一篇', finds: []},
    {text: '为求职者提供不少于5天免费住宿', finds: []},
    {text: '给予不低于2年的房租减免', finds: []}
  ]
}
