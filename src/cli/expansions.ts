import type {Expansions} from '../render/ledger/parties.ts'
import {foldKey} from '../text/fold.ts'
import type {Place} from './place.ts'
import {systemProblem} from './problem.ts'
import {listOf, UsageError} from './usage.ts'

interface Line {
  readonly text: string
  /** Where it stands, for the sentence that finds fault with it */
  readonly place: string
}

function linesOf(path: string, place: Place): Line[] {
  if (place.kind(path) === null) throw new UsageError({key: 'expand-missing', values: {path}})
  let bytes: Uint8Array
  try {
    bytes = place.bytes(path)
  } catch (error) {
    throw new UsageError(systemProblem('unreadable', path, error))
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new UsageError({key: 'expand-not-utf8', values: {path}})
  }
  return text
    .split(/\r?\n/u)
    .map((line, index) => ({text: line.trim(), place: `${path}:${index + 1}`}))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
}

/**
 * Members by collective, from `各县政府=甲县政府,乙县政府` or from a file of such lines.
 *
 * @throws UsageError where a file cannot be read or a line is no such thing
 */
export function expansionsOf(given: readonly string[], place: Place): Expansions {
  const expansions = new Map<string, readonly string[]>()
  const lines = given.flatMap((value) => (/[=＝]/u.test(value) ? [{text: value, place: `--expand ${value}`}] : linesOf(value, place)))
  for (const line of lines) {
    const at = line.text.search(/[=＝]/u)
    const name = line.text.slice(0, Math.max(0, at)).trim()
    const members = listOf(line.text.slice(at + 1), /[,，、]/u)
    if (name === '' || members.length === 0) throw new UsageError({key: 'bad-expand', values: {place: line.place}})
    expansions.set(foldKey(name), [...(expansions.get(foldKey(name)) ?? []), ...members])
  }
  return expansions
}
