import {basename, dirname, resolve} from 'node:path'
import {checkAcross} from '../../check/index.ts'
import {ReadError} from '../../model/contract.ts'
import {countOf, isUnreadable, positionOf, severityOf} from '../../report/finding.ts'
import {reporters} from '../../report/index.ts'
import type {ReportOptions} from '../../report/reporter.ts'
import {textHashOf} from '../../text/text-hash.ts'
import {timed} from '../budget/timed.ts'
import {perform, type Command} from '../command.ts'
import {DONE, WRONG} from '../exit-codes.ts'
import {findInputs, type Inputs} from '../inputs.ts'
import type {Io} from '../io.ts'
import {speaker, type Language, type Say} from '../messages.ts'
import {unaskedOutput} from '../own-output.ts'
import type {Pipeline} from '../pipeline.ts'
import {Place} from '../place.ts'
import {sentence, systemProblem, type Problem} from '../problem.ts'
import {progressOn} from '../progress.ts'
import {toStdout} from '../stdout.ts'
import {version} from '../version.ts'
import {writeWhole} from '../write.ts'
import {knownFindings, type KnownFindings} from './baseline.ts'
import {Configs} from './config.ts'
import {compareAll, expectedIn} from './expect/index.ts'
import {checkFile, refusedFile, type Checked, type Source} from './gather.ts'
import {checkOptionsOf, checkProgramOf, type CheckOptions, type Raw, type Report} from './options.ts'
import {overwritten} from './overwritten.ts'
import {pagesWithUrls, settingProblems} from './pages.ts'
import {printedSettings, runSettings, vainSettings} from './settings.ts'

const FINDINGS = 1

/** One after the other: a notice may be large. */
async function readAll({files, problems}: Inputs, {options, language, io, ...source}: Source): Promise<Checked[]> {
  const progress = progressOn(io, speaker(language), files.length, io.stderr.isTTY && !options.quiet)
  const wrong = new Map(
    problems
      .filter(({key}) => !options.unmatchedIsFine || (key !== 'no-match' && key !== 'empty-folder'))
      .map((problem) => [String(problem.values?.path), problem])
  )
  const checked = [...wrong].map(([path, problem]) => refusedFile(path, problem, language))
  const own: string[] = []
  for (const [index, input] of files.entries()) {
    progress.show(index, input.path)
    const one = await checkFile(input, {options, language, io, ...source})
    if (one) checked.push(one)
    else own.push(input.path)
  }
  progress.clear()
  if (own.length > 0) io.stderr.write(`${speaker(language)('own-outputs', {count: own.length, path: own[0] ?? ''})}\n`)
  return checked
}

const offset = (message: Checked['file']['messages'][number]): number => positionOf(message)?.start.offset ?? -1

/** Files by the bytes of their path, findings by their place: the same whatever the order of the arguments. */
function inOrder(files: readonly Checked[]): Checked[] {
  for (const {file} of files) file.messages.sort((one, other) => offset(one) - offset(other))
  return [...files].sort((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)))
}

