import {pathToFileURL} from 'node:url'
import type {VFile} from 'vfile'
import type {Position} from '../model/deadline.ts'
import {fingerprintOf} from './fingerprint.ts'
import {isUnreadable, ownPosition, pathFrom, ruleOf, sentenceOf, severityOf, type Message} from './finding.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

/** GitHub takes no more of one run. */
const MOST_RESULTS = 25_000
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/zwgk-extract'
const LEVELS = {error: 'error', warning: 'warning', info: 'note'} as const
const GRAVITY = {error: 0, warning: 1, note: 2} as const
/** GitHub wants a line, also for a finding about a file as a whole. */
const WHOLE = {startLine: 1}
const ROOT = '%SRCROOT%'

/** `](` would begin a link. */
const plain = (text: string): string => text.replaceAll('](', '\\](')

const artifactOf = (path: string): {uri: string; uriBaseId?: string} =>
  path.startsWith('/') || /^[a-z]:\//iu.test(path)
    ? {uri: pathToFileURL(path).href}
    : {
        uri: path
          .replace(/\p{Cs}/gu, '\uFFFD')
          .split('/')
          .map(encodeURIComponent)
          .join('/'),
        uriBaseId: ROOT
      }

const regionOf = ({start, end}: Position) => ({startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column})

const rulesOf = ({rules, language}: ReportOptions) =>
  rules.map(({id, says, help, severity, url}) => ({
    id,
    shortDescription: {text: says[language]},
    fullDescription: {text: help[language]},
    help: {text: `${help[language]}\n${url}`, markdown: `${help[language]}\n\n[${id}](${url})`},
    defaultConfiguration: {level: LEVELS[severity]}
  }))

function resultsOf(file: VFile, {root, language, rules}: ReportOptions) {
  const seen = new Map<string, number>()
  const artifactLocation = artifactOf(pathFrom(root, file.path))
  return file.messages.map((message: Message) => {
    const {hash} = fingerprintOf(message, file)
    const ordinal = (seen.get(hash) ?? 0) + 1
    seen.set(hash, ordinal)
    const ruleId = ruleOf(message)
    const ruleIndex = rules.findIndex(({id}) => id === ruleId)
    const position = ownPosition(message, file)
    return {
      ruleId,
      ...(ruleIndex >= 0 && {ruleIndex}),
      level: LEVELS[severityOf(message)],
      message: {text: plain([sentenceOf(message, file, language), message.note].filter(Boolean).join('\n'))},
      locations: [{physicalLocation: {artifactLocation, region: position ? regionOf(position) : WHOLE}}],
      // the one that GitHub knows findings by
      partialFingerprints: {primaryLocationLineHash: `${hash}:${ordinal}`},
      ...(message.expected && {properties: {expected: message.expected}})
    }
  })
}

const cutSentence = (all: number, language: 'zh' | 'en'): string =>
  language === 'zh' ? `共 ${all} 条，只列出最严重的 ${MOST_RESULTS} 条` : `${all} findings, only the gravest ${MOST_RESULTS} are listed`

/** SARIF 2.1.0, one run. */
export const sarif: Reporter = {
  name: 'sarif',
  report(files, options) {
    const results = files.flatMap((file) => resultsOf(file, options))
    const kept = results.length <= MOST_RESULTS ? results : [...results].sort((one, other) => GRAVITY[one.level] - GRAVITY[other.level]).slice(0, MOST_RESULTS)
    const notes = kept.length < results.length ? [...options.notes, cutSentence(results.length, options.language)] : options.notes
    const run = {
      tool: {
        driver: {
          name: 'zwgk-extract',
          version: options.version,
          semanticVersion: options.version,
          informationUri: HOME,
          language: options.language === 'zh' ? 'zh-CN' : 'en-US',
          rules: rulesOf(options)
        }
      },
      invocations: [
        {
          executionSuccessful: !files.some(isUnreadable),
          toolExecutionNotifications: notes.map((text) => ({level: 'note', message: {text: plain(text)}}))
        }
      ],
      originalUriBaseIds: {[ROOT]: {description: {text: options.language === 'zh' ? '运行命令的文件夹' : 'The folder that the command was run in'}}},
      columnKind: 'utf16CodeUnits',
      results: kept
    }
    return `${JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: [run]}, null, 2)}\n`
  }
}
