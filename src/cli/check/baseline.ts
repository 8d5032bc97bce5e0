import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {readBaseline, type BaselineEntry} from '../../model/config.ts'
import {fingerprintOf} from '../../report/fingerprint.ts'
import {slashed} from '../../text/slashed.ts'
import type {Problem} from '../problem.ts'
import {issueProblems, readJson} from './config.ts'
import type {Checked} from './gather.ts'
import {firstOf} from '../../text/shorten.ts'

/** Of the words of an entry, so many are shown to the reader of the file; the hash is of all. */
const SHOWN_WORDS = 40

type Placed = Checked & {readonly absolute: string}

/** By path; a map, for a notice may be called `constructor` */
type Entries = ReadonlyMap<string, readonly BaselineEntry[]>

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The findings of a file as the baseline keeps them: one entry for all that are alike. */
function entriesOf({file}: Checked): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const message of file.messages) {
    const {ruleId, words, hash} = fingerprintOf(message, file)
    const count = (entries.get(hash)?.count ?? 0) + 1
    entries.set(hash, {ruleId, words: words.length > SHOWN_WORDS ? `${firstOf(words, SHOWN_WORDS)}…` : words, hash, count})
  }
  return [...entries.values()].sort((one, other) => inOrder(one.ruleId, other.ruleId) || inOrder(one.words, other.words) || inOrder(one.hash, other.hash))
}

/** Known findings, by the path of their notice from the folder of the baseline. */
export class KnownFindings {
  readonly #folder: string
  readonly #entries: Entries

  /** @param folder Absolute path of the folder that the baseline lies in. */
  constructor(folder: string, entries: Entries) {
    this.#folder = folder
    this.#entries = entries
  }

  #absolute(key: string): string {
    return resolve(this.#folder, key)
  }

  #key(absolute: string): string {
    const way = slashed(relative(this.#folder, absolute))
    // a key that objects do not take
    return way === '__proto__' ? `./${way}` : way
  }

  /** Takes the known findings out of the messages of their files. */
  hide(files: readonly Placed[]): {known: number; gone: number} {
    let known = 0
    let gone = 0
    const checked = new Set<string>()
    for (const one of files) {
      const key = this.#key(one.absolute)
      checked.add(key)
      const entries = this.#entries.get(key) ?? []
      const left = new Map(entries.map(({hash, count}) => [hash, count]))
      const {file} = one
      file.messages = file.messages.filter((message) => {
        const {hash} = fingerprintOf(message, file)
        const rest = left.get(hash) ?? 0
        if (rest > 0) left.set(hash, rest - 1)
        return rest === 0
      })
      const missing = [...left.values()].reduce((sum, count) => sum + count, 0)
      known += entries.reduce((sum, {count}) => sum + count, 0) - missing
      gone += missing
    }
    for (const [key, entries] of this.#entries) {
      if (!checked.has(key) && !existsSync(this.#absolute(key))) gone += entries.reduce((sum, {count}) => sum + count, 0)
    }
    return {known, gone}
  }

  /** The baseline with what these files hold now; what it knows of other notices that are still there is kept. */
  updated(files: readonly Placed[]): {text: string; count: number; updated: KnownFindings} {
    const kept = [...this.#entries].filter(([key]) => existsSync(this.#absolute(key)))
    const now = files.map((one) => [this.#key(one.absolute), entriesOf(one)] as const)
    const entries = new Map(
      [...new Map<string, readonly BaselineEntry[]>([...kept, ...now])].filter(([, those]) => those.length > 0).sort(([one], [other]) => inOrder(one, other))
    )
    const count = now.reduce((sum, [, those]) => sum + those.reduce((all, entry) => all + entry.count, 0), 0)
    return {text: `${JSON.stringify({version: 1, findings: Object.fromEntries(entries)}, null, 2)}\n`, count, updated: new KnownFindings(this.#folder, entries)}
  }
}

/** @param isNew Whether a file that is not there is an empty baseline. */
export function knownFindings(absolute: string, path: string, isNew: boolean, complain: (problem: Problem) => void): KnownFindings {
  if (!existsSync(absolute)) {
    if (!isNew) complain({key: 'no-file', values: {option: '--baseline', path}})
    return new KnownFindings(dirname(absolute), new Map())
  }
  const value = readJson(absolute, path, complain)
  const read: ReturnType<typeof readBaseline> = value === undefined ? {issues: []} : readBaseline(value)
  if ('issues' in read) issueProblems(path, read.issues).forEach(complain)
  return new KnownFindings(dirname(absolute), new Map('value' in read ? Object.entries(read.value.findings) : []))
}
