import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {bundle} from '../../../tools/bundle.mjs'
import * as library from '../../index.ts'
import {BAD, GOOD, inFolder} from '../call.fixture.ts'
import {messagesOf} from './order.ts'
import {timed} from './timed.ts'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-worker-'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  await bundle(folder)
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const good = () => new Worker(pathToFileURL(join(folder, 'worker.js')))
/** The first does not answer, or does as told. */
function badFirst(code = 'for (;;);') {
  let isFirst = true
  return () => {
    const start = isFirst ? () => new Worker(code, {eval: true}) : good
    isFirst = false
    return start()
  }
}

const page = (text: string) => `<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`

describe('a file', () => {
  it.each(readdirSync('fixtures/formats'))('is the same record with the same remarks, whichever thread reads %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(`fixtures/formats/${name}`))
    const pipeline = await timed(async () => library, {startWorker: good}, {timeout: 60, paths: [name]})
    const told = async ({readNotice, extractNotice}: Pick<typeof pipeline, 'readNotice' | 'extractNotice'>) => {
      const file = await readNotice({path: name, bytes})
      file.message('前言', {source: 'zwgk', ruleId: 'front-matter'})
      const record = await extractNotice(file, {language: 'en', calendar: true, severities: {residue: 'error'}})
      return {record, text: String(file), own: file.data.reading?.ownText, messages: messagesOf(file), names: file.messages.map(String)}
    }
    const here = await told(library)
    expect(here.messages.length).toBeGreaterThan(0)
    expect(await told(pipeline)).toEqual(here)
  })
  it('that is refused is refused alike', async () => {
    const pipeline = await timed(async () => library, {startWorker: good}, {timeout: 60, paths: ['a.docx']})
    await expect(pipeline.readNotice({path: 'a.docx', bytes: new TextEncoder().encode('PK\u0003\u0004')})).rejects.toMatchObject({
      name: 'ReadError',
      code: 'damaged'
    })
    await expect(pipeline.readNotice({path: 'a.html', bytes: new TextEncoder().encode(page(GOOD))}, {encoding: 'klingon'})).rejects.toMatchObject({
      code: 'unknown-encoding'
    })
  })
  it('of short text starts no thread', async () => {
    const pipeline = await timed(
      async () => library,
      {
        startWorker: () => {
          throw new Error('started')
        }
      },
      {timeout: 60, paths: ['a.txt', 'folder']}
    )
    const file = await pipeline.readNotice({path: 'a.txt', bytes: new TextEncoder().encode(GOOD)})
    expect(file).toBeInstanceOf(VFile)
    expect((await pipeline.extractNotice(file)).tasks.length).toBe(1)
    await expect(pipeline.readNotice({path: 'a.txt', bytes: new TextEncoder().encode(GOOD.repeat(1000))})).rejects.toThrow('started')
  })
})

describe('--timeout', () => {
  const {put, read, call} = inFolder()

  it('ends what takes longer, says so and goes on', async () => {
    put('a.html', page(GOOD))
    put('b.html', page(GOOD))
    const {code, err} = await call(['a.html', 'b.html', '--timeout', '1', '--lang', 'en'], {startWorker: badFirst()})
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('a.html: not done after 1 seconds, and left out; allow more with --timeout, split the file, or save it as text\n')
    ])
    expect((JSON.parse(read('out/notices.json')) as {source: {path: string}}[]).map(({source}) => source.path)).toEqual(['b.html'])
  })
  it.each([[['tree', 'a.html']], [['explain', '--why', 'a.html:2']]])('holds for %j', async (args) => {
    put('a.html', page(GOOD))
    const {code, out, err} = await call([...args, '--timeout', '1', '--lang', 'en'], {startWorker: badFirst()})
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('a.html: not done after 1 seconds, and left out')])
    expect(await call(args, {startWorker: good})).toEqual(await call(args))
    expect(await call(['tree', 'none.html'], {startWorker: good})).toMatchObject({code: 2, err: expect.stringContaining('none.html')})
  })
  it('a thread that ends by itself costs its file alone', async () => {
    put('a.html', page(GOOD))
    put('b.html', page(GOOD))
    const {code, err} = await call(['a.html', 'b.html', '--lang', 'en'], {startWorker: badFirst('process.exit(9)')})
    expect([code, err]).toEqual([2, expect.stringContaining('a.html: the thread that read it ended by itself (exit code 9), and it was left out;')])
    expect((JSON.parse(read('out/notices.json')) as {source: {path: string}}[]).map(({source}) => source.path)).toEqual(['b.html'])
  })
  it('holds for standard input', async () => {
    const {code, out, err} = await call(['-', '--stdin-filename', 'a.html', '--timeout', '1', '-o', '-'], {stdin: page(GOOD), startWorker: badFirst()})
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('a.html: 过了 1 秒还没有读完，已跳过；')])
  })
  it('holds for a check', async () => {
    put('a.html', page(GOOD))
    put('b.html', page(BAD))
    const {code, out} = await call(['check', 'a.html', 'b.html', '--timeout', '1'], {startWorker: badFirst()})
    expect([code, out]).toEqual([2, expect.stringMatching(/过了 1 秒还没有读完[\s\S]*impossible-date/u)])
  })
  it.each([['0'], ['-1'], ['soon'], ['1e3']])('is no %s', async (value) => {
    for (const args of [['a.txt'], ['check', 'a.txt']]) expect((await call([...args, '--timeout', value])).code).toBe(2)
  })
})

it.skipIf(process.platform === 'win32').each([20, 26, 32, 44, 64])('where only %i files may be open it does its work, or says why not', (most) => {
  const cwd = mkdtempSync(join(tmpdir(), 'zwgk-files-'))
  writeFileSync(join(cwd, 'a.html'), page(GOOD))
  const {status, stderr} = spawnSync('sh', ['-c', `ulimit -n ${most}; exec "$0" "$1" a.html --lang en`, process.execPath, join(folder, 'cli.js')], {
    cwd,
    encoding: 'utf8'
  })
  expect(stderr).not.toMatch(/^ {4}at /mu)
  expect([status, status === 0 || /EMFILE|too many files/iu.test(stderr)]).toEqual([status === 0 ? 0 : 2, true])
  rmSync(cwd, {recursive: true})
})

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)('%s ends a run that waits with %i, and leaves nothing behind', async (signal, expected) => {
  const cwd = mkdtempSync(join(tmpdir(), 'zwgk-signal-'))
  writeFileSync(join(cwd, 'a.txt'), GOOD)
  const child = spawn(process.execPath, [join(folder, 'cli.js'), 'a.txt', '-', '-f', 'json,csv', '--stdin-filename', 'b.txt'], {
    cwd,
    stdio: ['pipe', 'ignore', 'pipe']
  })
  // it has taken the first, and waits for the second
  const isBegun = () => readdirSync(cwd, {recursive: true}).some((name) => String(name).includes('.zwgk-'))
  while (!isBegun())
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  child.kill(signal)
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(expected)
  expect(readdirSync(cwd, {recursive: true}).filter((name) => name !== 'out')).toEqual(['a.txt'])
  rmSync(cwd, {recursive: true})
})
