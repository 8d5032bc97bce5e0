import {dirname} from 'node:path'
import {VFile} from 'vfile'
import {remark} from '../../check/remark.ts'
import {ReadError} from '../../model/contract.ts'
import type {Checking} from '../../model/reading.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {bytesOf, fileProblem} from '../bytes.ts'
import type {Input} from '../inputs.ts'
import type {Io} from '../io.ts'
import type {Language} from '../messages.ts'
import type {Pipeline} from '../pipeline.ts'
import type {Place} from '../place.ts'
import type {Problem} from '../problem.ts'
import type {Configs} from './config.ts'
import type {OwnSettings} from './front-matter.ts'
import type {CheckOptions} from './options.ts'
import {frontMatter, unreadable} from './pages.ts'
import {problemFinding} from './problem-finding.ts'

/** One file of the run. */
export interface Checked {
  readonly path: string
  /** Its text and what was found in it */
  readonly file: VFile
  /** How it was checked: what is found across notices is said likewise */
  readonly checking: Checking
  /** null: it could not be read */
  readonly record: NoticeRecord | null
}

const NONE: OwnSettings = {rules: {}, findings: []}

/** What all files of the run are read with. */
export interface Source {
  readonly place: Place
  readonly io: Io
  readonly pipeline: Pipeline
  readonly configs: Configs
  readonly options: CheckOptions
  readonly language: Language
}

/** A file that could not be read, with the sentence that says why. */
export function refusedFile(path: string, problem: Problem, language: Language): Checked {
  const file = new VFile({path})
  const checking: Checking = {language}
  remark(file, unreadable, problemFinding(problem), checking)
  return {path, file, checking, record: null}
}

/** YAML is loaded only for a Markdown notice that begins with `---`. */
async function settingsIn({data: {reading}}: VFile, bytes: Uint8Array): Promise<OwnSettings> {
  if (reading?.format !== 'markdown' || reading.encoding === null) return NONE
  const source = new TextDecoder(reading.encoding).decode(bytes)
  return source.startsWith('---') ? (await import('./front-matter.ts')).ownSettings(source) : NONE
}

/** The order of settings: of the file for the folder, of the notice for itself, of the command line over all. */
async function checked(file: VFile, bytes: Uint8Array, {configs, options, pipeline, language}: Source): Promise<Checked> {
  const own = await settingsIn(file, bytes)
  const checking: Checking = {language, severities: {...configs.of(dirname(file.path)).config.rules, ...own.rules, ...options.rules}}
  for (const finding of own.findings) remark(file, frontMatter, finding, checking)
  return {path: file.path, file, checking, record: await pipeline.extractNotice(file, {...checking, calendar: true})}
}

/** Reads and checks one file; throws only where the encoding that was named is not known. Null: the program wrote it itself. */
export async function checkFile(input: Input, source: Source): Promise<Checked | null> {
  const {pipeline, options, language} = source
  const {path} = input
  try {
    const bytes = await bytesOf(input, source)
    const file = await pipeline.readNotice({path, bytes}, {encoding: options.encoding ?? undefined, soffice: options.soffice ? 'soffice' : undefined})
    return await checked(file, bytes, source)
  } catch (error) {
    if (error instanceof ReadError && error.code === 'unknown-encoding') throw error
    if (error instanceof ReadError && error.code === 'own-output') return null
    return refusedFile(path, fileProblem(path, error, pipeline), language)
  }
}
