import type {DeadlinePattern} from '../../model/contract.ts'
import {BEFORE} from './words.ts'

export const isoDate: DeadlinePattern = {
  name: 'iso-date',
  says: '2022-07-20前 · 2022.7.20前',
  words: ['-', '.', '/'],
  regex: new RegExp(`(?<![\\d.-])((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?![\\d.])(${BEFORE})?`, 'gu'),
  read(match, {place}) {
    if (!match[4] && place === 'text') return null
    return {
      start: match.index, end: match.index + match[0].length,
      value: {kind: 'date', end: {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}}
    }
  },
  examples: [
    {text: '2023-08-15前提交', finds: [{text: '2023-08-15前', value: {kind: 'date', end: {year: 2023, month: 8, day: 15}}}]},
    {text: '2023.8.15前提交', finds: [{text: '2023.8.15前', value: {kind: 'date', end: {year: 2023, month: 8, day: 15}}}]},
    {text: '发布于2023-08-15', finds: []},
    {text: '版本号1.2023.8.15', finds: []}
  ]
}
