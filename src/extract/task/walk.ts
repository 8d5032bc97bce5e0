import type {Block, Paragraph, Part, Row, Section, TableCell} from '../../model/gwast.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {View} from '../../tree/view.ts'
import type {Clause, Clauses, SectionItem, TaskItem} from '../../tree/facts.ts'
import {isAim, opensPrinciples} from '../../words/aim.ts'
import {opensReview} from '../../words/review.ts'
import {isContact} from '../../words/listing.ts'
import {withoutClosing, withoutTail, type Group} from './closing.ts'
import {Descriptions} from './described.ts'
import {isCatalogued, isListed, isOfRule, namesDuty} from './duty.ts'
import {isOpenDuty} from './open-duty.ts'
import {OwnClauses} from './own-clauses.ts'
import {lastSection} from './part.ts'
import {isClosing} from '../../words/closing.ts'
import {firstSentence, headingLength, isHeading, titleOf} from './title.ts'
import {fitted} from '../../model/lists.ts'

/** The first sentence of a numbered heading is at most this long, in characters. */
const LONGEST_HEADING = 40

/** Walks the outline of a part and decides, item by item, what is a section and what a task. */
export class Walk {
  readonly #source: Source
  /** The last numbered item of the part */
  #last: Section | null = null
  /** Its siblings are single paragraphs: what stands below it is no part of it */
  #isSingle = false
  readonly #clauses: OwnClauses
  readonly #descriptions: Descriptions
  /** What the walk found, in order */
  readonly sections: Omit<SectionItem, 'id' | 'parent'>[] = []
  readonly tasks: Omit<TaskItem, 'id' | 'annexRow'>[] = []

  constructor(source: Source, clauses: Clauses) {
    this.#source = source
    this.#clauses = new OwnClauses(clauses, source)
    this.#descriptions = new Descriptions(source)
  }

  part({name, children: blocks}: Part, aim: boolean): void {
    const {last, siblings} = lastSection(blocks)
    this.#descriptions.enter(blocks)
    this.#last = last
    this.#isSingle = siblings.length > 1 && siblings.every((sibling) => sibling === last || sibling.children.length === 1)
    this.blocks(blocks, [], [], aim, name === '主体')
  }

