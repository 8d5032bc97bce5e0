/** What is asked of every input: no fault but a ReadError, every law, the same answer twice. */
import {VFile} from 'vfile'
import {extractNotice, processor, readNotice} from '../../src/index.ts'
import {ReadError} from '../../src/model/contract.ts'
import type {NoticeRecord} from '../../src/model/record.ts'
import {coverageFaults, leafFaults, schemaFaults, spanFaults} from '../laws.ts'
import type {Input} from './formats.ts'
import {outputFaults} from './outputs.ts'

/** What was found in an input, and the CPU time of reading and extracting it once, in milliseconds. */
export interface Checked {
  readonly kinds: readonly string[]
  readonly took: number
}

/** Which of the dearer questions are asked. */
export interface Depth {
  readonly twice: boolean
  readonly outputs: boolean
}

async function fileOf(input: Input): Promise<VFile> {
  if ('bytes' in input) return await readNotice({path: input.path, bytes: input.bytes})
  const reading = {format: 'text', ownText: true, encoding: 'utf-8', sha256: '0'.repeat(64)}
  return new VFile({path: input.path, value: input.text, data: {reading}})
}

/** `TypeError: x is not iterable at gridOf`: its kind, without what differs from input to input. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return `throws ${typeof error}`
  const place = /\n {4}at (?:async )?(?:new )?([\w.#]+)/u.exec(error.stack ?? '')?.[1] ?? 'unknown'
  const message = (error.message.split('\n')[0] ?? '')
    .replace(/\d+/gu, 'N')
    .replace(/(["'`]).*?\1/gu, '…')
    .slice(0, 100)
  return `throws ${error.name}: ${message} at ${place}`
}

const recordFaults = (record: NoticeRecord, text: string): string[] => [...schemaFaults(record), ...coverageFaults(record, text), ...spanFaults(record, text)]

async function staged(file: VFile): Promise<{record: NoticeRecord; faults: string[]}> {
  const checked = await processor.run(processor.parse(file), file)
  const record = processor.stringify(checked, file)
  const text = String(file)
  return {record, faults: [...leafFaults(checked.facts.tree, text), ...recordFaults(record, text)]}
}

function milliseconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

export async function check(input: Input, depth: Depth): Promise<Checked> {
  const before = milliseconds()
  let took: number | undefined
  try {
    const first = await fileOf(input)
    const record = await extractNotice(first)
    took = milliseconds() - before
    return {took, kinds: await faultsOf(input, first, record, depth)}
  } catch (error) {
    return {took: took ?? milliseconds() - before, kinds: error instanceof ReadError ? [] : [kindOf(error)]}
  }
}

async function faultsOf(input: Input, first: VFile, record: NoticeRecord, depth: Depth): Promise<string[]> {
  if (!depth.twice && !depth.outputs) return recordFaults(record, String(first))
  const again = await staged(await fileOf(input))
  const faults = JSON.stringify(record) === JSON.stringify(again.record) ? again.faults : [...again.faults, 'differs the second time']
  return depth.outputs ? [...faults, ...(await outputFaults([record], String(first)))] : faults
}
