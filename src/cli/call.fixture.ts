import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Worker} from 'node:worker_threads'
import {afterEach, beforeEach} from 'vitest'
import type {Io} from './io.ts'
import {run} from './run.ts'

interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder of its own for each test, and the command run in it, with the real library. */
export function inFolder() {
  let cwd = ''
  let serials = new Map<string, number>()
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'zwgk-'))
    serials = new Map()
  })
  afterEach(() => {
    rmSync(cwd, {recursive: true})
  })
  return {
    at: (path: string): string => join(cwd, path),
    /** Writes a file; each notice has a 发文字号 of its own, so that no two are the same notice. */
    put(path: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(cwd, path)), {recursive: true})
      const serial = serials.get(path) ?? serials.size * 10 + 5
      serials.set(path, serial)
      writeFileSync(join(cwd, path), typeof content === 'string' ? content.replace('〔2023〕5号', `〔2023〕${serial}号`) : content)
    },
    read: (path: string): string => readFileSync(join(cwd, path), 'utf8'),
    async call(
      args: readonly string[],
      {
        isTTY = false,
        env = {},
        stdin = '',
        startWorker
      }: {isTTY?: boolean; env?: Readonly<Record<string, string>>; stdin?: string; startWorker?: () => Worker} = {}
    ): Promise<Result> {
      const result = {code: 0, out: '', err: ''}
      const io: Io = {
        cwd,
        env,
        ...(startWorker && {startWorker}),
        stdout: {
          isTTY,
          write: async (data) => {
            result.out += typeof data === 'string' ? data : new TextDecoder().decode(data)
            return true
          }
        },
        stderr: {
          isTTY,
          columns: 80,
          write: (text) => {
            result.err += text
          }
        },
        readStdin: async () => new TextEncoder().encode(stdin),
        uninterrupted: (work) => {
          work()
        },
        onInterrupt: () => () => {}
      }
      result.code = await run(args, io, async () => import('../index.ts'))
      return result
    }
  }
}

/** Nothing to find in it. */
export const GOOD = `某市人民政府办公室关于印发2023年政务公开工作要点的通知
某政办〔2023〕5号
各县（市、区）人民政府，市政府各部门：
现将《2023年政务公开工作要点》印发给你们，请认真贯彻落实。
某市人民政府办公室
2023年4月10日
2023年政务公开工作要点
一、深化信息公开
（一）公开惠企政策。6月底前梳理惠企政策清单并集中公开。（责任单位：市财政局）
`

/** The same with a day that is in no calendar: an error. */
export const BAD = GOOD.replace('6月底前', '2023年9月31日前')

/** What the calendar lacks, in `BAD`. */
export const BAD_DAY = '2023年9月31日前'

/** The same with a 发文字号 in the metadata that contradicts the notice: a warning. */
export const DOUBTFUL = `索引号：000/2023-1\n发文字号：某政办〔2023〕6号\n${GOOD}`
