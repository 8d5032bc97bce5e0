import {positionOf, ruleOf, severityOf, type Message} from './finding.ts'
import type {Reporter} from './reporter.ts'

const messageOf = (message: Message) => ({
  ruleId: ruleOf(message),
  severity: severityOf(message),
  message: message.reason,
  expected: message.expected ?? [],
  note: message.note ?? null,
  url: message.url ?? null,
  position: positionOf(message)
})

/** One array, an entry for each file, also for one without findings; keys stand in one order. */
export const json: Reporter = {
  name: 'json',
  report: (files) =>
    `${JSON.stringify(
      files.map(({path, messages}) => ({path, messages: messages.map(messageOf)})),
      null,
      2
    )}\n`
}
