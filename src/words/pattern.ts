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
  const stems = new Map<string, string[]>(endings.filter(({length}) => length === 1).map((ending) => [ending, []]))
  for (const word of ordinary) stems.get(word.slice(-1))?.push(word.slice(0, -1))
  const guarded = [...stems].flatMap(([ending, before]) => (before.length > 0 ? [`(?<!${anyOf(before)})${ending}`] : []))
  const plain = [...stems].flatMap(([ending, before]) => (before.length === 0 ? [ending] : []))
  const long = endings.filter(({length}) => length > 1)
  return `(?:${[anyOf(long), ...guarded, anyOf(plain)].filter((source) => source !== '(?:)').join('|')})`
}

/** The longest ending with a bracket behind it and what is looked at before it is shorter, in characters. */
const REACH = 80

/**
 * Whether a text ends so. Most end with another character than any of the endings, and are passed over by it.
 *
 * @param source Pattern of the endings, with what may follow them in brackets.
 */
export function endTest(source: string, endings: readonly string[]): (text: string) => boolean {
  const last = new Set([...endings.map((ending) => ending.charAt(ending.length - 1)), ')'])
  const pattern = new RegExp(`${source}$`, 'u')
  return (text) => last.has(text.charAt(text.length - 1)) && pattern.test(text.slice(-REACH))
}

/** A yes-or-no question about folded text; `examples` show both answers, and one test asks them all. */
export interface Predicate {
  (text: string): boolean
  readonly examples: {readonly yes: readonly string[]; readonly no: readonly string[]}
}

export function predicate(examples: Predicate['examples'], answer: (text: string) => boolean): Predicate {
  return Object.assign((text: string) => answer(text), {examples})
}
