import {expect, it} from 'vitest'
import {Claims} from './claims.ts'

it('the first to claim words has all of them', () => {
  const claims = new Claims(10)
  expect(claims.take({start: 2, end: 5}, 'date')).toBeNull()
  expect(claims.take({start: 4, end: 6}, 'span')).toBe('date')
  expect(claims.take({start: 5, end: 6}, 'span')).toBeNull()
  expect(claims.take({start: 0, end: 10}, 'date')).toBe('date')
  expect(claims.take({start: 5, end: 10}, 'date')).toBe('span')
})

it('a claim that failed holds nothing, and one of no words never fails', () => {
  const claims = new Claims(4)
  claims.take({start: 0, end: 1}, 'date')
  claims.take({start: 0, end: 4}, 'span')
  expect(claims.take({start: 1, end: 4}, 'rate')).toBeNull()
  expect(claims.take({start: 2, end: 2}, 'span')).toBeNull()
})
