import type {Command} from 'commander'
import type {Severity} from '../../model/contract.ts'
import {reporterNames, type ReporterName} from '../../report/index.ts'
import {languageOption, programFor} from '../command.ts'
import type {Say} from '../messages.ts'
import {DEFAULT_TIMEOUT} from '../budget/limit.ts'
import {choice, countOf as positiveOf, UsageError} from '../usage.ts'

export type Setting = Severity | 'off'

export interface Report {
  readonly name: ReporterName
  /** null: standard output */
  readonly path: string | null
}

export interface CheckOptions {
  readonly paths: readonly string[]
  readonly reports: readonly Report[]
  /** null: warnings do not fail */
  readonly maxWarnings: number | null
  readonly rules: Readonly<Record<string, Setting>>
  readonly baseline: string | null
  readonly updatesBaseline: boolean
  /** null: the nearest; false: none */
  readonly config: string | null | false
  readonly printsConfig: boolean
  readonly expect: string | null
  readonly encoding: string | null
  readonly stdinName: string
  readonly soffice: boolean
  /** Seconds for each file */
  readonly timeout: number
  readonly quiet: boolean
  readonly unmatchedIsFine: boolean
}

export interface Raw {
  reporter: string[]
  output?: string
  maxWarnings?: string
  rule: string[]
  baseline?: string
  updateBaseline?: true
  config?: string | false
  printConfig?: true
  expect?: string
  encoding?: string
  stdinFilename: string
  soffice?: true
  timeout?: string
  quiet?: true
  errorOnUnmatchedPattern: boolean
}

const SETTINGS: readonly Setting[] = ['off', 'info', 'warning', 'error']

function reportsOf({reporter, output}: Raw): Report[] {
  const reports = (reporter.length > 0 ? reporter : ['pretty']).map((given): Report => {
    const at = given.indexOf('=')
    const name = choice('--reporter', at < 0 ? given : given.slice(0, at), reporterNames)
    const path = at < 0 ? '' : given.slice(at + 1)
    if (at >= 0 && path === '') throw new UsageError({key: 'missing-value', values: {option: `--reporter ${given}`}})
    return {name, path: at < 0 ? null : path}
  })
  const open = reports.filter(({path}) => path === null)
  if (output !== undefined && open.length !== 1) throw new UsageError({key: 'output-reporter', values: {path: output}})
  if (open.length > 1) throw new UsageError({key: 'one-reporter', values: {option: open.map(({name}) => `--reporter ${name}`).join(' ')}})
  const placed = reports.map(({name, path}) => ({name, path: path ?? output ?? null}))
  const twice = placed.find(({path}, index) => path !== null && placed.findIndex((other) => other.path === path) < index)
  if (twice) throw new UsageError({key: 'one-place', values: {path: twice.path ?? ''}})
  return placed
}

const rulesOf = (given: readonly string[]): Record<string, Setting> =>
  Object.fromEntries(
    given.map((value) => {
      const at = value.indexOf('=')
      if (at <= 0) throw new UsageError({key: 'bad-rule-option', values: {value}})
      const id = value.slice(0, at)
      return [id, choice(`--rule ${id}`, value.slice(at + 1), SETTINGS)]
    })
  )

function countOf(option: string, value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/u.test(value)) return Number(value)
  throw new UsageError({key: 'bad-count', values: {option, value}})
}

/** What the parsed arguments ask for. Throws UsageError. */
export function checkOptionsOf(raw: Raw, paths: readonly string[]): CheckOptions {
  const options: CheckOptions = {
    paths,
    reports: reportsOf(raw),
    maxWarnings: countOf('--max-warnings', raw.maxWarnings),
    rules: rulesOf(raw.rule),
    baseline: raw.baseline ?? null,
    updatesBaseline: raw.updateBaseline ?? false,
    config: raw.config ?? null,
    printsConfig: raw.printConfig ?? false,
    expect: raw.expect ?? null,
    encoding: raw.encoding ?? null,
    stdinName: raw.stdinFilename,
    soffice: raw.soffice ?? false,
    timeout: positiveOf('--timeout', raw.timeout) ?? DEFAULT_TIMEOUT,
    quiet: raw.quiet ?? false,
    unmatchedIsFine: !raw.errorOnUnmatchedPattern
  }
  if (paths.length === 0 && !options.printsConfig) throw new UsageError({key: 'check-no-paths'})
  return options
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value]

/** The command line of `check`, described in the language that `say` speaks. */
export const checkProgramOf = (say: Say): Command =>
  programFor('check', say)
    .description(say('about-check'))
    .usage(say('synopsis'))
    .argument('[paths...]', say('paths'))
    .option('--reporter <NAME>', say('reporter', {reporters: reporterNames.join(', ')}), collect, [])
    .option('-o, --output <FILE>', say('output'))
    .option('--max-warnings <N>', say('max-warnings'))
    .option('--rule <RULE=SEVERITY>', say('rule-option'), collect, [])
    .option('--baseline <FILE>', say('baseline'))
    .option('--update-baseline', say('update-baseline'))
    .option('--expect <DIR>', say('expect'))
    .option('--config <FILE>', say('config'))
    .option('--no-config', say('no-config'))
    .option('--print-config', say('print-config'))
    .option('--encoding <NAME>', say('encoding'))
    .option('--stdin-filename <NAME>', say('stdin-filename'), 'stdin.txt')
    .option('--soffice', say('with-soffice'))
    .option('--timeout <SECONDS>', say('time-limit'))
    .option('--no-error-on-unmatched-pattern', say('no-error-on-unmatched-pattern'))
    .option('-q, --quiet', say('check-quiet'))
    .option(...languageOption(say))
    .addHelpText('after', `\n${say('check-examples')}`)
