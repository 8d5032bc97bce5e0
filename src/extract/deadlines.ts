import type {DeadlinePlace} from '../model/contract.ts'
import type {Deadline} from '../model/deadline.ts'
import type {Notice} from '../model/record.ts'
import type {Trace} from '../model/trace.ts'
import {fitted} from '../model/lists.ts'
import {fold} from '../text/fold.ts'
import {paragraphsOf, stretchesOf} from '../tree/leaf.ts'
import type {View} from '../tree/view.ts'
import type {Paragraph, Section, TableCell} from '../model/gwast.ts'
import type {Limits, Parsed, TaskItem} from '../tree/facts.ts'
import {annexOf} from './annex.ts'
import {TIME_LABEL} from '../words/role.ts'
import {findDeadlines, type FoundMatch} from './deadline/index.ts'
import {asksCalendar, isHistory, resolve, type Dated} from './deadline/resolve.ts'
import {told} from './told.ts'
import {cellsOf, cellView} from './units.ts'

/** A time limit as it is printed, before any calendar is asked. */
interface FoundDeadline {
  readonly view: View
  readonly match: FoundMatch
}

/** The time limits of a task: those of its own words, and those of its row of the attached table. */
interface FoundLimits {
  readonly own: readonly FoundDeadline[]
  /** When the row says that work begins */
  readonly starts: readonly FoundDeadline[]
  readonly inRow: readonly FoundDeadline[]
}

/** A cell that is crossed out or empty */
const NOTHING = /^[—–―/\\无-]*$/u

/** Finds the time limits of each task, in its text, its unit clauses and its deadline cells. */
export function findLimits(tasks: readonly TaskItem[], {source}: Parsed, {issuedOn, planYear}: Notice, trace?: Trace): FoundLimits[] {
  const inView = (view: View, place: DeadlinePlace): FoundDeadline[] =>
    findDeadlines({text: view.fold, place, issuedOn, planYear}, trace && told(trace, view)).map((match) => ({view, match}))
  const inCell = (cell: TableCell): FoundDeadline[] => {
    const view = cellView(cell, source)
    // 「一季度」 over a cell that says what is done then; one that says nothing has no time
    if (cell.timed) return NOTHING.test(view.fold) ? [] : inView(cellView(cell.timed, source), 'cell')
    return cell.begins ? [] : inView(view, 'cell')
  }
  return tasks.map(({node: section, paragraphs, clauses, cells, annexRow}) => ({
    own: fitted([
      ...withoutProblem(paragraphs, section).flatMap((node) =>
        stretchesOf(node, source).flatMap((view) => inView(view, TIME_LABEL.test(view.fold) ? 'slot' : 'text'))
      ),
      ...clauses.flatMap(({view}) => inView(view, 'slot')),
      ...cells.flatMap((cell) => (cell.role === 'deadline' ? inCell(cell) : []))
    ]),
    starts: cells.filter(({role, begins}) => role === 'deadline' && begins).flatMap((cell) => inView(cellView(cell, source), 'cell')),
    inRow: annexRow ? cellsOf(annexRow, 'deadline').flatMap((cell) => inView(cellView(cell, source), 'cell')) : []
  }))
}

/** What is amiss tells of the past: 「未按月巡查」. */
function withoutProblem(paragraphs: readonly Paragraph[], section: Section | null): readonly Paragraph[] {
  const problems = (section?.children ?? []).flatMap((child) => (child.type === 'tableCell' && child.problem ? paragraphsOf(child) : []))
  return problems.length === 0 ? paragraphs : paragraphs.filter((node) => !problems.includes(node))
}

/** Whether one of them has no date without the calendar. */
export function wantsCalendar(limits: readonly FoundLimits[], notice: Notice): boolean {
  return limits.some(({own, inRow, starts}) => [...own, ...inRow, ...starts].some(({match: {value}}) => asksCalendar(value, notice)))
}

