#!/usr/bin/env node
/** Where its files cannot be opened, node would print a stack, and exit as if there were findings. */
import {WRONG} from './cli/exit-codes.ts'
import {programAt} from './start/program.ts'

/** What the build writes here */
declare const ZWGK_PROGRAM: string

function load(): ReturnType<typeof programAt> | null {
  try {
    return programAt({address: new URL('program.cjs', import.meta.url), hash: ZWGK_PROGRAM}, process.argv.slice(2), process.env)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    process.stderr.write(
      `程序无法启动（${reason}）；打开的文件太多（EMFILE）时请关闭其他程序，或用 ulimit -n 1024 放宽限制，否则请重新安装\n` +
        `The program cannot start (${reason}); where too many files are open (EMFILE) close other programs, or allow more with ulimit -n 1024, else install it anew\n`
    )
    return null
  }
}

const main = load()
if (main) await main()
else process.exitCode = WRONG
