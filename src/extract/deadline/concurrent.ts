import type {DeadlinePattern} from '../../model/contract.ts'

export const concurrent: DeadlinePattern = {
  name: 'concurrent',
  says: '与文件公开时 · 方案印发的同时 · 与政策出台起同时 (in a deadline cell or slot)',
  words: ['与', '时'],
  regex: /(?<=^|[,。;:])(?<when>[^,。;:与]{2,24}?)(?:的同时|时(?=一并|同步|同时))|与(?<event>[^,。;:与]{2,24}?)(?:之日)?(?:起?同时|起?同步|起|时)/gu,
  read(match, {place}) {
    const anchor = match.groups?.event ?? match.groups?.when ?? ''
    return place === 'text' ? null : {start: match.index, end: match.index + match[0].length, value: {kind: 'concurrent', anchor}}
  },
  examples: [
    {text: '图解与办法公开时发布。', place: 'cell', finds: [{text: '与办法公开时', value: {kind: 'concurrent', anchor: '办法公开'}}]},
    {text: '与规划出台或调整起同时公开', place: 'cell', finds: [{text: '与规划出台或调整起同时', value: {kind: 'concurrent', anchor: '规划出台或调整'}}]},
    {text: '与规划实施起宣传', place: 'cell', finds: [{text: '与规划实施起', value: {kind: 'concurrent', anchor: '规划实施'}}]},
    {
      text: '方案印发的同时公开，草案公布时一并解读',
      place: 'cell',
      finds: [
        {text: '方案印发的同时', value: {kind: 'concurrent', anchor: '方案印发'}},
        {text: '草案公布时', value: {kind: 'concurrent', anchor: '草案公布'}}
      ]
    },
    {text: '方案印发的同时做好解读', finds: []},
    {text: '解读与文件公开时一并发布', finds: []},
    {text: '与群众见面', place: 'cell', finds: []}
  ]
}
