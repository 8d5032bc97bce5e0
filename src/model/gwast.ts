/** 公文 as a unist tree. Every character that is not white space stands in exactly one leaf. */
import type {Literal, Node, Parent, Position} from 'unist'
import type {UnitRole} from './record.ts'
import type {TriviaReason} from './trivia.ts'

/** A contiguous run of the source; `value` is that run, untouched. */
interface Run extends Literal {
  value: string
  position: Position
}

interface Text extends Run {
  type: 'text'
}
/** 结构层次序数: 一、（一）1.（1） */
export interface Marker extends Run {
  type: 'marker'
}
/** The words that assign units: （责任单位：…）; one cut by a page break has several leaves. */
interface UnitClause extends Run {
  type: 'unitClause'
}
/** Page furniture and syntax recognised as such. */
export interface Trivia extends Run {
  type: 'trivia'
  reason: TriviaReason
}
/** Text not understood. */
interface Residue extends Run {
  type: 'residue'
}
export type Leaf = Text | Marker | UnitClause | Trivia | Residue

/** Text between two breaks of the source, mended where a page break cut a sentence. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  children: Leaf[]
  /** Rank of an unnumbered heading (Markdown `#`, HTML `h2`) */
  depth?: number
  /** How many parts the number at its head has in a decimal outline: 3 for 「3.2.2」 */
  decimal?: number
  /** Length of a site's label at its head that has no colon, in UTF-16 code units: 「文号」 */
  label?: number
}

/** What the column of a task table holds, by the meaning of its header words. */
export type ColumnRole = 'number' | 'section' | 'task' | 'units' | 'deadline' | 'leaders' | 'progress' | 'other'

/** What the time of a column is: that of its beginning, or the one that its header names for all of its cells */
export type ColumnTime = 'start' | 'header'

export interface TableCell extends Parent {
  type: 'tableCell'
  children: (Paragraph | Section | Trivia)[]
  /** Columns and rows that a merged cell covers; 1 where absent */
  colSpan?: number
  rowSpan?: number
  role?: ColumnRole
  /** Words above its column, as printed */
  header?: string
  /** Role of the units in a `units` cell, from its header */
  unitRole?: UnitRole
  /** Of a `units` cell: persons stand beside the units */
  persons?: true
  /** Of a `units` cell: the first unit leads, by its header */
  firstLeads?: true
  /** Of a `task` cell: it says what is amiss, by its header */
  problem?: true
  /** Of a `deadline` cell: it says when work begins */
  begins?: true
  /** Of a `deadline` cell: the header whose words are its time (一季度, 1-3月); the cell says what is done then */
  timed?: TableCell
}
export interface TableRow extends Parent {
  type: 'tableRow'
  children: (TableCell | Trivia)[]
  /** Words above the columns, or a remark or sum; absent for a row of work */
  kind?: 'header-row' | 'note'
  /** 序号 of a row that repeats a task of the body */
  number?: number
}
export interface Table extends Parent {
  type: 'table'
  children: (TableRow | Trivia)[]
  /** 任务分解表 attached to a notice that also states the tasks in its body: its rows join them by number */
  annex?: true
}

/** A row (or merged rows) of a task table: the tasks in it share its cells. */
export interface Row extends Parent {
  type: 'row'
  children: (Section | TableCell | Trivia)[]
  /** Cells of earlier rows that reach down into this one. */
  inherited: TableCell[]
}

/** A numbered heading or item with all that belongs to it. */
export interface Section extends Parent {
  type: 'section'
  /** As printed, brackets full-width; null for a table row without 序号 */
  marker: string | null
  ordinal: number | null
  /** 一、 第X章 = 1, （一） 第X节 = 2, 1. 第X条 = 3, （1） ① = 4 */
  level: Level
  children: Block[]
  /** A heading that a page break repeats: the section it belongs to goes on */
  repeats?: true
  /** Of a decimal outline: its level is the count of the parts of its number */
  decimal?: true
}
export type Level = 1 | 2 | 3 | 4

/** GB/T 9704-2012 7.2–7.4; 题注 is the bracket below a title that says who made it and when */
export type ElementName =
  | '发文机关标志'
  | '发文字号'
  | '签发人'
  | '密级'
  | '紧急程度'
  | '标题'
  | '题注'
  | '主送机关'
  | '附件说明'
  | '发文机关署名'
  | '成文日期'
  | '附注'
  | '附件标题'
  | '抄送机关'
  | '印发机关'
  | '印发日期'
  | '主办'
  | '信息项'
export interface Element extends Parent {
  type: 'element'
  name: ElementName
  children: Paragraph[]
}

export type PartName = '版头' | '主体' | '印发件' | '附件' | '版记'
export interface Part extends Parent {
  type: 'part'
  name: PartName
  children: Block[]
}

export type Block = Paragraph | Table | Row | TableCell | Section | Element | Trivia
export interface Root extends Parent {
  type: 'root'
  children: (Part | Block)[]
}
export type {Node, Parent, Position}
