import type {DeadlinePattern, PartialDate} from '../../model/contract.ts'

const FIGURES = '(?:20\\d{2}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|\\d{1,2}[./]\\d{1,2})'

/** 「2024.6」 year and month, 「9.30」 month and day, 「2024.9.1」 all three; null for figures that are no date. */
function partsOf(figures: string): {year: number | null; month: number; day: number | null} | null {
  const [first = 0, second = 0, third] = figures.split(/[./-]/u).map(Number)
  const isYear = first > 31
  const parts = isYear ? {year: first, month: second, day: third ?? null} : {year: null, month: first, day: second}
  return parts.month >= 1 && parts.month <= 12 && (parts.day === null || (parts.day >= 1 && parts.day <= 31)) ? parts : null
}

/** The end, of which what it shares with the beginning is left out: 「2024.6-12」「9.1-30」 */
function endOf(figures: string, from: {year: number | null; month: number; day: number | null}) {
  if (/[./-]/u.test(figures)) {
    const to = partsOf(figures)
    return to && {...to, year: to.year ?? from.year}
  }
  return (
    partsOf(from.day === null ? `${from.year ?? 0}.${figures}` : `${from.year ?? 2000}.${from.month}.${figures}`) && {
      ...from,
      ...(from.day === null ? {month: Number(figures)} : {day: Number(figures)})
    }
  )
}

export const cellSpan: DeadlinePattern = {
  name: 'cell-span',
  says: '2024.6-2024.12 · 2024.6-12 · 9.1-9.30 (in a cell)',
  words: ['.', '/', '-'],
  regex: new RegExp(`(?<![\\d./-])(?<from>${FIGURES})(?<mark>起?[至到]|[—–―~-]{1,2})(?<to>${FIGURES}|\\d{1,2})(?![\\d./-])`, 'gu'),
  read(match, {place}) {
    const {from = '', mark, to = ''} = match.groups as Record<string, string | undefined>
    // 「2031-05-06」 is one day
    if (mark === '-' && from.includes('-') && !/^20\d{2}/u.test(to)) return null
    const first = partsOf(from)
    const last = first && endOf(to, first)
    if (place === 'text' || !first || !last || (first.day === null) !== (last.day === null)) return null
    const start: PartialDate = {year: first.year, month: first.month, day: first.day ?? 1}
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: {kind: 'date', end: {year: last.year, month: last.month, day: last.day ?? 'last'}, start}
    }
  },
  examples: [
    {
      text: '2031.5-2031.11',
      place: 'cell',
      finds: [{text: '2031.5-2031.11', value: {kind: 'date', end: {year: 2031, month: 11, day: 'last'}, start: {year: 2031, month: 5, day: 1}}}]
    },
    {
      text: '2031.5-11',
      place: 'cell',
      finds: [{text: '2031.5-11', value: {kind: 'date', end: {year: 2031, month: 11, day: 'last'}, start: {year: 2031, month: 5, day: 1}}}]
    },
    {
      text: '2031.9.1-9.30',
      place: 'cell',
      finds: [{text: '2031.9.1-9.30', value: {kind: 'date', end: {year: 2031, month: 9, day: 30}, start: {year: 2031, month: 9, day: 1}}}]
    },
    {
      text: '9.1—30',
      place: 'cell',
      finds: [{text: '9.1—30', value: {kind: 'date', end: {year: null, month: 9, day: 30}, start: {year: null, month: 9, day: 1}}}]
    },
    {
      text: '2031-05-26至2031-05-29',
      place: 'cell',
      finds: [{text: '2031-05-26至2031-05-29', value: {kind: 'date', end: {year: 2031, month: 5, day: 29}, start: {year: 2031, month: 5, day: 26}}}]
    },
    {text: '2031-05-06', place: 'cell', finds: [{text: '2031-05-06', value: {kind: 'date', end: {year: 2031, month: 5, day: 6}}}]},
    {text: '提高3.5-4.2个百分点', finds: []},
    {text: '13.5-14.2', place: 'cell', finds: []}
  ]
}
