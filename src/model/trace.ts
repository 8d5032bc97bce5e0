import type {Range} from './contract.ts'
import type {Position} from './deadline.ts'

/**
 * What became of a candidate:
 * - `kept`;
 * - `taken`: another one has its words;
 * - `nobody`: a clause that names nobody and sets no time stays text;
 * - `refused`: the pattern's words stand here, and what stands around them makes them no time limit;
 * - `own-force`: the sentence is about the force of the notice itself;
 * - `history`: the day lies before 成文日期.
 */
type Fate = 'kept' | 'taken' | 'nobody' | 'refused' | 'own-force' | 'history'

/** Words that a clause form or a deadline pattern matched; offsets into the text that was searched. */
export interface Candidate extends Range {
  readonly kind: 'clause' | 'deadline'
  /** Name of the form or pattern */
  readonly name: string
  readonly fate: Fate
  /** Which one has the words, or what was read */
  readonly detail?: string
}

/** Is told of each candidate in a text; absent: nothing is made for it. */
export type Told = (candidate: Candidate) => void

/** A candidate in its notice. */
export interface PlacedCandidate extends Candidate {
  readonly text: string
  readonly position: Position
}

export type Trace = (candidate: PlacedCandidate) => void
