import type {Range} from '../../model/contract.ts'

/** Two texts agree again where so many characters are the same, */
const AGREE = 4
/** and are searched for so far. */
const REACH = 40
/** A difference is shown with so many characters on either side. */
const AROUND = 2
/** Marks, quotes and blanks do not count. */
const IGNORED = /[^\p{L}\p{N}%]/u

interface Difference {
  readonly one: Range
  readonly other: Range
}

interface Words {
  readonly text: string
  readonly at: readonly number[]
}

/**
 * Where two texts differ, marks and the number before the text apart; what stands around a difference belongs to it.
 * Texts that do not agree again within reach differ up to their ends.
 *
 * @param most Only so many are looked for.
 */
export function differencesOf(one: string, other: string, most: number): Difference[] {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const found: Difference[] = []
  let [i, j] = [0, 0]
  while (found.length < most && (i < a.text.length || j < b.text.length)) {
    if (a.text[i] === b.text[j]) {
      i++
      j++
      continue
    }
    const [skipA, skipB] = meet(a.text, i, b.text, j)
    found.push({one: rangeOf(a, i, i + skipA), other: rangeOf(b, j, j + skipB)})
    i += skipA
    j += skipB
  }
  return found
}

function wordsOf(text: string): Words {
  const at: number[] = []
  let kept = ''
  for (let index = /^\d{1,3}[.、]/u.exec(text)?.[0].length ?? 0; index < text.length; index++) {
    if (IGNORED.test(text.charAt(index))) continue
    kept += text.charAt(index)
    at.push(index)
  }
  return {text: kept, at}
}

function rangeOf({at}: Words, from: number, to: number): Range {
  const first = at[Math.max(0, from - AROUND)] ?? 0
  return {start: first, end: (at[Math.min(at.length, to + AROUND) - 1] ?? first - 1) + 1}
}

/** How many characters of each to pass over until they agree again. */
function meet(one: string, i: number, other: string, j: number): [number, number] {
  for (let sum = 1; sum <= REACH; sum++) {
    for (let skip = 0; skip <= sum; skip++) {
      const words = one.slice(i + skip, i + skip + AGREE)
      const isEnd = words.length < AGREE && i + skip + words.length >= one.length
      if (other.startsWith(words, j + sum - skip) && (!isEnd || j + sum - skip + words.length === other.length)) return [skip, sum - skip]
    }
  }
  return [one.length - i, other.length - j]
}
