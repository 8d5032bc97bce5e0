/** The door of `check`: what a rule finds, in one notice or among those of one run. */
import type {Position} from './deadline.ts'
import type {Diagnostic, NoticeRecord} from './record.ts'

/** The same in the two languages that the program speaks. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Severity = Diagnostic['severity']

type Value = string | number | boolean | null | readonly string[]

/** What the sentence of a finding is filled with: values in no language. A finding is known again by all of them but `note`. */
export interface Data {
  /** What the note is filled with: line numbers, counts, and whatever else an edit elsewhere changes */
  readonly note?: Readonly<Record<string, Value>>
  readonly [name: string]: Value | Readonly<Record<string, Value>> | undefined
}

/** The data of each message of a rule, by its id. */
export type Messages<M> = {readonly [Id in keyof M]: Data}

/** A finding in words. */
export interface Sentence {
  /** One sentence: what is there, what was expected; values between backticks */
  readonly says: Words
  /** What the sentence leaves out: where the other place is, what to do */
  readonly note?: Words | undefined
}

/** How a message is worded: a method, so that a list may hold rules of different messages. */
type Word<D extends Data> = {word(data: D): Sentence}['word']

/** One thing that a rule found. */
export interface Finding {
  readonly messageId: string
  readonly data: Data
  /** null: it is about the notice as a whole */
  readonly place: Position | null
  /** What would be right, best first, where that is known */
  readonly expected?: readonly string[]
}

/** A finding of a rule with these messages: each with its own data. */
export type FindingOf<M extends Messages<M>> = {[Id in keyof M & string]: Finding & {readonly messageId: Id; readonly data: M[Id]}}[keyof M & string]

export interface RuleExample {
  /** A notice, or as much of one as shows it; plain text, or Markdown where it begins with `---` or `#` */
  readonly text: string
  /** What the reader could not recover, where the rule is about that */
  readonly warnings?: readonly string[]
  /** The words that each finding points at (`''`: the notice as a whole), in order; empty: nothing to find */
  readonly finds: readonly string[]
}

/** What is known of a rule without running it. */
export interface RulePage {
  readonly id: string
  /** What the rule demands, one line */
  readonly says: Words
  readonly severity: Severity
  /** Why it matters and what to do: the page of `explain` */
  readonly help: Words
  /** The words for what it finds, by message id */
  readonly messages: Readonly<Record<string, Word<Data>>>
}

/** A page whose messages have data of their own. */
export type PageOf<M extends Messages<M>> = Omit<RulePage, 'messages'> & {readonly messages: {readonly [Id in keyof M]: Word<M[Id]>}}

/** What a run rule sees of one notice: its record and the hash of its folded text (`textHashOf`). */
export interface RunNotice {
  readonly record: NoticeRecord
  readonly textHash: string
}

/** A finding in the notice at `path`. */
export type RunFinding<F extends Finding = Finding> = F & {readonly path: string}

interface RunsOver<F extends Finding> {
  /** What breaks the rule, in the order of the notices. Linear in their number. */
  findAcross(notices: readonly RunNotice[]): readonly RunFinding<F>[]
  /** Notices of one run, and the indices of those that findings are about, in order: at least two that break it and two that keep it */
  readonly examples: readonly {readonly texts: readonly string[]; readonly finds: readonly number[]}[]
}

/** A rule about all notices of one run; it sees them without their text. */
export type RunRule = RulePage & RunsOver<Finding>
export type RunRuleOf<M extends Messages<M>> = PageOf<M> & RunsOver<FindingOf<M>>
