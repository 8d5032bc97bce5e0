/** A smaller input with the same fault: fewer of its changes, then, of a text, fewer lines and characters. */
import type {ChildProcess} from 'node:child_process'
import {changesOf, inputOf, type Case} from './case.ts'
import type {Input} from './formats.ts'
import {endOf, start} from './pool.ts'
import type {Order, Report} from './worker.ts'

/** Asks a process of its own what is wrong with an input, as often as one likes. */
export class Prober {
  #child: ChildProcess | undefined
  constructor(readonly worker: string) {}

  kindsOf(order: Extract<Order, {probe: Input} | {probeCase: Case}>): Promise<readonly string[]> {
    const child = (this.#child ??= start(this.worker))
    return new Promise((resolve) => {
      const ended = (code: number | null, signal: string | null): void => {
        this.#child = undefined
        resolve([endOf(code, signal)])
      }
      child.once('exit', ended)
      child.once('message', (report: Report) => {
        child.off('exit', ended)
        resolve('probed' in report ? report.probed : [])
      })
      child.send(order)
    })
  }

  end(): void {
    this.#child?.kill()
  }
}

const MOST_TRIES = 400
const MOST_SECONDS = 30

/** Leaves out ever smaller runs of a list while what remains still shows the fault. */
async function fewer<Item>(list: readonly Item[], shows: (rest: readonly Item[]) => Promise<boolean>): Promise<readonly Item[]> {
  let rest = list
  for (let size = Math.ceil(rest.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < rest.length;) {
      const without = [...rest.slice(0, at), ...rest.slice(at + size)]
      if (await shows(without)) rest = without
      else at += size
    }
  }
  return rest
}

/** @returns The smallest input found, and whether the fault shows in it: a fault that needs what came before shows in none. */
export async function minimise(prober: Prober, one: Case, kind: string): Promise<{input: Input; shows: boolean}> {
  let tries = 0
  const until = Date.now() + MOST_SECONDS * 1000
  const shows = async (order: Parameters<Prober['kindsOf']>[0]): Promise<boolean> => {
    if (tries++ > MOST_TRIES || Date.now() > until) return false
    return (await prober.kindsOf(order)).includes(kind)
  }
  const all = changesOf(one)
  if (!(await shows({probeCase: one, changes: all}))) return {input: await inputOf(one, all), shows: false}
  const changes = await fewer(all, (rest) => shows({probeCase: one, changes: rest}))
  const input = await inputOf(one, [...changes])
  const text = 'text' in input ? input.text : /\.(?:txt|md|html|csv)$/u.test(input.path) ? Buffer.from(input.bytes).toString('utf8') : null
  if (text === null) return {input, shows: true}
  const asInput = (shorter: string): Input =>
    'text' in input ? {path: input.path, text: shorter} : {path: input.path, bytes: new Uint8Array(Buffer.from(shorter, 'utf8'))}
  if (!(await shows({probe: asInput(text)}))) return {input, shows: true}
  const lines = await fewer(text.split('\n'), (rest) => shows({probe: asInput(rest.join('\n'))}))
  const characters = await fewer([...lines.join('\n')], (rest) => shows({probe: asInput(rest.join(''))}))
  return {input: asInput(characters.join('')), shows: true}
}
