import {isAbsolute, relative, resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Severity} from '../model/contract.ts'
import type {Position} from '../model/deadline.ts'

export type Message = VFile['messages'][number]

const LONGEST_WORDS = 30

export const severityOf = ({fatal}: Message): Severity => fatal ? 'error' : fatal === false ? 'warning' : 'info'

export const ruleOf = ({ruleId}: Message): string => ruleId ?? 'zwgk'

/** Where a finding is; null: it is about the notice as a whole. */
export const positionOf = ({place}: Message): Position | null => place && 'start' in place ? place as Position : null

/** The words that a finding points at. */
export const wordsOf = (message: Message, file: VFile): string => {
  const position = positionOf(message)
  return position ? String(file).slice(position.start.offset, position.end.offset) : ''
}

/** Its place as lines of the file itself: null where that is a reading text made from the file, which has no such lines. */
export const ownPosition = (message: Message, file: VFile): Position | null =>
  file.data.reading?.ownText ? positionOf(message) : null

/** The sentence; where a file has no lines that could be named, with the words that it is about. */
export const sentenceOf = (message: Message, file: VFile, language: 'zh' | 'en'): string => {
  const words = wordsOf(message, file).replace(/\s+/gu, ' ').trim()
  if (words === '' || ownPosition(message, file) || message.reason.includes(words)) return message.reason
  const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
  return language === 'zh' ? `${message.reason}（在“${shown}”处）` : `${message.reason} (at “${shown}”)`
}

/** The path from the root, parted by `/`; one that leads out of the root is absolute. */
export const pathFrom = (root: string, path: string): string => {
  const way = relative(root, resolve(root, path)).replaceAll('\\', '/')
  return way.startsWith('../') || isAbsolute(way) ? resolve(root, path).replaceAll('\\', '/') : way
}

export interface Count {readonly error: number; readonly warning: number; readonly info: number}

export const countOf = (files: readonly VFile[]): Count => {
  const count = {error: 0, warning: 0, info: 0}
  for (const {messages} of files) for (const message of messages) count[severityOf(message)]++
  return count
}
