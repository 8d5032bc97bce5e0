import type {DeadlinePattern} from '../../model/contract.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {toNumber} from '../../words/numeral.ts'
import {YEAR} from './words.ts'

const WORK = new RegExp(`^[,:]?(?:分批|逐年|每年|全面|持续|计划|将|要|力争)?${WORK_VERB}`, 'u')

export const yearSpan: DeadlinePattern = {
  name: 'year-span',
  says: '2024年至2026年',
  words: ['年'],
  regex: new RegExp(`(?<![从由自\\d])(?<from>${YEAR})(?:至|到|[—–―~-]{1,2})(?<to>${YEAR})(?![度\\d])(?!末|底)`, 'gu'),
  read(match, {text, place}) {
    const {from = '', to = ''} = match.groups as Record<string, string | undefined>
    const [first, last] = [from, to].map((year) => toNumber(year.slice(0, -1)))
    const end = match.index + match[0].length
    if (!first || !last || last <= first || (place === 'text' && !WORK.test(text.slice(end)))) return null
    return {start: match.index, end, value: {kind: 'date', end: {year: last, month: 12, day: 'last'}, start: {year: first, month: 1, day: 1}}}
  },
  examples: [
    {text: '2031年至2033年', place: 'cell', finds: [{text: '2031年至2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]},
    {text: '2031年—2033年，建设泵站30座', finds: [{text: '2031年—2033年', value: {kind: 'date', end: {year: 2033, month: 12, day: 'last'}, start: {year: 2031, month: 1, day: 1}}}]},
    {text: '面积从2031年到2033年的统计', finds: []},
    {text: '三年行动计划(2031年—2033年)', finds: []}
  ]
}
