import type {Source} from '../../tree/source.ts'
import {isPrinted} from './inline.ts'
import type {Item} from './lists.ts'
import {markerLike} from './marker.ts'
import {offsetOf} from './place.ts'

/** The marker that a misplaced item should have, and the item of that kind next to it. */
export interface Misplaced {
  readonly marker: string
  readonly like: Item
}

/** Between two items of one kind, seen from an item of another. */
interface Gap {
  /** Tells it from other gaps */
  readonly name: string
  readonly before: Item | undefined
  /** What the one before counts as */
  readonly ordinal: number
  readonly after: Item | undefined
  /** Between it and the item stands no heading of a higher level, and none of the item's own kind */
  readonly isBesideBefore: boolean
  /** Between the item and it stands no heading of a higher level */
  readonly isBesideAfter: boolean
}

/**
 * Items with a number of the wrong level: they do not count on in their own kind, and fill a gap of another. 「（一）（二）3.（四）」
 *
 * @param items Those of a part of the notice, as they are printed.
 */
export function misplacedIn(items: readonly Item[], source: Source): Map<Item, Misplaced> {
  const found = new Map<Item, Misplaced>()
  const nexts = nextsOf(items)
  const above = abovesOf(items)
  const last = new Map<string, {at: number; ordinal: number; item?: Item}>()
  // A gap is filled once: the text between its ends is looked at no second time.
  const tried = new Set<string>()
  items.forEach((item, at) => {
    const own = last.get(item.kind)
    const following = items[nexts.get(item.kind)?.[at] ?? items.length]
    const gaps = isNeeded(item.ordinal, own?.ordinal ?? 0, following?.ordinal)
      ? []
      : [...nexts]
          .filter(([kind]) => kind !== item.kind)
          .map(([kind, next]): Gap => {
            const {at: from, ordinal, item: before} = last.get(kind) ?? {at: -1, ordinal: 0}
            const to = next[at] ?? items.length
            const after = items[to]
            return {
              name: `${kind} ${from} ${to}`,
              before,
              ordinal,
              after,
              isBesideBefore: before !== undefined && (above[at]?.[before.section.level] ?? -1) <= from && (own?.at ?? -1) <= from,
              isBesideAfter: after !== undefined && (above[to]?.[after.section.level] ?? -1) <= at
            }
          })
    for (const gap of [...gaps.filter((one) => closes(item.ordinal, one)), ...gaps.filter((one) => ends(item.ordinal, one))]) {
      if (tried.has(gap.name)) continue
      tried.add(gap.name)
      const {before, after} = gap
      const like = (item.ordinal === 1 ? after : before) as Item
      const marker = markerLike(like.marker, item.ordinal)
      const end = closes(item.ordinal, gap) && after ? after : item
      if (isPrinted(marker, source, before ? offsetOf(before) : 0, offsetOf(end))) continue
      found.set(item, {marker, like})
      last.set(like.kind, {at, ordinal: item.ordinal, item: like})
      return
    }
    last.set(item.kind, {at, ordinal: item.ordinal, item})
  })
  return found
}

/** Whether the items of its own kind need it, by the numbers before and behind: 2, 3, 4 need 3, and 2, 7, 3 no 7. */
function isNeeded(ordinal: number, before: number, after: number | undefined): boolean {
  const closes = after === undefined || after === 1 || after === before + 1
  return ordinal === 1 ? after === 2 || !closes : ordinal === before + 1 || !closes
}

/** Whether the number is the one that is missing between the two items. */
function closes(number: number, {before, ordinal, after, isBesideAfter}: Gap): boolean {
  if (number === 1) return after?.ordinal === 2 && ordinal !== 1 && isBesideAfter
  return before !== undefined && ordinal === number - 1 && after?.ordinal === number + 1
}

/** Whether the number counts on from the item right before it, as the last of its list. */
function ends(number: number, {ordinal, after, isBesideBefore}: Gap): boolean {
  return number > 1 && ordinal === number - 1 && (after === undefined || after.ordinal === 1) && isBesideBefore
}

/** For each kind, by item, the index of the next one of it. */
function nextsOf(items: readonly Item[]): Map<string, (number | undefined)[]> {
  const nexts = new Map([...new Set(items.map(({kind}) => kind))].map((kind): [string, (number | undefined)[]] => [kind, []]))
  for (const [kind, next] of nexts) {
    let seen: number | undefined
    for (let at = items.length - 1; at >= 0; at--) {
      next[at] = seen
      if (items[at]?.kind === kind) seen = at
    }
  }
  return nexts
}

/** For each item, by level, the index of the last item before it that stands above that level. */
function abovesOf(items: readonly Item[]): number[][] {
  let above: number[] = []
  return items.map(({section: {level}}, at) => {
    const here = above
    above = [1, 2, 3, 4, 5].reduce<number[]>((next, one) => {
      next[one] = level < one ? at : (here[one] ?? -1)
      return next
    }, [])
    return here
  })
}
