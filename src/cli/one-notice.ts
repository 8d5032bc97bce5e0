import type {Command as Program} from 'commander'
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ReadError} from '../model/contract.ts'
import {Helper} from './budget/helper.ts'
import {DEFAULT_TIMEOUT} from './budget/limit.ts'
import {settled} from './budget/order.ts'
import {DONE, WRONG} from './exit-codes.ts'
import type {Io} from './io.ts'
import {speaker, type Language, type Say} from './messages.ts'
import {isSystemError, readProblem, sentence, systemProblem} from './problem.ts'
import {countOf} from './usage.ts'
import type {ViewOrder} from './view/shown.ts'

export interface OneNotice {
  /** `-`: standard input */
  readonly path: string
  readonly encoding?: string | undefined
  readonly stdinFilename: string
  /** Seconds */
  readonly timeout: number
}

export interface RawNotice {
  readonly encoding?: string
  readonly stdinFilename: string
  readonly timeout?: string
}

/** The options of a command that reads one notice. */
export const withNoticeOptions = (program: Program, say: Say): Program =>
  program
    .option('--encoding <NAME>', say('encoding'))
    .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
    .option('--timeout <SECONDS>', say('time-limit'))

export const noticeOf = (path: string, {encoding, stdinFilename, timeout}: RawNotice): OneNotice => ({
  path,
  encoding,
  stdinFilename,
  timeout: countOf('--timeout', timeout) ?? DEFAULT_TIMEOUT
})

export const isFile = (path: string, io: Io): boolean => existsSync(resolve(io.cwd, path))

async function shownWithin(seconds: number, order: ViewOrder, {startWorker}: Io): Promise<string> {
  if (!startWorker) return (await import('./view/shown.ts')).shown(order)
  const answer = settled(await new Helper(startWorker).ask(order, {seconds, end: Date.now() + seconds * 1000}))
  if (!('shown' in answer)) throw new Error('Unexpected answer, expected what is shown')
  return answer.shown
}

/** For the commands that look at one notice: writes what the view shows of it; says why where it cannot be read. */
export async function show({path, encoding, stdinFilename, timeout}: OneNotice, view: ViewOrder['view'], language: Language, io: Io): Promise<number> {
  try {
    const isStdin = path === '-'
    const bytes = isStdin ? await io.readStdin() : readFileSync(resolve(io.cwd, path))
    await io.stdout.write(await shownWithin(timeout, {view, file: {path: isStdin ? stdinFilename : path, bytes}, encoding}, io))
    return DONE
  } catch (error) {
    const isRefused = !(error instanceof ReadError) && isSystemError(error)
    const problem = isRefused ? systemProblem('unreadable', path, error) : readProblem(path, error, (await import('../index.ts')).readableExtensions)
    io.stderr.write(`${sentence(speaker(language), problem)}\n`)
    return WRONG
  }
}
