import {analyse} from 'scslre'
import {afterAll, beforeAll, expect, it, vi} from 'vitest'

/** Patterns put together from words at load: the linter sees only literals. */
const built: RegExp[] = []

beforeAll(async () => {
  const Plain = RegExp
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct(target, parameters: [string, string?]) {
        const regex = new target(...parameters)
        built.push(regex)
        return regex
      }
    })
  )
  await import('./index.ts')
})
afterAll(() => {
  vi.unstubAllGlobals()
})

it('builds no pattern that can backtrack badly', () => {
  const bad = built.flatMap((regex) =>
    analyse(regex, {reportTypes: {Move: true}}).reports.map(
      ({type, exponential, character}) => `${type} ${exponential ? 'exponential' : 'polynomial'} on ${character.pick.toString()}: /${regex.source}/`
    )
  )
  expect(built.length).toBeGreaterThan(20)
  expect(bad).toEqual([])
})
