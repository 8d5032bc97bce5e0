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
export interface Expected {
  /** File that says so */
  readonly path: string
  /** Path of the notice, as far as it is told: perhaps without folders, or without its extension */
  readonly name: string
  readonly record: Item
}

const nameOf = (record: Item, path: string): string => {
  if (typeof record.file === 'string') return record.file
  if (isItem(record.source) && typeof record.source.path === 'string') return record.source.path
  return basename(path).replace(/(?:\.gold|\.expected)?\.json$/u, '')
}

const inOrder = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

/** The expected records of a folder: a `.json` holds one, or several as `notices.json` does. */
export const expectedIn = (folder: string, cwd: string, complain: (problem: Problem) => void): Expected[] => {
  let names: string[]
  try {
    names = readdirSync(resolve(cwd, folder)).filter(name => name.endsWith('.json') && !name.startsWith('.')).sort(inOrder)
  } catch (error) {
    complain(systemProblem('unreadable', folder, error))
    return []
  }
  return names.flatMap(name => {
    const path = slashed(join(folder, name))
    const value = readJson(resolve(cwd, path), path, complain) as Value
    if (value === undefined) return []
    return (isList(value) ? value : [value]).flatMap(record => {
      if (isItem(record) && ['notice', 'sections', 'tasks'].some(key => key in record)) return [{path, name: nameOf(record, path), record}]
      complain({key: 'not-expected', values: {path}})
      return []
    })
  })
}

const signs = (sign: string, values: readonly string[]): string[] => values.map(one => `${sign} \`${one.replaceAll('`', '\'')}\``)

const findingOf = ({key, missing, extra, place}: Difference): Finding => {
  const diff = [...signs('−', missing), ...signs('+', extra)].join(' ')
  return {
    says: {zh: `\`${key}\` 与标准结果不同：${diff}`, en: `\`${key}\` is not as expected: ${diff}`},
    place,
    ...missing.length > 0 && {expected: missing}
  }
}

const MOST_SHOWN = 5

const unmetFinding = ({name}: Expected, candidates: readonly Checked[]): Finding => {
  if (candidates.length === 0) {
    return {says: {zh: `没有检查到通知 \`${name}\`，应在其中`, en: `No notice \`${name}\` among those checked, expected it there`}, place: null}
  }
  const paths = [...candidates.slice(0, MOST_SHOWN).map(({path}) => `\`${path}\``), ...candidates.length > MOST_SHOWN ? ['…'] : []]
  return {
    says: {
      zh: `不能确定 \`${name}\` 是哪一份通知：${paths.join('、')}，应写明文件夹`,
      en: `Unexpected name \`${name}\` of several notices: ${paths.join(', ')}, expected the folder too`
    },
    place: null
  }
}

/** Compares each notice with what is expected of it. @returns What is expected of notices that were not checked, as files with a finding. */
export const compareAll = (expected: readonly Expected[], files: readonly Checked[], language: Language, rules: Readonly<Record<string, Setting>>): Checked[] => {
  const {pairs, unmet} = paired(expected, files)
  for (const {expected: one, notice: {file, checking, record}} of pairs) {
    if (record) for (const difference of differences(one.record, record)) remark(file, expectation, findingOf(difference), checking)
  }
  return unmet.map(({expected: one, candidates}) => {
    const file = new VFile({path: one.path})
    const checking = {language, severities: rules}
    remark(file, expectation, unmetFinding(one, candidates), checking)
    return {path: one.path, file, checking, record: null}
  })
}
