import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, extname, join} from 'node:path'
import {VFile} from 'vfile'
import {afterEach, beforeEach} from 'vitest'
import {ReadError} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import type {Io} from './io.ts'
import type {Pipeline} from './pipeline.ts'
import {run} from './run.ts'

const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}

/** A record of one task whose text is the file's; of none where it says 不懂; one that says 有错 breaks a rule. */
export const recordOf = (file: VFile): NoticeRecord => ({
  schemaVersion: '1',
  source: {path: file.path, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: String(file).length},
  notice: {
    title: `关于${String(file)}的通知`,
    planTitle: null,
    docNumber: null,
    issuer: null,
    recipients: [],
    issuedOn: null,
    printedOn: null,
    planYear: null,
    note: null,
    copiedTo: [],
    attachments: [],
    positions: {}
  },
  sections: [],
  tasks: String(file).includes('不懂')
    ? []
    : [
        {
          id: '1',
          marker: '1.',
          number: 1,
          path: [],
          sectionTitles: [],
          title: null,
          text: String(file),
          leaders: [],
          annex: null,
          clauses: [],
          position,
          units: [{name: '甲局', role: 'lead', collective: false, position}],
          deadlines: [{text: '年底前', kind: 'date', date: '2022-12-31', sentence: '年底前', position}]
        }
      ],
  coverage: {characters: 0, accounted: 0, trivia: [], residue: []},
  diagnostics: String(file).includes('有错') ? [{ruleId: 'task-without-units', severity: 'error', message: 'x', position: null}] : []
})

export const fake: Pipeline = {
  readableExtensions: ['.txt', '.html'],
  formatOf: () => 'text',
  async readNotice({path, bytes}, {encoding} = {}) {
    if (encoding === 'klingon') throw new ReadError('unknown-encoding', {encoding})
    if (bytes[0] === 0x25) throw new ReadError('binary', {begins: '%PDF'})
    if (!fake.readableExtensions.includes(extname(path))) throw new ReadError('unknown-type', {extension: extname(path)})
    if (bytes.length === 0) throw new ReadError('empty')
    if (bytes[0] === 0xff) throw new ReadError('not-text-encoding', {looksLike: 'utf-8'})
    const file = new VFile({path, value: new TextDecoder().decode(bytes)})
    file.data.reading = {format: 'text', ownText: path.endsWith('.txt'), encoding: 'utf-8', sha256: '0'.repeat(64)}
    return file
  },
  async extractNotice(file) {
    if (String(file) === 'bug') throw new TypeError('oops')
    return recordOf(file)
  },
  async addKeywords() {
    throw new ReadError('keywords-missing', {detail: ''})
  }
}

/** Folder of the test */
export let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'zwgk-'))
})
afterEach(() => {
  rmSync(cwd, {recursive: true})
})

export function put(path: string, content: string | Uint8Array = '公开'): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  writeFileSync(join(cwd, path), content)
}
export const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')
export const sources = (): string[] => (JSON.parse(read('out/notices.json')) as NoticeRecord[]).map((record) => record.source.path)

/** What is written to standard output; false: nobody reads on. */
type Write = (data: string) => boolean
const readOn: Write = () => true

interface Result {
  code: number
  out: string
  err: string
}
export async function call(args: string[], {isTTY = false, columns = 80, env = {}, stdin = '公开', pipeline = fake, onWrite = readOn} = {}): Promise<Result> {
  const result = {code: 0, out: '', err: ''}
  const io: Io = {
    cwd,
    env,
    stdout: {
      async write(data) {
        const text = typeof data === 'string' ? data : new TextDecoder().decode(data)
        result.out += text
        return onWrite(text)
      }
    },
    stderr: {
      isTTY,
      columns,
      write: (text) => {
        result.err += text
      }
    },
    readStdin: async () => new TextEncoder().encode(stdin),
    uninterrupted: (work) => {
      work()
    },
    onInterrupt: () => () => {}
  }
  result.code = await run(args, io, async () => pipeline)
  return result
}
