import type {Range} from '../model/contract.ts'
import type {Paragraph, Section, TableCell, TableRow} from '../model/gwast.ts'
import type {Deadline} from '../model/deadline.ts'
import type {AnnexRow, Leader, Unit, UnitRole} from '../model/record.ts'
import type {View} from '../text/view.ts'

/** A unit clause cut out of its paragraph. */
export interface Clause extends Range {
  view: View
  /** Offsets into the view, without brackets */
  body: Range
  role: UnitRole | null
  /** The paragraph is nothing but this clause */
  alone: boolean
}

/** A task in the making. */
export interface TaskItem {
  /** The numbered item; null for an unnumbered paragraph or row */
  node: Section | null
  path: Section[]
  /** What makes its text, in order */
  paragraphs: Paragraph[]
  /** Unit clauses of its own and of the headings above it, in printed order */
  clauses: Clause[]
  /** Cells of its table row, those that reach down into it included */
  cells: TableCell[]
  /** Row of the attached table with its number */
  annexRow: TableRow | null
  /** What that row says */
  annex: AnnexRow | null
  units: Unit[]
  leaders: Leader[]
  deadlines: Deadline[]
}

export interface SectionItem {
  node: Section
  path: Section[]
}

/** What the notice's tree means: its sections and tasks in order, by reference to the nodes. */
export interface Ledger {
  sections: SectionItem[]
  tasks: TaskItem[]
  clauses: Map<Paragraph, Clause[]>
}

declare module 'vfile' {
  interface DataMap {
    ledger: Ledger
  }
}
