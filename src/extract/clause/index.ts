import type {ClauseForm, ClauseMatch} from '../../model/contract.ts'
import type {Told} from '../../model/trace.ts'
import {Claims} from '../claims.ts'
import {bareBracket} from './bare-bracket.ts'
import {closingSentence} from './closing-sentence.ts'
import {labelledBracket} from './labelled-bracket.ts'
import {labelWithoutColon} from './label-without-colon.ts'
import {lenticularBracket} from './lenticular-bracket.ts'
import {labelledLine} from './labelled-line.ts'
import {unlabelledBracket} from './unlabelled-bracket.ts'
import {unlabelledLine} from './unlabelled-line.ts'
import {MAY_ASSIGN} from '../../words/role.ts'

/** Every form of unit clause; where two read the same words the earlier one has them. */
export const clauseForms: readonly ClauseForm[] = [
  labelledBracket,
  labelWithoutColon,
  unlabelledBracket,
  bareBracket,
  lenticularBracket,
  labelledLine,
  unlabelledLine,
  closingSentence
]

/** A clause with the name of its form. */
interface FoundClause extends ClauseMatch {
  readonly form: string
}

/** All unit clauses of a paragraph in printed order, on folded text. */
export function findClauses(text: string, tell?: Told): FoundClause[] {
  if (!MAY_ASSIGN.test(text)) return []
  const found: FoundClause[] = []
  const claims = new Claims(text.length)
  for (const form of clauseForms) {
    for (const match of form.find(text)) {
      const holder = claims.take(match, form.name)
      if (holder === null) found.push({...match, form: form.name})
      else tell?.({kind: 'clause', name: form.name, start: match.start, end: match.end, fate: 'taken', detail: holder})
    }
  }
  return found.sort((one, other) => one.start - other.start)
}
