import {labels as all} from '../../ledger/labels.ts'
import {triviaReasons} from '../../../model/trivia.ts'
import type {MarkKind} from '../data.ts'
import {data, words} from './page.ts'

export const labels = all[data.language]

/** What a mark of the text is called. */
export const markLabel = (kind: MarkKind, ref = -1): string =>
  kind === 'trivia'
    ? words[triviaReasons[ref] ?? 'trivia']
    : kind === 'lead' || kind === 'responsible' || kind === 'support'
      ? `${labels.role[kind]}${words.unit}`
      : words[kind]
