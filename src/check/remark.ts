import type {VFile} from 'vfile'
import type {Finding, RulePage, Severity} from '../model/rule.ts'
import type {Position} from '../model/deadline.ts'
import type {Checking} from '../model/reading.ts'
import type {Diagnostic} from '../model/record.ts'

/** Where a rule is explained: in the docs of the installed package, until there is a home page. */
export const urlOf = (id: string): string => `node_modules/zwgk-extract/docs/rules/${id}.md`

/** The severity that a rule has where it is asked with these settings; null: it is not asked. */
export function severityOf({id, severity}: Pick<RulePage, 'id' | 'severity'>, {severities = {}}: Checking): Severity | null {
  const set = severities[id] ?? severity
  return set === 'off' ? null : set
}

/** Puts a finding in words, in the language and with the severity asked for: a message of its file. */
export function remark(file: VFile, rule: RulePage, {messageId, data, place, expected}: Finding, checking: Checking): void {
  const severity = severityOf(rule, checking)
  if (severity === null) return
  const word = rule.messages[messageId]
  if (!word) throw new Error(`Unexpected message \`${messageId}\` of the rule \`${rule.id}\`, expected one of ${Object.keys(rule.messages).join(', ')}`)
  const {language = 'zh'} = checking
  const {says, note} = word(data)
  const message = file.message(says[language], {place: place ?? undefined, ruleId: rule.id, source: 'zwgk'})
  // vfile: true is an error, false a warning, undefined a remark
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.expected = expected && [...expected]
  message.note = note?.[language]
  message.url = urlOf(rule.id)
  message.messageId = messageId
  message.data = data
}

/** A message of the file as the record has it. */
export function diagnosticOf({ruleId = 'zwgk', fatal, reason, place, expected, note}: VFile['messages'][number]): Diagnostic {
  return {
    ruleId,
    severity: fatal ? 'error' : fatal === false ? 'warning' : 'info',
    message: reason,
    position: (place && 'start' in place ? place : null) as Position | null,
    ...(expected && {expected}),
    ...(note && {note})
  }
}
