import type {DeadlinePattern, PartialDate} from '../../model/contract.ts'
import {BEFORE} from '../../words/date.ts'

const YEAR = '(?<![\\d.-])(?<year>20\\d{2})'
const regex = new RegExp(
  `(?:${YEAR}(?:[./-](?<month>1[0-2]|0?[1-9])(?![\\d./]|-\\d{1,2}(?!\\d{2}))(?<part>月?[底末])?|年?度?(?<yearEnd>[底末])|(?<mm>0[1-9]|1[0-2])(?<dd>0[1-9]|[12]\\d|3[01])(?!\\d)|(?<half>[上下])半年)` +
    `|(?<![\\d.])(?<shortMonth>1[0-2]|[1-9])\\.(?<shortDay>3[01]|[12]\\d|0?[1-9])(?=${BEFORE}|$))(?:${BEFORE})?`,
  'gu'
)

/** How a deadline cell prints a day or month in figures alone. */
export const cellDate: DeadlinePattern = {
  name: 'cell-date',
  says: '2024.9 · 2024-09 · 20240930 · 2024上半年 · 9.30前 (in a cell)',
  words: ['20', '.', '底', '末'],
  regex,
  read(match, {place}) {
    if (place === 'text') return null
    const {year: printed, month, part, yearEnd, mm, dd, half, shortMonth, shortDay} = match.groups as Record<string, string | undefined>
    const at = {start: match.index, end: match.index + match[0].length}
    const year = printed === undefined ? null : Number(printed)
    const day = (of: number | null, inMonth: string, on: PartialDate['day']): PartialDate => ({year: of, month: Number(inMonth), day: on})
    // 「8.31」 without 前 is a day where it is the whole cell
    if (shortMonth && shortDay && !/前$/u.test(match[0]) && match.index > 0) return null
    if (shortMonth && shortDay) return {...at, value: {kind: 'date', end: day(null, shortMonth, Number(shortDay))}}
    if (mm && dd) return {...at, value: {kind: 'date', end: day(year, mm, Number(dd))}}
    if (half) return {...at, value: {kind: 'date', end: day(year, half === '上' ? '6' : '12', 'last'), start: day(year, half === '上' ? '1' : '7', 1)}}
    if (yearEnd) return {...at, value: {kind: 'date', end: day(year, '12', 'last')}}
    if (!month) return null
    const isBounded = part !== undefined || /前$/u.test(match[0])
    return {...at, value: {kind: 'date', end: day(year, month, 'last'), ...(isBounded ? {} : {start: day(year, month, 1)})}}
  },
  examples: [
    {
      text: '2031.8',
      place: 'cell',
      finds: [{text: '2031.8', value: {kind: 'date', end: {year: 2031, month: 8, day: 'last'}, start: {year: 2031, month: 8, day: 1}}}]
    },
    {
      text: '2031-08',
      place: 'cell',
      finds: [{text: '2031-08', value: {kind: 'date', end: {year: 2031, month: 8, day: 'last'}, start: {year: 2031, month: 8, day: 1}}}]
    },
    {text: '2031/08底', place: 'cell', finds: [{text: '2031/08底', value: {kind: 'date', end: {year: 2031, month: 8, day: 'last'}}}]},
    {text: '2031.8前', place: 'cell', finds: [{text: '2031.8前', value: {kind: 'date', end: {year: 2031, month: 8, day: 'last'}}}]},
    {text: '2031.12月底前', place: 'cell', finds: [{text: '2031.12月底前', value: {kind: 'date', end: {year: 2031, month: 12, day: 'last'}}}]},
    {text: '2031底', place: 'cell', finds: [{text: '2031底', value: {kind: 'date', end: {year: 2031, month: 12, day: 'last'}}}]},
    {text: '8.31', place: 'cell', finds: [{text: '8.31', value: {kind: 'date', end: {year: null, month: 8, day: 31}}}]},
    {text: '20310831', place: 'cell', finds: [{text: '20310831', value: {kind: 'date', end: {year: 2031, month: 8, day: 31}}}]},
    {
      text: '2031下半年',
      place: 'cell',
      finds: [{text: '2031下半年', value: {kind: 'date', end: {year: 2031, month: 12, day: 'last'}, start: {year: 2031, month: 7, day: 1}}}]
    },
    {text: '8.31前', place: 'cell', finds: [{text: '8.31前', value: {kind: 'date', end: {year: null, month: 8, day: 31}}}]},
    {text: '增长8.5，面积2031.8亩，编号20310831', finds: []},
    {text: '0571-20318888', place: 'cell', finds: []}
  ]
}
