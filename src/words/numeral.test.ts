import {expect, it} from 'vitest'
import {toChinese, toNumber} from './numeral.ts'

it('writes what it reads', () => {
  for (let value = 1; value < 1000; value++) expect(toNumber(toChinese(value))).toBe(value)
})
it('writes as 结构层次序数 do', () => {
  expect([7, 10, 17, 20, 53, 105, 110, 118].map((value) => toChinese(value))).toEqual([
    '七',
    '十',
    '十七',
    '二十',
    '五十三',
    '一百零五',
    '一百一十',
    '一百一十八'
  ])
})
it('reads no number that cannot be held exactly', () => {
  expect(['9007199254740991', '9007199254740992', '９'.repeat(20), '九'.repeat(20), '1'.repeat(400)].map(toNumber)).toEqual([
    9007199254740991,
    null,
    null,
    null,
    null
  ])
})
