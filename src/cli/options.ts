import {Command, CommanderError} from 'commander'
import type {RenderOptions} from '../model/contract.ts'
import {rendererNames, type RendererName} from '../render/index.ts'
import type {Criteria} from '../render/ledger/filter.ts'
import {criteriaOf, type RawCriteria} from './criteria.ts'
import {isMessageKey, speaker, type Language, type Say} from './messages.ts'
import type {Problem} from './problem.ts'
import {choice, countOf, UsageError} from './usage.ts'
import {version} from './version.ts'
import {displayWidth, wrap} from './width.ts'

export interface Options extends Pick<RenderOptions, 'rows' | 'header' | 'bom' | 'alarm'> {
  readonly paths: readonly string[]
  /** Folder, or `-` for standard output */
  readonly out: string
  readonly formats: readonly RendererName[]
  readonly criteria: Criteria
  /** A table for each of these; null: one table */
  readonly split: 'unit' | null
  /** Collectives with their members, or files of such */
  readonly expand: readonly string[]
  readonly keywords: number | null
  readonly encoding: string | null
  readonly stdinName: string
  /** LibreOffice converts .doc, .wps and .rtf */
  readonly soffice: boolean
  readonly quiet: boolean
}

/** Output folder where none is named */
export const DEFAULT_OUT = 'out'

/** Folders of the tables of single units, below the output folder, by language of the tables */
export const SPLIT_FOLDERS: Readonly<Record<Options['header'], string>> = {zh: '任务分办单', en: 'units'}

/** What the arguments ask for. */
export type Request = {readonly language: Language} & (
  | {readonly run: Options}
  | {readonly print: string}
  | {readonly wrong: Problem})

interface Raw extends RawCriteria {
  out: string
  format?: string
  rows: string
  header: string
  bom: boolean
  keywords?: string
  encoding?: string
  stdinFilename: string
  alarm?: string
  split?: string
  expand?: readonly string[]
  soffice?: true
  quiet?: true
  lang: string
  version?: true
}

const formatsOf = ({format, out}: Raw): RendererName[] => {
  if (format === undefined) return out === '-' ? ['json'] : ['json', 'csv']
  const named = format.split(',').map(name => choice('--format', name.trim(), rendererNames))
  const formats = rendererNames.filter(name => named.includes(name))
  if (out === '-' && formats.length > 1) throw new UsageError({key: 'one-format', values: {choices: formats.join(', ')}})
  return formats
}

/** Tables are split into a folder only. */
const splitOf = ({split, expand = [], out}: Raw): Pick<Options, 'split' | 'expand'> => {
  if (split === undefined && expand.length > 0) throw new UsageError({key: 'expand-alone'})
  if (split === undefined) return {split: null, expand}
  const by = choice('--split', split, ['unit'])
  if (out === '-') throw new UsageError({key: 'split-to-stdout'})
  return {split: by, expand}
}

const optionsOf = (raw: Raw, paths: readonly string[]): Options => {
  choice('--lang', raw.lang, ['zh', 'en'])
  const options: Options = {
    paths,
    out: raw.out,
    formats: formatsOf(raw),
    criteria: criteriaOf(raw),
    ...splitOf(raw),
    rows: choice('--rows', raw.rows, ['task', 'unit', 'deadline']),
    header: choice('--header', raw.header, ['zh', 'en']),
    bom: raw.bom,
    alarm: countOf('--alarm', raw.alarm),
    keywords: countOf('--keywords', raw.keywords),
    encoding: raw.encoding ?? null,
    stdinName: raw.stdinFilename,
    soffice: raw.soffice ?? false,
    quiet: raw.quiet ?? false
  }
  if (paths.length === 0) throw new UsageError({key: 'no-paths'})
  return options
}

/** An option that may be given several times. */
const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** The command line: its arguments and options, described in the language that `say` speaks. */
export const programOf = (say: Say): Command => new Command('zwgk-extract')
  .description(say('about'))
  .usage(say('synopsis'))
  .argument('[paths...]', say('paths'))
  .optionsGroup(say('group-input'))
  .option('--encoding <NAME>', say('encoding'))
  .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
  .option('--soffice', say('with-soffice'))
  .optionsGroup(say('group-output'))
  .option('-o, --out <DIR>', say('out'), DEFAULT_OUT)
  .option('-f, --format <LIST>', say('format'))
  .option('--rows <ROWS>', say('rows'), 'task')
  .option('--header <LANG>', say('header'), 'zh')
  .option('--no-bom', say('no-bom'))
  .option('--alarm <DAYS>', say('alarm'))
  .option('--keywords <N>', say('keywords'))
  .optionsGroup(say('group-filter'))
  .option('--unit <NAMES>', say('unit'), collect)
  .option('--role <ROLES>', say('role'), collect)
  .option('--section <NAMES>', say('section'), collect)
  .option('--due-after <DATE>', say('due-after'))
  .option('--due-before <DATE>', say('due-before'))
  .option('--kind <KINDS>', say('kind'), collect)
  .option('--has-deadline', say('has-deadline'))
  .optionsGroup(say('group-split'))
  .option('--split <BY>', say('split'))
  .option('--expand <MEMBERS>', say('expand'), collect)
  .optionsGroup(say('group-other'))
  .option('-q, --quiet', say('quiet'))
  .option('--lang <LANG>', say('lang'), 'zh')
  .option('--version', say('version'))
  .helpOption('-h, --help', say('help'))
  .addHelpText('after', `\n${say('commands')}\n\n${say('examples')}`)
  .configureHelp({
    displayWidth,
    boxWrap: wrap,
    styleTitle: title => isMessageKey(title) ? say(title) : title,
    // The sentence names the default itself
    optionDescription: option => option.description
  })
  .exitOverride()

/** The sentence for what commander found wrong; it names option and likeness in quotes and brackets of its own. */
export const wrongOf = ({code, message}: CommanderError): Problem => {
  const option = /'([^']*)'/u.exec(message)?.[1] ?? message
  if (code === 'commander.optionMissingArgument') return {key: 'missing-value', values: {option}}
  const nearest = /\(Did you mean (?:one of )?([^?]*)\?\)/u.exec(message)?.[1]
  return nearest === undefined
    ? {key: 'unknown-option', values: {option}}
    : {key: 'unknown-option-near', values: {option, nearest}}
}

/** The language must be known before the first word is said, also where the other arguments are wrong. */
export const languageOf = (argv: readonly string[]): Language => {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex(option => option === '--lang' || option.startsWith('--lang='))
  const value = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
  return value === 'en' ? 'en' : 'zh'
}

/** @param columns Width of the terminal, for the help. */
export const readArguments = (argv: readonly string[], columns: number): Request => {
  const language = languageOf(argv)
  const program = programOf(speaker(language))
  let help = ''
  program.configureOutput({writeOut: text => { help += text }, writeErr: () => {}, getOutHelpWidth: () => columns})
  try {
    program.parse(argv, {from: 'user'})
    const raw = program.opts<Raw>()
    return raw.version ? {language, print: `${version()}\n`} : {language, run: optionsOf(raw, program.args)}
  } catch (error) {
    if (error instanceof UsageError) return {language, wrong: error.problem}
    if (!(error instanceof CommanderError)) throw error
    return error.code === 'commander.helpDisplayed' ? {language, print: help} : {language, wrong: wrongOf(error)}
  }
}
