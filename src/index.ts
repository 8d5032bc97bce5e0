/**
 * zwgk-extract: Chinese government notices → work ledgers (工作台账). This file is the whole program:
 * bytes ─ read ─▶ VFile ─ parse ─▶ tree ─ extract ─▶ facts ─ check ─▶ findings ─ toRecord ─▶ NoticeRecord.
 * Each stage takes values and gives values; the file itself is known at both ends only.
 */
import {unified, type Plugin, type Processor} from 'unified'
import type {VFile} from 'vfile'
import {findingsIn, remarkAll} from './check/index.ts'
import {diagnosticOf} from './check/remark.ts'
import {cutClauses} from './extract/clauses.ts'
import {coverageOf} from './extract/coverage/index.ts'
import {saidIn} from './extract/coverage/said.ts'
import {findLimits, resolveLimits, wantsCalendar} from './extract/deadlines.ts'
import {headerOf} from './extract/header.ts'
import {ledgerOf} from './extract/ledger.ts'
import {outlineOf} from './extract/tasks.ts'
import {toRecord} from './extract/to-record.ts'
import {partiesOf} from './extract/units.ts'
import type {RenderOptions} from './model/contract.ts'
import type {Root} from './model/gwast.ts'
import type {Checking} from './model/reading.ts'
import type {Diagnostic, NoticeRecord} from './model/record.ts'
import type {Trace} from './model/trace.ts'
import {blocks} from './parse/blocks.ts'
import {contents} from './parse/contents/index.ts'
import {decimals} from './parse/decimals.ts'
import {elements} from './parse/elements/index.ts'
import {enumeration} from './parse/enumeration.ts'
import {outline} from './parse/outline.ts'
import {reflow} from './parse/reflow.ts'
import {runOn} from './parse/run-on/index.ts'
import {taskTable} from './parse/table/task-table.ts'
import {pickReader, read, type ReadOptions} from './read/index.ts'
import {rendererNames, renderers, type RendererName} from './render/index.ts'
import type {Source} from './tree/source.ts'
import type {CheckedNode, Facts, FactsNode, Limits, Parsed, Parties} from './tree/facts.ts'
import {isKeyword} from './words/keyword.ts'

declare module 'unified' {
  interface CompileResultMap {
    NoticeRecord: NoticeRecord
  }
}

/** How a notice is checked, and what with. */
export interface CheckOptions extends Checking {
  /** Loads the calendar for every notice, so that the rules that ask it are checked */
  readonly calendar?: boolean | undefined
  /** Is told of each candidate for a unit clause or a time limit, and what became of it */
  readonly trace?: Trace | undefined
}

/** Where things are. Refined in place: the tree has one owner. */
const parseStages: readonly ((tree: Root, source: Source) => void)[] = [contents, runOn, decimals, reflow, elements, outline, enumeration, taskTable]

function parse(text: string, {data: {reading}, path}: VFile): Parsed {
  if (!reading) throw new Error(`Unexpected file \`${path}\` without \`data.reading\`, expected what \`readNotice\` gives`)
  const tree = blocks(text, reading)
  for (const stage of parseStages) stage(tree, tree.source)
  return tree
}

/** What things mean. The calendar is loaded where something that was found has no date without it. */
async function extract(tree: Parsed, {calendar: always = false, trace}: CheckOptions): Promise<Facts> {
  const {notice, contradictions} = headerOf(tree)
  const clauses = cutClauses(tree, trace)
  const {sections, tasks} = outlineOf(tree, clauses)
  const parties = partiesOf(tasks, clauses, tree, notice.issuer)
  const found = findLimits(tasks, tree, notice, trace)
  const calendar = always || wantsCalendar(found, notice) ? (await import('./extract/deadline/calendar.ts')).calendar : null
  const limits = resolveLimits(found, tasks, tree, {...notice, calendar}, trace)
  const items = tasks.map((task, at) => ({...task, ...(parties[at] as Parties), ...(limits[at] as Limits)}))
  const ledger = ledgerOf(sections, items, tree.source)
  const coverage = coverageOf(tree, saidIn({notice, ...ledger}, sections, items, tree.source.text.length))
  return {tree, notice, contradictions, sections, tasks: items, ledger, coverage, calendar: always ? calendar : null}
}

const parser: Plugin<[], string, Parsed> = function () {
  this.parser = parse
}

const meaning: Plugin<[CheckOptions?], Parsed, FactsNode> = (options = {}) => {
  return async (tree) => ({type: 'facts', facts: await extract(tree, options)})
}

/** What is odd. */
const checks: Plugin<[CheckOptions?], FactsNode, CheckedNode> = (options = {}) => {
  return ({facts}) => ({type: 'checked', facts, findings: findingsIn(facts, options)})
}

const compiler: Plugin<[CheckOptions?], CheckedNode, NoticeRecord> = function (options = {}) {
  this.compiler = (node, file) => {
    const {facts, findings} = node as CheckedNode
    remarkAll(file, findings, options)
    return toRecord(facts, file.messages.map(diagnosticOf), file.path)
  }
}

