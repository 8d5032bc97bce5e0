import type {VFile} from 'vfile'
import {processorFor, readNotice} from '../../index.ts'
import {ReadError} from '../../model/contract.ts'
import type {PlacedCandidate} from '../../model/trace.ts'
import {whyOf} from './why.ts'
import {speaker, type Language} from '../messages.ts'
import {outlineOf} from './outline.ts'

/** Asks for what is printed of one notice: its tree, or why its words are what they are. */
export interface ViewOrder {
  readonly view: {readonly name: 'tree'} | {readonly name: 'why'; readonly line: number | null; readonly language: Language}
  readonly file: {readonly path: string; readonly bytes: Uint8Array}
  readonly encoding: string | undefined
}

/** What `tree` and `explain --why` print of a notice: they look below the library's surface. */
export async function shown({view, file, encoding}: ViewOrder): Promise<string> {
  const read = await readNotice(file, {encoding})
  if (view.name === 'why') return why(read, view)
  const processor = processorFor()
  return outlineOf((await processor.run(processor.parse(read), read)).facts)
}

/** @throws ReadError `no-line` */
async function why(file: VFile, {line, language}: {readonly line: number | null; readonly language: Language}): Promise<string> {
  const text = String(file)
  const count = text.split('\n').length
  if (line !== null && line > count) throw new ReadError('no-line', {line: String(line), count: String(count)})
  const candidates: PlacedCandidate[] = []
  const processor = processorFor({
    trace: (candidate) => {
      candidates.push(candidate)
    }
  })
  const {facts} = await processor.run(processor.parse(file), file)
  return candidates.length === 0 && line === null ? `${speaker(language)('why-none')}\n` : whyOf(text, facts, candidates, line, speaker(language))
}
