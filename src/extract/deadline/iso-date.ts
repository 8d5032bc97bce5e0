import type {DeadlinePattern} from '../../model/contract.ts'
import {BEFORE} from '../../words/date.ts'

export const isoDate: DeadlinePattern = {
  name: 'iso-date',
  says: '2022-07-20前 · 2022.7.20前',
  words: ['-', '.', '/'],
  regex: new RegExp(`(?<![\\d.-])(?<year>(?:19|20)\\d{2})(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?![\\d.])(?<before>${BEFORE})?`, 'gu'),
  read(match, {place}) {
    const {year, month, day, before} = match.groups as Record<string, string | undefined>
    if (!before && place === 'text') return null
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {kind: 'date', end: {year: Number(year), month: Number(month), day: Number(day)}}
    }
  },
  examples: [
    {text: '2023-08-15前提交', finds: [{text: '2023-08-15前', value: {kind: 'date', end: {year: 2023, month: 8, day: 15}}}]},
    {text: '2023.8.15前提交', finds: [{text: '2023.8.15前', value: {kind: 'date', end: {year: 2023, month: 8, day: 15}}}]},
    {text: '发布于2023-08-15', finds: []},
    {text: '版本号1.2023.8.15', finds: []}
  ]
}
