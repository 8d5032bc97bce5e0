import type {DeadlinePattern} from '../../model/contract.ts'

export const concurrent: DeadlinePattern = {
  name: 'concurrent',
  says: '与文件公开时 · 与政策出台起同时 (in a deadline cell or slot)',
  words: ['与'],
  regex: /与(?<event>[^,。;:与]{2,24}?)(?:之日)?(?:起?同时|起?同步|起|时)/gu,
  read(match, {place}) {
    const anchor = match.groups?.event ?? ''
    return place === 'text' ? null : {start: match.index, end: match.index + match[0].length, value: {kind: 'concurrent', anchor}}
  },
  examples: [
    {text: '图解与办法公开时发布。', place: 'cell', finds: [{text: '与办法公开时', value: {kind: 'concurrent', anchor: '办法公开'}}]},
    {text: '与规划出台或调整起同时公开', place: 'cell', finds: [{text: '与规划出台或调整起同时', value: {kind: 'concurrent', anchor: '规划出台或调整'}}]},
    {text: '与规划实施起宣传', place: 'cell', finds: [{text: '与规划实施起', value: {kind: 'concurrent', anchor: '规划实施'}}]},
    {text: '解读与文件公开时一并发布', finds: []},
    {text: '与群众见面', place: 'cell', finds: []}
  ]
}
