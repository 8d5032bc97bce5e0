/** From lists of words to the sources of patterns. */

/** The words of a list that needs no reasons: `words('局 委 办')`. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u)
}

/**
 * Source of a pattern for any of the words, the longest that fits; single characters become one class.
 *
 * @param lists Words without characters that a pattern reads as signs.
 */
export function anyOf(...lists: readonly (readonly string[])[]): string {
  const all = [...new Set(lists.flat())]
  const long = all.filter(({length}) => length > 1).sort((one, other) => other.length - one.length)
  const single = all.filter(({length}) => length === 1).join('')
  return `(?:${[...long, ...(single === '' ? [] : [`[${single}]`])].join('|')})`
}

/**
 * Source of a pattern for any of the endings that is not the end of another word: 「会」, but not in 「社会」.
 *
 * @param endings Single characters, and longer ones that hold even where another word ends so: 「代表大会」.
 * @param ordinary Words that end with one of the single characters and are none of what is meant.
 */
export function endingOf(endings: readonly string[], ordinary: readonly string[]): string {
  const sources = endings.map((ending) => {
    const before = ending.length > 1 ? [] : ordinary.filter((word) => word.endsWith(ending)).map((word) => word.slice(0, -1))
    return before.length === 0 ? ending : `(?<!${anyOf(before)})${ending}`
  })
  const long = sources.filter((_, at) => (endings[at]?.length ?? 0) > 1).sort((one, other) => other.length - one.length)
  const guarded = sources.filter((source, at) => endings[at]?.length === 1 && source.length > 1)
  const plain = sources.filter(({length}) => length === 1).join('')
  return `(?:${[...long, ...guarded, ...(plain === '' ? [] : [`[${plain}]`])].join('|')})`
}

/** A yes-or-no question about folded text; `examples` show both answers, and one test asks them all. */
export interface Predicate {
  (text: string): boolean
  readonly examples: {readonly yes: readonly string[]; readonly no: readonly string[]}
}

export function predicate(examples: Predicate['examples'], answer: (text: string) => boolean): Predicate {
  return Object.assign((text: string) => answer(text), {examples})
}
