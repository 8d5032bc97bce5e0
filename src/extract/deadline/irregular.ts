import type {DeadlinePattern} from '../../model/contract.ts'
import {IRREGULAR} from '../../words/date.ts'

/** What stands around the word in its phrase, in characters. */
const LONGEST = 12

export const irregular: DeadlinePattern = {
  name: 'irregular',
  says: '不定期 · 及时 (in a deadline cell or slot)',
  words: ['时', '期', '快'],
  regex: new RegExp(IRREGULAR, 'gu'),
  read(match, {place, text}) {
    const end = match.index + match[0].length
    // 「要第一时间报…办公室」 in a long sentence is prose, in a cell too.
    const before =
      text
        .slice(Math.max(0, match.index - LONGEST), match.index)
        .split(/[,。;:、]/u)
        .at(-1)?.length ?? 0
    const behind = text.slice(end, end + LONGEST).split(/[,。;:、]/u)[0]?.length ?? 0
    return place === 'text' || before + behind >= LONGEST ? null : {start: match.index, end, value: {kind: 'irregular'}}
  },
  examples: [
    {text: '不定期发布', place: 'cell', finds: [{text: '不定期', value: {kind: 'irregular'}}]},
    {text: '及时', place: 'cell', finds: [{text: '及时', value: {kind: 'irregular'}}]},
    {text: '不定期抽查，及时整改', finds: []},
    {text: '适时跟进督查', finds: []}
  ]
}
