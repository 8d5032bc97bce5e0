import {ReadError} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {renderers} from '../render/index.ts'
import {filterOf, fitsName} from '../render/ledger/filter.ts'
import {NameWatch} from '../render/ledger/near-names.ts'
import {printable} from '../text/printable.ts'
import {timed} from './budget/timed.ts'
import {deliveryOf} from './delivery.ts'
import {DONE, NOT_UNDERSTOOD, WRONG} from './exit-codes.ts'
import {expansionsOf} from './expansions.ts'
import {gather} from './gather.ts'
import {findInputs} from './inputs.ts'
import type {Io} from './io.ts'
import {speaker, type Language, type Say} from './messages.ts'
import {SPLIT_FOLDERS, type Options} from './options.ts'
import type {Written} from './order.ts'
import type {Pipeline} from './pipeline.ts'
import {joinPath, Place} from './place.ts'
import {readProblem, sentence, systemProblem, type Problem} from './problem.ts'
import {progressOn} from './progress.ts'
import {Tally} from './tally.ts'
import {TEXT_FOLDER} from './text-names.ts'
import {UsageError} from './usage.ts'
import {Unwritable} from './write.ts'
import {pushAll} from '../model/lists.ts'

type Complain = (problem: Problem) => void

/** Adds 主题词 to one record after the other, until they cannot be had. */
function keywordsBy(pipeline: Pipeline, count: number | null, complain: Complain): (record: NoticeRecord) => Promise<void> {
  let isWanted = count !== null
  return async (record) => {
    if (!isWanted || count === null) return
    try {
      await pipeline.addKeywords([record], count)
    } catch (error) {
      isWanted = false
      complain(readProblem('--keywords', error, []))
    }
  }
}

const notUnderstood = ({source, sections, tasks}: NoticeRecord): Problem[] =>
  sections.length + tasks.length > 0 ? [] : [{key: 'not-understood', values: {path: source.path}}]

/** What the filters found nothing for. */
function vain(watch: NameWatch, {total}: Tally): Problem[] {
  const names = watch
    .missed()
    .map(({option, typed, near}): Problem =>
      near.length > 0 ? {key: 'no-unit-near', values: {option, name: typed, near: near.join(', ')}} : {key: 'no-unit', values: {option, name: typed}}
    )
  return names.length === 0 && total.tasks.kept === 0 && total.tasks.all > 0 ? [{key: 'nothing-left'}] : names
}

/** What is told in the end. */
async function report(tally: Tally, written: readonly Written[], skipped: number, {out}: Options, say: Say, io: Io): Promise<string> {
  const {summaryOf, wrapped} = await import('./summary.ts')
  const {
    total: {tasks, rows, remarks},
    filter
  } = tally
  const notes: string[] = []
  if (!filter.asksNothing) {
    const values = {tasks: tasks.kept, allTasks: tasks.all, rows: rows.kept, allRows: rows.all}
    notes.push(say(rows.all === tasks.all ? 'left' : 'left-rows', values))
  }
  const paths = written.map(({name, count}) => (count === undefined ? joinPath(out, name) : say('several-files', {path: joinPath(out, name), count})))
  if (paths.length > 0) notes.push(wrapped(say('written'), paths.map(printable), io.stderr.columns))
  if (remarks > 0) notes.push(say('see-remarks'))
  if (skipped > 0) notes.push(say('skipped', {count: skipped}))
  return [summaryOf(tally, say, io), ...notes.map((note) => `${note}\n`)].join('')
}

/** Why the run ended before its time. Throws whatever is no one's fault but ours. */
function endBy(error: unknown, {encoding, out}: Options): Problem {
  if (error instanceof UsageError) return error.problem
  if (error instanceof ReadError && error.code === 'unknown-encoding') return {key: 'unknown-encoding', values: {encoding: encoding ?? ''}}
  if (error instanceof Unwritable) return systemProblem('out-not-writable', out, error.cause)
  throw error
}

/** The command without a name: reads notices and writes ledgers. */
export async function extract(options: Options, language: Language, io: Io, load: () => Promise<Pipeline>): Promise<number> {
  const say = speaker(language)
  let clear = (): void => {}
  let isFaulty = false
  const complain: Complain = (problem) => {
    isFaulty = true
    clear()
    io.stderr.write(`${sentence(say, problem)}\n`)
  }
  try {
    const place = new Place(io.cwd, options.out === '-' ? null : options.out, [TEXT_FOLDER, ...Object.values(SPLIT_FOLDERS)])
    const expansions = expansionsOf(options.expand, place)
    // at once, so that one is read from the disk while the other is compiled
    const [pipeline, ...outputs] = await Promise.all([timed(load, io, options), ...options.formats.map((format) => renderers[format]())])
    if (options.split !== null && !outputs.some(({splits}) => splits)) throw new UsageError({key: 'split-nothing'})

    const {files, skipped, problems} = findInputs(options.paths, place, pipeline.readableExtensions, options.stdinName)
    const progress = progressOn(io, say, files.length, io.stderr.isTTY && !options.quiet)
    clear = progress.clear
    problems.forEach(complain)
    // a command was meant: what it should have done is not to be guessed
    if (problems.some(({key, values}) => key === 'missing-path-near' && values?.path === options.paths[0])) return WRONG

    const filter = filterOf(options.criteria, expansions)
    const watch = new NameWatch(
      [
        ...options.criteria.units.map((typed) => ({option: '--unit', typed, fits: fitsName(typed)})),
        ...[...expansions.keys()].map((typed) => ({option: '--expand', typed, fits: (key: string) => key === typed}))
      ],
      expansions
    )
    const tally = new Tally(options.rows, filter)
    const doubts: Problem[] = []
    const own: string[] = []
    const addKeywords = keywordsBy(pipeline, options.keywords, complain)
    const delivery = deliveryOf({io, options, outputs, filter, expansions, clear})
    try {
      for await (const {record, text} of gather(
        files,
        {place, io, pipeline, encoding: options.encoding, soffice: options.soffice, language},
        progress,
        complain,
        (path) => own.push(path)
      )) {
        watch.see(record)
        const narrowed = filter.narrow(record)
        await addKeywords(narrowed)
        tally.add(record, narrowed)
        pushAll(doubts, notUnderstood(record))
        if (!(await delivery.take(narrowed, text))) break
      }
      clear()
      if (own.length > 0) io.stderr.write(`${sentence(say, {key: 'own-outputs', values: {count: own.length, path: own[0] ?? ''}})}\n`)
      if (tally.notices === 0) return WRONG
      const written = await delivery.finish()
      for (const problem of options.quiet ? [] : vain(watch, tally)) io.stderr.write(`${sentence(say, problem)}\n`)
      for (const doubt of doubts) io.stderr.write(`${sentence(say, doubt)}\n`)
      if (!options.quiet) io.stderr.write(await report(tally, written, skipped, options, say, io))
    } finally {
      delivery.discard()
    }
    return isFaulty ? WRONG : doubts.length > 0 ? NOT_UNDERSTOOD : DONE
  } catch (error) {
    complain(endBy(error, options))
    return WRONG
  }
}
