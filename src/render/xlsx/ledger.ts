import type {RenderOptions} from '../../model/contract.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {ledgerColumns} from '../ledger/columns.ts'
import {ledgerRows, type LedgerRow} from '../ledger/rows.ts'
import {blankColumns, filled} from './columns.ts'
import type {Table} from './table.ts'
import {words} from './words.ts'

/** Addresses of the tasks of these rows in the review page. */
export const linksOf = (rows: readonly LedgerRow[], {linkTo}: RenderOptions): Table['links'] => linkTo && rows.map(({record, task}) => linkTo(record, task))

/** The notice, or how many there are; then how many tasks. */
export function subject(records: readonly NoticeRecord[], {header}: RenderOptions): string {
  const {notices, tasks, gap} = words[header]
  const [record] = records
  const total = tasks(records.reduce((sum, {tasks: {length}}) => sum + length, 0))
  if (record === undefined || records.length > 1) return notices(records.length) + gap + total
  const {planTitle, title, docNumber} = record.notice
  return [(planTitle ?? title ?? record.source.path) + (docNumber ? `（${docNumber.text}）` : ''), total].join(gap)
}

/** 台账: a row a task, with columns to fill. */
export function ledgerTable(records: readonly NoticeRecord[], options: RenderOptions): Table {
  const say = words[options.header]
  const all = ledgerRows(records, 'task')
  const {columns, rows} = filled(ledgerColumns('task', records), all, options.header)
  const blanks = blankColumns(options.header)
  return {
    name: say.ledger,
    title: options.title ?? say.title,
    note: `${subject(records, options)}\n${say.ledgerLegend}`,
    columns: [...columns, ...blanks],
    rows: rows.map((row) => [...row, ...blanks.map(() => '')]),
    links: linksOf(all, options),
    rules: [
      {style: 'past', formula: `{status}="${say.done}"`},
      {style: 'overdue', formula: `OR({status}="${say.overdue}",AND(ISNUMBER({dueDate}),{dueDate}<TODAY(),{status}<>"${say.done}"))`},
      {style: 'soon', formula: `AND(ISNUMBER({dueDate}),{dueDate}>=TODAY(),{dueDate}<=TODAY()+7,{status}<>"${say.done}")`}
    ],
    choices: say.choices
  }
}
