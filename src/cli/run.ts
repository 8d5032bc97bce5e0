import {resolve} from 'node:path'
import type {Renderer, RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {anchorsOf} from '../render/ledger/anchor.ts'
import {renderers} from '../render/index.ts'
import {commandOf} from './commands.ts'
import {gather, type ReadingText} from './gather.ts'
import {findInputs} from './inputs.ts'
import type {Io} from './io.ts'
import {speaker, type Language, type Say} from './messages.ts'
import {readArguments, type Options} from './options.ts'
import type {Pipeline} from './pipeline.ts'
import {joinPath, Place} from './place.ts'
import {readProblem, sentence, systemProblem, type Problem} from './problem.ts'
import {progressOn} from './progress.ts'
import {textNames} from './text-names.ts'
import {writeWhole, type OutFile} from './write.ts'

export const DONE = 0
export const NOT_UNDERSTOOD = 1
export const WRONG = 2

const render = async (records: readonly NoticeRecord[], outputs: readonly Renderer[], options: RenderOptions): Promise<OutFile[]> => {
  const files: OutFile[] = []
  for (const output of outputs) files.push({name: output.file(options), data: await output.render(records, options)})
  return files
}

/** Where the review page is written beside the other files, they link to its tasks. */
const linksTo = (records: readonly NoticeRecord[], outputs: readonly Renderer[], options: Options): RenderOptions['linkTo'] => {
  const page = outputs.find(({name}) => name === 'html')
  if (!page) return null
  const anchorOf = anchorsOf(records)
  return (record, task) => `${page.file(options)}#${anchorOf(record, task)}`
}

const textFiles = (texts: readonly ReadingText[]): OutFile[] => {
  const names = textNames(texts.map(({path}) => path))
  return texts.map(({text}, index) => ({name: `text/${names[index] ?? index}`, data: text}))
}

const notUnderstood = ({source, sections, tasks}: NoticeRecord): Problem[] =>
  sections.length + tasks.length > 0 ? [] : [{key: 'not-understood', values: {path: source.path}}]

const writtenOf = (out: string, files: readonly OutFile[], texts: readonly OutFile[], say: Say): string[] => [
  ...files.map(({name}) => say('written', {path: joinPath(out, name)})),
  ...texts.length > 0 ? [say('written-texts', {path: joinPath(out, 'text'), count: texts.length})] : []
]

const work = async (options: Options, language: Language, io: Io, load: () => Promise<Pipeline>): Promise<number> => {
  const say = speaker(language)
  const isTalkative = io.stderr.isTTY && !options.quiet
  const isToStdout = options.out === '-'
  // at once, so that one is read from the disk while the other is compiled
  const [pipeline, ...outputs] = await Promise.all([load(), ...options.formats.map(format => renderers[format]())])
  const place = new Place(io.cwd, isToStdout ? null : options.out)
  const {files, skipped, problems} = findInputs(options.paths, place, pipeline.readableExtensions, options.stdinName)
  const progress = progressOn(io, say, files.length, isTalkative)
  let isFaulty = false
  const complain = (problem: Problem): void => {
    isFaulty = true
    progress.clear()
    io.stderr.write(`${sentence(say, problem)}\n`)
  }
  problems.forEach(complain)

  const {records, texts, unknownEncoding} =
    await gather(files, {place, io, pipeline, encoding: options.encoding, soffice: options.soffice, keepsText: outputs.some(({needsText}) => needsText)}, progress, complain)
  progress.clear()
  if (unknownEncoding !== undefined) complain({key: 'unknown-encoding', values: {encoding: unknownEncoding}})
  if (records.length === 0) return WRONG

  if (options.keywords !== null) {
    try {
      await pipeline.addKeywords(records, options.keywords)
    } catch (error) {
      complain(readProblem('--keywords', error, []))
    }
  }

  const textOf = ({source}: NoticeRecord): string => texts.get(source.path)?.text ?? ''
  const rendered = await render(records, outputs, {...options, textOf, linkTo: linksTo(records, outputs, options)})
  const readingTexts = isToStdout ? [] : textFiles([...texts.values()].filter(({isOwn}) => !isOwn))
  try {
    if (isToStdout) for (const {data} of rendered) await io.stdout.write(data)
    else io.uninterrupted(() => { writeWhole(resolve(io.cwd, options.out), [...rendered, ...readingTexts]) })
  } catch (error) {
    complain(systemProblem('out-not-writable', options.out, error))
    return WRONG
  }

  const doubts = records.flatMap(notUnderstood)
  for (const doubt of doubts) io.stderr.write(`${sentence(say, doubt)}\n`)
  if (isTalkative) {
    const {summaryOf} = await import('./summary.ts')
    const notes = isToStdout ? [] : writtenOf(options.out, rendered, readingTexts, say)
    if (records.some(({diagnostics}) => diagnostics.length > 0)) notes.push(say('see-remarks'))
    if (skipped > 0) notes.push(say('skipped', {count: skipped}))
    io.stderr.write([summaryOf(records, say, io), ...notes.map(note => `${note}\n`)].join(''))
  }
  return isFaulty ? WRONG : doubts.length > 0 ? NOT_UNDERSTOOD : DONE
}

/**
 * The command from arguments to exit code.
 *
 * @param load Gives the library; not called for help, version and wrong usage.
 */
export const run = async (argv: readonly string[], io: Io, load: () => Promise<Pipeline>): Promise<number> => {
  const command = commandOf(argv[0])
  if (command) return (await command())(argv.slice(1), io, load)
  const request = readArguments(argv, io.stderr.columns)
  if ('print' in request) {
    await io.stdout.write(request.print)
    return DONE
  }
  if ('wrong' in request) {
    io.stderr.write(`${sentence(speaker(request.language), request.wrong)}\n`)
    return WRONG
  }
  return work(request.run, request.language, io, load)
}
