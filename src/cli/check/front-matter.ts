import type {VFile} from 'vfile'
import type {Finding} from '../../model/contract.ts'
import {readFrontMatter} from '../../model/config.ts'
import {Source} from '../../text/source.ts'
import {speaker} from '../messages.ts'
import {sentence, type Problem} from '../problem.ts'
import {issueProblems} from './config.ts'
import type {Setting} from './options.ts'
import {settingProblems} from './pages.ts'

export interface OwnSettings {
  readonly rules: Readonly<Record<string, Setting>>
  /** What is wrong with them; they then have no effect */
  readonly findings: readonly Finding[]
}

const NONE: OwnSettings = {rules: {}, findings: []}
const NAME = 'zwgk'

/** The YAML between two lines `---` at the start of a text. */
const blockOf = (text: string): {yaml: string; end: number} | null => {
  const match = /^---[ \t]*\r?\n(?<yaml>(?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$)).*\r?\n)*)(?:---|\.\.\.)/u.exec(text)
  return match ? {yaml: match.groups?.yaml ?? '', end: match[0].length} : null
}

const findingOf = (problem: Problem, text: string, end: number): Finding => ({
  says: {zh: sentence(speaker('zh'), problem), en: sentence(speaker('en'), problem)},
  place: new Source(text).position(0, end)
})

/** The settings that a Markdown notice has for itself: `zwgk` in its front matter. */
export const ownSettings = async (file: VFile): Promise<OwnSettings> => {
  if (file.data.reading?.format !== 'markdown') return NONE
  const text = String(file)
  const block = blockOf(text)
  if (!block?.yaml.includes(NAME)) return NONE
  const {parse} = await import('yaml')
  const wrong = (problems: readonly Problem[]): OwnSettings => ({rules: {}, findings: problems.map(problem => findingOf(problem, text, block.end))})
  let all: unknown
  try {
    all = parse(block.yaml, {logLevel: 'silent'})
  } catch (error) {
    // the first line says what; the others draw where
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    return wrong([{key: 'not-yaml', values: {path: NAME, detail}}])
  }
  if (typeof all !== 'object' || all === null || !Object.hasOwn(all, NAME)) return NONE
  const read = readFrontMatter((all as Record<string, unknown>)[NAME])
  const problems = 'issues' in read ? issueProblems(NAME, read.issues) : settingProblems(NAME, read.value.rules)
  return problems.length > 0 ? wrong(problems) : {rules: 'value' in read ? read.value.rules ?? {} : {}, findings: []}
}
