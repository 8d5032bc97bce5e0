import type {DeadlinePattern} from '../../model/contract.ts'
import {leadOf} from './lead.ts'

const FIRST_RESULT = /[月季年][度]?[底末]?前?,?取得[^,。;]{0,8}(?:成效|进展|成果),?并$/u

export const openEnded: DeadlinePattern = {
  name: 'open-ended',
  says: '长期 · 持续推进 · 常年 · 全年 (in a deadline cell or slot)',
  words: ['期', '续', '常', '全年', '不断', '滚动'],
  regex:
    /长期(?:坚持|推进|实施|任务)?|(?:持续|不断|滚动)(?:推进|优化|实施|开展|深化|完善|加强|用力|提升)?|常态化|常年|(?:(?:20\d{2}年?)?全年)(?!度)|贯穿全年|经常性|日常/gu,
  read(match, {place, text}) {
    // 「X月底取得阶段性成效并持续推进」 says when twice, wherever it stands
    return place === 'text' && !FIRST_RESULT.test(leadOf(text, match.index))
      ? null
      : {start: match.index, end: match.index + match[0].length, value: {kind: 'continuous'}}
  },
  examples: [
    {text: '长期', place: 'cell', finds: [{text: '长期', value: {kind: 'continuous'}}]},
    {
      text: '4月底取得初步成效并持续推进',
      place: 'slot',
      finds: [
        {text: '4月底', value: {kind: 'date', end: {year: null, month: 4, day: 'last'}}},
        {text: '持续推进', value: {kind: 'continuous'}}
      ]
    },
    {text: '常态化开展', place: 'cell', finds: [{text: '常态化', value: {kind: 'continuous'}}]},
    {text: '2024年全年', place: 'cell', finds: [{text: '2024年全年', value: {kind: 'continuous'}}]},
    {
      text: '4月底取得阶段性成效并持续推进',
      finds: [
        {text: '4月底', value: {kind: 'date', end: {year: null, month: 4, day: 'last'}}},
        {text: '持续推进', value: {kind: 'continuous'}}
      ]
    },
    {text: '持续推进平台建设', finds: []},
    {text: '立行立改', place: 'slot', finds: []}
  ]
}
