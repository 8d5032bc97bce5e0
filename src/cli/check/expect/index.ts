import {readdirSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {remark} from '../../../check/remark.ts'
import type {Finding} from '../../../model/contract.ts'
import {slashed} from '../../../text/slashed.ts'
import type {Language} from '../../messages.ts'
import {systemProblem, type Problem} from '../../problem.ts'
import {readJson} from '../config.ts'
import type {Checked} from '../gather.ts'
import type {Setting} from '../options.ts'
import {expectation} from '../pages.ts'
import {differences, type Difference} from './compare.ts'
import {paired} from './pairs.ts'
import {isItem, isList, type Item, type Value} from './value.ts'

/** What a notice is expected to become. */
interface Expected {
  /** File that says so */
  readonly path: string
  /** Path of the notice, as far as it is told: perhaps without folders, or without its extension */
  readonly name: string
  readonly record: Item
}

function nameOf(record: Item, path: string): string {
  if (typeof record.file === 'string') return record.file
  if (isItem(record.source) && typeof record.source.path === 'string') return record.source.path
  return basename(path).replace(/(?:\.gold|\.expected)?\.json$/u, '')
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The expected records of a folder: a `.json` holds one, or several as `notices.json` does. */
export function expectedIn(folder: string, cwd: string, complain: (problem: Problem) => void): Expected[] {
  let names: string[]
  try {
    names = readdirSync(resolve(cwd, folder))
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort(inOrder)
  } catch (error) {
    complain(systemProblem('unreadable', folder, error))
    return []
  }
  return names.flatMap((name) => {
    const path = slashed(join(folder, name))
    const value = readJson(resolve(cwd, path), path, complain) as Value
    if (value === undefined) return []
    return (isList(value) ? value : [value]).flatMap((record) => {
      if (isItem(record) && ['notice', 'sections', 'tasks'].some((key) => key in record)) return [{path, name: nameOf(record, path), record}]
      complain({key: 'not-expected', values: {path}})
      return []
    })
  })
}

const findingOf = ({key, missing, extra, place}: Difference): Finding => ({
  messageId: 'differs',
  data: {key, missing, extra},
  place,
  ...(missing.length > 0 && {expected: missing})
})

const MOST_SHOWN = 5

function unmetFinding({name}: Expected, candidates: readonly Checked[]): Finding {
  if (candidates.length === 0) return {messageId: 'absent', data: {name}, place: null}
  const paths = [...candidates.slice(0, MOST_SHOWN).map(({path}) => path), ...(candidates.length > MOST_SHOWN ? ['…'] : [])]
  return {messageId: 'several', data: {name, paths}, place: null}
}

/** Compares each notice with what is expected of it. @returns What is expected of notices that were not checked, as files with a finding. */
export function compareAll(expected: readonly Expected[], files: readonly Checked[], language: Language, rules: Readonly<Record<string, Setting>>): Checked[] {
  const {pairs, unmet} = paired(expected, files)
  for (const {
    expected: one,
    notice: {file, checking, record}
  } of pairs) {
    if (record) for (const difference of differences(one.record, record)) remark(file, expectation, findingOf(difference), checking)
  }
  return unmet.map(({expected: one, candidates}) => {
    const file = new VFile({path: one.path})
    const checking = {language, severities: rules}
    remark(file, expectation, unmetFinding(one, candidates), checking)
    return {path: one.path, file, checking, record: null}
  })
}
