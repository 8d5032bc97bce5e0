import {readFileSync} from 'node:fs'
import {ReadError} from '../model/contract.ts'
import type {} from '../model/reading.ts'
import type {NoticeRecord} from '../model/record.ts'
import type {Input} from './inputs.ts'
import type {Io} from './io.ts'
import type {Pipeline} from './pipeline.ts'
import type {Place} from './place.ts'
import {readProblem, systemProblem, type Problem} from './problem.ts'
import type {Progress} from './progress.ts'

/** Text that positions point into; `isOwn`: it is the file's own. */
export interface ReadingText {readonly path: string; readonly text: string; readonly isOwn: boolean}

export interface Gathered {
  readonly record: NoticeRecord
  readonly text: ReadingText
}

interface Source {
  readonly place: Place
  readonly io: Io
  readonly pipeline: Pipeline
  readonly encoding: string | null
  readonly soffice: boolean
}

/** The operating system did not give the bytes; the cause is its word. */
class Refused extends Error {}

const bytesOf = async ({path, isStdin}: Input, {io, place}: Source): Promise<Uint8Array> => {
  try {
    return isStdin ? await io.readStdin() : readFileSync(place.absolute(path))
  } catch (cause) {
    throw new Refused(path, {cause})
  }
}

/**
 * Reads file after file; one that cannot be read is complained of, and the others go on.
 *
 * @throws ReadError `unknown-encoding`: nobody knows the encoding that was named, so no file can be read
 */
export async function* gather(files: readonly Input[], source: Source, progress: Progress, complain: (problem: Problem) => void): AsyncGenerator<Gathered> {
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
      gathered = {record: await pipeline.extractNotice(file), text}
    } catch (error) {
      if (error instanceof ReadError && error.code === 'unknown-encoding') throw error
      complain(error instanceof Refused
        ? systemProblem('unreadable', path, error.cause)
        : readProblem(path, error, pipeline.readableExtensions))
      continue
    }
    yield gathered
  }
}
