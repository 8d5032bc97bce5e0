import {Worker} from 'node:worker_threads'
import type {Io} from './cli/io.ts'
import {crash, run} from './cli/run.ts'

const PLAIN_WIDTH = 80

/** `| head` closes the pipe early, which is no fault of ours; Windows says EOF */
const GONE: readonly unknown[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']
const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: {
    get isTTY() {
      return process.stdout.isTTY
    },
    async write(data) {
      return new Promise<boolean>((resolve, reject) => {
        process.stdout.write(data, (error?: NodeJS.ErrnoException | null) => {
          if (!error) resolve(true)
          else if (GONE.includes(error.code)) resolve(false)
          else reject(error)
        })
      })
    }
  },
  stderr: {
    get isTTY() {
      return process.stderr.isTTY
    },
    get columns() {
      return process.stderr.columns || PLAIN_WIDTH
    },
    write(text) {
      process.stderr.write(text)
    }
  },
  // what a parser's own promises reject when nobody waits for them any more says nothing of a notice
  startWorker: () => new Worker(new URL('worker.js', import.meta.url), {execArgv: ['--unhandled-rejections=none']}),
  async readStdin() {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  },
  uninterrupted(work) {
    // Without a listener the process would end in the midst of a file; with one, the work comes first
    const settle = io.onInterrupt(() => {})
    try {
      work()
    } finally {
      settle()
    }
  },
  onInterrupt(cleanUp) {
    const stop = (_: NodeJS.Signals, number: number): void => {
      cleanUp()
      // as a shell says it: 130, 143
      process.exit(128 + number)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    return () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    }
  }
}

/** The command in this process: sets its exit code. */
export async function main(): Promise<void> {
  // told to the one who wrote
  process.stdout.on('error', () => {})
  process.once('uncaughtException', (error) => {
    process.exit(crash(error, process.argv.slice(2), io))
  })
  process.exitCode = await run(process.argv.slice(2), io, async () => import('./index.ts'))
}
