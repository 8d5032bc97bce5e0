import type {DeadlinePattern} from '../../model/contract.ts'

export const irregular: DeadlinePattern = {
  name: 'irregular',
  says: '不定期 · 及时 (in a deadline cell or slot)',
  regex: /不定期|及时|适时|即时|实时|随时|定期|尽快|限期|第一时间/gu,
  read(match, {place}) {
    return place === 'text' ? null : {start: match.index, end: match.index + match[0].length, value: {kind: 'irregular'}}
  },
  examples: [
    {text: '不定期发布', place: 'cell', finds: [{text: '不定期', value: {kind: 'irregular'}}]},
    {text: '及时', place: 'cell', finds: [{text: '及时', value: {kind: 'irregular'}}]},
    {text: '不定期抽查，及时整改', finds: []},
    {text: '适时跟进督查', finds: []}
  ]
}
