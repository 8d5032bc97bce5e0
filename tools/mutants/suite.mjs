/**
 * Stands for `vitest` where mutants are tried: runs the same tests one after another in one process, until one fails.
 * The start of a whole runner would take longer than the tests.
 */
import {chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend} from '@vitest/expect'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const {expect} = chai

/** Tests of the time that a large input takes: a busy machine would have noticed the change. */
const TIMED = /in one pass|not with their square|very many/u

let tests = []
let groups = []

/** Sets `each` beside a function that declares: a row that is an array is its arguments. */
const withEach = (declare) =>
  Object.assign(declare, {
    each: (rows) => (name, body) => {
      for (const row of rows) {
        const given = Array.isArray(row) ? row : [row]
        declare(`${name} (${String(given[0]).slice(0, 40)})`, () => body(...given))
      }
    }
  })

export const it = withEach((name, body) => {
  if (!TIMED.test(name)) tests.push({name, body})
})

/** A group may be declared later: `describe('…', async () => …)`. */
export const describe = withEach((_, body) => {
  groups.push(body())
})

/**
 * Runs tests until one fails.
 *
 * @param {readonly (readonly [string, () => unknown])[]} files Test files, each with what loads it.
 * @returns {Promise<string | undefined>} the test that failed first, with its reason; undefined where all pass
 */
export async function firstFailure(files) {
  for (const [file, load] of files) {
    tests = []
    groups = []
    let at = 'as it is loaded'
    try {
      load()
      await Promise.all(groups)
      if (tests.length === 0) throw new Error('no tests')
      for (const {name, body} of tests) {
        at = name
        await body()
      }
    } catch (error) {
      return `${file} › ${at}: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  return undefined
}
