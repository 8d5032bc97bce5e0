import {describe, expect, it} from 'vitest'
import {paired} from './pairs.ts'

/** `expected → notice`, and what was found none for, with the notices that it could be */
function told(names: readonly string[], paths: readonly string[]): string[] {
  const {pairs, unmet} = paired(
    names.map((name) => ({name})),
    paths.map((path) => ({path}))
  )
  return [
    ...pairs.map(({expected, notice}) => `${expected.name} → ${notice.path}`),
    ...unmet.map(({expected, candidates}) => `${expected.name}: ${candidates.map(({path}) => path).join(' ')}`)
  ]
}

describe('records are expected of the notice', () => {
  it.each([
    ['of the same path', ['x/a.txt', 'y/a.txt'], ['x/a.txt', 'y/a.txt'], ['x/a.txt → x/a.txt', 'y/a.txt → y/a.txt']],
    [
      'whose path ends in the same folders',
      ['in/x/a.txt', 'in/y/a.txt'],
      ['../new/in/y/a.txt', '../new/in/x/a.txt'],
      ['in/x/a.txt → ../new/in/x/a.txt', 'in/y/a.txt → ../new/in/y/a.txt']
    ],
    ['of that name in another folder, where it is the only one', ['x/a.txt'], ['y/a.txt', 'y/b.txt'], ['x/a.txt → y/a.txt']],
    ['of that name, without its extension', ['a'], ['x/a.txt'], ['a → x/a.txt']],
    ['of that extension first', ['a.txt'], ['a.txt.md', 'a.txt'], ['a.txt → a.txt']],
    ['of exactly that path first', ['a.txt'], ['a.txt', 'x/a.txt'], ['a.txt → a.txt']],
    ['that others are expected of too', ['a.txt', 'x/a.txt', 'x/a.txt'], ['x/a.txt'], ['a.txt → x/a.txt', 'x/a.txt → x/a.txt', 'x/a.txt → x/a.txt']]
  ])('%s', (_, names, paths, expected) => {
    expect(told(names, paths)).toEqual(expected)
    expect(told(names, paths.toReversed())).toEqual(expected)
  })
  it.each([
    ['a namesake has a record of its own', ['x/a.txt', 'y/a.txt'], ['y/a.txt', 'z/a.txt'], ['y/a.txt → y/a.txt', 'x/a.txt: ']],
    ['two are expected in other folders', ['x/a.txt', 'y/a.txt'], ['a.txt'], ['x/a.txt: ', 'y/a.txt: ']],
    ['none has the name', ['x/a.txt'], ['x/b.txt'], ['x/a.txt: ']],
    ['several are of the name', ['a.txt'], ['x/a.txt', 'y/a.txt'], ['a.txt: x/a.txt y/a.txt']],
    ['several are of the name, in other folders', ['z/a.txt'], ['x/a.txt', 'y/a.txt'], ['z/a.txt: x/a.txt y/a.txt']]
  ])('none, where %s', (_, names, paths, expected) => {
    expect(told(names, paths)).toEqual(expected)
  })
})
