/**
 * A process that checks inputs one after the other. It says which one it begins, so that the parent knows where it hung or died;
 * a thread of its own ends the process when one input has taken too long.
 */
import {Worker} from 'node:worker_threads'
import {changesOf, inputOf, type Case} from './case.ts'
import {check, type Checked, type Depth} from './check.ts'
import type {Input} from './formats.ts'

/** Five seconds of CPU time, so that a busy machine is no hang; a wait that no work fills is ended after 15 s of wall time. */
const WATCHDOG = `
const {workerData: {at}} = require('node:worker_threads')
const view = new BigInt64Array(at)
let [seen, since, begun] = [-1n, process.cpuUsage(), Date.now()]
setInterval(() => {
  const now = Atomics.load(view, 0)
  if (now !== seen) { seen = now; since = process.cpuUsage(); begun = Date.now(); return }
  const {user, system} = process.cpuUsage(since)
  if (now % 2n === 0n) return
  if ((user + system) / 1e6 > 5) process.kill(process.pid, 'SIGKILL')
  if (Date.now() - begun > 15_000 && (user + system) / 1e6 < 1) process.kill(process.pid, 'SIGTERM')
}, 100)`

export type Order =
  /** Cases `from`, `from + step`, … below `end`, until the time is over */
  | {readonly run: Case; readonly step: number; readonly end: number; readonly until: number}
  /** One input, all questions */
  | {readonly probe: Input}
  | {readonly probeCase: Case; readonly changes: readonly number[]}

export type Report =
  | {readonly begin: number}
  | {readonly number: number; readonly kinds: readonly string[]}
  | {readonly done: number; readonly slowest: number; readonly slowestNumber: number; readonly bytes: number}
  | {readonly probed: readonly string[]}

const shared = new SharedArrayBuffer(8)
const turns = new BigInt64Array(shared)
/** Odd while an input is worked on */
function turn(): void {
  Atomics.add(turns, 0, 1n)
}
function say(report: Report): void {
  process.send?.(report)
}

/** Rejections that nobody awaits: they end the process of a library user */
const stray: string[] = []
process.on('unhandledRejection', (reason) => {
  stray.push(`rejection that nobody awaits: ${String(reason).replace(/\d+/gu, 'N').slice(0, 80)}`)
})
process.on('uncaughtException', (error) => {
  stray.push(`exception that nobody catches: ${error.message.replace(/\d+/gu, 'N').slice(0, 80)}`)
})
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

async function checked(input: Input, depth: Depth): Promise<Checked> {
  turn()
  const {kinds, took} = await check(input, depth)
  await settled()
  turn()
  return {kinds: [...new Set([...kinds, ...stray.splice(0)])], took}
}

async function run({run: first, step, end, until}: Extract<Order, {run: Case}>): Promise<void> {
  let [done, slowest, slowestNumber, bytes] = [0, 0, first.number, 0]
  for (let number = first.number; number < end && Date.now() < until; number += step) {
    const one = {...first, number}
    say({begin: number})
    const input = await inputOf(one, changesOf(one))
    bytes += 'bytes' in input ? input.bytes.length : input.text.length
    const {kinds, took} = await checked(input, {twice: number % 4 < 2, outputs: number % 32 < 2})
    // the first one loads the reader
    if (took > slowest && number !== first.number) [slowest, slowestNumber] = [took, number]
    if (kinds.length > 0) say({number, kinds})
    done++
  }
  say({done, slowest, slowestNumber, bytes})
}

const ALL = {twice: true, outputs: true}

new Worker(WATCHDOG, {eval: true, workerData: {at: shared}}).unref()
process.on('message', (order: Order) => {
  void (async () => {
    if ('run' in order) await run(order)
    else say({probed: (await checked('probe' in order ? order.probe : await inputOf(order.probeCase, [...order.changes]), ALL)).kinds})
  })().catch((error: unknown) => {
    // a fault of the fuzzer itself: what is checked throws nothing up to here
    console.error(error)
    process.exit(70)
  })
})
