/** A group of names that share all but one character each is a series (第一组, 第二组 …) from this size on. */
const SERIES = 8

/** Longer ones are no names. */
const LONGEST = 40

/** What parts two names: the characters of one that stand in place of those of the other. */
export interface Difference {
  readonly one: string
  readonly other: string
  readonly at: number
}

/**
 * Pairs of names that differ by one character missing, added or replaced, or by two neighbours swapped.
 * Names that differ so share a form with one character left out: no name is compared with all others.
 */
export function nearPairs(names: Iterable<string>): {one: string; other: string; difference: Difference}[] {
  const byForm = new Map<string, string[]>()
  for (const name of new Set(names)) {
    if (name.length > LONGEST) continue
    const forms = new Set([name])
    for (let at = 0; at < name.length; at++) forms.add(name.slice(0, at) + name.slice(at + 1))
    for (const form of forms) {
      const group = byForm.get(form)
      if (!group) byForm.set(form, [name])
      else if (group.length <= SERIES) group.push(name)
    }
  }
  const pairs = new Map<string, {one: string; other: string; difference: Difference}>()
  for (const group of byForm.values()) {
    if (group.length > SERIES) continue
    for (const [at, one] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        const difference = differenceOf(one, other)
        if (isSmall(difference)) pairs.set(`${one}\n${other}`, {one, other, difference})
      }
    }
  }
  return [...pairs.values()]
}

/** What is left of two names without what they begin and end with alike. */
function differenceOf(one: string, other: string): Difference {
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one[at] === other[at]) at++
  let tail = 0
  while (tail < shorter - at && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return {one: one.slice(at, one.length - tail), other: other.slice(at, other.length - tail), at}
}

export function isSwap({one, other}: Difference): boolean {
  return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0]
}

function isSmall(difference: Difference): boolean {
  return Math.max(difference.one.length, difference.other.length) === 1 || isSwap(difference)
}
