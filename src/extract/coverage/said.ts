import type {Range} from '../../model/contract.ts'
import type {Position} from '../../model/deadline.ts'
import type {Node, Section} from '../../model/gwast.ts'
import type {Ledger, Notice} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {eachParagraph, endOf, leavesOf, startOf} from '../../tree/leaf.ts'
import type {SectionItem, TaskFacts} from '../../tree/facts.ts'
import {cellsOf} from '../units.ts'

/** Which characters of the source stand in a value of the record. */
class Said {
  /** Values that begin at each place less those that end there; their sum so far tells how many stand over it */
  readonly #steps: Int32Array

  constructor(length: number) {
    this.#steps = new Int32Array(length + 1)
  }

  add({start, end}: Range): void {
    if (end <= start) return
    this.#steps[start] = (this.#steps[start] ?? 0) + 1
    this.#steps[end] = (this.#steps[end] ?? 0) - 1
  }

  place({start, end}: Position): void {
    this.add({start: start.offset, end: end.offset})
  }

  node(node: Node): void {
    this.add({start: startOf(node), end: endOf(node)})
  }

  /** 1 for each character that stands in a value. */
  flags(): Uint8Array {
    const flags = new Uint8Array(this.#steps.length)
    let depth = 0
    for (let at = 0; at < flags.length; at++) {
      depth += this.#steps[at] ?? 0
      if (depth > 0) flags[at] = 1
    }
    return flags
  }
}

/** @param record What was made of `sections` and `tasks`, in the same order. */
export function saidIn(
  {notice, sections, tasks}: Ledger & {notice: Notice},
  headings: readonly SectionItem[],
  items: readonly TaskFacts[],
  length: number
): Uint8Array {
  const said = new Said(length)
  for (const position of Object.values(notice.positions)) said.place(position)
  for (const [at, {position, cells = []}] of sections.entries()) {
    said.place(position)
    for (const cell of cells) said.place(cell.position)
    markerOf(headings[at]?.node, said)
  }
  for (const [at, {units, deadlines, leaders, clauses, cells = [], annex}] of tasks.entries()) {
    const item = items[at]
    for (const node of item?.paragraphs ?? []) for (const leaf of node.children) if (leaf.type !== 'residue') said.node(leaf)
    markerOf(item?.node ?? undefined, said)
    for (const {position} of [...units, ...deadlines, ...leaders, ...clauses, ...cells, ...(annex?.assignments ?? [])]) said.place(position)
    if (annex && item?.annexRow)
      for (const cell of [...cellsOf(item.annexRow, 'deadline'), ...cellsOf(item.annexRow, 'number')]) for (const leaf of leavesOf(cell)) said.node(leaf)
  }
  return said.flags()
}

/** The number at the head of a section; litter of a converter may cut it, and it may fill two lines of its cell. */
function markerOf(node: Section | undefined, said: Said): void {
  // one without a number may hold others that have some
  if (!node || node.marker === null) return
  const whole = foldKey(node.marker)
  let found = ''
  for (const {children} of eachParagraph(node)) {
    const markers = children.filter(({type}) => type === 'marker')
    for (const marker of markers) {
      said.node(marker)
      found += foldKey(marker.value)
    }
    if (found !== '' && (markers.length === 0 || found.length >= whole.length)) return
  }
}
