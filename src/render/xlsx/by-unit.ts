import type {Keeps, RenderOptions} from '../../model/contract.ts'
import type {NoticeRecord, Task, Unit, UnitRole} from '../../model/record.ts'
import {ledgerColumns, type Column} from '../ledger/columns.ts'
import {labels, type Language} from '../ledger/labels.ts'
import {ledgerRows, type LedgerRow} from '../ledger/rows.ts'
import {dateRules} from './by-deadline.ts'
import {filled, picked} from './columns.ts'
import {linksOf, subject} from './ledger.ts'
import type {Table} from './table.ts'
import {words} from './words.ts'

const roles: readonly UnitRole[] = ['lead', 'responsible', 'support']

/** A unit and a task of it, with all its roles there, strongest first. */
interface Share extends LedgerRow {
  readonly unit: Unit
  readonly roles: readonly UnitRole[]
}

const nameOf = (unit: Unit): string => unit.canonical ?? unit.name

/** The shares of each unit, units as they first appear: by role, then as the notices have them. */
function sharesOf(records: readonly NoticeRecord[], keeps?: Keeps): Share[] {
  const units = new Map<string, Map<Task, Share>>()
  for (const row of ledgerRows(records, 'unit', keeps)) {
    const {unit, task} = row
    if (!unit) continue
    const tasks = units.get(nameOf(unit)) ?? new Map<Task, Share>()
    units.set(nameOf(unit), tasks)
    const taken = new Set([...(tasks.get(task)?.roles ?? []), unit.role])
    tasks.set(task, {...row, unit, roles: roles.filter((role) => taken.has(role))})
  }
  const rank = ({roles: [strongest]}: Share): number => roles.indexOf(strongest ?? 'support')
  return [...units.values()].flatMap((tasks) => [...tasks.values()].sort((one, other) => rank(one) - rank(other)))
}

const NAMES = ['source', 'title', 'id', 'marker', 'section1', 'taskTitle', 'taskText', 'lead', 'responsible', 'support', 'deadlineText', 'dueDate']

/** 按责任单位: a row a unit and task. */
export function unitTable(records: readonly NoticeRecord[], options: RenderOptions): Table {
  const say = words[options.header]
  const shares = sharesOf(records, options.keeps)
  const rolesOf = new Map<LedgerRow, readonly UnitRole[]>(shares.map((share) => [share, share.roles]))
  const own: Column[] = [
    {zh: words.zh.unit, en: words.en.unit, cell: ({unit}) => (unit ? nameOf(unit) : '')},
    {
      zh: words.zh.role,
      en: words.en.role,
      cell: (row, language: Language) =>
        rolesOf
          .get(row)
          ?.map((role) => labels[language].role[role])
          .join('、') ?? ''
    }
  ]
  return {
    name: say.byUnit,
    title: `${options.title ?? say.title} · ${say.byUnit}`,
    note: `${subject(records, options)}\n${say.byUnitLegend}`,
    ...filled([...own, ...picked(ledgerColumns('task', records), NAMES)], shares, options.header),
    links: linksOf(shares, options),
    rules: dateRules,
    choices: []
  }
}
