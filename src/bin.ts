#!/usr/bin/env node
/** Imports nothing at once: where its files cannot be opened, node would print a stack, and exit as if there were findings. */
const WRONG = 2

async function load(): Promise<typeof import('./cli.ts') | null> {
  try {
    return await import('./cli.ts')
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    process.stderr.write(
      `程序无法启动（${reason}）；打开的文件太多（EMFILE）时请关闭其他程序，或用 ulimit -n 1024 放宽限制，否则请重新安装\n` +
        `The program cannot start (${reason}); where too many files are open (EMFILE) close other programs, or allow more with ulimit -n 1024, else install it anew\n`
    )
    return null
  }
}

const program = await load()
if (program) await program.main()
else process.exitCode = WRONG
