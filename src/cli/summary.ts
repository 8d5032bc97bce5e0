import pico from 'picocolors'
import type {Io} from './io.ts'
import type {Say} from './messages.ts'
import type {Line, Share, Tally} from './tally.ts'
import {displayWidth, fit, pad} from './width.ts'
import {printable} from '../text/printable.ts'
import {maximum} from '../model/lists.ts'

/** What a table of this width has room for. */
interface Layout {
  readonly dates: number
  readonly document?: true
  readonly file?: true
}

interface Column {
  readonly head: string
  readonly isNumber?: true
  readonly isRemarks?: true
  cell(line: Line): string
}

const GAP = '  '
const SHORTEST_TITLE = 8
/** A longer title may be cut for the sake of another column */
const ENOUGH_TITLE = 60
const LONGEST_FILE = 36
/** Roomiest first */
const layouts: readonly Layout[] = [{dates: 3, document: true, file: true}, {dates: 2, document: true, file: true}, {dates: 2, document: true}, {dates: 2}]
const NARROW: Layout = {dates: 1}

const shareOf = ({kept, all}: Share, isFiltered: boolean): string => (isFiltered ? `${kept}/${all}` : String(kept))

/** Columns beside the title. */
const columnsOf = ({dates, document, file}: Layout, isFiltered: boolean, say: Say): Column[] => [
  ...(document ? [{head: say('document'), cell: (line: Line) => printable(line.document)}] : []),
  {head: say('tasks'), isNumber: true, cell: ({tasks}) => shareOf(tasks, isFiltered)},
  {head: say('units'), isNumber: true, cell: ({units}) => String(units)},
  {head: say('deadlines'), isNumber: true, cell: ({deadlines}) => String(deadlines)},
  {head: say('earliest'), cell: ({earliest}) => earliest.slice(0, dates).join(' ')},
  {head: say('remarks'), isNumber: true, isRemarks: true, cell: ({remarks}) => String(remarks)},
  ...(file ? [{head: say('file'), cell: (line: Line) => fit(printable(line.file), LONGEST_FILE)}] : [])
]

interface Table {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  /** Terminal columns left for the titles */
  readonly room: number
}

function tableOf(layout: Layout, lines: readonly Line[], isFiltered: boolean, say: Say, width: number): Table {
  const columns = columnsOf(layout, isFiltered, say)
  const widths = columns.map(({head, cell}) => lines.reduce((most, line) => Math.max(most, displayWidth(cell(line))), displayWidth(head)))
  return {columns, widths, room: width - 1 - widths.reduce((sum, one) => sum + one + GAP.length, 0)}
}

/** What stands under the run: one line a notice, columns aligned as the terminal shows them. */
export function summaryOf({lines, notices, without, total, filter}: Tally, say: Say, {stderr, env}: Io): string {
  const {bold, dim, yellow} = pico.createColors(stderr.isTTY && !env.NO_COLOR && env.TERM !== 'dumb')
  const all = notices > 1 || without > 0 ? [...lines, {...total, notice: say('total')}] : lines
  const natural = Math.max(displayWidth(say('notice')), maximum(all.map(({notice}) => displayWidth(printable(notice)))))
  const table = (layout: Layout): Table => tableOf(layout, all, !filter.asksNothing, say, stderr.columns)
  // a title tells a notice better than its second date
  const {columns, widths, room} = layouts.map(table).find((one) => one.room >= Math.min(natural, ENOUGH_TITLE)) ?? table(NARROW)
  const title = Math.min(natural, Math.max(SHORTEST_TITLE, room))
  const draw = (first: string, cells: readonly string[], mark: (text: string) => string): string =>
    [
      pad(fit(printable(first), title), title),
      ...cells.map((cell, at) => {
        const text = pad(cell, widths[at] ?? 0, columns[at]?.isNumber)
        return columns[at]?.isRemarks ? mark(text) : text
      })
    ]
      .join(GAP)
      .trimEnd()
  const plain = (text: string): string => text
  const body = (line: Line, mark: (text: string) => string): string =>
    draw(
      line.notice,
      columns.map(({cell}) => cell(line)),
      mark
    )
  const unlisted = notices - without - lines.length
  return [
    bold(
      draw(
        say('notice'),
        columns.map(({head}) => head),
        plain
      )
    ),
    ...lines.map((line) => body(line, line.remarks > 0 ? yellow : plain)),
    ...(unlisted > 0 ? [dim(say('unlisted', {count: unlisted}))] : []),
    ...(without > 0 ? [dim(say('without-tasks', {count: without}))] : []),
    ...all.slice(lines.length).map((line) => dim(body(line, plain)))
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** Words one after the other, in as few lines as the terminal allows; what is too long for a line has one of its own. */
export function wrapped(first: string, words: readonly string[], columns: number): string {
  const lines = [first]
  for (const word of words) {
    const last = `${lines.at(-1) ?? ''}${lines.at(-1) === first ? ' ' : GAP}${word}`
    if (lines.at(-1) === first || displayWidth(last) < columns) lines[lines.length - 1] = last
    else lines.push(`${GAP}${word}`)
  }
  return lines.join('\n')
}
