import type {VFile} from 'vfile'
import {foldKey} from '../text/fold.ts'
import {textHashOf} from '../text/text-hash.ts'
import {ruleOf, wordsOf, type Message} from './finding.ts'

const DIGITS = 16

export interface Fingerprint {
  readonly ruleId: string
  /** The folded words that it points at, and the values that its sentence quotes beside them: what is expected, or what else is at odds */
  readonly words: string
  /** Of rule and words: the same when lines move, are wrapped anew, the severity or the language changes */
  readonly hash: string
}

const quoted = (sentence: string): string[] => [...sentence.matchAll(/`([^`]*)`/gu)].map(([, value = '']) => foldKey(value))

const isCut = (value: string): boolean => value.startsWith('…') || value.endsWith('…')

export const fingerprintOf = (message: Message, file: VFile): Fingerprint => {
  const ruleId = ruleOf(message)
  const pointed = foldKey(wordsOf(message, file))
  const others = quoted(message.reason).filter(value => value !== pointed && !(isCut(value) && pointed.includes(value.replace(/^…|…$/gu, ''))))
  const words = [pointed, ...others].filter(part => part !== '').join(' | ')
  return {ruleId, words, hash: textHashOf(`${ruleId}:${words}`).slice(0, DIGITS)}
}
