import type {VFile} from 'vfile'
import {foldKey} from '../text/fold.ts'
import {textHashOf} from '../text/text-hash.ts'
import {ruleOf, wordsOf, type Message} from './finding.ts'

const DIGITS = 16

export interface Fingerprint {
  readonly ruleId: string
  /** The folded words that it points at; of a finding without a place, the values that its sentence quotes */
  readonly words: string
  /** Of rule and words: the same when lines move, are wrapped anew, or the severity changes */
  readonly hash: string
}

const quoted = (sentence: string): string => [...sentence.matchAll(/`([^`]*)`/gu)].map(([, value = '']) => value).join(' ')

export const fingerprintOf = (message: Message, file: VFile): Fingerprint => {
  const ruleId = ruleOf(message)
  const words = foldKey(wordsOf(message, file) || quoted(message.reason))
  return {ruleId, words, hash: textHashOf(`${ruleId}:${words}`).slice(0, DIGITS)}
}
