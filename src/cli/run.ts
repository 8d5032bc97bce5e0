import {commandOf} from './commands.ts'
import {DONE, WRONG} from './exit-codes.ts'
import {extract} from './extract.ts'
import type {Io} from './io.ts'
import {speaker} from './messages.ts'
import {languageOf, readArguments} from './options.ts'
import type {Pipeline} from './pipeline.ts'
import {sentence} from './problem.ts'
import {printable} from './width.ts'

/** Says that the program itself failed, with what its maintainers need. 1 would tell a build that there are findings. */
export const crash = (error: unknown, argv: readonly string[], io: Io): number => {
  const {message, stack = message} = error instanceof Error ? error : new Error(String(error))
  io.stderr.write(`${speaker(languageOf(argv))('crash', {reason: message})}\n${stack.split('\n').map(printable).join('\n')}\n`)
  return WRONG
}

const perform = async (argv: readonly string[], io: Io, load: () => Promise<Pipeline>): Promise<number> => {
  const command = commandOf(argv[0])
  if (command) return (await command())(argv.slice(1), io, load)
  const request = readArguments(argv, io.stderr.columns)
  if ('print' in request) {
    await io.stdout.write(request.print)
    return DONE
  }
  if ('wrong' in request) {
    io.stderr.write(`${sentence(speaker(request.language), request.wrong)}\n`)
    return WRONG
  }
  return extract(request.run, request.language, io, load)
}

/**
 * The command from arguments to exit code.
 *
 * @param load Gives the library; not called for help, version and wrong usage.
 */
export const run: typeof perform = async (argv, io, load) => {
  try {
    return await perform(argv, io, load)
  } catch (error) {
    return crash(error, argv, io)
  }
}
