import type {Io} from './io.ts'
import type {Say} from './messages.ts'
import {displayWidth, fit} from './width.ts'

const PATIENCE = 1000
const INTERVAL = 100

export interface Progress {
  show(done: number, path: string): void
  clear(): void
}

const silent: Progress = {show: () => {}, clear: () => {}}

/** One line that is written over, for a run of more than a second on a terminal. */
export function progressOn({stderr}: Io, say: Say, total: number, isWanted: boolean): Progress {
  if (!isWanted) return silent
  let next = performance.now() + PATIENCE
  let drawn = 0
  const clear = (): void => {
    if (drawn > 0) stderr.write(`\r${' '.repeat(drawn)}\r`)
    drawn = 0
  }
  return {
    clear,
    show(done, path) {
      const now = performance.now()
      if (now < next) return
      next = now + INTERVAL
      const line = fit(say('progress', {done, total, path}), stderr.columns - 1)
      clear()
      stderr.write(line)
      drawn = displayWidth(line)
    }
  }
}
