import fc from 'fast-check'
import {expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'
import {sourcesByName} from '../sources.fixture.ts'
import {matchesOf} from './matches.ts'

it('is the only loop over matches in the program', () => {
  const loops = Object.entries(sourcesByName())
    .filter(([name, text]) => name !== 'text/matches.ts' && /\.lastIndex\b|while \([^)]*\.exec\(|for \(let (\w+) = [^;]*\.exec\([^;]*; \1;/u.test(text))
    .map(([name]) => name)
  expect(loops).toEqual([])
})

it('finds what matchAll finds, from any place, over characters of any plane', () => {
  const text = fc
    .array(fc.constantFrom('年', '𠮷', '😀', '\ud842', '\udfb7', '\u200d', '\u0301', '\u202e', '\0', 'a'), {maxLength: 20})
    .map((parts) => parts.join(''))
  const regex = fc.constantFrom(/(?=年)|(?=\0)/gu, /年?/gu, /(?<!𠮷)a*/gu, /[^a]*?/gu, /𠮷|年/gu)
  fc.assert(
    fc.property(text, regex, (said, pattern) => {
      const found = (matches: Iterable<RegExpExecArray>) => [...matches].map(({index, 0: match}) => [index, match])
      expect(found(matchesOf(pattern, said))).toEqual(found(said.matchAll(pattern)))
      expect(pattern.lastIndex).toBe(0)
    }),
    {numRuns: 1000}
  )
})

it.each([
  ['a rare character behind a word of time', '某市2022年工作要点\n一、公开工作\n（一）做好全年𠮷类信息公开。', ['做好全年𠮷类信息公开。']],
  ['an emoji behind a word of time', '一、公开\n（一）过年😀好。', ['过年😀好。']],
  ['a rare surname behind 每月', '一、值守\n（一）每月𬭎工带班一次。', ['每月𬭎工带班一次。']],
  ['half of a character at the end', '一、值守\n（一）全年\ud842', ['全年\ud842']]
])('ends with %s', async (_, text, tasks) => {
  expect((await readText(text)).record.tasks.map((task) => task.text)).toEqual(tasks)
})
