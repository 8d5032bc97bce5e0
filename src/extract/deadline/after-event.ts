import type {DeadlinePattern} from '../../model/contract.ts'

export const afterEvent: DeadlinePattern = {
  name: 'after-event',
  says: '舆情产生后 (in a deadline cell)',
  words: ['后'],
  regex: /(?<=^|[。;:])(?<event>[^。;:,\d]{2,24}?)(?:之后|(?<!前)后)(?![续期勤方台备\d]|的?\d)/gu,
  read(match, {place}) {
    const anchor = match.groups?.event ?? ''
    return place === 'cell'
      ? {start: match.index, end: match.index + match[0].length, value: {kind: 'relative', duration: null, workdays: false, anchor}}
      : null
  },
  examples: [
    {
      text: '险情发生后按程序公开。',
      place: 'cell',
      finds: [{text: '险情发生后', value: {kind: 'relative', duration: null, workdays: false, anchor: '险情发生'}}]
    },
    {
      text: '常规：审批通过后公布',
      place: 'cell',
      finds: [{text: '审批通过后', value: {kind: 'relative', duration: null, workdays: false, anchor: '审批通过'}}]
    },
    {text: '文件印发后，起草部门要跟踪评估', finds: []},
    {text: '中秋节前后', place: 'cell', finds: []},
    {text: '做好后续工作', place: 'cell', finds: []}
  ]
}
