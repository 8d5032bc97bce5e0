import {dirname, relative, resolve} from 'node:path'
import type {Config} from '../../model/config.ts'
import {slashed} from '../../text/slashed.ts'
import type {Io} from '../io.ts'
import type {Say} from '../messages.ts'
import {Place} from '../place.ts'
import {sentence, type Problem} from '../problem.ts'
import type {Configs, Found} from './config.ts'
import type {CheckOptions, Setting} from './options.ts'
import {pages, settable} from './pages.ts'

/** What holds for the run as a whole. */
interface RunSettings {
  readonly maxWarnings: number | null
  /** Path from the working folder, as `expect` */
  readonly baseline: string | null
  readonly expect: string | null
  /** For findings that belong to no notice */
  readonly rules: Readonly<Record<string, Setting>>
}

/** Keys that hold for the run as a whole, so only in the file for the working folder. */
const RUN_KEYS = ['maxWarnings', 'baseline', 'expect'] as const

/** The command line goes before the file for the working folder; paths in that are relative to it. */
export function runSettings(options: CheckOptions, configs: Configs, cwd: string): RunSettings {
  const {path, config} = configs.of('.')
  const own = (file: string | undefined): string | null => (file === undefined ? null : slashed(relative(cwd, resolve(cwd, dirname(path ?? '.'), file))))
  return {
    maxWarnings: options.maxWarnings ?? config.maxWarnings ?? null,
    baseline: options.baseline ?? own(config.baseline),
    expect: options.expect ?? own(config.expect),
    rules: {...config.rules, ...options.rules}
  }
}

const runKeysOf = ({config}: Found): string => RUN_KEYS.filter((key) => config[key] !== undefined).join(', ')

/** What files for other folders say of the run, which has no effect. */
export function vainSettings(configs: Configs): Problem[] {
  const own = configs.of('.')
  return configs.found.flatMap((one): Problem[] => {
    const keys = runKeysOf(one)
    return one.path === own.path || keys === '' ? [] : [{key: 'config-vain', values: {path: one.path ?? '', keys}}]
  })
}

const folderOf = (path: string, cwd: string): string => (new Place(cwd, null).kind(path) === 'folder' ? path : dirname(path))

/** The settings that hold for a file, with every rule, as they could be written down in the working folder. */
const settingsFor = ({config}: Found, {maxWarnings, baseline, expect}: RunSettings, options: CheckOptions): Config => ({
  ...(config.$schema !== undefined && {$schema: config.$schema}),
  rules: Object.fromEntries(pages.filter(({id}) => settable.includes(id)).map(({id, severity}) => [id, options.rules[id] ?? config.rules?.[id] ?? severity])),
  ...(maxWarnings !== null && {maxWarnings}),
  ...(baseline !== null && {baseline}),
  ...(expect !== null && {expect})
})

/** `--print-config`: the settings for the first path, and on standard error where they are from. */
export function printedSettings(run: RunSettings, options: CheckOptions, configs: Configs, io: Io, say: Say): string {
  const found = configs.of(folderOf(options.paths[0] ?? '.', io.cwd))
  const own = configs.of('.')
  const keys = runKeysOf(own)
  const lines = [
    found.path === null ? say('config-none') : say('config-of', {path: found.path}),
    ...(own.path === null || own.path === found.path || keys === '' ? [] : [say('config-run-of', {path: own.path, keys})]),
    ...vainSettings(configs).map((problem) => sentence(say, problem))
  ]
  io.stderr.write(lines.map((line) => `${line}\n`).join(''))
  return `${JSON.stringify(settingsFor(found, run, options), null, 2)}\n`
}
