/**
 * `npm run mutants -- [FOLDER…] [--seed N] [--sample N]`: makes small changes in folders of `src/`, one at a time, and asks the quick
 * tests whether they notice. Prints each with the test that notices it, or that none does, and the share of those that are noticed.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {choose} from './mutants/choose.mjs'
import {isEquivalent} from './mutants/equivalent.mjs'
import {mutated, mutationsOf} from './mutants/mutate.mjs'
import {trial} from './mutants/try.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string', default: '1'}, sample: {type: 'string', default: '150'}}
})
const folders = positionals.length > 0 ? positionals : ['src/parse', 'src/extract', 'src/words']

const filesBelow = (folder) =>
  (statSync(join(root, folder)).isFile() ? [''] : readdirSync(join(root, folder), {recursive: true}).sort()).map((name) =>
    join(folder, name).replaceAll('\\', '/').replace(/\/$/u, '')
  )
const isCode = (name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/u.test(name)

/** What the three rooms do shows here. Left out: tests of the code's form, one that replaces a module, and what takes long. */
const LEFT_OUT = ['src/words/law.test.ts', 'src/extract/walks.test.ts']
const tests = [...['src/parse', 'src/extract', 'src/words', 'src/check'].flatMap(filesBelow), 'src/trees.test.ts', 'src/gold.test.ts'].filter(
  (name) => name.endsWith('.test.ts') && !name.endsWith('.tools.test.ts') && !LEFT_OUT.includes(name)
)

const firstLine = (failure = '') => failure.slice(0, 120).replaceAll('\n', ' ')

const {noticedBy, end} = await trial(root, tests)
try {
  for (const folder of folders) {
    const all = filesBelow(folder)
      .filter(isCode)
      .flatMap((file) => {
        const code = readFileSync(join(root, file), 'utf8')
        const found = mutationsOf(file, code).map((mutation) => ({file, code, ...mutation}))
        return found.filter((mutation) => !isEquivalent(mutation, code))
      })
    const chosen = choose(all, Number(values.seed), Number(values.sample))
    let [noticed, tried] = [0, 0]
    for (const mutation of chosen) {
      const {file, code, line, was, text} = mutation
      const {isCode: isTried, failure} = await noticedBy(file, mutated(code, mutation))
      if (!isTried) continue
      tried++
      if (failure !== undefined) noticed++
      const how = failure === undefined ? 'SURVIVES' : 'noticed '
      console.log(`${how} ${file}:${line} ${JSON.stringify(was.slice(0, 60))} → ${JSON.stringify(text)} ${firstLine(failure)}`.trimEnd())
    }
    console.log(
      `${folder}: ${noticed} of ${tried} noticed (${((100 * noticed) / Math.max(1, tried)).toFixed(1)} %), of ${all.length} in all, seed ${values.seed}`
    )
  }
} finally {
  await end()
}
