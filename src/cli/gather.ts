import {ReadError} from '../model/contract.ts'
import type {} from '../model/reading.ts'
import type {NoticeRecord} from '../model/record.ts'
import {bytesOf, fileProblem} from './bytes.ts'
import type {Input} from './inputs.ts'
import type {Io} from './io.ts'
import type {Language} from './messages.ts'
import type {Pipeline} from './pipeline.ts'
import type {Place} from './place.ts'
import type {Problem} from './problem.ts'
import type {Progress} from './progress.ts'

/** Text that positions point into; `isOwn`: it is the file's own. */
export interface ReadingText {
  readonly path: string
  readonly text: string
  readonly isOwn: boolean
}

interface Gathered {
  readonly record: NoticeRecord
  readonly text: ReadingText
}

interface Source {
  readonly place: Place
  readonly io: Io
  readonly pipeline: Pipeline
  readonly encoding: string | null
  readonly soffice: boolean
  /** Of the remarks */
  readonly language: Language
}

/**
 * Reads file after file; what the program wrote itself is passed over, one that cannot be read is complained of, and the others go on.
 *
 * @throws ReadError `unknown-encoding`: nobody knows the encoding that was named, so no file can be read
 */
export async function* gather(
  files: readonly Input[],
  source: Source,
  progress: Progress,
  complain: (problem: Problem) => void,
  passOver: (path: string) => void
): AsyncGenerator<Gathered> {
  const {pipeline} = source
  const options = {encoding: source.encoding ?? undefined, soffice: source.soffice ? 'soffice' : undefined}
  for (const [index, input] of files.entries()) {
    const {path} = input
    progress.show(index, path)
    let gathered: Gathered
    try {
      const bytes = await bytesOf(input, source)
      const file = await pipeline.readNotice({path, bytes}, options)
      const text = {path, text: String(file), isOwn: file.data.reading?.ownText ?? false}
      gathered = {record: await pipeline.extractNotice(file, {language: source.language}), text}
    } catch (error) {
      if (error instanceof ReadError && error.code === 'unknown-encoding') throw error
      if (error instanceof ReadError && error.code === 'own-output') passOver(path)
      else complain(fileProblem(path, error, pipeline))
      continue
    }
    yield gathered
  }
}
