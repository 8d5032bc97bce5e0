import type {VFile} from 'vfile'
import type {Data} from '../model/contract.ts'
import {foldKey} from '../text/fold.ts'
import {textHashOf} from '../text/text-hash.ts'
import {ruleOf, wordsOf, type Message} from './finding.ts'

const DIGITS = 16

interface Fingerprint {
  readonly ruleId: string
  /** The folded words that it points at, and the values of its data beside them: what is expected, or what else is at odds */
  readonly words: string
  /** Of rule, message, words and data: the same when lines move, are wrapped anew, the severity, the wording or the language changes */
  readonly hash: string
}

/** The values that a finding is known by: all but those of its note. */
const valuesOf = (data: Data): string[] =>
  Object.entries(data)
    .filter(([name]) => name !== 'note')
    .flatMap(([, value]) => (Array.isArray(value) ? (value as string[]) : String(value)))
    .map(foldKey)

export function fingerprintOf(message: Message, file: VFile): Fingerprint {
  const ruleId = ruleOf(message)
  const pointed = foldKey(wordsOf(message, file))
  // the words themselves, or their beginning, are said once
  const others = valuesOf(message.data ?? {}).filter((value) => !pointed.startsWith(value))
  const words = [pointed, ...others].filter((part) => part !== '').join(' | ')
  return {ruleId, words, hash: textHashOf(`${ruleId}:${message.messageId ?? ''}:${words}`).slice(0, DIGITS)}
}
