import {basename, dirname, resolve} from 'node:path'
import {checkAcross} from '../../check/index.ts'
import {ReadError} from '../../model/contract.ts'
import {countOf, positionOf, severityOf} from '../../report/finding.ts'
import {reporters} from '../../report/index.ts'
import type {ReportOptions} from '../../report/reporter.ts'
import {textHashOf} from '../../text/hash.ts'
import {DONE, perform, WRONG} from '../command.ts'
import type {Command} from '../commands.ts'
import {findInputs} from '../inputs.ts'
import type {Io} from '../io.ts'
import {speaker, type Language, type Say} from '../messages.ts'
import type {Pipeline} from '../pipeline.ts'
import {Place} from '../place.ts'
import {sentence, systemProblem, type Problem} from '../problem.ts'
import {progressOn} from '../progress.ts'
import {version} from '../version.ts'
import {writeWhole} from '../write.ts'
import {knownFindings} from './baseline.ts'
import {Configs, type Found} from './config.ts'
import {compareAll, expectedIn} from './expect/index.ts'
import {checkFile, refusedFile, type Checked} from './gather.ts'
import {checkOptionsOf, checkProgramOf, type CheckOptions, type Raw, type Report} from './options.ts'
import {pages, pagesWithUrls, settable, settingProblems} from './pages.ts'

const FINDINGS = 1

/** Settings of the run: the command line goes before the file for the working folder, whose paths are relative to it. */
const runSettings = (options: CheckOptions, {path, config}: Found, cwd: string) => {
  const own = (file: string | undefined): string | null => file === undefined ? null : resolve(cwd, dirname(path ?? '.'), file)
  return {
    maxWarnings: options.maxWarnings ?? config.maxWarnings ?? null,
    baseline: options.baseline === null ? own(config.baseline) : resolve(cwd, options.baseline),
    expect: options.expect ?? own(config.expect)
  }
}

/** One after the other: a notice may be large. */
const readAll = async (options: CheckOptions, language: Language, io: Io, pipeline: Pipeline, configs: Configs): Promise<Checked[]> => {
  const place = new Place(io.cwd, null)
  const {files, problems} = findInputs(options.paths, place, pipeline.readableExtensions, options.stdinName)
  const progress = progressOn(io, speaker(language), files.length, io.stderr.isTTY && !options.quiet)
  const checked = problems
    .filter(({key}) => !options.unmatchedIsFine || (key !== 'no-match' && key !== 'empty-folder'))
    .map(problem => refusedFile(String(problem.values?.path), problem, language))
  for (const [index, input] of files.entries()) {
    progress.show(index, input.path)
    checked.push(await checkFile(input, {place, io, pipeline, configs, options, language}))
  }
  progress.clear()
  return checked
}

const offset = (message: Checked['file']['messages'][number]): number => positionOf(message)?.start.offset ?? -1

/** Files by the bytes of their path, findings by their place: the same whatever the order of the arguments. */
const inOrder = (files: readonly Checked[]): Checked[] => {
  for (const {file} of files) file.messages.sort((one, other) => offset(one) - offset(other))
  return [...files].sort((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)))
}

const hasColors = ({env, stdout}: Io, {path}: Report): boolean =>
  path === null && !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb'))

const writeReports = async (files: readonly Checked[], options: CheckOptions, language: Language, notes: readonly string[], io: Io): Promise<void> => {
  for (const report of options.reports) {
    const reporter = await reporters[report.name]()
    const told: ReportOptions = {language, color: hasColors(io, report), rules: pagesWithUrls, root: io.cwd, notes, version: version()}
    const data = await reporter.report(files.map(({file}) => file), told)
    if (report.path === null) await io.stdout.write(data)
    else {
      const target = resolve(io.cwd, report.path)
      io.uninterrupted(() => { writeWhole(dirname(target), [{name: basename(target), data}]) })
    }
  }
}

