import type {VFile} from 'vfile'
import {ReadError} from '../../model/contract.ts'
import type {Checking, FileReading} from '../../model/reading.ts'
import type {NoticeRecord} from '../../model/record.ts'
import type {ReadOptions} from '../pipeline.ts'
import type {ViewOrder} from '../view/shown.ts'

type Message = VFile['messages'][number]

/** A message of a file without its class, which no thread can hand to another. */
type PlainMessage = Pick<Message, 'reason' | 'place' | 'ruleId' | 'source' | 'fatal' | 'expected' | 'note' | 'url' | 'messageId' | 'data'>

/** What the helper is asked; it extracts what it read last. */
export type Order =
  | {readonly read: {readonly path: string; readonly bytes: Uint8Array}; readonly options: ReadOptions}
  | {readonly extract: Checking & {readonly calendar?: boolean | undefined}; readonly messages: readonly PlainMessage[]}
  | ViewOrder

interface Read {
  readonly text: string
  readonly reading: FileReading | undefined
}

interface Extracted {
  readonly record: NoticeRecord
  readonly messages: readonly PlainMessage[]
}

interface Shown {
  readonly shown: string
}

type Done = Read | Extracted | Shown

export type Answer =
  | Done
  | {readonly refused: string; readonly values: Readonly<Record<string, string>>}
  | {readonly failed: string; readonly reason: string; readonly stack: string | undefined}

export const messagesOf = ({messages}: VFile): PlainMessage[] =>
  messages.map(({reason, place, ruleId, source, fatal, expected, note, url, messageId, data}) => ({
    reason,
    place,
    ruleId,
    source,
    fatal,
    expected,
    note,
    url,
    messageId,
    data
  }))

/** In place of those that the file has. */
export function putMessages(file: VFile, messages: readonly PlainMessage[]): void {
  file.messages = []
  for (const {reason, place, ruleId, source, ...more} of messages) Object.assign(file.message(reason, {place, ruleId, source}), more)
}

export function refusalOf(error: unknown): Answer {
  if (error instanceof ReadError) return {refused: error.code, values: error.values}
  const {name, message, stack} = error instanceof Error ? error : new Error(String(error))
  return {failed: name, reason: message, stack}
}

/** What the answer says; throws what it refuses. */
export function settled(answer: Answer): Done {
  if ('refused' in answer) throw new ReadError(answer.refused, answer.values)
  if ('failed' in answer) throw Object.assign(new Error(answer.reason), {name: answer.failed, stack: answer.stack})
  return answer
}
