#!/usr/bin/env node
import type {Io} from './cli/io.ts'
import {run} from './cli/run.ts'

const INTERRUPTED = 130
const PLAIN_WIDTH = 80

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdout: {
    get isTTY() { return process.stdout.isTTY },
    async write(data) {
      await new Promise<void>((resolve, reject) => {
        // `| head` closes the pipe early; that is no fault of ours
        const settle = (error?: Error | null): void => {
          if (error && !('code' in error && error.code === 'EPIPE')) reject(error)
          else resolve()
        }
        process.stdout.once('error', settle)
        process.stdout.write(data, settle)
      })
    }
  },
  stderr: {
    get isTTY() { return process.stderr.isTTY },
    get columns() { return process.stderr.columns || PLAIN_WIDTH },
    write(text) { process.stderr.write(text) }
  },
  async readStdin() {
    const chunks: Uint8Array[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  },
  uninterrupted(work) {
    // Without a listener the process would end in the midst of a file; with one, the work comes first
    const stop = (): void => { process.exit(INTERRUPTED) }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    try {
      work()
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    }
  }
}

process.exitCode = await run(process.argv.slice(2), io, async () => import('./index.ts'))
