import type {RenderOptions} from '../../model/contract.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {ledgerColumns} from '../ledger/columns.ts'
import {limitsOf} from '../ledger/rows.ts'
import {picked} from './columns.ts'
import {subject} from './ledger.ts'
import type {CellValue, Table, TableColumn} from './table.ts'
import {words} from './words.ts'

const headers = picked(ledgerColumns('task', []), ['source', 'title', 'docNumber', 'issuer', 'issuedOn'])

const remarks = ({diagnostics}: NoticeRecord, line: (line: number) => string): string =>
  diagnostics.map(({ruleId, message, position}) => `${position ? `${line(position.start.line)} ` : ''}${ruleId}: ${message}`).join('\n')

function rowOf(record: NoticeRecord, line: (line: number) => string): CellValue[] {
  const {source, notice, tasks} = record
  return [
    source.path,
    notice.planTitle ?? notice.title ?? '',
    notice.docNumber?.text ?? '',
    notice.issuer ?? '',
    notice.issuedOn ?? '',
    tasks.length,
    new Set(tasks.flatMap(({units}) => units.map((unit) => unit.canonical ?? unit.name))).size,
    tasks.reduce((sum, task) => sum + limitsOf(task).length, 0),
    remarks(record, line)
  ]
}

/** 来源: a row a notice. */
export function sourceTable(records: readonly NoticeRecord[], options: RenderOptions): Table {
  const say = words[options.header]
  const widths = [40, 44, 18, 26, 11]
  const columns: TableColumn[] = headers.map((column, at) => ({
    key: column.en,
    header: column[options.header],
    width: widths[at] ?? 0,
    kind: column.isDate ? 'date' : 'text',
    isFolded: false
  }))
  const counts = (['tasks', 'units', 'deadlines'] as const).map((key): TableColumn => ({
    key,
    header: say.counts[key],
    width: 9,
    kind: 'number',
    isFolded: false
  }))
  return {
    name: say.sources,
    title: `${options.title ?? say.title} · ${say.sources}`,
    note: subject(records, options),
    columns: [...columns, ...counts, {key: 'diagnostics', header: say.counts.diagnostics, width: 40, kind: 'text', isFolded: false}],
    rows: records.map((record) => rowOf(record, say.line)),
    links: null,
    rules: [],
    choices: []
  }
}
