import type {VFile} from 'vfile'
import type {Root} from '../../model/gwast.ts'
import type {Source} from '../../text/source.ts'
import {isPrinted} from './inline.ts'
import {listsOf, type Item, type List} from './lists.ts'
import {markerLike} from './marker.ts'
import {offsetOf} from './place.ts'

export interface Fault {
  readonly type: 'gap' | 'repeat' | 'level'
  readonly item: Item
  /** Markers that would be right, best first; empty: no marker of its level can stand there */
  readonly expected: readonly string[]
  /** The item that it should count on from, or that has its number already */
  readonly other: Item | null
}

/** What is wrong with the numbers of a notice, in source order. Each part of it counts for itself. */
export function faultsOf(tree: Root, file: VFile): Fault[] {
  const {source} = file.data
  if (!source) return []
  const faults = tree.children.flatMap((part) => {
    if (part.type !== 'part') return []
    const count = new Count(source)
    for (const list of listsOf(part)) count.list(list, null, undefined)
    return count.faults
  })
  // A passage cut out of a notice begins in the middle of its lists: that is said once.
  const first = faults.find(({other}) => other === null)
  return faults.filter((fault) => fault.other !== null || fault === first).sort((one, other) => offsetOf(one.item) - offsetOf(other.item))
}

/** A number further off than this is a slip of reading (「110、119」), not of counting. */
const FARTHEST = 10

/** An item and the number that it has, or should have: the next one counts on from it. */
interface Counted {
  readonly ordinal: number
  readonly item: Item
}

class Count {
  readonly faults: Fault[] = []
  readonly #source: Source
  /** The last item of each kind in the part: a list may count on from it, over chapters */
  readonly #last = new Map<string, Counted>()
  /** Kinds that did */
  readonly #runsOn = new Set<string>()

  constructor(source: Source) {
    this.#source = source
  }

  /**
   * @param after The item behind the parent.
   * @returns The last number of the parent's own list that stands in this one by a slip: （一）（二）3. → 3.
   */
  list(list: List, parent: Item | null, after: Item | undefined): number | null {
    const [first] = list
    if (first && parent && this.#belongsAbove(list, first, parent, after)) {
      this.#find('level', first, [markerLike(parent.marker, first.ordinal)], parent)
      for (const item of list) this.#below(item, undefined)
      return list.at(-1)?.ordinal ?? null
    }
    const previous = new Map<string, Counted>()
    const seen = new Map<string, Item>()
    const nexts = nextOfKind(list)
    list.forEach((item, at) => {
      const before = previous.get(item.kind)
      const counted = before ? this.#goOn(item, before, nexts[at], seen) : this.#begin(item, list[at - 1], parent)
      const name = `${item.kind}${item.ordinal}`
      if (item.ordinal === 1) seen.clear()
      if (!seen.has(name)) seen.set(name, item)
      if (counted !== null) {
        previous.set(item.kind, {ordinal: counted, item})
        this.#last.set(item.kind, {ordinal: counted, item})
      }
      const claimed = this.#below(item, list[at + 1])
      if (claimed !== null) previous.set(item.kind, {ordinal: claimed, item})
    })
    return null
  }

  #below(item: Item, after: Item | undefined): number | null {
    let claimed: number | null = null
    for (const list of item.lists) claimed = this.list(list, item, after) ?? claimed
    return claimed
  }

  #find(type: Fault['type'], item: Item, expected: readonly string[], other: Item | null): void {
    this.faults.push({type, item, expected, other})
  }

  /** 「（二）3.（四）」: 3. stands where （三） should. */
  #belongsAbove(list: List, first: Item, parent: Item, after: Item | undefined): boolean {
    const {ordinal, kind} = first
    const last = list.at(-1)?.ordinal ?? ordinal
    return ordinal === parent.ordinal + 1 && ordinal !== (this.#last.get(kind)?.ordinal ?? 0) + 1
      && list.every((item, at) => item.kind === kind && item.ordinal === ordinal + at)
      && (after?.kind !== parent.kind || after.ordinal === last + 1)
      && !isPrinted(markerLike(first.marker, 1), this.#source, offsetOf(parent), offsetOf(first))
  }

  /** @returns The number that a first item of its kind in its list counts as; null: it does not count. */
  #begin(item: Item, beside: Item | undefined, parent: Item | null): number | null {
    const {ordinal, kind, marker, section} = item
    const last = this.#last.get(kind)
    const deeper = beside !== undefined && beside.section.level > section.level
    if (ordinal === 1) {
      // 「1.… （一）…」 below 「一、」: the levels are the wrong way round
      if (deeper && parent && parent.section.level < section.level) this.#find('level', item, [], beside)
      return ordinal
    }
    if (ordinal === (last?.ordinal ?? 0) + 1) {
      this.#runsOn.add(kind)
      return ordinal
    }
    const from = Math.max(parent ? offsetOf(parent) : 0, last ? offsetOf(last.item) : 0)
    const wanted = [1, ...(last ? [last.ordinal + 1] : [])].map((number) => markerLike(marker, number))
    if (this.#runsOn.has(kind)) wanted.reverse()
    if (isPrinted(wanted[0] as string, this.#source, from, offsetOf(item))) return ordinal
    if (deeper && ordinal === beside.ordinal + 1) {
      // 「1. 2.（三）」
      this.#find('level', item, [markerLike(beside.marker, ordinal)], beside)
      this.#last.set(beside.kind, {ordinal, item})
      return null
    }
    this.#find('gap', item, wanted, last?.item ?? null)
    return ordinal
  }

  /** @returns The number that an item counts as behind another of its kind; null: it does not count. */
  #goOn(item: Item, before: Counted, next: Item | undefined, seen: ReadonlyMap<string, Item>): number | null {
    const {ordinal, kind, marker} = item
    const right = before.ordinal + 1
    if (ordinal === right || (ordinal === 1 && before.ordinal > 1)) return ordinal
    if (Math.abs(ordinal - right) > FARTHEST) return null
    const wanted = markerLike(marker, right)
    const inner = before.item.lists.at(-1)?.at(-1)
    if (ordinal > right && inner && ordinal === inner.ordinal + 1 && next?.ordinal === right) {
      // 「一、（一）（二）三、二、」: 三、 stands where （三） should
      this.#find('level', item, [markerLike(inner.marker, ordinal)], inner)
      this.#last.set(inner.kind, {ordinal, item})
      return null
    }
    const other = seen.get(`${kind}${ordinal}`)
    if (ordinal < right && other) this.#find('repeat', item, [wanted], other)
    else if (ordinal > right && !isPrinted(wanted, this.#source, offsetOf(before.item), offsetOf(item))) this.#find('gap', item, [wanted], before.item)
    // One wrong number among right ones: the next counts on as if it were right.
    return next?.ordinal === right + 1 ? right : ordinal
  }
}

/** For each item the next one of its kind in the list. */
function nextOfKind(list: List): (Item | undefined)[] {
  const next = new Map<string, Item>()
  return list.map((_, at) => list[list.length - 1 - at] as Item).map((item) => {
    const found = next.get(item.kind)
    next.set(item.kind, item)
    return found
  }).reverse()
}
