import {expect, it} from 'vitest'
import {mutated, mutationsOf} from './mutate.mjs'

const all = (code: string) => mutationsOf('a.ts', code).map((one) => mutated(code, one))

it.each([
  ['an operator', 'x = a && b', ['x = a || b', ';']],
  ['a comparison', 'const x = a < b', ['const x = a <= b']],
  ['a condition', 'if (a) f()', ['if (true) f()', 'if (false) f()', 'if (a) ;']],
  ['a denial', 'const x = !a', ['const x = a']],
  ['a number', 'const x = 12', ['const x = 13']],
  ['a word of a list', "const x = words('局 委')", ["const x = words(' 委')", "const x = words('局 ')"]],
  ['an element', "const x = ['a', 'b']", ["const x = [...[], 'b']", "const x = ['a', ...[]]"]],
  ['an alternative of a pattern', 'const x = /^(?:a|b|c)$/u', ['const x = /^(?:b|c)$/u', 'const x = /^(?:a|c)$/u', 'const x = /^(?:a|b)$/u']],
  ['an alternative in a piece of a pattern', 'const x = `(?:a|b)${y}`', ['const x = `(?:b)${y}`', 'const x = `(?:a)${y}`']]
])('changes %s', (_, code, changed) => {
  expect(all(code).sort()).toEqual([...changed].sort())
})

it.each(['import a from "a"', 'type A = 1 | 2', "const x = {examples: {yes: ['a', 'b']}}", "const p = predicate({yes: ['a', 'b'], no: ['c', 'd']}, ask)"])(
  'leaves alone what no test can notice: %s',
  (code) => {
    expect(all(code)).toEqual([])
  }
)
