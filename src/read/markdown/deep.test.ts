import {expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'
import {isTooDeep} from './deep.ts'

const MANY = 20_000

it.each([
  ['items', '- '.repeat(MANY) + '甲'],
  ['quotes', '>'.repeat(MANY) + ' 甲'],
  ['emphasis', ' *甲'.repeat(MANY)],
  ['marks by turns', '*_甲'.repeat(MANY)],
  ['marks by turns without text', '*_'.repeat(MANY)],
  ['marks that end nothing', '甲* 乙_ '.repeat(MANY)],
  ['pairs of marks in one paragraph', '**甲**、'.repeat(2 * MANY)],
  ['notes in one paragraph', '[^1]'.repeat(MANY)],
  ['addresses that do not end', '[甲](乙'.repeat(MANY)],
  ['separate quotes', '> 甲\n\n'.repeat(MANY)],
  ['paragraphs of marks by turns', '*_甲'.repeat(500).concat('\n\n').repeat(100)],
  ['fences of many lengths', Array.from({length: 200}, (_, at) => '`'.repeat(at + 1)).join('甲')]
])(
  '%s without end are read as lines',
  async (_, text) => {
    expect(isTooDeep(text)).toBe(true)
    const {source} = await extractNotice({path: 'deep.md', bytes: new TextEncoder().encode(`${text}\n`)})
    expect(source.characters).toBeGreaterThan(0)
  },
  20_000
)

it.each([
  ['a plan', '# 云溪县要点\n\n- 甲\n  - 乙\n    - 丙\n\n> **重点**：_做好_ `公开`\n'],
  ['marks that close', '**甲**、'.repeat(MANY)],
  ['blanks to fill in', `${'姓名____ 电话____ 单位：____\n'.repeat(20)}\n`.repeat(50)],
  ['stars between numbers', `${'3*5 米，甲**的*\n'.repeat(20)}\n`.repeat(50)],
  ['a long table', `| 甲 | 乙 |\n| --- | --- |\n${'| *一* | [二](x) |\n'.repeat(MANY)}`]
])('%s is no nesting', (_, text) => {
  expect(isTooDeep(text)).toBe(false)
})
