import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {readConfig, type Config} from '../../model/config.ts'
import type {Issue} from '../../model/issues.ts'
import {slashed} from '../../text/slashed.ts'
import {systemProblem, type Problem} from '../problem.ts'
import {nearestOf} from '../nearest.ts'
import {ruleProblem, settingProblems} from './pages.ts'

export interface Found {
  /** Path of the file; null: there is none, these are the defaults */
  readonly path: string | null
  readonly config: Config
}

/** The sentence for each thing that is wrong with a JSON or YAML file. */
export const issueProblems = (path: string, issues: readonly Issue[]): Problem[] =>
  issues.map(({kind, key, expected}) => {
    const values = {path, key: key || '.', expected: expected.join(', ')}
    if (kind === 'value') return {key: expected.length > 1 ? 'bad-one-of' : 'bad-value', values}
    if (key.startsWith('rules.')) return ruleProblem(path, key.slice('rules.'.length))
    const nearest = nearestOf(key.slice(key.lastIndexOf('.') + 1), expected)
    return nearest === null ? {key: 'bad-key', values} : {key: 'bad-key-near', values: {...values, nearest}}
  })

/** Reads a JSON file; `undefined` where something is wrong with it, which is then complained of. */
export function readJson(absolute: string, path: string, complain: (problem: Problem) => void): unknown {
  try {
    return JSON.parse(readFileSync(absolute, 'utf8').replace(/^\uFEFF/u, '')) as unknown
  } catch (error) {
    complain(error instanceof SyntaxError ? {key: 'not-json', values: {path, detail: error.message}} : systemProblem('unreadable', path, error))
    return undefined
  }
}

const MANIFEST = 'package.json'

const partOf = (manifest: unknown): unknown => (manifest as {zwgk?: unknown} | null | undefined)?.zwgk

const NONE: Found = {path: null, config: {}}

/** Finds the settings of notices: the nearest file wins, whole. */
export class Configs {
  readonly #cwd: string
  readonly #complain: (problem: Problem) => void
  readonly #given: string | null | false
  readonly #read = new Map<string, Found | null>()

  /** @param given Path of the one file to take, null to look for the nearest, false for none. */
  constructor(cwd: string, given: string | null | false, complain: (problem: Problem) => void) {
    this.#cwd = cwd
    this.#given = given
    this.#complain = complain
  }

  /** The settings for a file in this folder. */
  of(folder: string): Found {
    if (this.#given === false) return NONE
    if (this.#given !== null) return this.#named(resolve(this.#cwd, this.#given), this.#given)
    return this.#nearest(resolve(this.#cwd, folder)) ?? NONE
  }

  /** A manifest is asked for its part, which must be there. */
  #named(absolute: string, path: string): Found {
    if (basename(absolute) !== MANIFEST) return this.#file(absolute, (value) => value) ?? NONE
    return (
      this.#file(absolute, (value) => {
        const part = partOf(value)
        if (value !== undefined && part === undefined) this.#complain({key: 'bad-value', values: {path, key: 'zwgk', expected: 'object'}})
        return part
      }) ?? NONE
    )
  }

  /** Every file that settings were looked for and found in. */
  get found(): Found[] {
    return [...new Set([...this.#read.values()].filter((found) => found !== null))]
  }

  #nearest(folder: string): Found | null {
    const known = this.#read.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const found = this.#in(folder) ?? (parent === folder ? null : this.#nearest(parent))
    this.#read.set(folder, found)
    return found
  }

  #in(folder: string): Found | null {
    const own = join(folder, '.zwgkrc.json')
    if (existsSync(own)) return this.#file(own, (value) => value)
    const manifest = join(folder, MANIFEST)
    return existsSync(manifest) ? this.#file(manifest, partOf) : null
  }

  #file(absolute: string, part: (value: unknown) => unknown): Found | null {
    const known = this.#read.get(absolute)
    if (known !== undefined) return known
    const path = slashed(relative(this.#cwd, absolute))
    const value = part(readJson(absolute, path, this.#complain))
    const found = value === undefined ? null : this.#checked(path, value)
    this.#read.set(absolute, found)
    return found
  }

  #checked(path: string, value: unknown): Found {
    const read = readConfig(value)
    const problems = 'issues' in read ? issueProblems(path, read.issues) : settingProblems(path, read.value.rules)
    problems.forEach(this.#complain)
    return {path, config: 'value' in read ? read.value : {}}
  }
}
