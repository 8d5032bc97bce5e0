import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {firstOf, lastOf} from './shorten.ts'

describe('a shortened text', () => {
  it('cuts no character in two', () => {
    expect(firstOf('由𠮷县', 2)).toBe('由')
    expect(lastOf('由𠮷县', 2)).toBe('县')
    expect(firstOf('由𠮷县', 3)).toBe('由𠮷')
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(12), (text, length) => {
        expect(firstOf(text, length)).not.toMatch(/\p{Surrogate}/u)
        expect(lastOf(text, length)).not.toMatch(/\p{Surrogate}/u)
      })
    )
  })
  it('is a start or an end of the text, at most one code unit shorter than asked for', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.nat(12), (text, length) => {
        const least = Math.min(text.length, length) - 1
        for (const [part, fits] of [
          [firstOf(text, length), text.startsWith(firstOf(text, length))],
          [lastOf(text, length), text.endsWith(lastOf(text, length))]
        ] as const) {
          expect(fits).toBe(true)
          expect(part.length).toBeGreaterThanOrEqual(least)
          expect(part.length).toBeLessThanOrEqual(length)
        }
      })
    )
  })
})
