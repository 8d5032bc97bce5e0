import type {DeadlinePattern} from '../../model/contract.ts'
import {HOW, RESULT_VERB, STRIVE, WORK_VERB} from '../../words/verb.ts'
import {leadOf} from './lead.ts'
import {YEAR, yearOf} from '../../words/date.ts'

/** Verbs that no name of a plan begins with: 「2024—2026年实施方案」 */
const SURE = `(?:${HOW}|${STRIVE}|${RESULT_VERB}|每年|计划|累计)`
const WORK = new RegExp(`^(?:\\)?${SURE}|[,:](?:持续|将|要|${SURE})*${WORK_VERB})`, 'u')
/** 「2024年至2026年，全市…」 at the head of a sentence */
const isHead = (before: string, rest: string): boolean => /(?:^|[。;:])$/u.test(before) && rest.startsWith(',')

export const yearSpan: DeadlinePattern = {
  name: 'year-span',
  says: '2024年至2026年 · 2024-2026年',
  words: ['年'],
  regex: new RegExp(
    `(?<![从由自\\d.])(?<from>(?:\\d{4}|\\d{2}(?=年))年?|${YEAR})(?:至|到|[—–―~-]{1,2})(?<to>(?:\\d{4}|\\d{2})年|${YEAR})[底末]?(?![度\\d内])`,
    'gu'
  ),
  read(match, {text, place}) {
    const {from = '', to = ''} = match.groups as Record<string, string | undefined>
    const [first, last] = [from, to].map((year) => yearOf(year.replace('年', '')))
    const end = match.index + match[0].length
    if (!first || !last || last <= first) return null
    if (place === 'text' && (/^\d{2}年/u.test(from) || !(WORK.test(text.slice(end)) || isHead(leadOf(text, match.index), text.slice(end))))) return null
    return {start: match.index, end, value: {kind: 'date', end: {year: last, month: 12, day: 'last'}, start: {year: first, month: 1, day: 1}}}
  },
  examples: [
    {
      text: '2031年至2033年',
      place: 'cell',
      finds: [{text: '2031年至2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {
      text: '2031-2033年',
      place: 'cell',
      finds: [{text: '2031-2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {
      text: '31年—33年底',
      place: 'cell',
      finds: [{text: '31年—33年底', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {
      text: '2031年—2033年，建设泵站30座',
      finds: [{text: '2031年—2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {
      text: '2031年至2033年，全县建设泵站',
      finds: [{text: '2031年至2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {
      text: '用三年时间(2031年至2033年)全面完成改造',
      finds: [{text: '2031年至2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]
    },
    {text: '面积从2031年到2033年的统计', finds: []},
    {text: '三年行动计划(2031年—2033年)，行动计划(2031—2033年)实施方案，2031—2033年建设规划', finds: []}
  ]
}
