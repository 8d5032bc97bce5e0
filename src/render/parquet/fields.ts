import type {RenderOptions} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import type {NoticeRecord, UnitRole} from '../../model/record.ts'
import {ledgerColumns, type Column} from '../ledger/columns.ts'
import type {LedgerRow} from '../ledger/rows.ts'

/** What a column holds, by its type. */
type Typed =
  | {readonly type: 'string' | 'date'; value(row: LedgerRow): string | null | undefined}
  | {readonly type: 'int'; value(row: LedgerRow): number | null | undefined}
  | {readonly type: 'boolean'; value(row: LedgerRow): boolean | null | undefined}
  | {readonly type: 'list'; value(row: LedgerRow): readonly string[] | null | undefined}

/** A column for programs. */
export type Field = Typed & {readonly name: string}

const unitsWith = (role: UnitRole): Typed => ({type: 'list', value: ({task}) => task.units.filter((unit) => unit.role === role).map(({name}) => name)})

const ofLimit =
  <T>(value: (limit: Deadline) => T) =>
  ({limits: [limit]}: LedgerRow): T | null =>
    limit ? value(limit) : null

/** Cells that the ledger writes in words: what they are. */
const tasks: Readonly<Record<string, Typed>> = {
  issuedOn: {type: 'date', value: ({record}) => record.notice.issuedOn},
  lead: unitsWith('lead'),
  responsible: unitsWith('responsible'),
  support: unitsWith('support'),
  deadlineText: {type: 'list', value: ({limits}) => limits.map(({text}) => text)},
  deadlineKind: {type: 'list', value: ({limits}) => limits.map(({kind}) => kind)},
  dueDate: {
    type: 'date',
    value: ({limits}) =>
      limits
        .flatMap(({date}) => date ?? [])
        .sort()
        .at(0)
  },
  keywords: {type: 'list', value: ({task}) => task.keywords},
  line: {type: 'int', value: ({task}) => task.position.start.line}
}

const typed: Readonly<Record<RenderOptions['rows'], Readonly<Record<string, Typed>>>> = {
  task: tasks,
  unit: {...tasks, collective: {type: 'boolean', value: ({unit}) => unit?.collective}},
  deadline: {
    ...tasks,
    deadlineText: {type: 'string', value: ofLimit(({text}) => text)},
    deadlineKind: {type: 'string', value: ofLimit(({kind}) => kind)},
    start: {type: 'date', value: ofLimit(({start}) => start)},
    period: {type: 'string', value: ofLimit(({period}) => period)},
    min: {type: 'int', value: ofLimit(({min}) => min)},
    duration: {type: 'string', value: ofLimit(({duration}) => duration)},
    workdays: {type: 'boolean', value: ofLimit(({workdays}) => workdays)},
    yearInferred: {type: 'boolean', value: ofLimit(({yearInferred = false}) => yearInferred)}
  }
}

/** A cell in words as it is, an empty one as none. */
const words = (column: Column): Typed => ({type: 'string', value: (row) => String(column.cell(row, 'en')) || null})

/** What the ledger has no column for. */
const rrule: Field = {name: 'rrule', type: 'string', value: ofLimit((limit) => limit.rrule)}

/** The columns of the ledger under their English names, with values where the ledger has words. */
export const fieldsOf = (rows: RenderOptions['rows'], records: readonly NoticeRecord[]): Field[] => [
  ...ledgerColumns(rows, records).map((column) => ({name: column.en, ...(typed[rows][column.en] ?? words(column))})),
  ...(rows === 'deadline' ? [rrule] : [])
]