/** The unified processor: a parser, transformers from tree to facts to findings, a compiler. It ends asynchronously: `process`, not `processSync`. */
export function processorFor(options: CheckOptions = {}): Processor<Parsed, Parsed, CheckedNode, CheckedNode, NoticeRecord> {
  return unified().use(parser).use(meaning, options).use(checks, options).use(compiler, options).freeze()
}

/** The processor with every rule as it is. */
export const processor: ReturnType<typeof processorFor> = processorFor()

/** A file to read: its bytes, and the path that the record names. */
export interface NoticeFile {
  path: string
  bytes: Uint8Array
}

/** A caller without types is told what was wanted. */
function expectFile(file: unknown): void {
  const {path, bytes, data} = (typeof file === 'object' && file !== null ? file : {}) as Partial<Record<'path' | 'bytes' | 'data', unknown>>
  if ((typeof path === 'string' && bytes instanceof Uint8Array) || (data !== undefined && bytes === undefined)) return
  throw new TypeError('Expected {path, bytes} with a string and a Uint8Array (a Buffer is one), or what readNotice() gave')
}

/**
 * What a file is read as, by its bytes and its name: `text`, `html`, `docx` … Nothing is decoded yet.
 *
 * @throws ReadError `empty`, `binary`, `unknown-type`, `not-this-type`
 */
export function formatOf(file: NoticeFile): string {
  expectFile(file)
  return pickReader(file.path, file.bytes).name
}

/**
 * Decodes a file and lays its text out. Throws a TypeError where no file is given.
 * @throws ReadError where the bytes are no notice that can be read: empty, binary, of unknown type or encoding
 */
export async function readNotice(file: NoticeFile, options: ReadOptions = {}): Promise<VFile> {
  expectFile(file)
  return read(file, options)
}

export interface ExtractOptions extends ReadOptions, CheckOptions {}

/**
 * Turns a notice into its record. Its remarks go to the messages of the file too; those of an earlier run are replaced.
 *
 * @param file Bytes with their path, or what `readNotice` returned.
 * @throws ReadError as `readNotice` does
 */
export async function extractNotice(file: NoticeFile | VFile, options: ExtractOptions = {}): Promise<NoticeRecord> {
  expectFile(file)
  const notice = 'bytes' in file ? await readNotice(file, options) : file
  const stages = processorFor(options)
  // not `process`: what its compiler throws would be lost
  return stages.stringify(await stages.run(stages.parse(notice), notice), notice)
}

/**
 * Checks a notice by every rule that `zwgk-extract check` asks of one notice, those that need the calendar too.
 *
 * @param options `severities`: by rule id; `off` leaves a rule out.
 * @returns What is odd, in the order of the text; what is said of the whole notice comes first.
 * @throws ReadError as `readNotice` does
 */
export async function checkNotice(file: NoticeFile | VFile, options: ExtractOptions = {}): Promise<Diagnostic[]> {
  const {diagnostics} = await extractNotice(file, {calendar: true, ...options})
  return diagnostics.toSorted((one, other) => (one.position?.start.offset ?? -1) - (other.position?.start.offset ?? -1))
}

/**
 * Adds 主题词 to each task, `count` of them at most, best first.
 *
 * @throws ReadError `keywords-missing`, `keywords-dictionary`
 */
export async function addKeywords(records: readonly NoticeRecord[], count: number): Promise<void> {
  const {keywords} = await import('./text/segment.ts')
  const all = records.flatMap(({tasks: list}) => list)
  const texts = all.map(({text}) => text)
  const found = await keywords(texts, count, isKeyword)
  for (const [at, task] of all.entries()) task.keywords = found[at] ?? []
}

export type OutputOptions = Partial<RenderOptions>

/**
 * Writes records as one of the outputs of the command. The remarks of a check stand in each record, under `diagnostics`.
 *
 * @param format `json`, `ndjson`, `csv`, `xlsx`, `ics`, `html`, `md` or `parquet`.
 * @param options The review page (`html`) needs `textOf`: the text that the positions of a record point into.
 * @returns Text, or the bytes of a binary format.
 * @throws TypeError where there is no such format
 */
export async function renderRecords(records: readonly NoticeRecord[], format: RendererName, options: OutputOptions = {}): Promise<string | Uint8Array> {
  if (!Array.isArray(records)) throw new TypeError('Expected an array of records, each as extractNotice() gives it')
  if (!Object.hasOwn(renderers, format)) throw new TypeError(`Expected a format of ${rendererNames.join(', ')}, not ${format}`)
  return (await renderers[format]()).render(records, {rows: 'task', header: 'zh', bom: true, alarm: null, linkTo: null, textOf: () => '', ...options})
}

export {readableExtensions, type ReadOptions} from './read/index.ts'
export {ReadError} from './model/contract.ts'
export {rendererNames, type RendererName} from './render/index.ts'
export type * from './model/record.ts'
export type {Deadline, DeadlineKind, Position} from './model/deadline.ts'
