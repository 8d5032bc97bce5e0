/**
 * zwgk-extract: Chinese government notices → work ledgers (工作台账). This file is the whole program:
 * bytes ─ read ─▶ VFile ─ parse ─▶ tree ─ extract ─▶ meaning ─ check ─▶ remarks ─ toRecord ─▶ NoticeRecord.
 */
import {unified, type Processor} from 'unified'
import {VFile} from 'vfile'
import {check} from './check/index.ts'
import {clauses} from './extract/clauses.ts'
import {deadlines} from './extract/deadlines.ts'
import {header} from './extract/header.ts'
import {tasks} from './extract/tasks.ts'
// for the published types: what the compiler gives is declared there
import './extract/to-record.ts'
import {toRecord} from './extract/to-record.ts'
import {units} from './extract/units.ts'
import type {Root} from './model/gwast.ts'
import type {NoticeRecord} from './model/record.ts'
import {blocks} from './parse/blocks.ts'
import {elements} from './parse/elements/index.ts'
import {enumeration} from './parse/enumeration.ts'
import {outline} from './parse/outline.ts'
import {reflow} from './parse/reflow.ts'
import {runOn} from './parse/run-on.ts'
import {taskTable} from './parse/table/task-table.ts'
import {read, type ReadOptions} from './read/index.ts'

/** The unified processor: a parser, transformers that refine one tree in place, a compiler. */
export const processor: Processor<Root, undefined, undefined, Root, NoticeRecord> = unified()
  // parse: where things are
  .use(blocks)
  .use(runOn)
  .use(reflow)
  .use(elements)
  .use(outline)
  .use(enumeration)
  .use(taskTable)
  // extract: what they mean
  .use(header)
  .use(clauses)
  .use(tasks)
  .use(units)
  .use(deadlines)
  // check: what is odd
  .use(check)
  .use(toRecord)
  .freeze()

/** A file to read: its bytes, and the path that the record names. */
export interface NoticeFile {
  path: string
  bytes: Uint8Array
}

/**
 * Decodes a file and lays its text out.
 *
 * @throws ReadError where the bytes are no notice that can be read: empty, binary, of unknown type or encoding
 */
export function readNotice(file: NoticeFile, options: ReadOptions = {}): Promise<VFile> {
  return read(file, options)
}

/** Working days from this notice's own 印发, and days before a holiday: only these ask the calendar. */
const OWN_WORKDAYS = /(?:本[^，。]{1,6}|[自于在从，。；：\s])(?:印发|发布|下发|公布|发文)[^，。]{0,8}工作日/u
const HOLIDAY = /(?:春节|元旦|清明|五一|劳动节|端午|中秋|国庆|十一)[”"节假期]{0,4}[之以]?前/u

function needsCalendar(text: string): boolean {
  return (text.includes('工作日') && OWN_WORKDAYS.test(text)) || HOLIDAY.test(text)
}

export interface ExtractOptions extends ReadOptions {
  /** Loads the calendar for every notice, so that the rules that ask it are checked */
  calendar?: boolean | undefined
}

/**
 * Turns a notice into its record. The calendar is loaded only for a notice that speaks of working days or holidays,
 * unless the options ask for it; who runs `processor` himself sets `file.data.calendar` for these.
 *
 * @param file Bytes with their path, or what `readNotice` returned.
 * @throws ReadError as `readNotice` does
 */
export async function extractNotice(file: NoticeFile | VFile, options: ExtractOptions = {}): Promise<NoticeRecord> {
  const vfile = file instanceof VFile ? file : await readNotice(file, options)
  if (options.calendar || needsCalendar(String(vfile))) vfile.data.calendar = (await import('./extract/deadline/calendar.ts')).calendar
  if (options.calendar) vfile.data.checking = {...vfile.data.checking, asksCalendar: true}
  return processor.processSync(vfile).result
}

/**
 * Adds 主题词 to each task.
 *
 * @param count How many a task, best first.
 * @throws ReadError `keywords-missing`, `keywords-dictionary`
 */
export async function addKeywords(records: readonly NoticeRecord[], count: number): Promise<void> {
  const {keywords} = await import('./text/segment.ts')
  const all = records.flatMap(({tasks: list}) => list)
  const found = await keywords(all.map(({text}) => text), count)
  all.forEach((task, at) => {
    task.keywords = found[at] ?? []
  })
}

export {readableExtensions, type ReadOptions} from './read/index.ts'
export {ReadError} from './model/contract.ts'
export * from './model/record.ts'
export {deadline, position, type Deadline, type DeadlineKind, type Position} from './model/deadline.ts'
