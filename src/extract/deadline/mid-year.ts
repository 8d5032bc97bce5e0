import type {DeadlinePattern} from '../../model/contract.ts'

export const midYear: DeadlinePattern = {
  name: 'mid-year',
  says: '年中',
  words: ['年中'],
  regex: /(?<=^|[,。;、:()在于])年中(?:之?前|时)?(?=[,、。;)和及与对将要由开组召进完总末]|$)/gu,
  read(match) {
    return {start: match.index, end: match.index + match[0].length, value: {kind: 'date', end: {year: null, month: 6, day: 'last'}}}
  },
  examples: [
    {text: '年中对宣传阵地进行评估', finds: [{text: '年中', value: {kind: 'date', end: {year: null, month: 6, day: 'last'}}}]},
    {text: '于年中前报告', finds: []},
    {text: '在年中召开推进会', finds: [{text: '年中', value: {kind: 'date', end: {year: null, month: 6, day: 'last'}}}]},
    {text: '全年中旬，近三年中发生的事故，少年中心', finds: []}
  ]
}