  /**
   * @param inherited Clauses of the headings above.
   * @param isLetter The blocks are the covering notice itself: a paragraph of it may be a duty.
   */
  blocks(blocks: readonly Block[], path: Section[], inherited: readonly Clause[], aim: boolean, isLetter = false): void {
    let run: Paragraph[] = []
    // 「一年来,主要做了以下工作:」: the items of one level behind it
    let opens = false
    let reviewed: number | null = null
    const flush = () => {
      for (const group of this.#clauses.groups(run))
        if (group.clauses.some(({alone}) => !alone) || (group.clauses.length > 0 && group.paragraphs.length > 1) || (isLetter && this.#isOpenDuty(group)))
          this.#add(null, path, group, inherited, [])
      run = []
    }
    for (const block of blocks) {
      if (block.type === 'paragraph') run.push(block)
      else flush()
      if (block.type === 'paragraph') opens = opensReview(viewOf(block, this.#source).fold)
      if (block.type === 'section') {
        reviewed = opens || block.level === reviewed ? block.level : null
        opens = false
        this.section(block, path, inherited, aim || reviewed !== null, [])
      } else if (block.type === 'row') this.row(block, path, inherited, aim)
    }
    flush()
  }

  section(node: Section, path: Section[], inherited: readonly Clause[], aim: boolean, cells: TableCell[]): void {
    if (node.repeats) return
    const inner = node.children.filter((child) => child.type === 'row' || (child.type === 'section' && !child.repeats))
    const own = node.children.flatMap((child) => (child.type === 'section' || child.type === 'row' || child.type === 'table' ? [] : paragraphsOf(child)))
    if (inner.length === 0 && own.every((child) => viewOf(child, this.#source).length === 0)) return
    const [heading] = own
    const below = aim || (heading !== undefined && this.#opensAims(viewOf(heading, this.#source)))
    if (isListed(node, this.#source) && this.#clauses.of(paragraphsOf(node)).length === 0) {
      this.#heading(node, path)
      // 「（二）承租人基本条件」 below 「一、申请类别及条件」
      for (const child of inner) if (child.type === 'section' && isListed(child, this.#source)) this.section(child, [...path, node], inherited, below, cells)
      return
    }
    const isWhole = this.#clauses.of(own).length > 0 && inner.every((child) => child.type === 'section' && isListed(child, this.#source))
    if (inner.length === 0 || isWhole) {
      this.#leaf(node, own, path, inherited, below, cells)
      return
    }
    this.sections.push({node, path: [...path]})
    const shared = [...inherited, ...this.#clauses.of(own.slice(0, 1)), ...this.#clauses.takeShared(own, inner)]
    this.blocks(
      node.children.filter((child) => child !== heading),
      [...path, node],
      shared,
      below
    )
  }

  row(row: Row, path: Section[], inherited: readonly Clause[], aim: boolean): void {
    const cells = fitted([...row.inherited, ...row.children.filter((child): child is TableCell => child.type === 'tableCell')])
    for (const child of row.children) {
      if (child.type === 'section') this.section(child, path, inherited, aim, cells)
      else if (child.type === 'tableCell') for (const item of child.children) if (item.type === 'section') this.section(item, path, inherited, aim, cells)
    }
  }

  /** A numbered item without numbered items in it. */
  #leaf(node: Section, own: Paragraph[], path: Section[], inherited: readonly Clause[], aim: boolean, cells: TableCell[]): void {
    const groups = this.#clauses.groups(own)
    const [head, ...rest] = groups
    const assigned = rest.filter(({clauses}) => clauses.length > 0)
    const rule = isOfRule(path, node, this.#source)
    if (own.every((child) => isContact(viewOf(child, this.#source).fold)) || isCatalogued(node, this.#source)) return
    if (!head || (aim && !rule && assigned.length === 0 && head.clauses.length === 0)) {
      this.#heading(node, path)
      return
    }
    const headed = head.clauses.length === 0 && isHeading(viewOf(head.paragraphs[0] as Paragraph, this.#source))
    if (headed && assigned.length > 1) {
      // A heading over paragraphs that each say who: the heading is a section.
      this.sections.push({node, path: [...path]})
      for (const group of assigned) this.#add(null, [...path, node], group, inherited, cells)
      return
    }
    // The first clause closes the item; what follows up to the next is its tail, what has its own stands apart.
    const apart = head.clauses.length > 0 ? assigned : assigned.slice(1)
    const open = withoutClosing(apart[0] ? groups.slice(0, groups.indexOf(apart[0])) : groups, this.#source)
    const kept = node === this.#last ? withoutTail(open, this.#isSingle, this.#source) : open
    if (
      rule &&
      kept.every(({clauses}) => clauses.length === 0) &&
      !namesDuty(
        kept.flatMap(({paragraphs}) => paragraphs),
        this.#source
      )
    ) {
      // An article is a section where it prints a heading.
      if (titleOf(own, this.#source) !== null && !isClosing(viewOf(head.paragraphs[0] as Paragraph, this.#source).fold)) this.#heading(node, path)
      return
    }
    const item = {paragraphs: fitted(kept.flatMap(({paragraphs}) => paragraphs)), clauses: kept.flatMap(({clauses}) => clauses)}
    const described = !rule && groups.every(({clauses}) => clauses.length === 0) ? this.#descriptions.of(item.paragraphs, path.at(-1)) : null
    if (described !== null) {
      if (described === 'section') this.#heading(node, path)
      return
    }
    this.#add(node, path, item, inherited, cells)
    for (const group of groups.slice(kept.length))
      if (apart.includes(group) || (!aim && !rule && this.#isOpenDuty(group))) this.#add(null, path, group, inherited, [])
  }

  #opensAims(heading: View): boolean {
    return isAim(firstSentence(heading)) || opensReview(heading.fold)
  }

  /** A numbered item that is no task is a section, if it is a heading: a long sentence is one only as a principle or an aim. */
  #heading(node: Section, path: readonly Section[]): void {
    const [first] = paragraphsOf(node)
    const above = path.at(-1)
    const [opener] = above ? paragraphsOf(above) : []
    const isPrinciple = opener !== undefined && opensPrinciples(firstSentence(viewOf(opener, this.#source)))
    if (first && (isPrinciple || headingLength(viewOf(first, this.#source)) <= LONGEST_HEADING)) this.sections.push({node, path: [...path]})
  }

  #add(node: Section | null, path: readonly Section[], {paragraphs, clauses}: Group, inherited: readonly Clause[], cells: TableCell[]): void {
    this.tasks.push({node, path: [...path], paragraphs, clauses: [...inherited, ...clauses], cells})
  }

  #isOpenDuty({paragraphs, clauses}: Group): boolean {
    return clauses.length === 0 && paragraphs.some((node) => isOpenDuty(node, this.#source))
  }
}
