import type {Task} from '../../model/record.ts'
import {ledgerColumns} from '../ledger/columns.ts'
import {labels, type Language} from '../ledger/labels.ts'
import type {LedgerRow} from '../ledger/rows.ts'

/** Columns of the ledger that the description of an event repeats, by name. */
const TOLD = ['id', 'deadlineText', 'deadlineNote', 'lead', 'responsible', 'support', 'leaders', 'title', 'docNumber', 'source', 'line']

const LONGEST_NAME = 40
const MOST_UNITS = 2

function nameOf({title, text}: Task): string {
  const name = title ?? /^[^。；\n]*/u.exec(text)?.[0] ?? ''
  const characters = [...name]
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : name
}

/** Who answers for the task: those that lead, else those responsible. */
function answerable({units}: Task): string[] {
  const lead = units.filter(({role}) => role === 'lead')
  return (lead.length > 0 ? lead : units.filter(({role}) => role === 'responsible')).map(({name}) => name)
}

export function summaryOf(task: Task, language: Language): string {
  const units = answerable(task)
  const named = units.slice(0, MOST_UNITS).join('、')
  const more = units.length <= MOST_UNITS ? '' : language === 'zh' ? `等${units.length}个单位` : ` +${units.length - MOST_UNITS}`
  return units.length === 0 ? nameOf(task) : `${nameOf(task)}｜${named}${more}`
}

export function descriptionOf(row: LedgerRow, language: Language): string {
  const columns = ledgerColumns('deadline', [row.record])
  const lines = TOLD.flatMap((name) => {
    const column = columns.find(({en}) => en === name)
    const cell = String(column?.cell(row, language) ?? '')
    return column === undefined || cell === '' ? [] : `${column[language]}${language === 'zh' ? '：' : ': '}${cell}`
  })
  return [row.limits[0]?.sentence ?? '', '', ...lines].join('\n')
}

export function categoriesOf({record: {notice}, limits}: LedgerRow, language: Language): string[] {
  const title = notice.planTitle ?? notice.title
  return [...limits.map(({kind}) => labels[language].kind[kind]), ...(title === null ? [] : [title])]
}

/** What the calendar says of itself: the limits that it cannot show. Without marks that RFC 5545 would have escaped: the library does not. */
export function remarkOf(undated: number, language: Language): string | null {
  if (undated === 0) return null
  return language === 'zh' ? `另有${undated}项时限没有具体日期，未列入日历` : `Time limits without a day are not in this calendar: ${undated}`
}

export const calendarName: Readonly<Record<Language, string>> = {zh: '工作台账', en: 'Work ledger'}
