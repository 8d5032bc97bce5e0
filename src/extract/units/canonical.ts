import {FUNCTION_NAME, standardFunction} from '../../words/function.ts'
import {STATE_ORGAN} from '../../words/organ.ts'
import {MARKS} from '../../words/division.ts'

const NAMED = new RegExp(`^(?<prefix>[\\p{Script=Han}]{0,8}?)(?<does>${FUNCTION_NAME})(?<organ>${STATE_ORGAN}|中心)$`, 'u')
const BY_DIVISION = new RegExp(`[${MARKS}]$`, 'u')
/** The organ's word and its short form are one: 委员会 = 委, 办公室 = 办. */
const SHORT: Readonly<Record<string, string>> = {委员会: '委', 办公室: '办'}

interface Key {
  prefix: string
  rest: string
}

function keyOf(name: string): Key {
  const groups = NAMED.exec(name)?.groups
  if (!groups) return {prefix: '', rest: name.replace(/办公室$/u, '办').replace(/委员会$/u, '委')}
  const {prefix = '', does = '', organ = ''} = groups
  // 「某某市财政局」 and 「市财政局」 are one organ of one notice
  return {prefix: BY_DIVISION.test(prefix) ? prefix.slice(-1) : prefix, rest: standardFunction(does) + (SHORT[organ] ?? organ)}
}

/**
 * One name for the printed forms of a unit within a notice: 市发展改革委 / 市发改委 / 发改委. By rule and the table of standard
 * functions; the longest printed form stands for all.
 *
 * @param names All names of the notice, folded.
 * @returns Canonical name by name.
 */
export function canonicalNames(names: Iterable<string>): Map<string, string> {
  const keys = new Map([...new Set(names)].map((name) => [name, keyOf(name)] as const))
  const prefixes = new Map<string, Set<string>>()
  for (const {prefix, rest} of keys.values()) if (prefix !== '') prefixes.set(rest, (prefixes.get(rest) ?? new Set()).add(prefix))
  const groups = new Map<string, string[]>()
  for (const [name, {prefix, rest}] of keys) {
    const known = prefixes.get(rest)
    // 「发改委」 is the one prefixed unit of its kind, if there is only one.
    const whose = prefix === '' && known?.size === 1 ? ([...known][0] ?? '') : prefix
    const key = `${whose}|${rest}`
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const canonical = new Map<string, string>()
  for (const group of groups.values()) {
    const longest = group.reduce((best, name) => (name.length > best.length ? name : best))
    for (const name of group) canonical.set(name, longest)
  }
  return canonical
}
