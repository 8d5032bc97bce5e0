import type {VFile} from 'vfile'
import {countOf, pathFrom, positionOf, ruleOf, sentenceOf, severityOf, type Message} from './finding.ts'
import type {Reporter, ReportOptions} from './reporter.ts'

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'}

/** What XML 1.0 has no way to write is replaced. */
const escape = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD').replace(/[&<>"\n\r\t]/gu, (character) => ENTITIES[character] ?? '')

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[] = []): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(String(value))}"`)].join(' ')
  return children.length === 0 ? `<${open}/>` : `<${open}>\n${children.join('\n').replace(/^/gmu, '  ')}\n</${name}>`
}

function caseOf(message: Message, file: VFile, path: string, {language}: ReportOptions): string {
  const ruleId = ruleOf(message)
  const start = positionOf(message)?.start
  const text = [sentenceOf(message, file, language), message.note].filter(Boolean).join('\n')
  const severity = severityOf(message)
  // what does not fail the run is no failed test
  const outcome =
    severity !== 'error'
      ? `<system-out>${escape(`${severity}: ${text}`)}</system-out>`
      : element(ruleId === 'unreadable' ? 'error' : 'failure', {type: ruleId, message: text})
  return element('testcase', {classname: path, name: start ? `${ruleId} ${start.line}:${start.column}` : ruleId}, [outcome])
}

function suiteOf(file: VFile, options: ReportOptions): string {
  const path = pathFrom(options.root, file.path)
  const cases = file.messages.map((message) => caseOf(message, file, path, options))
  return element('testsuite', {name: path, ...totals([file])}, cases.length > 0 ? cases : [element('testcase', {classname: path, name: 'zwgk-extract check'})])
}

function totals(files: readonly VFile[]): {tests: number; failures: number; errors: number} {
  const errors = files.reduce((sum, {messages}) => sum + messages.filter((message) => ruleOf(message) === 'unreadable').length, 0)
  const tests = files.reduce((sum, {messages}) => sum + Math.max(1, messages.length), 0)
  return {tests, failures: countOf(files).error - errors, errors}
}

/** JUnit XML: a suite for each file, a failed test for each finding of severity error. */
export const junit: Reporter = {
  name: 'junit',
  report: (files, options) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${element(
      'testsuites',
      {name: 'zwgk-extract', ...totals(files)},
      files.map((file) => suiteOf(file, options))
    )}\n`
}