const hasColors = ({env, stdout}: Io, {path}: Report): boolean =>
  path === null && !env.NO_COLOR && (Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0') || (stdout.isTTY === true && env.TERM !== 'dumb'))

/** A file that the system did not take. */
class Unwritten extends Error {
  readonly path: string
  constructor(path: string, cause: unknown) {
    super(path, {cause})
    this.path = path
  }
}

function writeFile(path: string, data: string, io: Io): void {
  const target = resolve(io.cwd, path)
  try {
    io.uninterrupted(() => {
      writeWhole(dirname(target), [{name: basename(target), data}])
    })
  } catch (error) {
    throw new Unwritten(path, error)
  }
}

async function writeReports(files: readonly Checked[], options: CheckOptions, language: Language, notes: readonly string[], io: Io): Promise<void> {
  for (const report of options.reports) {
    const reporter = await reporters[report.name]()
    const told: ReportOptions = {language, color: hasColors(io, report), rules: pagesWithUrls, root: io.cwd, notes, version: version()}
    const data = await reporter.report(
      files.map(({file}) => file),
      told
    )
    if (report.path !== null) writeFile(report.path, data, io)
    // has colours of its own, and is made for terminals
    else if (report.name === 'pretty') await io.stdout.write(data)
    else await toStdout(io, data)
  }
}

/** Hides what is known, or takes down what is there; says so. */
function applyBaseline(path: string, known: KnownFindings, files: readonly Checked[], {updatesBaseline}: CheckOptions, io: Io, say: Say): string[] {
  const placed = files.map((one) => ({...one, absolute: resolve(io.cwd, one.path)}))
  if (updatesBaseline) {
    const {text, count, updated} = known.updated(placed)
    writeFile(path, text, io)
    updated.hide(placed)
    return [say('baseline-written', {path, count})]
  }
  const {known: hidden, gone} = known.hide(placed)
  return [...(hidden > 0 ? [say('known', {path, count: hidden})] : []), ...(gone > 0 ? [say('gone', {path, count: gone})] : [])]
}

async function work(options: CheckOptions, language: Language, io: Io, load: () => Promise<Pipeline>): Promise<number> {
  const say = speaker(language)
  const problems: Problem[] = []
  const complain = (problem: Problem): void => {
    problems.push(problem)
    io.stderr.write(`${sentence(say, problem)}\n`)
  }
  settingProblems('--rule', options.rules).forEach(complain)
  const configs = new Configs(io.cwd, options.config, complain)
  const settings = runSettings(options, configs, io.cwd)
  const {baseline, expect, maxWarnings, rules} = settings
  if (options.updatesBaseline && baseline === null) complain({key: 'update-without-baseline'})
  if (options.printsConfig) {
    const printed = printedSettings(settings, options, configs, io, say)
    if (problems.length === 0) await io.stdout.write(printed)
    return problems.length === 0 ? DONE : WRONG
  }
  const known = baseline === null ? null : knownFindings(resolve(io.cwd, baseline), baseline, options.updatesBaseline, complain)
  const expected = expect === null ? [] : expectedIn(expect, io.cwd, complain)
  if (problems.length > 0) return WRONG

  const pipeline = await timed(load, io, options)
  const place = new Place(io.cwd, unaskedOutput(options.paths, new Place(io.cwd, null)))
  const inputs = findInputs(options.paths, place, pipeline.readableExtensions, options.stdinName)
  for (const {path} of inputs.files) configs.of(dirname(path))
  const read = [
    ...inputs.files.flatMap(({path, isStdin}) => (isStdin ? [] : [path])),
    ...(baseline === null ? [] : [baseline]),
    ...configs.found.flatMap(({path}) => path ?? []),
    ...expected.map(({path}) => path)
  ]
  const over = overwritten(options.reports, read, place)
  over.forEach(complain)
  if (over.length > 0) return WRONG
  if (!options.quiet) for (const vain of vainSettings(configs)) io.stderr.write(`${sentence(say, vain)}\n`)

  let checked: Checked[]
  try {
    checked = await readAll(inputs, {options, language, io, pipeline, configs, place})
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    complain({key: 'unknown-encoding', values: {encoding: options.encoding ?? ''}})
    return WRONG
  }
  checkAcross(checked.flatMap(({file, checking, record}) => (record ? [{file, checking, record, textHash: textHashOf(String(file))}] : [])))
  const files = inOrder([...checked, ...compareAll(expected, checked, language, rules)])
  const refused = files.filter(({file}) => isUnreadable(file))
  const isOnScreen = options.reports.some(({name, path}) => name === 'pretty' && path === null)
  if (!isOnScreen) for (const {path, file} of refused) io.stderr.write(`${say('said', {path, reason: file.messages[0]?.reason ?? ''})}\n`)

  try {
    const notes = known === null || baseline === null ? [] : applyBaseline(baseline, known, files, options, io, say)
    if (options.quiet) for (const {file} of files) file.messages = file.messages.filter((message) => severityOf(message) !== 'info')
    await writeReports(files, options, language, notes, io)
    if (!options.quiet) for (const note of notes) io.stderr.write(`${note}\n`)
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error
    complain({...systemProblem('out-not-writable', error.path, error.cause), key: 'report-not-writable'})
  }
  // one that the baseline knows is no news
  if (problems.length > 0 || refused.some(({file}) => isUnreadable(file))) return WRONG
  const {error, warning} = countOf(files.map(({file}) => file))
  return error > 0 || (maxWarnings !== null && warning > maxWarnings) ? FINDINGS : DONE
}

/** `zwgk-extract check` */
export const runCheck: Command = (argv, io, load) =>
  perform(
    {
      program: checkProgramOf,
      options: (raw, paths) => checkOptionsOf(raw as Raw, paths),
      run: (options, language) => work(options, language, io, load)
    },
    argv,
    io
  )
