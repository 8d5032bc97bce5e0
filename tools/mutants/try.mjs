/** A process that tries changes: one that makes a loop endless, or takes all memory, is ended with its worker. */
import {Worker} from 'node:worker_threads'

const script = new URL('worker.mjs', import.meta.url)
/** MiB */
const MEMORY = 1024
/** Milliseconds that all tests may take. */
const LONGEST = 600_000

/**
 * @param {string} root Folder of the tree.
 * @param {readonly string[]} tests Paths of test files below it.
 * @param {number} [spare] Milliseconds that a change may take besides three times what the tests take: a busy machine is slow.
 * @returns {Promise<{noticedBy(path: string, code: string): Promise<{isCode: boolean, failure?: string}>, end(): Promise<void>}>}
 * @throws where the tests fail with no change at all
 */
export async function trial(root, tests, spare = 10_000) {
  let worker
  let answer = () => undefined
  const lose = (failure) => {
    void worker?.terminate()
    worker = undefined
    answer({isCode: true, failure})
  }
  const ask = async (change, limit) => {
    const timer = setTimeout(() => lose('takes too long'), limit)
    try {
      return await new Promise((tell) => {
        answer = tell
        worker.postMessage(change)
      })
    } finally {
      clearTimeout(timer)
    }
  }
  /** Its start is none of the time that a change takes. */
  const start = async (times) => {
    const mine = new Worker(script, {workerData: {root, tests, times}, resourceLimits: {maxOldGenerationSizeMb: MEMORY}})
    mine.on('message', (told) => answer(told)).on('error', (error) => worker === mine && lose(String(error)))
    worker = mine
    await new Promise((tell) => {
      answer = tell
    })
  }
  await start(new Map())
  // twice: what is run for the first time is slow
  let times
  for (let run = 0; run < 2; run++) {
    const told = await ask(undefined, LONGEST)
    if (told.failure !== undefined) throw new Error(`The tests fail without any change: ${told.failure}`)
    ;({times} = told)
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0)
  return {
    async noticedBy(path, code) {
      if (!worker) await start(times)
      return ask({path, code}, 3 * whole + spare)
    },
    async end() {
      await worker?.terminate()
    }
  }
}
