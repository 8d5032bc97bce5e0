import {expect, it} from 'vitest'
import {namesIn} from './names.ts'

const namesOf = (text: string) => namesIn(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))

it.each(['和', '及', '、'])('a list of very many names, parted by %s, is taken apart', (mark) => {
  const names = namesOf(Array.from({length: 20_000}, () => '县水利局').join(mark))
  expect(names.length).toBe(20_000)
  expect(new Set(names)).toEqual(new Set(['县水利局']))
})

it.each([
  ['县水利局和县林业局', ['县水利局', '县林业局']],
  ['县文化广电和旅游局和县水利局以及县林业局', ['县文化广电和旅游局', '县水利局', '县林业局']],
  ['县水利局（河长办和湖长办）', ['县水利局（河长办和湖长办）']],
  [`县水利局${')'.repeat(1000)}`, ['县水利局']],
  ['县水利局（河长办）)', ['县水利局（河长办）']],
  ['各县、区人民政府（管委会）', ['各县、区人民政府（管委会）']],
  ['各县、市、区政府（开发区管委会）、市水利局', ['各县、市、区政府（开发区管委会）', '市水利局']]
])('%s', (text, names) => {
  const folded = text.replaceAll('（', '(').replaceAll('）', ')')
  expect(namesOf(folded)).toEqual(names.map((name) => name.replaceAll('（', '(').replaceAll('）', ')')))
})
