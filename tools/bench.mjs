/**
 * How long it takes, as ratios of one run: `npm run bench`, after `npm run build`.
 * A machine's speed cancels out; both figures of every ratio are printed.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {extractNotice} from '../dist/index.js'
import {benchGrowth} from './bench-growth.mjs'
import {benchPage} from './bench-page.mjs'

const COLD_RUNS = 15
const WARM_MS = 2000
const GROWTH = [1, 10, 100]
const CLI = 'dist/cli.js'
const TABLE_ROWS = 20_000
// the children of this run read no certificates
delete process.env.NODE_EXTRA_CA_CERTS
/** Outputs and of how many tasks; a workbook has four times as many rows: a task, its two units, its deadline. */
const OUTPUTS = [
  ['csv', 20_000],
  ['xlsx', 20_000],
  ['xlsx', 5_000]
]

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
function line(name, ...cells) {
  console.log(`  ${name.padEnd(34)}${cells.join('  ')}`)
}
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0).padStart(6)} ms`
const ratio = (value) => `${value.toFixed(2).padStart(7)} ×`
const perSecond = (value) => `${(value / 1e6).toFixed(1).padStart(7)} M characters/s`

/** Wall time of each command, taken in turns so that a busy moment hits all of them. */
function cold(commands) {
  const times = commands.map(() => [])
  for (let run = 0; run <= COLD_RUNS; run++) {
    for (const [at, {args}] of commands.entries()) {
      const start = performance.now()
      const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
      const took = performance.now() - start
      if (status !== 0) throw new Error(`Unexpected exit ${status} of ${args.join(' ')}: ${stderr}`)
      // the first round only warms the disk
      if (run > 0) times[at].push(took)
    }
  }
  return times.map(median)
}

/** Characters a second, once the engine has seen the work: median over rounds of all texts. */
async function warm(characters, round) {
  const rounds = []
  const until = performance.now() + WARM_MS
  while (performance.now() < until || rounds.length < 11) {
    const start = performance.now()
    await round()
    rounds.push(performance.now() - start)
  }
  return (characters / median(rounds.slice(Math.floor(rounds.length / 2)))) * 1000
}

/** One output of a notice of so many tasks, in a process of its own: the run of median time. */
function output([name, tasks]) {
  const runs = Array.from({length: 5}, () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['tools/bench-output.mjs', name, String(tasks)], {encoding: 'utf8'})
    if (status !== 0) throw new Error(`Unexpected exit ${status} of the output ${name}: ${stderr}`)
    return JSON.parse(stdout)
  })
  return runs.sort((one, other) => one.took - other.took)[Math.floor(runs.length / 2)]
}

const out = mkdtempSync(join(tmpdir(), 'zwgk-bench-'))
try {
  console.log(`Node ${process.version}`)

  console.log(`Cold start, median of ${COLD_RUNS} interleaved runs`)
  const commands = [
    {name: 'node -e 0', args: ['-e', '0']},
    {name: 'zwgk-extract --version', args: [CLI, '--version']},
    {name: 'zwgk-extract seeds/', args: [CLI, 'seeds/', '--out', out]}
  ]
  const times = cold(commands)
  for (const [at, {name}] of commands.entries()) line(name, ms(times[at]), ratio(times[at] / times[0]))

  const seeds = readdirSync('seeds')
    .filter((name) => !name.startsWith('.'))
    .sort()
  const files = seeds.map((name) => ({path: `seeds/${name}`, bytes: readFileSync(join('seeds', name))}))
  const texts = files.map(({bytes}) => bytes.toString('utf8'))
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`Warm, the five notices of seeds/ (${characters} characters), bytes to record`)
  const normalise = await warm(characters, () => {
    for (const text of texts) text.normalize('NFKC')
  })
  const whole = await warm(characters, async () => {
    for (const file of files) await extractNotice(file)
  })
  line('NFKC of the same text', perSecond(normalise))
  line('whole pipeline', perSecond(whole), `1/${(normalise / whole).toFixed(1)} of it`)

  console.log('Growth, one notice with its body 1, 10 and 100 times')
  for (const [at, text] of texts.entries()) {
    const lines = text.split('\n')
    const head = lines.slice(0, Math.floor(lines.length / 10)).join('\n')
    const body = lines.slice(Math.floor(lines.length / 10)).join('\n')
    const sizes = []
    for (const times of GROWTH) {
      const grown = `${head}\n${`${body}\n`.repeat(times)}`
      const file = {path: 'notice.txt', bytes: Buffer.from(grown)}
      const rounds = times === 1 ? 41 : times === 10 ? 11 : 5
      const taken = []
      for (let round = 0; round < rounds; round++) {
        const start = performance.now()
        await extractNotice(file)
        taken.push(performance.now() - start)
      }
      sizes.push(median(taken) / grown.length)
    }
    line(seeds[at], ...sizes.map((size, times) => `${GROWTH[times]}×: ${(size * 1e6).toFixed(0).padStart(4)} ns a character (${(size / sizes[0]).toFixed(2)})`))
  }

  console.log('Growth of CPU time, each reader, stage and output: an input 10 times as long, and 10 times again')
  const {growth, tables} = await benchGrowth(TABLE_ROWS)
  for (const {
    name,
    times: [once, ten, hundred]
  } of growth)
    line(name, ms(once), ms(ten), ms(hundred), ratio(ten / once), ratio(hundred / ten))
  console.log(`A table of ${TABLE_ROWS} rows, bytes to record, each in a process of its own`)
  for (const {name, took, peak} of tables) line(name, ms(took), ratio(took / tables[0].took), `peak ${Math.round(peak / 1e6)} MB`)

  console.log('Outputs, one notice of many tasks')
  const outputs = OUTPUTS.map(output)
  for (const [at, {took, before, peak, bytes}] of outputs.entries()) {
    const [name, tasks] = OUTPUTS[at]
    line(
      `${name} of ${tasks} tasks`,
      ms(took),
      ratio(took / outputs[0].took),
      `peak ${Math.round(peak / 1e6)} MB (${Math.round(before / 1e6)} MB before it)`,
      `${(bytes / 1e6).toFixed(1)} MB written`
    )
  }

  console.log('Review page, 1 and 100 times the five notices of seeds/')
  const pages = await benchPage(out)
  if (pages === null) line('no Chromium is installed')
  else
    for (const {copies, bytes, interactive, search} of pages) {
      line(
        `${copies * seeds.length} notices`,
        `${(bytes / 1e6).toFixed(2)} MB`,
        `interactive ${ms(interactive)}`,
        `search, its pause of 120 ms with it ${ms(search)}`
      )
    }
} finally {
  rmSync(out, {recursive: true})
}
