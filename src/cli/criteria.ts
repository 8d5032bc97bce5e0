import type {DeadlineKind} from '../model/deadline.ts'
import type {UnitRole} from '../model/record.ts'
import type {Criteria} from '../render/ledger/filter.ts'
import {labels} from '../render/ledger/labels.ts'
import {listOf, UsageError} from './usage.ts'

/** Options that choose tasks, as they were typed. */
export interface RawCriteria {
  unit?: readonly string[]
  role?: readonly string[]
  section?: readonly string[]
  kind?: readonly string[]
  dueAfter?: string
  dueBefore?: string
  hasDeadline?: true
}

const COMMA = /[,，]/u
/** No role and no kind holds a 、 */
const ANY_COMMA = /[,，、]/u

/** @throws UsageError where an option was given that names nothing */
const named = (option: string, given: readonly string[] | undefined, separator: RegExp): string[] =>
  given?.flatMap((value) => {
    const parts = listOf(value, separator)
    if (parts.length === 0) throw new UsageError({key: 'missing-value', values: {option}})
    return parts
  }) ?? []

/** Values by their name or by what the ledger calls them in Chinese. */
function values<T extends string>(option: string, given: readonly string[] | undefined, chinese: Readonly<Record<T, string>>): T[] {
  const names = Object.keys(chinese) as T[]
  return named(option, given, ANY_COMMA).map((value) => {
    const found = names.find((name) => name === value || chinese[name] === value || `${chinese[name]}单位` === value)
    if (found !== undefined) return found
    throw new UsageError({key: 'bad-choice', values: {option, value, choices: names.map((name) => `${name} ${chinese[name]}`).join(', ')}})
  })
}

/** The day by the clock of the computer, where it stands. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** 2022-09-30, also 2022-9-30, 2022/9/30, 2022.9.30, and `today`. */
function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null
  if (value.toLowerCase() === 'today' || value === '今天') return today()
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(value)
  const day = parts ? `${parts[1] ?? ''}-${(parts[3] ?? '').padStart(2, '0')}-${(parts[4] ?? '').padStart(2, '0')}` : ''
  const time = Date.parse(`${day}T00:00:00Z`)
  // 2022-02-30 is taken for 2 March
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day
  throw new UsageError({key: 'bad-date', values: {option, value}})
}

export function criteriaOf(raw: RawCriteria): Criteria {
  const dueAfter = dayOf('--due-after', raw.dueAfter)
  const dueBefore = dayOf('--due-before', raw.dueBefore)
  if (dueAfter !== null && dueBefore !== null && dueAfter > dueBefore) throw new UsageError({key: 'no-days', values: {after: dueAfter, before: dueBefore}})
  return {
    units: named('--unit', raw.unit, COMMA),
    roles: values<UnitRole>('--role', raw.role, labels.zh.role),
    sections: named('--section', raw.section, /,/u),
    kinds: values<DeadlineKind>('--kind', raw.kind, labels.zh.kind),
    dueAfter,
    dueBefore,
    hasDeadline: raw.hasDeadline ?? false
  }
}
