/** What the stages hand on: a tree with its text, then what it means, then what is odd in it. */
import type {Node} from 'unist'
import type {Calendar} from '../model/calendar.ts'
import type {Range} from '../model/contract.ts'
import type {Deadline, Position} from '../model/deadline.ts'
import type {Paragraph, Root, Section, TableCell, TableRow} from '../model/gwast.ts'
import type {FileReading} from '../model/reading.ts'
import type {AnnexRow, Coverage, Leader, Ledger, Notice, Unit, UnitRole} from '../model/record.ts'
import type {Finding, RulePage} from '../model/rule.ts'
import type {Source} from './source.ts'
import type {View} from './view.ts'

/** A tree with the text that it is a tree of. */
export interface Parsed extends Root {
  readonly source: Source
  /** What the reader told of the file */
  readonly reading: FileReading
}

/** Who a clause or a cell names. */
export interface Parties {
  readonly units: readonly Unit[]
  readonly leaders: readonly Leader[]
}

/** A unit clause cut out of its paragraph, and read; offsets into the source. */
export interface Clause extends Range, Parties {
  readonly view: View
  /** Role of names that carry no marker of their own; null: they took the next verb's */
  readonly role: UnitRole | null
  /** The paragraph is nothing but this clause */
  readonly alone: boolean
}

/** The clauses of each paragraph that has some. */
export type Clauses = ReadonlyMap<Paragraph, readonly Clause[]>

/** A numbered heading that is no task. */
export interface SectionItem {
  readonly id: string
  /** Id of the section above */
  readonly parent: string | null
  readonly node: Section
  readonly path: readonly Section[]
}

/** A task by the nodes that it consists of. */
export interface TaskItem {
  readonly id: string
  /** The numbered item; null for an unnumbered paragraph or row */
  readonly node: Section | null
  readonly path: readonly Section[]
  /** What makes its text, in order */
  readonly paragraphs: readonly Paragraph[]
  /** Unit clauses of its own and of the headings above it, in printed order */
  readonly clauses: readonly Clause[]
  /** Cells of its table row, those that reach down into it included */
  readonly cells: readonly TableCell[]
  /** Row of the attached table with its number */
  readonly annexRow: TableRow | null
}

/** The smallest numbered items that prescribe work, and the headings above them, in order. */
export interface Outline {
  readonly sections: readonly SectionItem[]
  readonly tasks: readonly TaskItem[]
}

/** The time limits of a task, and what its row of the attached table says. */
export interface Limits {
  readonly deadlines: readonly Deadline[]
  readonly annex: AnnexRow | null
}

export interface TaskFacts extends TaskItem, Parties, Limits {}

/** What the metadata block of a site says otherwise than the notice that it shows. */
interface Contradiction {
  readonly label: string
  /** What the block says */
  readonly value: string
  readonly position: Position
}

/** Who issued what, to whom, when. */
export interface Header {
  readonly notice: Notice
  readonly contradictions: readonly Contradiction[]
}

/** All that a notice says. */
export interface Facts extends Header {
  readonly tree: Parsed
  readonly sections: readonly SectionItem[]
  readonly tasks: readonly TaskFacts[]
  /** The same as the record has them */
  readonly ledger: Ledger
  readonly coverage: Coverage
  /** What rules may ask for working days; null where it is not there for every notice alike */
  readonly calendar: Calendar | null
}

/** A finding with the rule that made it. */
export interface RuleFinding extends Finding {
  readonly rule: RulePage
}

/** What `extract` makes of a tree. */
export interface FactsNode extends Node {
  type: 'facts'
  readonly facts: Facts
}

/** What `check` adds: all that the compiler needs. */
export interface CheckedNode extends Node {
  type: 'checked'
  readonly facts: Facts
  readonly findings: readonly RuleFinding[]
}
