import {basename} from 'node:path'
import pico from 'picocolors'
import type {NoticeRecord} from '../model/record.ts'
import {limitsOf} from '../render/ledger/rows.ts'
import type {Io} from './io.ts'
import type {Say} from './messages.ts'
import {displayWidth, fit, pad, printable} from './width.ts'

interface Line {
  readonly notice: string
  readonly tasks: number
  readonly units: number
  readonly deadlines: number
  /** Earliest dates, at most two */
  readonly earliest: readonly string[]
  readonly remarks: number
}

const GAP = '  '
const SHORTEST_TITLE = 8

const lineOf = ({notice, source, tasks, diagnostics}: NoticeRecord): Line => {
  const limits = tasks.flatMap(limitsOf)
  const dates = [...new Set(limits.flatMap(limit => limit.date ?? []))].sort()
  return {
    notice: printable(notice.planTitle ?? notice.title ?? basename(source.path)),
    tasks: tasks.length,
    units: new Set(tasks.flatMap(task => task.units.map(unit => unit.canonical ?? unit.name))).size,
    deadlines: limits.length,
    earliest: dates.slice(0, 2),
    remarks: diagnostics.length
  }
}

const sum = (lines: readonly Line[], count: (line: Line) => number): number => lines.reduce((total, line) => total + count(line), 0)

const totalOf = (lines: readonly Line[], title: string): Line => ({
  notice: title,
  tasks: sum(lines, line => line.tasks),
  // The units of two notices of two places may share their names, so they are not counted as one
  units: sum(lines, line => line.units),
  deadlines: sum(lines, line => line.deadlines),
  earliest: [],
  remarks: sum(lines, line => line.remarks)
})

const fields = ['notice', 'tasks', 'units', 'deadlines', 'earliest', 'remarks'] as const
type Field = typeof fields[number]
const isText = (field: Field): boolean => field === 'notice' || field === 'earliest'

/** Cells of all rows; `dates`: how many of the earliest dates. */
const cellsOf = (lines: readonly Line[], head: readonly string[], dates: number): string[][] => [
  [...head],
  ...lines.map(line => fields.map(field => field === 'earliest' ? line.earliest.slice(0, dates).join(' ') : String(line[field])))
]

const widthsOf = (rows: readonly string[][]): number[] =>
  fields.map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))

/** Columns left for the titles beside the other columns. */
const roomOf = (widths: readonly number[], columns: number): number =>
  columns - 1 - widths.slice(1).reduce((total, width) => total + width + GAP.length, 0)

/** What stands under the run on a terminal: one line a notice, columns aligned as the terminal shows them. */
export const summaryOf = (records: readonly NoticeRecord[], say: Say, {stderr, env}: Io): string => {
  const {bold, dim, yellow} = pico.createColors(!env.NO_COLOR && env.TERM !== 'dumb')
  const lines = records.map(lineOf)
  const all = records.length > 1 ? [...lines, totalOf(lines, say('total'))] : lines
  const head = fields.map(field => say(field))
  let rows = cellsOf(all, head, 2)
  let widths = widthsOf(rows)
  if ((widths[0] ?? 0) > roomOf(widths, stderr.columns)) {
    // a title tells a notice better than its second date
    rows = cellsOf(all, head, 1)
    widths = widthsOf(rows)
  }
  const title = Math.min(widths[0] ?? 0, Math.max(SHORTEST_TITLE, roomOf(widths, stderr.columns)))
  const aligned = rows.map(row => row.map((cell, column) => column === 0
    ? pad(fit(cell, title), title)
    : pad(cell, widths[column] ?? 0, !isText(fields[column] ?? 'notice'))))
  const last = fields.length - 1
  return aligned.map((cells, row) => {
    const text = cells.slice(0, last).join(GAP)
    const remarks = GAP + (cells[last] ?? '')
    if (row === 0) return bold(text + remarks)
    if (row > records.length) return dim(text + remarks)
    return text + ((records[row - 1]?.diagnostics.length ?? 0) > 0 ? yellow(remarks) : remarks)
  }).map(line => `${line}\n`).join('')
}
