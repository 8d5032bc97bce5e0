import {expect, it} from 'vitest'
import {textHashOf} from './text-hash.ts'

it('is the same for two dresses of one text', () => {
  expect(textHashOf('（一）公开预算，\n  公开决算。')).toBe(textHashOf('(一)公开预算,公开决算。'))
})
it('is another for another text', () => {
  expect(textHashOf('公开预算')).not.toBe(textHashOf('公开决算'))
  expect(textHashOf('')).toMatch(/^[0-9a-f]{64}$/u)
})
