/** Edits that turn one word into the other: a letter more, less, another, or two exchanged. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({length: other.length + 1}, (_, index) => index)
  for (let at = 1; at <= one.length; at++) {
    const row = [at]
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      let least = Math.min((last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (last[to - 1] ?? 0) + same)
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) least = Math.min(least, (before[to - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[other.length] ?? 0
}

const LONGEST = 100

/** The choice that was most likely meant; null where none is near. */
export function nearestOf(word: string, choices: readonly string[]): string | null {
  if (word.length > LONGEST) return null
  const near = choices.map((choice) => ({choice, edits: distance(word, choice)})).sort((one, other) => one.edits - other.edits)[0]
  return near && near.edits <= Math.max(1, Math.floor(word.length / 3)) ? near.choice : null
}
