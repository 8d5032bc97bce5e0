import type {DeadlinePattern} from '../../model/contract.ts'
import {NINE, toNumber} from '../../words/numeral.ts'
import {leadOf} from './lead.ts'
import {BEFORE} from '../../words/date.ts'
import {RESULT_VERB, STRIVE} from '../../words/verb.ts'
import {MARKS} from '../../words/division.ts'

/** The fourteenth five-year plan began in 2021. */
const FOURTEENTH = {number: 14, from: 2021}

export const planPeriod: DeadlinePattern = {
  name: 'plan-period',
  says: '到“十四五”末 · “十五五”期间',
  words: ['五'],
  regex: new RegExp(
    `(?<reach>到)?[“"]?(?<plan>十[${NINE}])五[”"]?(?:规划)?(?:(?<end>末期|期?末)|(?<during>期间|时期)(?=,?(?:每|${STRIVE}|${RESULT_VERB})|,(?:[全我][${MARKS}国])?(?:计划|将|要|建设|推进)))(?:${BEFORE})?`,
    'gu'
  ),
  read(match, {text}) {
    // 「比“十二五”末提高」「是“十一五”末的5倍」
    if (/[比较是为]$/u.test(leadOf(text, match.index)) || /^的\d[\d.]*倍/u.test(text.slice(match.index + match[0].length))) return null
    const {plan = '', during} = match.groups as Record<string, string | undefined>
    const from = FOURTEENTH.from + 5 * ((toNumber(plan) ?? 0) - FOURTEENTH.number)
    const end = {year: from + 4, month: 12, day: 'last'} as const
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: during ? {kind: 'date', end, start: {year: from, month: 1, day: 1}} : {kind: 'date', end}
    }
  },
  examples: [
    {text: '到“十四五”末，覆盖率达到九成', finds: [{text: '到“十四五”末', value: {kind: 'date', end: {year: 2025, month: 12, day: 'last'}}}]},
    {
      text: '“十五五”期间，建成5个园区',
      finds: [{text: '“十五五”期间', value: {kind: 'date', end: {year: 2030, month: 12, day: 'last'}, start: {year: 2026, month: 1, day: 1}}}]
    },
    {text: '“十四五”末期，建成3座泵站', finds: [{text: '“十四五”末期', value: {kind: 'date', end: {year: 2025, month: 12, day: 'last'}}}]},
    {text: '做好“十四五”各类规划的公开', finds: []},
    {text: '覆盖率比“十二五”末提高五个百分点', finds: []},
    {
      text: '“十五五”期间，力争建成5个园区',
      finds: [{text: '“十五五”期间', value: {kind: 'date', end: {year: 2030, month: 12, day: 'last'}, start: {year: 2026, month: 1, day: 1}}}]
    },
    {text: '“十三五”期间，水利工作取得了进展，是“十二五”末的3.1倍；“十四五”时期，形势更加复杂', finds: []},
    {text: '总结“十三五”期间的经验', finds: []}
  ]
}
