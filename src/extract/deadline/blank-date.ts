import type {DeadlinePattern} from '../../model/contract.ts'
import {BEFORE, DAY, MONTH} from '../../words/date.ts'

/** 「20**年」「××年」: a year that a model text leaves out */
const MASKED = '(?:20)?[*×xX○]{2}年'
const PART = `(?:${DAY}|月?[底末]|[上中下]旬)`

export const blankDate: DeadlinePattern = {
  name: 'blank-date',
  says: '__月__日前 · 20**年6月底前 (a date left blank)',
  words: ['_', '*', '×', 'x', 'X', '○'],
  regex: new RegExp(
    `_{1,8}月_{1,8}日(?:[一—–~至-]_{1,8}月_{1,8}日)?(?:${BEFORE})?|${MASKED}${MONTH}${PART}?(?:起?[—–~至到-]{1,2}(?:${MASKED})?${MONTH}${PART}?(?:${BEFORE})?|${BEFORE})`,
    'gu'
  ),
  read: (match) => ({start: match.index, end: match.index + match[0].length, value: {kind: 'date', end: {year: null, month: 0, day: 0}}}),
  examples: [
    {text: '于__月__日前报送', finds: [{text: '__月__日前', value: {kind: 'date', end: {year: null, month: 0, day: 0}}}]},
    {text: '20**年6月底前上报', finds: [{text: '20**年6月底前', value: {kind: 'date', end: {year: null, month: 0, day: 0}}}]},
    {
      text: '宣传阶段（××年3月1日至4月10日），20xx年5月—20xx年6月验收',
      finds: [
        {text: '××年3月1日至4月10日', value: {kind: 'date', end: {year: null, month: 0, day: 0}}},
        {text: '20xx年5月—20xx年6月', value: {kind: 'date', end: {year: null, month: 0, day: 0}}}
      ]
    },
    {text: '填写____栏；迎接20**年2月份的验收', finds: []}
  ]
}
