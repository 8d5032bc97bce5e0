import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'

const value: DeadlineValue = {kind: 'relative', duration: null, workdays: false, anchor: null}

export const atOnce: DeadlinePattern = {
  name: 'at-once',
  says: '立行立改 · 立即整改 (in a deadline cell)',
  words: ['立', '即'],
  regex: /立行立改|立即整改|立查立改|立知立改|即知即改|即查即改/gu,
  read: (match, {place}) => (place === 'cell' ? {start: match.index, end: match.index + match[0].length, value} : null),
  examples: [
    {text: '立行立改', place: 'cell', finds: [{text: '立行立改', value}]},
    {
      text: '立即整改并长期坚持',
      place: 'cell',
      finds: [
        {text: '立即整改', value},
        {text: '长期坚持', value: {kind: 'continuous'}}
      ]
    },
    {text: '发现问题立即整改', finds: []},
    {text: '建立整改台账', place: 'cell', finds: []}
  ]
}
