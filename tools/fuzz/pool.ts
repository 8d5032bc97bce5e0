/** Worker processes and what became of them: a process that hangs or dies is a fault of the input it was at, and the next one goes on behind it. */
import {fork, type ChildProcess} from 'node:child_process'
import type {Case} from './case.ts'
import type {Order, Report} from './worker.ts'

const MEMORY = 2048

export interface Tally {
  runs: number
  slowest: number
  slowestNumber: number
  bytes: number
}

export type Found = (number: number, kinds: readonly string[]) => void

export const start = (worker: string): ChildProcess =>
  fork(worker, {serialization: 'advanced', execArgv: [`--max-old-space-size=${MEMORY}`], stdio: ['ignore', 'ignore', 'inherit', 'ipc']})

/** How a process ended that was not told to */
export const endOf = (code: number | null, signal: string | null): string =>
  signal === 'SIGKILL'
    ? 'hangs'
    : signal === 'SIGTERM'
      ? 'waits for what never comes'
      : signal !== null || code === 134
        ? `dies: out of memory or ${signal ?? 'aborted'}`
        : `dies: exit code ${code ?? ''}`

/** One process's share of a format: numbers from `first.number` on, each `step`-th. */
function share(worker: string, order: Extract<Order, {run: Case}>, tally: Tally, found: Found): Promise<void> {
  return new Promise((resolve) => {
    let at = order.run.number
    let isDone = false
    const child = start(worker)
    child.on('message', (report: Report) => {
      if ('begin' in report) at = report.begin
      else if ('kinds' in report) found(report.number, report.kinds)
      else if ('done' in report) {
        isDone = true
        tally.runs += report.done
        tally.bytes += report.bytes
        if (report.slowest > tally.slowest) [tally.slowest, tally.slowestNumber] = [report.slowest, report.slowestNumber]
        child.disconnect()
        child.kill()
      }
    })
    child.on('exit', (code, signal) => {
      if (isDone) {
        resolve()
        return
      }
      found(at, [endOf(code, signal)])
      // what the lost process had done before is counted by where it was
      tally.runs += (at - order.run.number) / order.step + 1
      resolve(share(worker, {...order, run: {...order.run, number: at + order.step}}, tally, found))
    })
    child.send(order)
  })
}

export async function runFormat(worker: string, first: Case, end: number, until: number, jobs: number, found: Found): Promise<Tally> {
  const tally: Tally = {runs: 0, slowest: 0, slowestNumber: first.number, bytes: 0}
  await Promise.all(Array.from({length: jobs}, (_, at) => share(worker, {run: {...first, number: first.number + at}, step: jobs, end, until}, tally, found)))
  return tally
}
