import {ownPosition, pathFrom, ruleOf, sentenceOf, severityOf} from './finding.ts'
import type {Reporter} from './reporter.ts'

/** What a workflow command calls each severity. */
const COMMANDS = {error: 'error', warning: 'warning', info: 'notice'} as const

/** A line break ends a command; other control characters would steer the terminal that shows the log. */
const data = (text: string): string =>
  text
    .replace(/[^\P{Cc}\r\n\t]/gu, '\uFFFD')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Workflow commands of GitHub Actions: an annotation for each finding. */
export const github: Reporter = {
  name: 'github',
  report: (files, {root, language}) =>
    files
      .flatMap((file) =>
        file.messages.map((message) => {
          const position = ownPosition(message, file)
          const place = position && {
            line: position.start.line,
            endLine: position.end.line,
            // a range over several lines has no columns there
            ...(position.start.line === position.end.line && {col: position.start.column, endColumn: position.end.column})
          }
          const properties = {file: pathFrom(root, file.path), ...place, title: ruleOf(message)}
          const text = [sentenceOf(message, file, language), message.note].filter(Boolean).join('\n')
          return `::${COMMANDS[severityOf(message)]} ${Object.entries(properties)
            .map(([name, value]) => `${name}=${property(String(value))}`)
            .join(',')}::${data(text)}\n`
        })
      )
      .join('')
}
