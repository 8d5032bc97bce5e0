import type {Finding, Words} from '../../model/contract.ts'
import {isMessageKey, speaker} from '../messages.ts'
import {sentence, type Problem} from '../problem.ts'

/** A problem as the data of a finding; its values stand beside its key. */
export interface ProblemData {
  readonly problem: string
  /** Code of the operating system */
  readonly system: string | null
  readonly [value: string]: string | number | null
}

/** The command's own rules have one message: what the problem says. */
export const problemFinding = ({key, values, reason}: Problem): Finding => ({
  messageId: 'problem',
  data: {...values, problem: key, system: reason ?? null},
  place: null
})

/** The problem in both languages. */
export function problemWords({problem, system, ...values}: ProblemData): Words {
  if (!isMessageKey(problem)) throw new Error(`Unexpected problem \`${problem}\`, expected a key of the catalogue`)
  const one: Problem = {key: problem, values: values as NonNullable<Problem['values']>, ...(system !== null && {reason: system})}
  return {zh: sentence(speaker('zh'), one), en: sentence(speaker('en'), one)}
}
