import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {schemaFaults} from '../tools/laws.ts'
import {processor, readNotice} from './index.ts'
import type {Root} from './model/gwast.ts'
import type {NoticeRecord} from './model/record.ts'

const root = new URL('../', import.meta.url)

/** Names of the notices in `seeds/`, in order. */
export const seeds: readonly string[] = readdirSync(new URL('seeds/', root))
  .filter((name) => !name.startsWith('.'))
  .sort()

export interface Read {
  text: string
  tree: Root
  record: NoticeRecord
}

/** Runs the pipeline stage by stage, so that a test sees the tree too. */
export async function readAll(path: string, bytes: Uint8Array): Promise<Read> {
  return readFile(await readNotice({path, bytes}))
}

export function seedBytes(name: string): Uint8Array {
  return readFileSync(new URL(`seeds/${name}`, root))
}

/** The same for a string, as plain text. */
export function readText(text: string): Promise<Read> {
  return readFile(new VFile({path: 'notice.txt', value: text, data: {reading: {format: 'text', ownText: true, encoding: 'utf-8', sha256: '0'.repeat(64)}}}))
}

async function readFile(file: VFile): Promise<Read> {
  const checked = await processor.run(processor.parse(file), file)
  const record = processor.stringify(checked, file)
  const faults = schemaFaults(record)
  if (faults.length > 0) throw new Error(`Unexpected record of ${file.path}, expected what the schema says: ${faults.join('; ')}`)
  return {text: String(file), tree: checked.facts.tree, record}
}
