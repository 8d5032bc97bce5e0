/**
 * Fuzzes the readers, the pipeline and the outputs.
 *
 *   npm run fuzz -- --runs 1000 --format text,pdf --seed 7 --jobs 2 --out FOLDER
 *   npm run fuzz -- --seconds 60
 *   npm run fuzz -- --replay FOLDER/FILE …
 *
 * The same seed gives the same inputs. Exit code 1 where there is a fault.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {formats, type Input} from './formats.ts'
import {minimise, Prober} from './minimise.ts'
import {runFormat} from './pool.ts'

const {values: given, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    seed: {type: 'string', default: '1'},
    from: {type: 'string', default: '0'},
    runs: {type: 'string'},
    seconds: {type: 'string'},
    format: {type: 'string', default: Object.keys(formats).join(',')},
    jobs: {type: 'string', default: '1'},
    out: {type: 'string'},
    replay: {type: 'string', multiple: true}
  }
})

const worker = fileURLToPath(new URL('worker.js', import.meta.url))

function number(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`Unexpected --${name} ${text}, expected a whole number`)
  return value
}

/** A text that is no UTF-8 is kept as a string of JSON. */
function inputIn(file: string): Input {
  const bytes = readFileSync(file)
  return extname(file) === '.json'
    ? {path: 'notice.txt', text: String(JSON.parse(String(bytes)))}
    : {path: `notice${extname(file)}`, bytes: new Uint8Array(bytes)}
}

async function replay(files: readonly string[]): Promise<number> {
  const prober = new Prober(worker)
  let faults = 0
  for (const file of files) {
    const kinds = await prober.kindsOf({probe: inputIn(file)})
    faults += kinds.length
    console.log(`${file}: ${kinds.join('; ') || 'no fault'}`)
  }
  prober.end()
  return faults
}

const nameOf = (kind: string): string => kind.replace(/[^\w.]+/gu, '-').slice(0, 60)

function save(folder: string, format: string, kind: string, input: Input): string {
  mkdirSync(folder, {recursive: true})
  const file = join(folder, `${format}-${nameOf(kind)}${'text' in input ? '.json' : extname(input.path)}`)
  writeFileSync(file, 'text' in input ? JSON.stringify(input.text) : input.bytes)
  return file
}

/** Of one kind, so many faults are printed with their number; all are counted. */
const MOST_PRINTED = 5

async function fuzz(): Promise<number> {
  const names = given.format.split(',')
  const unknown = names.filter((name) => !(name in formats))
  if (unknown.length > 0) throw new Error(`Unexpected --format ${unknown.join(', ')}, expected some of ${Object.keys(formats).join(', ')}`)
  const [seed, from, jobs] = [number('seed', given.seed), number('from', given.from), Math.max(1, number('jobs', given.jobs))]
  const end = given.runs === undefined ? (given.seconds === undefined ? from + 1000 : Infinity) : from + number('runs', given.runs)
  const seconds = given.seconds === undefined ? Infinity : number('seconds', given.seconds) / names.length
  const kinds = new Map<string, number>()
  const prober = new Prober(worker)
  for (const format of names) {
    const began = Date.now()
    const first = new Map<string, number>()
    const tally = await runFormat(worker, {format, seed, number: from}, end, began + seconds * 1000, jobs, (at, found) => {
      for (const kind of found) {
        const count = (kinds.get(`${format}: ${kind}`) ?? 0) + 1
        kinds.set(`${format}: ${kind}`, count)
        if (count === 1) first.set(kind, at)
        if (count <= MOST_PRINTED) console.log(`FAULT ${format} --seed ${seed} --from ${at} --runs 1: ${kind}`)
      }
    })
    const took = (Date.now() - began) / 1000
    console.log(
      `${format}: ${tally.runs} runs, ${(tally.bytes / 1e6).toFixed(1)} MB, ${took.toFixed(1)} s, ${(tally.runs / took).toFixed(0)} a second; slowest ${tally.slowest.toFixed(0)} ms CPU (--seed ${seed} --from ${tally.slowestNumber} --runs 1)`
    )
    if (given.out === undefined) continue
    for (const [kind, at] of first) {
      const {input, shows} = await minimise(prober, {format, seed, number: at}, kind)
      console.log(`  ${save(given.out, format, kind, input)}: ${kind}${shows ? '' : ' (not seen again)'}`)
    }
  }
  prober.end()
  if (kinds.size > 0)
    console.log(
      `Faults by kind\n${[...kinds]
        .sort(([, one], [, other]) => other - one)
        .map(([kind, count]) => `  ${String(count).padStart(6)}  ${kind}`)
        .join('\n')}`
    )
  else console.log('no fault')
  return kinds.size
}

process.exitCode = (given.replay ? await replay([...given.replay, ...positionals]) : await fuzz()) > 0 ? 1 : 0
