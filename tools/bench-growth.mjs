/** How time grows with an input 1, 10 and 100 times as long: every reader, every stage, every output, and a table as Markdown, HTML and tabs. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {forEsbuild} from './client.mjs'

/**
 * Runs `bench/growth.ts` in a process of its own.
 *
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
 * @returns {{growth: {name: string, times: number[]}[], tables: {name: string, took: number, peak: number}[]}} Milliseconds of CPU time, bytes
 */
export async function benchGrowth(rows) {
  // within node_modules, from where the packages that are no part of the bundle are found
  mkdirSync('node_modules/.cache', {recursive: true})
  const folder = resolve(mkdtempSync('node_modules/.cache/bench-'))
  try {
    await build({
      entryPoints: {growth: 'tools/bench/growth.ts'},
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['nodejs-jieba'],
      plugins: [forEsbuild],
      define: {ZWGK_VERSION: '"bench"'},
      banner: {js: "import{createRequire as zwgkRequire}from'node:module';const require=zwgkRequire(import.meta.url);"},
      logLevel: 'warning'
    })
    const script = join(folder, 'growth.js')
    return {growth: run(script, []), tables: ['tabs', 'md', 'html'].map((name) => ({name, ...run(script, [name, String(rows)])}))}
  } finally {
    rmSync(folder, {recursive: true})
  }
}