const printConfig = (options: CheckOptions, configs: Configs, io: Io, say: Say): string => {
  const place = new Place(io.cwd, null)
  const path = options.paths[0] ?? '.'
  const {path: file, config} = configs.of(place.kind(path) === 'folder' ? path : dirname(path))
  io.stderr.write(`${file === null ? say('config-none') : say('config-of', {path: file})}\n`)
  const rules = Object.fromEntries(pages.filter(({id}) => settable.includes(id)).map(({id, severity}) => [id, options.rules[id] ?? config.rules?.[id] ?? severity]))
  const {maxWarnings = config.maxWarnings, baseline = config.baseline, expect = config.expect} = {
    ...options.maxWarnings !== null && {maxWarnings: options.maxWarnings}, ...options.baseline !== null && {baseline: options.baseline}, ...options.expect !== null && {expect: options.expect}
  }
  return `${JSON.stringify({rules, maxWarnings, baseline, expect}, null, 2)}\n`
}

const work = async (options: CheckOptions, language: Language, io: Io, load: () => Promise<Pipeline>): Promise<number> => {
  const say = speaker(language)
  let isFaulty = false
  const complain = (problem: Problem): void => {
    isFaulty = true
    io.stderr.write(`${sentence(say, problem)}\n`)
  }
  const wrong = (): boolean => isFaulty
  settingProblems('--rule', options.rules).forEach(complain)
  const configs = new Configs(io.cwd, options.config, complain)
  const settings = runSettings(options, configs.of('.'), io.cwd)
  if (options.updatesBaseline && settings.baseline === null) complain({key: 'update-without-baseline'})
  if (options.printsConfig) {
    const printed = printConfig(options, configs, io, say)
    if (wrong()) return WRONG
    await io.stdout.write(printed)
    return DONE
  }
  const known = settings.baseline === null ? null : knownFindings(settings.baseline, options.baseline ?? settings.baseline, options.updatesBaseline, complain)
  const expected = settings.expect === null ? [] : expectedIn(settings.expect, io.cwd, complain)
  if (wrong()) return WRONG

  let checked: Checked[]
  try {
    checked = await readAll(options, language, io, await load(), configs)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    complain({key: 'unknown-encoding', values: {encoding: options.encoding ?? ''}})
    return WRONG
  }
  checkAcross(checked.flatMap(({file, record}) => record ? [{file, record, textHash: textHashOf(String(file))}] : []))
  const files = inOrder([...checked, ...compareAll(expected, checked, language, options.rules)])

  const notes: string[] = []
  if (known && settings.baseline !== null) {
    const path = options.baseline ?? settings.baseline
    const placed = files.map(one => ({...one, absolute: resolve(io.cwd, one.path)}))
    if (options.updatesBaseline) {
      const {text, count} = known.updated(placed)
      writeWhole(dirname(settings.baseline), [{name: basename(settings.baseline), data: text}])
      notes.push(say('baseline-written', {path, count}))
      knownFindings(settings.baseline, path, false, complain).hide(placed)
    } else {
      const {known: hidden, gone} = known.hide(placed)
      if (hidden > 0) notes.push(say('known', {path, count: hidden}))
      if (gone > 0) notes.push(say('gone', {path, count: gone}))
    }
  }
  if (options.quiet) for (const {file} of files) file.messages = file.messages.filter(message => severityOf(message) !== 'info')

  const isOnScreen = options.reports.some(({name, path}) => name === 'pretty' && path === null)
  const refused = files.filter(({file}) => file.messages.some(({ruleId}) => ruleId === 'unreadable'))
  if (!isOnScreen) for (const {path, file} of refused) io.stderr.write(`${say('said', {path, reason: file.messages[0]?.reason ?? ''})}\n`)
  try {
    await writeReports(files, options, language, notes, io)
  } catch (error) {
    complain({...systemProblem('out-not-writable', options.reports.map(({path}) => path).filter(path => path !== null).join(', '), error), key: 'report-not-writable'})
  }
  if (!options.quiet) for (const note of notes) io.stderr.write(`${note}\n`)
  if (wrong() || refused.length > 0) return WRONG
  const {error, warning} = countOf(files.map(({file}) => file))
  return error > 0 || (settings.maxWarnings !== null && warning > settings.maxWarnings) ? FINDINGS : DONE
}

/** `zwgk-extract check` */
export const runCheck: Command = (argv, io, load) => perform({
  program: checkProgramOf,
  options: (raw, paths) => checkOptionsOf(raw as Raw, paths),
  run: (options, language) => work(options, language, io, load)
}, argv, io)
