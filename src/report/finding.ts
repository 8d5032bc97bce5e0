import {isAbsolute, relative, resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Severity} from '../model/contract.ts'
import type {Position} from '../model/deadline.ts'
import {slashed} from '../text/slashed.ts'
import {firstOf} from '../text/shorten.ts'

export type Message = VFile['messages'][number]

const LONGEST_WORDS = 30

export const severityOf = ({fatal}: Message): Severity => (fatal ? 'error' : fatal === false ? 'warning' : 'info')

export const ruleOf = ({ruleId}: Message): string => ruleId ?? 'zwgk'

/** Where a finding is; null: it is about the notice as a whole. */
export const positionOf = ({place}: Message): Position | null => (place && 'start' in place ? (place as Position) : null)

/** The words that a finding points at. */
export function wordsOf(message: Message, file: VFile): string {
  const position = positionOf(message)
  return position ? String(file).slice(position.start.offset, position.end.offset) : ''
}

/** Its place as lines of the file itself: null where that is a reading text made from the file, which has no such lines. */
export const ownPosition = (message: Message, file: VFile): Position | null => (file.data.reading?.ownText ? positionOf(message) : null)

/** The sentence; where a file has no lines that could be named, with the words that it is about. */
export function sentenceOf(message: Message, file: VFile, language: 'zh' | 'en'): string {
  const words = wordsOf(message, file).replace(/\s+/gu, ' ').trim()
  if (words === '' || ownPosition(message, file) || message.reason.includes(words)) return message.reason
  const shown = words.length > LONGEST_WORDS ? `${firstOf(words, LONGEST_WORDS)}…` : words
  return language === 'zh' ? `${message.reason}（在“${shown}”处）` : `${message.reason} (at “${shown}”)`
}

/** The path from the root, parted by `/`; one that leads out of the root is absolute. */
export function pathFrom(root: string, path: string): string {
  const way = slashed(relative(root, resolve(root, path)))
  return way.startsWith('../') || isAbsolute(way) ? slashed(resolve(root, path)) : way
}

interface Count {
  readonly error: number
  readonly warning: number
  readonly info: number
}

export function countOf(files: readonly VFile[]): Count {
  const count = {error: 0, warning: 0, info: 0}
  for (const {messages} of files) for (const message of messages) count[severityOf(message)]++
  return count
}

export const isUnreadable = ({messages}: VFile): boolean => messages.some((message) => ruleOf(message) === 'unreadable')

/** The run in one sentence. */
export function totalOf(files: readonly VFile[], language: 'zh' | 'en'): string {
  const {error, warning, info} = countOf(files)
  const checked = files.filter(({data}) => data.reading !== undefined).length
  const unread = files.filter(isUnreadable).length
  const counts = error + warning + info
  if (language === 'zh') {
    return [
      `已检查 ${checked} 份通知`,
      counts === 0 ? '没有发现问题' : `错误 ${error}，警告 ${warning}，提示 ${info}`,
      ...(unread > 0 ? [`${unread} 个文件无法读取`] : [])
    ].join('；')
  }
  return [
    `${checked} ${checked === 1 ? 'notice' : 'notices'} checked`,
    counts === 0 ? 'nothing found' : `${error} errors, ${warning} warnings, ${info} infos`,
    ...(unread > 0 ? [`${unread} could not be read`] : [])
  ].join('; ')
}
