import {basename} from 'node:path'
import type {RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import type {Filter} from '../render/ledger/filter.ts'
import {ledgerRows, limitsOf} from '../render/ledger/rows.ts'

/** How many the filters kept of how many. */
export interface Share {
  readonly kept: number
  readonly all: number
}

/** A notice in numbers. */
export interface Line {
  readonly notice: string
  readonly document: string
  readonly file: string
  readonly tasks: Share
  readonly rows: Share
  readonly units: number
  readonly deadlines: number
  /** Earliest dates, at most three */
  readonly earliest: readonly string[]
  readonly remarks: number
}

/** A summary of more lines is read by nobody */
const MOST_LINES = 100
const MOST_DATES = 3

const plus = (one: Share, other: Share): Share => ({kept: one.kept + other.kept, all: one.all + other.all})

/** Counts notice after notice; what it holds does not grow with them. */
export class Tally {
  readonly lines: Line[] = []
  notices = 0
  /** Notices that the filters left nothing of; they have no line */
  without = 0
  total: Line = {notice: '', document: '', file: '', tasks: {kept: 0, all: 0}, rows: {kept: 0, all: 0}, units: 0, deadlines: 0, earliest: [], remarks: 0}
  readonly filter: Filter
  readonly #rows: RenderOptions['rows']

  constructor(rows: RenderOptions['rows'], filter: Filter) {
    this.#rows = rows
    this.filter = filter
  }

  /** @param narrowed What the filters left of it. */
  add(record: NoticeRecord, narrowed: NoticeRecord): void {
    const {notice, source, diagnostics} = record
    const limits = narrowed.tasks.flatMap(limitsOf).filter(this.filter.keeps.limit)
    const line: Line = {
      notice: notice.planTitle ?? notice.title ?? basename(source.path),
      document: notice.docNumber?.text ?? '',
      file: basename(source.path),
      tasks: {kept: narrowed.tasks.length, all: record.tasks.length},
      rows: {kept: ledgerRows([narrowed], this.#rows, this.filter.keeps).length, all: ledgerRows([record], this.#rows).length},
      units: new Set(narrowed.tasks.flatMap((task) => task.units.filter(this.filter.keeps.unit).map((unit) => unit.canonical ?? unit.name))).size,
      deadlines: limits.length,
      earliest: [...new Set(limits.flatMap((limit) => limit.date ?? []))].sort().slice(0, MOST_DATES),
      remarks: diagnostics.length
    }
    this.notices++
    if (!this.filter.asksNothing && line.tasks.kept === 0) this.without++
    else if (this.lines.length < MOST_LINES) this.lines.push(line)
    const {total} = this
    this.total = {
      ...total,
      tasks: plus(total.tasks, line.tasks),
      rows: plus(total.rows, line.rows),
      // The units of two notices of two places may share their names, so they are not counted as one
      units: total.units + line.units,
      deadlines: total.deadlines + line.deadlines,
      remarks: total.remarks + line.remarks
    }
  }
}
