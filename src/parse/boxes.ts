import type {Block, Level, Section} from '../model/gwast.ts'
import {viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {headsBox} from '../words/note.ts'
import {saysWho} from '../words/role.ts'
import {numberingOf, type Numbering} from './section/numbering.ts'

/** Chapters stand in no box. */
const POINTS_FROM = 2

/** The points of the 专栏 boxes of a part: they count by themselves, and are text of the item that the box stands in. */
export class Boxes {
  readonly #blocks: readonly Block[]
  readonly #source: Source
  /** The last point of each level in the open box; null where none is open */
  #counts: Map<Level, number> | null = null

  constructor(blocks: readonly Block[], source: Source) {
    this.#blocks = blocks
    this.#source = source
  }

  /**
   * Whether a block stands in a box, or heads one.
   *
   * @param at Index of the block.
   * @param open The sections that are open before it, outermost first.
   */
  holds(at: number, open: readonly Section[]): boolean {
    const line = this.#lineAt(at)
    if (!line) return false
    if (headsBox(line.fold)) {
      this.#counts = new Map()
      return true
    }
    const {numbering} = line
    if (!numbering) return this.#counts !== null
    if (!this.#isPoint(at, numbering, open)) {
      this.#counts = null
      return false
    }
    for (const level of this.#counts?.keys() ?? []) if (level > numbering.level) this.#counts?.delete(level)
    this.#counts?.set(numbering.level, numbering.ordinal)
    return true
  }

  #isPoint(at: number, {level, ordinal}: Numbering, open: readonly Section[]): boolean {
    const counts = this.#counts
    if (!counts || level < POINTS_FROM) return false
    const last = counts.get(level)
    if (last !== undefined) return ordinal === last + 1 && (ordinal !== nextOf(open, level) || this.#goesOn(at, level, ordinal))
    const isFirst = headsBox(this.#lineAt(at - 1)?.fold ?? '')
    const isNested = [...counts.keys()].some((outer) => outer < level)
    // an outline never begins anew below its own item
    const restarts = open.some((section) => section.level === level)
    return ordinal === 1 && (isNested || restarts || (isFirst && level > POINTS_FROM))
  }

  /** Where a number counts on in the box and in the outline alike, it is the box's if the outline's comes behind it, or no clause does. */
  #goesOn(from: number, level: Level, ordinal: number): boolean {
    let reached = ordinal
    let says = false
    for (let at = from; at < this.#blocks.length; at++) {
      const line = this.#lineAt(at)
      if (!line || (at > from && headsBox(line.fold))) break
      const {numbering, fold} = line
      if (at > from && numbering && numbering.level < level) break
      if (at > from && numbering?.level === level) {
        if (numbering.ordinal <= reached) return numbering.ordinal === ordinal
        reached = numbering.ordinal
      }
      says ||= saysWho(fold)
    }
    return !says
  }

  #lineAt(at: number): {fold: string; numbering: Numbering | null} | null {
    const block = this.#blocks[at]
    if (block?.type !== 'paragraph') return null
    const view = viewOf(block, this.#source)
    return {fold: view.fold, numbering: numberingOf(view)}
  }
}

/** The number that the outline goes on with at a level; null where none is open. */
function nextOf(open: readonly Section[], level: Level): number | null {
  const section = open.find((one) => one.level === level)
  return section?.ordinal == null ? null : section.ordinal + 1
}
