import type {Keeps, RenderOptions} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import type {NoticeRecord, Task, Unit} from '../../model/record.ts'

/** One line of the ledger: a task, or one unit or one deadline of it. */
export interface LedgerRow {
  readonly record: NoticeRecord
  readonly task: Task
  /** The unit that a row of `--rows unit` is about */
  readonly unit: Unit | null
  /** Time limits that the row is about */
  readonly limits: readonly Deadline[]
}

const meaning = ({kind, date, start, duration, workdays, anchor, period, min, rrule}: Deadline): string =>
  JSON.stringify([kind, date, start, duration, workdays, anchor, period, min, rrule])

/** Time limits of a task: its own, then those of its annex row that say something else. */
export function limitsOf(task: Task): readonly Deadline[] {
  const own = new Set(task.deadlines.map(meaning))
  const added = task.annex?.deadlines.filter((deadline) => !own.has(meaning(deadline))) ?? []
  return [...task.deadlines, ...added]
}

const rowsOf: Readonly<Record<RenderOptions['rows'], (row: LedgerRow, keeps?: Keeps) => LedgerRow[]>> = {
  task: (row) => [row],
  unit: (row, keeps) => row.task.units.filter((unit) => keeps?.unit(unit) ?? true).map((unit) => ({...row, unit})),
  deadline: (row, keeps) => row.limits.filter((limit) => keeps?.limit(limit) ?? true).map((limit) => ({...row, limits: [limit]}))
}

/** @param keeps Absent: all rows of the tasks. */
export const ledgerRows = (records: readonly NoticeRecord[], rows: RenderOptions['rows'], keeps?: Keeps): LedgerRow[] =>
  records.flatMap((record) => record.tasks.flatMap((task) => rowsOf[rows]({record, task, unit: null, limits: limitsOf(task)}, keeps)))
