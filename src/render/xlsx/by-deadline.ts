import type {Keeps, RenderOptions} from '../../model/contract.ts'
import type {DeadlineKind} from '../../model/deadline.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {ledgerColumns} from '../ledger/columns.ts'
import {ledgerRows, type LedgerRow} from '../ledger/rows.ts'
import {filled, picked} from './columns.ts'
import {linksOf, subject} from './ledger.ts'
import type {RowRule, Table} from './table.ts'
import {words} from './words.ts'

/** Colours where nothing tells whether a task is done. */
export const dateRules: readonly RowRule[] = [
  {style: 'past', formula: 'AND(ISNUMBER({dueDate}),{dueDate}<TODAY())'},
  {style: 'soon', formula: 'AND(ISNUMBER({dueDate}),{dueDate}>=TODAY(),{dueDate}<=TODAY()+7)'}
]

/** Limits without a date, those first that may still get one. */
const kinds: readonly DeadlineKind[] = ['date', 'relative', 'concurrent', 'recurring', 'minimum', 'continuous', 'irregular']

/** By date; without one by kind. All dates sort before `~`. */
const orderOf = ({limits: [limit]}: LedgerRow): string => limit?.date ?? `~${kinds.indexOf(limit?.kind ?? 'irregular')}`

const byDate = (records: readonly NoticeRecord[], keeps?: Keeps): LedgerRow[] =>
  ledgerRows(records, 'deadline', keeps)
    .map((row) => ({row, order: orderOf(row)}))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({row}) => row)

const NAMES = [
  'dueDate',
  'start',
  'deadlineText',
  'deadlineKind',
  'deadlineNote',
  'source',
  'title',
  'id',
  'marker',
  'section1',
  'taskTitle',
  'taskText',
  'lead',
  'responsible',
  'support'
]

/** 时限: a row a deadline. */
export function deadlineTable(records: readonly NoticeRecord[], options: RenderOptions): Table {
  const say = words[options.header]
  const rows = byDate(records, options.keeps)
  return {
    name: say.byDeadline,
    title: `${options.title ?? say.title} · ${say.byDeadline}`,
    note: `${subject(records, options)}\n${say.byDeadlineLegend}`,
    ...filled(picked(ledgerColumns('deadline', records), NAMES), rows, options.header, ['deadlineKind', 'deadlineNote']),
    links: linksOf(rows, options),
    rules: dateRules,
    choices: []
  }
}
