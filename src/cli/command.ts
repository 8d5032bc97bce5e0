import {Command as Program, CommanderError} from 'commander'
import {DONE, WRONG} from './exit-codes.ts'
import type {Io} from './io.ts'
import {isMessageKey, speaker, type Language, type Say} from './messages.ts'
import type {Pipeline} from './pipeline.ts'
import {choice, UsageError} from './usage.ts'
import {sentence, type Problem} from './problem.ts'
import {displayWidth, wrap} from './width.ts'

/** What follows the command's name → exit code. */
export type Command = (argv: readonly string[], io: Io, load: () => Promise<Pipeline>) => Promise<number>

/** What all commands have in common; null: the extraction has no name. */
export const programFor = (name: string | null, say: Say): Program =>
  new Program(name === null ? 'zwgk-extract' : `zwgk-extract ${name}`)
    .helpOption('-h, --help', say('help'))
    .configureHelp({
      displayWidth,
      boxWrap: wrap,
      styleTitle: (title) => (isMessageKey(title) ? say(title) : title),
      // The sentence names the default itself
      optionDescription: (option) => option.description
    })
    .exitOverride()

/** The option that all commands have, as arguments of commander's `option`. */
export const languageOption = (say: Say): [flags: string, description: string, value: string] => ['--lang <LANG>', say('lang'), 'zh']

/** One command: its arguments as commander knows them, and what it does with them. */
interface Definition<T> {
  readonly program: (say: Say) => Program
  /** Throws UsageError. */
  readonly options: (raw: object, paths: readonly string[]) => T
  readonly run: (options: T, language: Language, io: Io) => Promise<number>
}

/** The sentence for what commander found wrong; it names option and likeness in quotes and brackets of its own. */
function wrongOf({code, message}: CommanderError): Problem {
  const option = /'([^']*)'/u.exec(message)?.[1] ?? message
  if (code === 'commander.optionMissingArgument') return {key: 'missing-value', values: {option}}
  const nearest = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(message)?.[1]
  return nearest === undefined ? {key: 'unknown-option', values: {option}} : {key: 'unknown-option-near', values: {option, nearest}}
}

/** The language must be known before the first word is said, also where the other arguments are wrong. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex((option) => option === '--lang' || option.startsWith('--lang='))
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
  return value === 'en' ? 'en' : 'zh'
}

/** What the arguments ask for. */
type Asked<T> = {readonly run: T} | {readonly print: string} | {readonly wrong: Problem}

/** @param columns Width of the terminal, for the help. */
export function asked<T>(
  {program, options}: Pick<Definition<T>, 'program' | 'options'>,
  argv: readonly string[],
  language: Language,
  columns: number
): Asked<T> {
  const parser = program(speaker(language))
  let help = ''
  parser.configureOutput({
    writeOut: (text) => {
      help += text
    },
    writeErr: () => {},
    getOutHelpWidth: () => columns
  })
  try {
    parser.parse(argv, {from: 'user'})
    choice('--lang', parser.opts<{lang: string}>().lang, ['zh', 'en'])
    return {run: options(parser.opts(), parser.args)}
  } catch (error) {
    if (error instanceof UsageError) return {wrong: error.problem}
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.excessArguments') return {wrong: {key: 'too-many'}}
    return error.code === 'commander.helpDisplayed' ? {print: help} : {wrong: wrongOf(error)}
  }
}

/** Runs a command from its arguments to its exit code; help and wrong usage are the same for all. */
export async function perform<T>(definition: Definition<T>, argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv)
  const request = asked(definition, argv, language, io.stderr.columns)
  if ('run' in request) return definition.run(request.run, language, io)
  if ('wrong' in request) {
    io.stderr.write(`${sentence(speaker(language), request.wrong)}\n`)
    return WRONG
  }
  await io.stdout.write(request.print)
  return DONE
}