/** Gives dates to what was found, and reads the rows of the attached table. */
export function resolveLimits(
  found: readonly FoundLimits[],
  tasks: readonly TaskItem[],
  {source}: Parsed,
  dated: Dated & Pick<Notice, 'title'>,
  trace?: Trace
): Limits[] {
  const titleYear = yearsIn(fold(dated.title ?? ''))
  const resolved = (limits: readonly FoundDeadline[]) =>
    limits.flatMap((one) => {
      const nearYear = yearsIn(sentenceBefore(one)).at(-1) ?? (new Set(titleYear).size === 1 ? titleYear[0] : null)
      return deadlineOf(one, {...dated, nearYear: nearYear ?? null}, trace)
    })
  return found.map(({own, inRow, starts}, at) => {
    const row = tasks[at]?.annexRow
    const deadlines = fitted(resolved(own)).sort((one, other) => one.position.start.offset - other.position.start.offset)
    return {
      deadlines: withStart(deadlines, resolved(starts)[0]),
      annex: row ? annexOf(row, resolved(inRow), source) : null
    }
  })
}

const YEAR_PRINTED = /(?<!\d)(?:19|20)\d{2}(?=年)/gu
const yearsIn = (text: string): number[] => [...text.matchAll(YEAR_PRINTED)].map(([year]) => Number(year))

const sentenceBefore = ({view, match}: FoundDeadline): string =>
  view.fold
    .slice(Math.max(0, match.start - LONGEST_SIDE), match.start)
    .split('。')
    .at(-1) ?? ''

/** The first dated limit of a row begins when its column of beginnings says so. */
function withStart(deadlines: Deadline[], begins: Deadline | undefined): Deadline[] {
  const start = begins?.start ?? begins?.date
  const first = start ? deadlines.findIndex(({kind, date}) => kind === 'date' && date != null && start <= date) : -1
  if (!start || first === -1) return deadlines
  return deadlines.map((one, at) => {
    if (at !== first) return one
    const {text, kind, date, ...rest} = one
    return Object.assign({text, kind, date, start}, rest, {start})
  })
}

/** @returns Nothing where the date is history. */
function deadlineOf({view, match: {start, end, value, pattern}}: FoundDeadline, dated: Dated, trace?: Trace): Deadline[] {
  const {fold} = view
  const resolved = resolve(value, dated)
  const isPast = isHistory(resolved, fold.slice(start, end), fold.slice(end), dated)
  if (trace)
    told(
      trace,
      view
    )({
      kind: 'deadline',
      name: pattern,
      start,
      end,
      fate: isPast ? 'history' : 'kept',
      detail: [resolved.kind, resolved.date ?? resolved.period ?? resolved.duration].filter(Boolean).join(' ')
    })
  if (isPast) return []
  const anchor = 'anchor' in resolved && resolved.anchor ? {anchor: printed(view, resolved.anchor, start, end)} : {}
  return [{text: view.print.slice(start, end), ...resolved, ...anchor, sentence: sentenceOf(view, start, end), position: view.position(start, end)}]
}

/** The event as printed: the pattern read it from folded text. */
function printed(view: View, event: string, start: number, end: number): string {
  let at = view.fold.indexOf(event, start)
  if (at === -1 || at >= end) at = view.fold.lastIndexOf(event, start)
  return at === -1 ? event : view.print.slice(at, at + event.length)
}

/** A sentence is shown with at most so many characters on either side of the expression. */
const LONGEST_SIDE = 400

function sentenceOf(view: View, start: number, end: number): string {
  const before =
    view.print
      .slice(Math.max(0, start - LONGEST_SIDE), start)
      .split(/[。！？!?]/u)
      .at(-1) ?? ''
  const after = /^[^。！？!?]*[。！？!?]?/u.exec(view.print.slice(end, end + LONGEST_SIDE))?.[0] ?? ''
  return before + view.print.slice(start, end) + after
}
