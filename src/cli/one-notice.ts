import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {ReadError} from '../model/contract.ts'
import {DONE, WRONG} from './exit-codes.ts'
import type {Io} from './io.ts'
import {speaker, type Language} from './messages.ts'
import {isSystemError, readProblem, sentence, systemProblem} from './problem.ts'

export interface OneNotice {
  /** `-`: standard input */
  readonly path: string
  readonly encoding?: string | undefined
  readonly stdinFilename: string
}

type Library = typeof import('../index.ts')

export const isFile = (path: string, io: Io): boolean => existsSync(resolve(io.cwd, path))

/** For the commands that look below the library's surface: reads one notice and writes what is made of it; says why where it cannot be read. */
export async function withNotice(
  {path, encoding, stdinFilename}: OneNotice,
  language: Language,
  io: Io,
  make: (file: VFile, library: Library) => Promise<string>
): Promise<number> {
  const library = await import('../index.ts')
  try {
    const isStdin = path === '-'
    const bytes = isStdin ? await io.readStdin() : readFileSync(resolve(io.cwd, path))
    const file = await library.readNotice({path: isStdin ? stdinFilename : path, bytes}, {encoding})
    await io.stdout.write(await make(file, library))
    return DONE
  } catch (error) {
    const isRefused = !(error instanceof ReadError) && isSystemError(error)
    const problem = isRefused ? systemProblem('unreadable', path, error) : readProblem(path, error, library.readableExtensions)
    io.stderr.write(`${sentence(speaker(language), problem)}\n`)
    return WRONG
  }
}
