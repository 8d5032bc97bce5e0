import {Command as Program, CommanderError} from 'commander'
import type {Io} from './io.ts'
import {isMessageKey, speaker, type Language, type Say} from './messages.ts'
import {languageOf, wrongOf} from './options.ts'
import type {Pipeline} from './pipeline.ts'
import {choice, UsageError} from './usage.ts'
import {sentence, type Problem} from './problem.ts'
import {displayWidth} from './width.ts'

/** What follows the command's name → exit code. */
export type Command = (argv: readonly string[], io: Io, load: () => Promise<Pipeline>) => Promise<number>

export const DONE = 0
export const WRONG = 2

/** What all commands beside the extraction have in common. */
export const programFor = (name: string, say: Say): Program => new Program(`zwgk-extract ${name}`)
  .helpOption('-h, --help', say('help'))
  .configureHelp({
    displayWidth,
    styleTitle: title => isMessageKey(title) ? say(title) : title,
    // The sentence names the default itself
    optionDescription: option => option.description
  })
  .exitOverride()

/** The option that all commands have, as arguments of commander's `option`. */
export const languageOption = (say: Say): [flags: string, description: string, value: string] => ['--lang <LANG>', say('lang'), 'zh']

/** One command: its arguments as commander knows them, and what it does with them. */
export interface Definition<T> {
  readonly program: (say: Say) => Program
  /** Throws UsageError. */
  readonly options: (raw: object, paths: readonly string[]) => T
  readonly run: (options: T, language: Language, io: Io) => Promise<number>
}

type Asked<T> = {readonly run: T} | {readonly print: string} | {readonly wrong: Problem}

const read = <T>({program, options}: Definition<T>, argv: readonly string[], language: Language, columns: number): Asked<T> => {
  const parser = program(speaker(language))
  let help = ''
  parser.configureOutput({writeOut: text => { help += text }, writeErr: () => {}, getOutHelpWidth: () => columns})
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
export const perform = async <T>(definition: Definition<T>, argv: readonly string[], io: Io): Promise<number> => {
  const language = languageOf(argv)
  const asked = read(definition, argv, language, io.stderr.columns)
  if ('run' in asked) return definition.run(asked.run, language, io)
  if ('wrong' in asked) {
    io.stderr.write(`${sentence(speaker(language), asked.wrong)}\n`)
    return WRONG
  }
  await io.stdout.write(asked.print)
  return DONE
}
