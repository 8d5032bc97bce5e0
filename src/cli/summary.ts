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
  readonly nearest: string
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
    nearest: dates.slice(0, 2).join(' '),
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
  nearest: '',
  remarks: sum(lines, line => line.remarks)
})

const fields = ['notice', 'tasks', 'units', 'deadlines', 'nearest', 'remarks'] as const
const isText = (field: typeof fields[number]): boolean => field === 'notice' || field === 'nearest'

/** What stands under the run on a terminal: one line a notice, columns aligned as the terminal shows them. */
export const summaryOf = (records: readonly NoticeRecord[], say: Say, {stderr, env}: Io): string => {
  const {bold, dim, yellow} = pico.createColors(!env.NO_COLOR && env.TERM !== 'dumb')
  const lines = records.map(lineOf)
  const all = records.length > 1 ? [...lines, totalOf(lines, say('total'))] : lines
  const head = Object.fromEntries(fields.map(field => [field, say(field)])) as Record<typeof fields[number], string>
  const rows = [head, ...all].map(line => fields.map(field => String(line[field])))
  const widths = fields.map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  const others = widths.slice(1).reduce((total, width) => total + width + GAP.length, 0)
  const title = Math.min(widths[0] ?? 0, Math.max(SHORTEST_TITLE, stderr.columns - 1 - others))
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
