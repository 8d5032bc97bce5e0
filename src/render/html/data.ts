import type {DeadlineKind} from '../../model/deadline.ts'
import type {Diagnostic, UnitRole} from '../../model/record.ts'
import type {Language} from '../ledger/labels.ts'
import type {Words} from './words.ts'

/** What the page holds of the records. Keys are left out where there is nothing to say: a page may hold 20,000 tasks. */
export interface PageData {
  readonly language: Language
  readonly words: Words
  /** Every unit by its canonical name; tasks name it by its place here */
  readonly units: readonly string[]
  readonly notices: readonly PageNotice[]
}

export interface PageNotice {
  readonly title: string
  /** 发文字号, 发文机关, 成文日期, file */
  readonly facts: readonly string[]
  readonly tasks: readonly PageTask[]
  readonly remarks: readonly PageRemark[]
}

export interface PageTask {
  /** The id of its element, and the hash that opens the page at it */
  readonly anchor: string
  readonly id: string
  readonly line: number
  readonly marker?: string | undefined
  readonly title?: string | undefined
  readonly text: string
  readonly sections?: readonly string[] | undefined
  readonly units?: readonly PageUnit[] | undefined
  readonly limits?: readonly PageLimit[] | undefined
  readonly leaders?: readonly string[] | undefined
  /** Row of the attached table: who does what, and by when */
  readonly annex?: readonly string[] | undefined
  /** Other cells of the row, with the words above their columns */
  readonly cells?: readonly string[] | undefined
  readonly keywords?: readonly string[] | undefined
  /** Places in the notice's remarks that lie within the task */
  readonly remarks?: readonly number[] | undefined
}

type PageUnit = readonly [name: string, unit: number, role: UnitRole]

export interface PageLimit {
  readonly text: string
  readonly kind: DeadlineKind
  readonly date?: string | undefined
  readonly note?: string | undefined
}

export interface PageRemark {
  readonly rule: string
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly note?: string | undefined
  readonly line?: number | undefined
}

/** The text of one notice with its marks. An element of its own for each notice: only the one on show is parsed. */
export interface PageSource {
  readonly text: string
  readonly marks: readonly Mark[]
}

export const markKinds = [
  'task',
  'annex',
  'head',
  'section',
  'clause',
  'lead',
  'responsible',
  'support',
  'limit',
  'leader',
  'trivia',
  'residue',
  'remark'
] as const

export type MarkKind = (typeof markKinds)[number]

/** `kind` is a place in `markKinds`; `ref` the place of the task or the remark within its notice, or of the reason among those of trivia, -1 where there is none. Offsets are UTF-16 code units: indices of a string in the browser too. */
export type Mark = readonly [kind: number, start: number, end: number, ref: number]
