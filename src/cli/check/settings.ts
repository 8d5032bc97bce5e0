import {dirname, relative, resolve} from 'node:path'
import type {Config} from '../../model/config.ts'
import type {Io} from '../io.ts'
import type {Say} from '../messages.ts'
import {Place} from '../place.ts'
import type {Configs, Found} from './config.ts'
import type {CheckOptions, Setting} from './options.ts'
import {pages, settable} from './pages.ts'

/** What holds for the run as a whole. */
export interface RunSettings {
  readonly maxWarnings: number | null
  /** Path from the working folder, as `expect` */
  readonly baseline: string | null
  readonly expect: string | null
  /** For findings that belong to no notice */
  readonly rules: Readonly<Record<string, Setting>>
}

/** The command line goes before the file for the working folder; paths in that are relative to it. */
export const runSettings = (options: CheckOptions, configs: Configs, cwd: string): RunSettings => {
  const {path, config} = configs.of('.')
  const own = (file: string | undefined): string | null =>
    file === undefined ? null : relative(cwd, resolve(cwd, dirname(path ?? '.'), file)).replaceAll('\\', '/')
  return {
    maxWarnings: options.maxWarnings ?? config.maxWarnings ?? null,
    baseline: options.baseline ?? own(config.baseline),
    expect: options.expect ?? own(config.expect),
    rules: {...config.rules, ...options.rules}
  }
}

const folderOf = (path: string, cwd: string): string => new Place(cwd, null).kind(path) === 'folder' ? path : dirname(path)

/** The settings that hold for a file, with every rule, as they could be written down. */
const settingsFor = ({config}: Found, options: CheckOptions): Config => ({
  ...config,
  rules: Object.fromEntries(pages.filter(({id}) => settable.includes(id)).map(({id, severity}) => [id, options.rules[id] ?? config.rules?.[id] ?? severity])),
  ...options.maxWarnings !== null && {maxWarnings: options.maxWarnings},
  ...options.baseline !== null && {baseline: options.baseline},
  ...options.expect !== null && {expect: options.expect}
})

/** `--print-config`: the settings for the first path, and on standard error where they are from. */
export const printedSettings = (options: CheckOptions, configs: Configs, io: Io, say: Say): string => {
  const found = configs.of(folderOf(options.paths[0] ?? '.', io.cwd))
  io.stderr.write(`${found.path === null ? say('config-none') : say('config-of', {path: found.path})}\n`)
  return `${JSON.stringify(settingsFor(found, options), null, 2)}\n`
}
