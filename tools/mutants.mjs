/**
 * `npm run mutants -- FOLDER [--seed N] [--sample N]`: makes small changes in a folder of `src/`, one at a time and in a copy of
 * the tree, and asks the tests whether they notice. Prints the share of those that are noticed, and each that is not.
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {mutated, mutationsOf} from './mutants/mutate.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const {values, positionals} = parseArgs({allowPositionals: true, options: {seed: {type: 'string', default: '1'}, sample: {type: 'string', default: '150'}}})
const folder = positionals[0] ?? 'src/parse'
const sample = Number(values.sample)
/** A change that makes a loop endless is noticed by its time, in milliseconds. */
const TIMEOUT = 240_000

const isCode = (name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/u.test(name)
const files = (statSync(join(root, folder)).isFile() ? [''] : readdirSync(join(root, folder), {recursive: true}).sort())
  .map((name) => join(folder, name).replaceAll('\\', '/').replace(/\/$/u, ''))
  .filter(isCode)
const all = files.flatMap((file) => mutationsOf(file, readFileSync(join(root, file), 'utf8')).map((mutation) => ({file, ...mutation})))

/** Mulberry32: the same seed chooses the same changes. */
function chooser(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}
const next = chooser(Number(values.seed))
const chosen = all
  .map((mutation) => [next(), mutation])
  .sort(([one], [other]) => one - other)
  .slice(0, sample)
  .map(([, mutation]) => mutation)

const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
const run = (args) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...args, '--run', '--bail=1', '--reporter=dot', '--exclude', '**/*.tools.test.ts'],
    {
      cwd: copy,
      timeout: TIMEOUT,
      stdio: 'ignore'
    }
  ).status === 0
/** The tests beside the code and the printed trees notice most; what they pass over goes to every test that reaches the file. */
const passes = (file) => run([folder.split('/').slice(0, 2).join('/'), 'src/trees']) && run(['related', file])

try {
  const left = new Set(['node_modules', '.git', 'dist', 'out'])
  cpSync(root, copy, {recursive: true, filter: (path) => !left.has(relative(root, path).split(/[/\\]/u)[0] ?? '')})
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const survivors = []
  for (const [at, mutation] of chosen.entries()) {
    const {file, line, was, text} = mutation
    const code = readFileSync(join(root, file), 'utf8')
    writeFileSync(join(copy, file), mutated(code, mutation))
    const survives = passes(file)
    writeFileSync(join(copy, file), code)
    if (survives) survivors.push(mutation)
    console.log(
      `${at + 1}/${chosen.length} ${survives ? 'SURVIVES' : 'noticed '} ${file}:${line} ${JSON.stringify(was.slice(0, 60))} → ${JSON.stringify(text)}`
    )
  }
  const noticed = chosen.length - survivors.length
  console.log(
    `${folder}: ${noticed} of ${chosen.length} noticed (${((100 * noticed) / Math.max(1, chosen.length)).toFixed(1)} %), of ${all.length} in all, seed ${values.seed}`
  )
} finally {
  rmSync(copy, {recursive: true, force: true})
}
