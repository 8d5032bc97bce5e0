import type {Deadline} from '../../model/deadline.ts'
import {durationWords, periodWords} from './duration-words.ts'
import type {Language} from './labels.ts'
import {COUNT} from '../../words/numeral.ts'

/** How the year of a date without one was found: the plan names it, or 成文日期 gives it. */
export type YearSource = 'plan' | 'issued'

type Note = (deadline: Deadline, year: YearSource) => (string | null | undefined | false)[]

const COUNTED = new RegExp(`[\\d${COUNT}百]\\s?[次篇期家个场件条项部批份]`, 'gu')
/** 不少于1篇 counts 篇; where the text has no measure word, a count is of times. */
const measureOf = (text: string): string => text.match(COUNTED)?.at(-1)?.at(-1) ?? '次'

const years = {
  zh: {plan: '年份为推定', issued: '年份按成文日期推定'},
  en: {plan: 'year inferred', issued: 'year inferred from the date of issue'}
}

const sayChinese: Note = (deadline, year) => [
  ...kindChinese(deadline),
  deadline.yearInferred && years.zh[year],
  deadline.unconfirmed && '所涉年份节假日安排尚未公布，日期待确认'
]

function kindChinese({kind, text, date, start, duration, workdays = false, anchor, period, min, rrule}: Deadline) {
  const length = duration && durationWords(duration, workdays, 'zh')
  switch (kind) {
    case 'date':
      return [date ? start && start !== date && `${start}至${date}` : '日期无法确定']
    case 'relative':
      if (!length) return [anchor && `“${anchor}”之后`]
      return [`${anchor ? `自“${anchor}”起` : ''}${length}内`]
    case 'recurring': {
      const every = period ? periodWords(period, 'zh') : ''
      return [min === undefined ? every : `${every}至少${min}${measureOf(text)}`, rrule && '期内有固定日期']
    }
    case 'minimum':
      return [length && `不少于${length}`]
    case 'continuous':
      return ['持续进行']
    case 'irregular':
      return ['不定期进行']
    case 'concurrent':
      return [anchor && `与“${anchor}”同时`]
  }
}

const sayEnglish: Note = (deadline, year) => [
  ...kindEnglish(deadline),
  deadline.yearInferred && years.en[year],
  deadline.unconfirmed && 'holidays of that year not yet published, date to be confirmed'
]

function kindEnglish({kind, date, start, duration, workdays = false, anchor, period, min, rrule}: Deadline) {
  const length = duration && durationWords(duration, workdays, 'en')
  switch (kind) {
    case 'date':
      return [date ? start && start !== date && `${start} to ${date}` : 'no certain date']
    case 'relative':
      if (!length) return [anchor && `after “${anchor}”`]
      return [`within ${length}${anchor ? ` of “${anchor}”` : ''}`]
    case 'recurring': {
      const every = period ? periodWords(period, 'en') : ''
      return [min === undefined ? every : `at least ${min} ${every}`.trimEnd(), rrule && 'on a fixed day']
    }
    case 'minimum':
      return [length && `no less than ${length}`]
    case 'continuous':
      return ['ongoing']
    case 'irregular':
      return ['at no fixed time']
    case 'concurrent':
      return [anchor && `together with “${anchor}”`]
  }
}

/** What a deadline means, in words; empty where its date says it all. */
export const deadlineNote = (deadline: Deadline, year: YearSource, language: Language): string =>
  language === 'zh' ? sayChinese(deadline, year).filter(Boolean).join('，') : sayEnglish(deadline, year).filter(Boolean).join(', ')
