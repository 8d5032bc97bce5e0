/** How time grows with an input 1, 10 and 100 times as long: every reader, every stage, every output, and a table as Markdown, HTML and tabs. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {withBundle} from './with-bundle.mjs'

/**
 * Runs `bench/growth.ts` in a process of its own.
 *
 * @param {string} script Where it is bundled
 * @param {readonly string[]} given
 * @returns {unknown} What it prints, as JSON
 */
function run(script, given) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...given], {encoding: 'utf8', maxBuffer: 1 << 26})
  if (status !== 0) throw new Error(`Unexpected exit ${status} of growth ${given.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}

/**
 * @param {number} rows Of the table that is printed in three ways
 * @returns {Promise<{growth: {name: string, times: number[]}[], tables: {name: string, took: number, peak: number}[]}>} Milliseconds of CPU time, bytes
 */
export async function benchGrowth(rows) {
  return withBundle({growth: 'tools/bench/growth.ts'}, (folder) => {
    const script = join(folder, 'growth.js')
    return {growth: run(script, []), tables: ['tabs', 'md', 'html'].map((name) => ({name, ...run(script, [name, String(rows)])}))}
  })
}
