import type {Command as Program} from 'commander'
import type {RenderOptions} from '../model/contract.ts'
import {rendererNames, type RendererName} from '../render/index.ts'
import type {Criteria} from '../render/ledger/filter.ts'
import {DEFAULT_TIMEOUT} from './budget/limit.ts'
import {criteriaOf, type RawCriteria} from './criteria.ts'
import {languageOption, programFor} from './command.ts'
import type {Say} from './messages.ts'
import {choice, countOf, UsageError} from './usage.ts'

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
  /** Seconds for each file */
  readonly timeout: number
  readonly quiet: boolean
}

/** Output folder where none is named */
export const DEFAULT_OUT = 'out'

/** Folders of the tables of single units, below the output folder, by language of the tables */
export const SPLIT_FOLDERS: Readonly<Record<Options['header'], string>> = {zh: '任务分办单', en: 'units'}

/** The options as commander gives them. */
export interface Raw extends RawCriteria {
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
  timeout?: string
  quiet?: true
  lang: string
  version?: true
}

function formatsOf({format, out}: Raw): RendererName[] {
  if (format === undefined) return out === '-' ? ['json'] : ['json', 'csv']
  const named = format.split(',').map((name) => choice('--format', name.trim(), rendererNames))
  const formats = rendererNames.filter((name) => named.includes(name))
  if (out === '-' && formats.length > 1) throw new UsageError({key: 'one-format', values: {choices: formats.join(', ')}})
  return formats
}

/** Tables are split into a folder only. */
function splitOf({split, expand = [], out}: Raw): Pick<Options, 'split' | 'expand'> {
  if (split === undefined && expand.length > 0) throw new UsageError({key: 'expand-alone'})
  if (split === undefined) return {split: null, expand}
  const by = choice('--split', split, ['unit'])
  if (out === '-') throw new UsageError({key: 'split-to-stdout'})
  return {split: by, expand}
}

/** @returns null: the version is asked for. */
export function optionsOf(raw: Raw, paths: readonly string[]): Options | null {
  if (raw.version) return null
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
    timeout: countOf('--timeout', raw.timeout) ?? DEFAULT_TIMEOUT,
    quiet: raw.quiet ?? false
  }
  if (paths.length === 0) throw new UsageError({key: 'no-paths'})
  return options
}

/** An option that may be given several times. */
const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** The command line: its arguments and options, described in the language that `say` speaks. */
export const programOf = (say: Say): Program =>
  programFor(null, say)
    .description(say('about'))
    .usage(say('synopsis'))
    .argument('[paths...]', say('paths'))
    .optionsGroup(say('group-input'))
    .option('--encoding <NAME>', say('encoding'))
    .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
    .option('--soffice', say('with-soffice'))
    .option('--timeout <SECONDS>', say('time-limit'))
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
    .option(...languageOption(say))
    .option('--version', say('version'))
    // again, for the group that it stands in
    .helpOption('-h, --help', say('help'))
    .addHelpText('after', `\n${say('commands')}\n\n${say('examples')}`)
