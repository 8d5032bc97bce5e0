import {parse} from 'yaml'
import type {Finding} from '../../model/contract.ts'
import {readFrontMatter} from '../../model/config.ts'
import type {Problem} from '../problem.ts'
import {issueProblems} from './config.ts'
import type {Setting} from './options.ts'
import {settingProblems} from './pages.ts'
import {problemFinding} from './problem-finding.ts'

export interface OwnSettings {
  readonly rules: Readonly<Record<string, Setting>>
  /** What is wrong with them; they then have no effect */
  readonly findings: readonly Finding[]
}

const NONE: OwnSettings = {rules: {}, findings: []}
const NAME = 'zwgk'

/** The YAML between two lines `---` at the start of a text. */
const blockOf = (text: string): string =>
  /^---[ \t]*\r?\n(?<yaml>(?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$)).*\r?\n)*)(?:---|\.\.\.)/u.exec(text)?.groups?.yaml ?? ''

const wrong = (problems: readonly Problem[]): OwnSettings => ({
  rules: {},
  findings: problems.map(problemFinding)
})

/**
 * The settings that a Markdown notice has for itself: `zwgk` in its front matter.
 *
 * @param source The file's own text: in the reading text YAML has lost its indents.
 */
export function ownSettings(source: string): OwnSettings {
  const yaml = blockOf(source)
  if (!yaml.includes(NAME)) return NONE
  let all: unknown
  try {
    all = parse(yaml, {logLevel: 'error'})
  } catch (error) {
    // the first line says what; the others draw where
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    return wrong([{key: 'not-yaml', values: {path: NAME, detail}}])
  }
  if (typeof all !== 'object' || all === null || !Object.hasOwn(all, NAME)) return NONE
  const read = readFrontMatter((all as Record<string, unknown>)[NAME])
  const problems = 'issues' in read ? issueProblems(NAME, read.issues) : settingProblems(NAME, read.value.rules)
  return problems.length > 0 ? wrong(problems) : {rules: 'value' in read ? (read.value.rules ?? {}) : {}, findings: []}
}
