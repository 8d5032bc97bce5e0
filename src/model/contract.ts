/** The four doors: everything a newcomer can add has one of these shapes. Offsets are 0-based UTF-16 code units, half-open. */
import type {Deadline} from './deadline.ts'
import type {NoticeRecord, Task, Unit, UnitRole} from './record.ts'
import type {TriviaReason} from './trivia.ts'

export * from './rule.ts'
export {ReadError} from './read-error.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

export interface LayoutCell extends Range {
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** Where the reader saw blocks in the text it hands on; without a layout the text is read as lines. */
export type LayoutBlock =
  | ({readonly type: 'paragraph'} & Range)
  | ({readonly type: 'heading'; readonly depth: number} & Range)
  | ({readonly type: 'trivia'; readonly reason: TriviaReason} & Range)
  | {readonly type: 'table'; readonly rows: readonly (readonly LayoutCell[])[]}

/** What a reader makes of a file's bytes. */
export interface Reading {
  readonly text: string
  /** Blocks in source order; what lies between them is read as lines. Absent for plain text. */
  readonly blocks?: readonly LayoutBlock[]
  /** Character encoding that was found; null for formats that fix their own. */
  readonly encoding: string | null
  /** What it was read as, where that is not what its reader is for */
  readonly format?: string
  /** Who made the file, by its own properties */
  readonly author?: string
  /** Rule ids of what the file holds and the text does not: `automatic-numbers-lost` … */
  readonly warnings?: readonly string[]
}

export interface Reader {
  readonly name: string
  readonly extensions: readonly string[]
  /** Whether positions point into the file's own text (plain text) or into a reading text made from it. */
  readonly ownText?: true
  read(bytes: Uint8Array, encoding?: string): Reading | Promise<Reading>
}

/** A calendar day of which parts may be missing. */
export interface PartialDate {
  /** `null`: not printed */
  readonly year: number | null
  /** Years after the one that nothing prints: 次年, 明年 = 1 */
  readonly yearShift?: number
  /** Month 1–12; `issued`: the month of 成文日期 (本月) */
  readonly month: number | 'issued'
  readonly day: number | 'last'
}

/** A deadline before the calendar is asked. */
export type DeadlineValue =
  | {kind: 'date'; end: PartialDate; start?: PartialDate | 'issued'}
  /** A day named otherwise than by number: 春节前 */
  | {kind: 'date'; holiday: string; year: number | null; yearShift?: number}
  | {kind: 'relative'; duration: string | null; workdays: boolean; anchor: string | null}
  | {kind: 'recurring'; period: string; min?: number; rrule?: string}
  | {kind: 'minimum'; duration: string; workdays: boolean}
  | {kind: 'concurrent'; anchor: string}
  | {kind: 'continuous'}
  | {kind: 'irregular'}

/** `text`: running text; `slot`: inside a unit clause or after 完成时限：; `cell`: the deadline cell of a table. */
export type DeadlinePlace = 'text' | 'slot' | 'cell'

/** What a pattern sees: folded text of one paragraph, clause or cell. */
export interface DeadlineScene {
  readonly text: string
  readonly place: DeadlinePlace
  /** 成文日期, ISO 8601 */
  readonly issuedOn: string | null
  readonly planYear: number | null
}

/** What a pattern found: offsets into the scene's text. */
export interface DeadlineMatch extends Range {
  readonly value: DeadlineValue
}

interface DeadlineExample {
  readonly text: string
  readonly place?: DeadlinePlace
  /** Text and value of each deadline expected; empty: a counter-example */
  readonly finds: readonly {readonly text: string; readonly value: DeadlineValue}[]
}

export interface DeadlinePattern {
  readonly name: string
  readonly says: string
  /** Words of which one stands in every match: a text without them is not searched. */
  readonly words: readonly string[]
  /** Global, on folded text, never empty */
  readonly regex: RegExp
  /** @returns The deadline, its offsets perhaps widened or narrowed; null where the words only look like one. */
  read(match: RegExpExecArray, scene: DeadlineScene): DeadlineMatch | null
  readonly examples: readonly DeadlineExample[]
}

/** A unit clause found: offsets into folded text; `body` without brackets. */
export interface ClauseMatch extends Range {
  readonly body: Range
  /** Role of names that carry no marker of their own; null: they take the next verb's */
  readonly role: UnitRole | null
}

interface ClauseExample {
  readonly text: string
  /** `lead 市财政局` … in printed order; empty: no clause here */
  readonly units: readonly string[]
}

export interface ClauseForm {
  readonly name: string
  readonly says: string
  /** All clauses of this form in a paragraph, in order. `text` is folded. */
  find(text: string): readonly ClauseMatch[]
  readonly examples: readonly ClauseExample[]
}

type FlowOptions = Pick<RenderOptions, 'rows' | 'header' | 'bom'> & {readonly keeps?: Keeps; readonly hasKeywords: boolean}

/** An output that is written piece by piece: the same bytes as of all records at once. */
export interface Flow {
  readonly open: string
  /** Stands between two records */
  readonly between: string
  readonly close: string
  each(record: NoticeRecord): string
}

export interface Renderer {
  readonly name: string
  readonly file: (options: Pick<RenderOptions, 'rows'>) => string
  /** Whether `RenderOptions.textOf` is asked */
  readonly needsText?: true
  /** Whether it can be written once for each unit */
  readonly splits?: true
  /** How the output goes on with each record, where it can be written as the notices are read; null: these options need all of them */
  flow?(options: FlowOptions): Flow | null
  render(records: readonly NoticeRecord[], options: RenderOptions): string | Uint8Array | Promise<string | Uint8Array>
}

/** Which rows of a table are wanted, where a row is about a unit or a deadline; the tasks are chosen before. */
export interface Keeps {
  unit(unit: Unit): boolean
  limit(limit: Deadline): boolean
}

export interface RenderOptions {
  readonly rows: 'task' | 'unit' | 'deadline'
  /** Language of headers and labels */
  readonly header: 'zh' | 'en'
  readonly bom: boolean
  /** Title printed above a table; absent: 工作台账, Work ledger */
  readonly title?: string
  /** Days before a deadline on which the calendar reminds of it; null: it does not */
  readonly alarm: number | null
  /** Absent: every row is wanted */
  readonly keeps?: Keeps
  /** Address of a task in the review page, relative to this file; null where no page is written */
  readonly linkTo: ((record: NoticeRecord, task: Task) => string) | null
  /** The text that the positions of a record point into */
  textOf(record: NoticeRecord): string
}
