import type {DeadlinePattern} from '../../model/contract.ts'
import {BEFORE, DAY, dayOf} from '../../words/date.ts'

export const issueMonth: DeadlinePattern = {
  name: 'issue-month',
  says: '本月底前 · 本月20日前',
  words: ['本月', '当月'],
  regex: new RegExp(`(?:本月|当月)(?:(?<day>${DAY})|月?[底末])(?:${BEFORE})?`, 'gu'),
  read(match) {
    const {day} = match.groups as Record<string, string | undefined>
    return {start: match.index, end: match.index + match[0].length, value: {kind: 'date', end: {year: null, month: 'issued', day: day ? dayOf(day) : 'last'}}}
  },
  examples: [
    {text: '本月底前完成自查', finds: [{text: '本月底前', value: {kind: 'date', end: {year: null, month: 'issued', day: 'last'}}}]},
    {text: '本月25日前反馈', finds: [{text: '本月25日前', value: {kind: 'date', end: {year: null, month: 'issued', day: 25}}}]},
    {text: '本月工作安排', finds: []},
    {text: '下月底前', finds: []}
  ]
}
