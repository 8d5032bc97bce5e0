import {extname} from 'node:path'
import type {VFile} from 'vfile'
import type {Io} from '../io.ts'
import type {Pipeline} from '../pipeline.ts'
import {Helper} from './helper.ts'
import type {Limit} from './limit.ts'
import {messagesOf, putMessages, settled} from './order.ts'

/** Formats that nobody's parser but ours reads, a character after the other */
const OWN: ReadonlySet<string> = new Set(['text', 'csv'])
/** What names such a file, or a folder of perhaps nothing else */
const PLAIN: ReadonlySet<string> = new Set(['.txt', '.text', '.csv', '.tsv', '.tab', ''])
/** A text of so many bytes takes less than a second; a thread of its own would cost each run more than it ever saves. */
const SHORT = 256 * 1024
/** What a text of so many UTF-16 code units leaves behind in the thread that read it is hundreds of megabytes, and the outputs want them. */
const LARGE = 512 * 1024
/** LibreOffice is told the same limit, and is let end by itself. */
const GRACE = 2000

/** Whether the paths alone tell that a helper will be asked: one names a file that is no plain text. */
const tellOfMore = (paths: readonly string[]): boolean => paths.some((path) => !PLAIN.has(extname(path).toLowerCase()))

/**
 * The pipeline with a limit for each file: all but a short text is read and extracted by a helper that can be ended.
 *
 * @param seconds For reading and extracting together
 */
export async function timed(
  load: () => Promise<Pipeline>,
  {startWorker}: Pick<Io, 'startWorker'>,
  {timeout: seconds, paths}: {readonly timeout: number; readonly paths: readonly string[]}
): Promise<Pipeline> {
  if (!startWorker) return load()
  const helper = new Helper(startWorker)
  if (tellOfMore(paths)) helper.warm()
  const pipeline = await load()
  /** Of files that the helper has read */
  const limits = new WeakMap<VFile, Limit>()
  return {
    ...pipeline,
    async readNotice(file, options = {}) {
      if (!helper.isWarm && OWN.has(pipeline.formatOf(file)) && file.bytes.length <= SHORT) return pipeline.readNotice(file, options)
      const limit = {seconds, end: Date.now() + seconds * 1000 + (options.soffice === undefined ? 0 : GRACE)}
      const answer = settled(await helper.ask({read: file, options: {...options, timeout: seconds}}, limit))
      if (!('text' in answer)) throw new Error('Unexpected record, expected what was read')
      const {VFile} = await import('vfile')
      const read = new VFile({path: file.path, value: answer.text, data: answer.reading ? {reading: answer.reading} : {}})
      limits.set(read, limit)
      return read
    },
    async extractNotice(file, options = {}) {
      const limit = limits.get(file)
      if (!limit) return pipeline.extractNotice(file, options)
      const answer = settled(await helper.ask({extract: options, messages: messagesOf(file)}, limit))
      if (!('record' in answer)) throw new Error('Unexpected text, expected a record')
      putMessages(file, answer.messages)
      if (String(file).length > LARGE) await helper.rest()
      return answer.record
    }
  }
}
