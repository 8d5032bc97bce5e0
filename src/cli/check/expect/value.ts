import {foldKey} from '../../../text/fold.ts'

export type Value = string | number | boolean | null | undefined | readonly Value[] | {readonly [key: string]: Value}
export type Item = Readonly<Record<string, Value>>

/** What changes without the notice saying anything else, or is there on request only. */
const INCIDENTAL: ReadonlySet<string> = new Set(['position', 'positions', 'clauses', 'keywords'])

export const isItem = (value: Value): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** Keys by which an expected item is compared. */
export const keysOf = (item: Item): string[] => Object.keys(item).filter((key) => !INCIDENTAL.has(key))

/** A flag that is not set, a value that is not there and null say the same. */
const isNothing = (value: Value): boolean => value === undefined || value === null || value === false

/** 发文字号 may be given as printed. */
const printed = (expected: Value, actual: Value): Value => (typeof expected === 'string' && isItem(actual) ? actual.text : actual)

export function agree(expected: Value, given: Value): boolean {
  const actual = printed(expected, given)
  if (isNothing(expected) || isNothing(actual)) return isNothing(expected) && isNothing(actual)
  if (isList(expected)) return isList(actual) && expected.length === actual.length && expected.every((one, index) => agree(one, actual[index]))
  if (isItem(expected)) return isItem(actual) && keysOf(expected).every((key) => agree(expected[key], actual[key]))
  return foldKey(String(expected)) === foldKey(String(actual))
}

const textOf = (value: Value): string => (isNothing(value) ? '' : String(value))

const CONTEXT = 8
const LONG = 24

const cut = (text: string): string => ([...text].length > LONG ? `${[...text].slice(0, LONG).join('')}…` : text)

/** An item in a few words. */
export function labelOf(value: Value): string {
  if (isList(value)) return value.map(labelOf).join('、')
  if (!isItem(value)) return value === null || value === undefined ? 'null' : String(value)
  const {role, name, kind, text, date, duration, period, marker, title, units, duty, row} = value
  const parts =
    role !== undefined
      ? [role, name]
      : kind !== undefined
        ? [text, kind, date ?? duration ?? period]
        : marker !== undefined
          ? [marker, cut(textOf(title ?? text))]
          : units !== undefined
            ? [labelOf(units), duty]
            : row !== undefined
              ? [row]
              : [title, name, text]
  const label = parts
    .map(textOf)
    .filter((part) => part !== '')
    .join(' ')
  return label === '' ? JSON.stringify(value) : label
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at++
  return at
}

/** Two texts cut to where they differ. */
export function whereTheyDiffer(expected: string, actual: string): [string, string] {
  const [one, other] = [[...expected], [...actual]]
  if (one.length <= LONG && other.length <= LONG) return [expected, actual]
  const start = commonStart(one, other)
  const rest = Math.min(one.length, other.length) - start
  const end = Math.min(rest, commonStart(one.toReversed(), other.toReversed()))
  return [one, other].map((all) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(all.length, all.length - end + CONTEXT)]
    const changed = all.slice(from, to)
    const shown = changed.length > 4 * LONG ? [...changed.slice(0, 4 * LONG), '…'] : [...changed, ...(to < all.length ? ['…'] : [])]
    return `${from > 0 ? '…' : ''}${shown.join('')}`
  }) as [string, string]
}
