import type {DeadlinePattern} from '../../model/contract.ts'
import {BEFORE} from '../../words/date.ts'

export const blankDate: DeadlinePattern = {
  name: 'blank-date',
  says: '__月__日前 (a date left blank)',
  words: ['_'],
  regex: new RegExp(`_{1,8}月_{1,8}日(?:[一—–~至-]_{1,8}月_{1,8}日)?(?:${BEFORE})?`, 'gu'),
  read: (match) => ({start: match.index, end: match.index + match[0].length, value: {kind: 'date', end: {year: null, month: 0, day: 0}}}),
  examples: [
    {text: '于__月__日前报送', finds: [{text: '__月__日前', value: {kind: 'date', end: {year: null, month: 0, day: 0}}}]},
    {text: '填写____栏', finds: []}
  ]
}
