/** The door of `check`: what a rule finds, in one notice or among those of one run. */
import type {Position} from './deadline.ts'
import type {Diagnostic, NoticeRecord} from './record.ts'

/** The same in the two languages that the program speaks. */
export interface Words {readonly zh: string; readonly en: string}

export type Severity = Diagnostic['severity']

/** One thing that a rule found. */
export interface Finding {
  /** One sentence: what is there, what was expected; values between backticks */
  readonly says: Words
  /** null: it is about the notice as a whole */
  readonly place: Position | null
  /** What would be right, best first, where that is known */
  readonly expected?: readonly string[]
  /** What the sentence leaves out: where the other place is, what to do */
  readonly note?: Words
}

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
}

/** What a run rule sees of one notice: its record and the hash of its folded text (`textHashOf`). */
export interface RunNotice {readonly record: NoticeRecord; readonly textHash: string}

/** A finding in the notice at `path`. */
export interface RunFinding extends Finding {readonly path: string}

/** A rule about all notices of one run; it sees them without their text. */
export interface RunRule extends RulePage {
  /** What breaks the rule, in the order of the notices. Linear in their number. */
  findAcross(notices: readonly RunNotice[]): readonly RunFinding[]
  /** Notices of one run, and the indices of those that findings are about, in order: at least two that break it and two that keep it */
  readonly examples: readonly {readonly texts: readonly string[]; readonly finds: readonly number[]}[]
}
