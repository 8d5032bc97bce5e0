import type {DeadlinePattern} from '../../model/contract.ts'
import {IRREGULAR} from '../../words/date.ts'
import {leadOf} from './lead.ts'
import {HOW, WORK_VERB} from '../../words/verb.ts'

/** What stands around the word in its phrase, in characters. */
const LONGEST = 12

/** 「不定期现场抽查」 schedules work in running text too, not 「定期不定期」 */
const SCHEDULED = new RegExp(`^(?:地|${HOW}|现场|实地|随机|联合)*${WORK_VERB}`, 'u')

export const irregular: DeadlinePattern = {
  name: 'irregular',
  says: '不定期 (before a verb of work, or in a deadline cell or slot) · 及时 (in a cell or slot)',
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
    if (place === 'text' && match[0] === '不定期' && SCHEDULED.test(text.slice(end)) && !/定期(?:[和或与、])?$/u.test(leadOf(text, match.index)))
      return {start: match.index, end, value: {kind: 'irregular'}}
    return place === 'text' || before + behind >= LONGEST ? null : {start: match.index, end, value: {kind: 'irregular'}}
  },
  examples: [
    {text: '不定期发布', place: 'cell', finds: [{text: '不定期', value: {kind: 'irregular'}}]},
    {text: '及时', place: 'cell', finds: [{text: '及时', value: {kind: 'irregular'}}]},
    {text: '县城管局不定期现场抽查摊位，及时整改', finds: [{text: '不定期', value: {kind: 'irregular'}}]},
    {text: '定期不定期检查摊位，不定期的活动', finds: []},
    {text: '适时跟进督查', finds: []}
  ]
}
