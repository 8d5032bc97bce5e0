import type {Source} from '../../tree/source.ts'
import type {Parsed} from '../../tree/facts.ts'
import {isPrinted} from './inline.ts'
import {listsOf, type Item, type List} from './lists.ts'
import {misplacedIn, type Misplaced} from './levels.ts'
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

/** Three rules ask for the faults of one notice. */
const known = new WeakMap<Parsed, readonly Fault[]>()

/** What is wrong with the numbers of a notice, in source order. Each part of it counts for itself. */
export function faultsOf(tree: Parsed): readonly Fault[] {
  const faults = known.get(tree) ?? find(tree)
  known.set(tree, faults)
  return faults
}

function find({children, source}: Parsed): Fault[] {
  const faults = children.flatMap((part) => (part.type === 'part' ? new Count(source, listsOf(part)).faults : []))
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
  /** What its list has counted so far, by kind */
  readonly list: Map<string, Counted>
}

class Count {
  readonly faults: Fault[] = []
  readonly #source: Source
  /** For each item the next one of its kind in the part */
  readonly #next: ReadonlyMap<Item, Item>
  readonly #misplaced: ReadonlyMap<Item, Misplaced>
  /** The last item of each kind in the part: a list may count on from it, over chapters */
  readonly #last = new Map<string, Counted>()
  /** Kinds that did */
  readonly #runsOn = new Set<string>()

  constructor(source: Source, lists: readonly List[]) {
    const items = inOrder(lists)
    this.#source = source
    this.#misplaced = misplacedIn(items, source)
    this.#next = nextOfKind(items, (item) => this.#misplaced.get(item)?.like.kind ?? item.kind)
    for (const list of lists) this.#list(list, null)
  }

  #list(list: List, parent: Item | null): void {
    const counted = new Map<string, Counted>()
    const seen = new Map<string, Map<number, Item>>()
    const nexts = nextOfKind(list)
    list.forEach((item, at) => {
      const {kind, ordinal} = item
      if (!this.#moved(item, counted)) {
        const before = counted.get(kind)
        const number = before ? this.#goOn(item, before, seen.get(kind)?.get(ordinal)) : this.#begin(item, list[at - 1], nexts.get(item), parent)
        const numbers = (ordinal === 1 ? undefined : seen.get(kind)) ?? new Map<number, Item>()
        seen.set(kind, numbers)
        if (!numbers.has(ordinal)) numbers.set(ordinal, item)
        if (number !== null) this.#counts(kind, {ordinal: number, item, list: counted})
      }
      for (const below of item.lists) this.#list(below, item)
    })
  }

  #counts(kind: string, counted: Counted): void {
    counted.list.set(kind, counted)
    this.#last.set(kind, counted)
  }

  #find(type: Fault['type'], item: Item, expected: readonly string[], other: Item | null): void {
    this.faults.push({type, item, expected, other})
  }

  /** 「（二）3.（四）」: 3. counts as （三）, in the list of （二）. */
  #moved(item: Item, list: Map<string, Counted>): boolean {
    const misplaced = this.#misplaced.get(item)
    if (!misplaced) return false
    const {like, marker} = misplaced
    this.#find('level', item, [marker], like)
    this.#counts(like.kind, {ordinal: item.ordinal, item, list: item.ordinal === 1 ? list : (this.#last.get(like.kind)?.list ?? list)})
    return true
  }

  /**
   * @param beside The item above it in its list, of another kind.
   * @param sibling The next one of its kind in its list.
   * @returns The number that a first item of its kind in its list counts as; null: it does not count.
   */
  #begin(item: Item, beside: Item | undefined, sibling: Item | undefined, parent: Item | null): number | null {
    const {ordinal, kind, marker, section} = item
    const last = this.#last.get(kind)
    const deeper = beside !== undefined && beside.section.level > section.level
    if (ordinal === 1) {
      // 「1.… （一）…」 below 「一、」: the levels are the wrong way round
      if (deeper && parent && parent.section.level < section.level) this.#find('level', item, [], beside)
      return ordinal
    }
    const on = (last?.ordinal ?? 0) + 1
    // 「（一） … 二、（二）（二）」: what follows counts from 1.
    const begins = sibling?.ordinal === 2
    if (ordinal === on && !begins) {
      this.#runsOn.add(kind)
      return ordinal
    }
    const goesOn = !begins && (this.#next.get(item)?.ordinal === on + 1 || this.#runsOn.has(kind))
    const wanted = (goesOn ? [on, 1] : on === 1 ? [1] : [1, on]).map((number) => markerLike(marker, number))
    const from = Math.max(parent ? offsetOf(parent) : 0, last ? offsetOf(last.item) : 0)
    if (isPrinted(wanted[0] as string, this.#source, from, offsetOf(item))) return ordinal
    this.#find('gap', item, wanted, last?.item ?? null)
    return begins ? 1 : this.#next.get(item)?.ordinal === on + 1 ? on : ordinal
  }

  /**
   * @param twin The item of its list with the same number.
   * @returns The number that an item counts as behind another of its kind; null: it does not count.
   */
  #goOn(item: Item, before: Counted, twin: Item | undefined): number | null {
    const {ordinal, marker} = item
    const next = this.#next.get(item)
    if (ordinal === before.ordinal + 1 || (ordinal === 1 && before.ordinal > 1)) return ordinal
    // 「一、二、三、二、二、」: a new count begins with a slip.
    const right = next?.ordinal === 2 && ordinal > 2 && before.ordinal > 2 ? 1 : before.ordinal + 1
    if (Math.abs(ordinal - right) > FARTHEST) return null
    const wanted = markerLike(marker, right)
    if (ordinal < right && twin) this.#find('repeat', item, [wanted], twin)
    else if (ordinal > right && !isPrinted(wanted, this.#source, offsetOf(before.item), offsetOf(item))) this.#find('gap', item, [wanted], before.item)
    // One wrong number among right ones: the next counts on as if it were right.
    return next?.ordinal === right + 1 ? right : ordinal
  }
}

/** Items as they are printed, those below an item behind it. */
function inOrder(lists: readonly List[]): Item[] {
  return lists.flatMap((list) => list.flatMap((item) => [item, ...inOrder(item.lists)]))
}

/** For each item the next one of its kind. */
function nextOfKind(items: readonly Item[], kindOf = ({kind}: Item) => kind): Map<Item, Item> {
  const next = new Map<Item, Item>()
  const last = new Map<string, Item>()
  for (const item of items) {
    const before = last.get(kindOf(item))
    if (before) next.set(before, item)
    last.set(kindOf(item), item)
  }
  return next
}
