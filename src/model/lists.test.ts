import fc from 'fast-check'
import {expect, it} from 'vitest'
import {maximum, minimum, pushAll} from './lists.ts'

it('does what push, Math.max and Math.min do', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (into, more) => {
      const grown = [...into]
      pushAll(grown, more)
      expect(grown).toEqual([...into, ...more])
      expect([maximum(more), minimum(more)]).toEqual([Math.max(...more), Math.min(...more)])
    })
  )
})

it('takes more than the stack could hold', () => {
  const many = Array.from({length: 1_000_000}, (_, at) => at)
  const into: number[] = []
  pushAll(into, many)
  expect([into.length, maximum(many), minimum(many)]).toEqual([1_000_000, 999_999, 0])
  expect(() => Math.max(...many)).toThrow(RangeError)
})
