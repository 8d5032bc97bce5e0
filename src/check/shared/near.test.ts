import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nearPairs} from './near.ts'

const edits = (name: string): string[] =>
  [...name].flatMap((_, at) => [
    name.slice(0, at) + name.slice(at + 1),
    ...[...'甲乙丙'].map((other) => name.slice(0, at) + other + name.slice(at + 1)),
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
  ])
const isNear = (one: string, other: string): boolean => edits(one).includes(other) || edits(other).includes(one)
const sorted = (pairs: readonly (readonly [string, string])[]): string[] => pairs.map((pair) => [...pair].sort().join('/')).sort()

describe('names that are near', () => {
  it('are those that one edit makes equal, and no others', () => {
    const names = fc.uniqueArray(fc.string({unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 6}), {maxLength: 5})
    fc.assert(
      fc.property(names, (list) => {
        const all = list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const))
        expect(sorted(nearPairs(list).map(({one, other}) => [one, other]))).toEqual(sorted(all.filter(([one, other]) => isNear(one, other))))
      })
    )
  })
  it('are not looked for within a series', () => {
    expect(nearPairs([...'子丑寅卯辰巳午未申酉'].map((sign) => `城关${sign}号泵站`))).toEqual([])
    expect(nearPairs(['城关子号泵站', '城关丑号泵站']).length).toBe(1)
  })
})
