import {languageOf, perform, type Command} from './command.ts'
import {commandOf} from './commands.ts'
import {DONE, WRONG} from './exit-codes.ts'
import {extract} from './extract.ts'
import type {Io} from './io.ts'
import {speaker} from './messages.ts'
import {optionsOf, programOf, type Raw} from './options.ts'
import {isSystemError} from './problem.ts'
import {version} from './version.ts'
import {printable} from '../text/printable.ts'

/** This process, or the whole system, may open no more files. */
const OUT_OF_FILES: readonly string[] = ['EMFILE', 'ENFILE']

/** Says that the program itself failed, with what its maintainers need. 1 would tell a build that there are findings. */
export function crash(error: unknown, argv: readonly string[], io: Io): number {
  if (isSystemError(error) && OUT_OF_FILES.includes(error.code)) {
    io.stderr.write(`${speaker(languageOf(argv))('out-of-files', {reason: error.code})}\n`)
    return WRONG
  }
  const {message, stack = message} = error instanceof Error ? error : new Error(String(error))
  io.stderr.write(`${speaker(languageOf(argv))('crash', {reason: message})}\n${stack.split('\n').map(printable).join('\n')}\n`)
  return WRONG
}

/** `zwgk-extract`: the command without a name. */
const runExtract: Command = (argv, io, load) =>
  perform(
    {
      program: programOf,
      options: (raw, paths) => optionsOf(raw as Raw, paths),
      async run(options, language) {
        if (options) return extract(options, language, io, load)
        await io.stdout.write(`${version()}\n`)
        return DONE
      }
    },
    argv,
    io
  )

const runCommand: Command = async (argv, io, load) => {
  const command = commandOf(argv[0])
  if (command) return (await command())(argv.slice(1), io, load)
  return runExtract(argv, io, load)
}

/**
 * The command from arguments to exit code.
 *
 * @param load Gives the library; not called for help, version and wrong usage.
 */
export const run: Command = async (argv, io, load) => {
  try {
    return await runCommand(argv, io, load)
  } catch (error) {
    return crash(error, argv, io)
  }
}
