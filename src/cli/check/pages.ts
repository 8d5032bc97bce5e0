import {rules, runRules} from '../../check/index.ts'
import {urlOf} from '../../check/remark.ts'
import type {PageOf, RulePage, Words} from '../../model/contract.ts'
import type {Problem} from '../problem.ts'
import {printable} from '../../text/printable.ts'
import {nearestOf} from '../nearest.ts'
import {problemWords, type ProblemData} from './problem-finding.ts'

/** The report names the path itself. */
const withoutPath = ({zh, en}: Words, path: string): Words => ({zh: zh.replace(`${printable(path)}: `, ''), en: en.replace(`${printable(path)}: `, '')})

/** What the command itself remarks: no rule over the tree, but it has a page and a severity like one. */
export const unreadable: PageOf<{problem: ProblemData}> = {
  id: 'unreadable',
  says: {zh: '文件能够读取。', en: 'The file can be read.'},
  severity: 'error',
  help: {
    zh: '文件不存在、没有权限、已损坏、有密码，或者没有文字，因此没有检查。命令以 2 退出；这个程度不能更改，也不能列入基线。',
    en: 'The file is not there, may not be opened, is damaged, has a password or holds no text, so it was not checked. The command exits with 2; this severity cannot be changed, and no baseline holds it.'
  },
  messages: {problem: (data) => ({says: withoutPath(problemWords(data), String(data.path))})}
}

export const frontMatter: PageOf<{problem: ProblemData}> = {
  id: 'front-matter',
  says: {zh: 'Markdown 开头的 zwgk 设置写得正确。', en: 'The zwgk settings at the start of a Markdown notice are well-formed.'},
  severity: 'error',
  help: {
    zh: 'Markdown 通知可以在开头两行 --- 之间写 zwgk: 和 rules:，为这一份通知更改规则的程度。写错的设置不起作用。',
    en: 'A Markdown notice may hold zwgk: with rules: between two lines --- at its start, which change severities for this notice. Settings with a mistake have no effect.'
  },
  messages: {problem: (data) => ({says: problemWords(data)})}
}

const signs = (sign: string, values: readonly string[]): string[] => values.map((one) => `${sign} \`${one.replaceAll('`', "'")}\``)

const quoted = (paths: readonly string[]): string[] => paths.map((path) => (path === '…' ? path : `\`${path}\``))

export const expectation: PageOf<{
  differs: {key: string; missing: readonly string[]; extra: readonly string[]}
  absent: {name: string}
  several: {name: string; paths: readonly string[]}
}> = {
  id: 'expectation',
  says: {zh: '结果与 --expect 文件夹中的标准结果一致。', en: 'The record is as the folder of --expect has it.'},
  severity: 'error',
  help: {
    zh: '− 是标准结果有而现在没有的，+ 是现在有而标准结果没有的。通知确实改了，就更新标准结果：zwgk-extract 通知 -o 文件夹 -f json；否则请核对通知，或反馈给维护者。',
    en: '− is what the expected record has and this one lacks, + is what this one has besides. Where the notice was meant to change, renew the expected record: zwgk-extract NOTICE -o DIR -f json; else look at the notice, or report it.'
  },
  messages: {
    differs: ({key, missing, extra}) => {
      const diff = [...signs('−', missing), ...signs('+', extra)].join(' ')
      return {says: {zh: `\`${key}\` 与标准结果不同：${diff}`, en: `\`${key}\` is not as expected: ${diff}`}}
    },
    absent: ({name}) => ({says: {zh: `没有检查到通知 \`${name}\`，应在其中`, en: `No notice \`${name}\` among those checked, expected it there`}}),
    several: ({name, paths}) => ({
      says: {
        zh: `不能确定 \`${name}\` 是哪一份通知：${quoted(paths).join('、')}，应写明文件夹`,
        en: `Unexpected name \`${name}\` of several notices: ${quoted(paths).join(', ')}, expected the folder too`
      }
    })
  }
}

/** Every rule that may speak in a report, in order. */
export const pages: readonly RulePage[] = [unreadable, frontMatter, ...rules, ...runRules, expectation]

export const pagesWithUrls = pages.map((page) => ({...page, url: urlOf(page.id)}))

/** Ids whose severity can be set. */
export const settable = pages.map(({id}) => id).filter((id) => id !== unreadable.id)

/** What is wrong where a rule of this name is not there. */
export function ruleProblem(option: string, rule: string): Problem {
  const nearest = nearestOf(
    rule,
    pages.map(({id}) => id)
  )
  return nearest === null ? {key: 'unknown-rule', values: {option, rule}} : {key: 'unknown-rule-near', values: {option, rule, nearest}}
}

/** Sentences for those of the rules whose severity cannot be set. */
export const settingProblems = (option: string, rules: Readonly<Record<string, unknown>> = {}): Problem[] =>
  Object.keys(rules)
    .filter((id) => !settable.includes(id))
    .map((id) => (id === unreadable.id ? {key: 'fixed-rule', values: {option, rule: id}} : ruleProblem(option, id)))
