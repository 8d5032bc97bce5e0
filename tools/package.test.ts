import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {extractNotice, rendererNames} from '../src/index.ts'
import {column, pdfOf} from '../src/read/pdf/pdf.fixture.ts'
import {seedBytes, seeds} from '../src/seeds.fixture.ts'

/** What a user has: the package in a project of its own, and nothing beside it. */
let app = ''
const installed = (): string => join(app, 'node_modules', 'zwgk-extract')
function node(...args: string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: app, encoding: 'utf8'})
  expect([status, stderr + (status === 0 ? '' : stdout)]).toEqual([0, expect.anything()])
  return stdout
}
const at = (name: string): string => join(app, name)

/** The fonts of this one are known by a character map of pdf.js alone. */
const pdf = pdfOf([column(['某市2031年工作要点', '一、公开', '（一）公开预算。（责任单位：市财政局）'])])
const [seed = ''] = seeds

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'zwgk-package-'))
  // a copy, so that the build does not take dist/ away from who uses it
  const copy = at('copy')
  cpSync('.', copy, {recursive: true, filter: (path) => !/^(?:node_modules|dist|out|\.git)(?:$|[\\/])/u.test(path)})
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction')
  const shell = process.platform === 'win32'
  execFileSync('npm', ['pack', '--silent'], {cwd: copy, shell, stdio: 'pipe'})
  const [tarball = ''] = readdirSync(copy).filter((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['-xf', join(copy, tarball), '-C', app])
  mkdirSync(dirname(installed()))
  cpSync(at('package'), installed(), {recursive: true})
  writeFileSync(at('package.json'), '{"type": "module"}')
  writeFileSync(at('a.pdf'), pdf)
  writeFileSync(at('a.txt'), seedBytes(seed))
})
afterAll(() => {
  rmSync(app, {recursive: true})
})

describe('the packed package, with nothing installed beside it', () => {
  it('writes every output of files of every format', () => {
    const formats = resolve('fixtures/formats')
    node('package/dist/cli.js', 'a.txt', 'a.pdf', ...readdirSync(formats).map((name) => join(formats, name)), '-f', rendererNames.join(','))
    const written = JSON.parse(readFileSync(at('out/notices.json'), 'utf8')) as {source: {format: string}; tasks: unknown[]}[]
    expect([...new Set(written.map(({source}) => source.format))].sort()).toEqual([
      'csv',
      'doc',
      'docx',
      'html',
      'markdown',
      'ofd',
      'pdf',
      'text',
      'xls',
      'xlsx'
    ])
    expect(written.filter(({tasks}) => tasks.length === 0)).toEqual([])
    expect(readdirSync(at('out')).length).toBe(rendererNames.length + 1)
    expect(node('package/dist/cli.js', 'tree', 'a.pdf')).toContain('公开预算')
  })
  it('is a library that says what this one says', async () => {
    const code = `const {extractNotice} = await import('zwgk-extract'); const {readFileSync} = await import('node:fs')
      console.log(JSON.stringify(await Promise.all(['a.txt', 'a.pdf'].map(path => extractNotice({path, bytes: readFileSync(path)})))))`
    const records = await Promise.all(
      [
        {path: 'a.txt', bytes: seedBytes(seed)},
        {path: 'a.pdf', bytes: pdf}
      ].map((file) => extractNotice(file))
    )
    expect(JSON.parse(node('--input-type=module', '-e', code))).toEqual(JSON.parse(JSON.stringify(records)))
    expect(node('--input-type=commonjs', '-e', `(async () => { ${code} })()`)).toBe(node('--input-type=module', '-e', code))
  })
})

describe.runIf(process.platform === 'linux')('on a disk that fails, the packed package', () => {
  const cli = (): string => at('package/dist/cli.js')
  it('says so where standard output is full', () => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [cli(), 'a.txt', '-o', '-', '-f', 'csv'], {
      cwd: app,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe']
    })
    closeSync(full)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^-: 无法写入输出（[^\n]*）；[^\n]*磁盘空间[^\n]*\n$/u)])
  })
  it('leaves nothing half written, and what was there as it was, where a file cannot grow', () => {
    mkdirSync(at('small'))
    writeFileSync(at('small/notices.json'), 'former')
    // a file may have eight blocks of 512 bytes
    const {status, stderr} = spawnSync('bash', ['-c', `ulimit -f 8; exec "${process.execPath}" "${cli()}" a.txt -o small -f json,csv,html`], {
      cwd: app,
      encoding: 'utf8'
    })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^small: 无法写入输出（[^\n]*）；[^\n]*\n$/u)])
    expect([readdirSync(at('small')), readFileSync(at('small/notices.json'), 'utf8')]).toEqual([['notices.json'], 'former'])
  })
  it('leaves whole files where it is killed at any moment', async () => {
    for (let number = 0; number < 200; number++) cpSync(at('a.txt'), at(`many/${number}.txt`))
    const run = async (delay: number): Promise<void> => {
      const child = spawn(process.execPath, [cli(), 'many', '-o', 'killed', '-f', 'json,csv', '-q'], {cwd: app, stdio: 'ignore'})
      const ended = new Promise((resolve) => {
        child.once('exit', resolve)
      })
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
      }, delay)
      await ended
      clearTimeout(timer)
    }
    await run(60_000)
    const [json, csv] = ['killed/notices.json', 'killed/tasks.csv'].map((name) => readFileSync(at(name)))
    for (const delay of [150, 300, 450, 600, 750, 900, 1200]) {
      await run(delay)
      expect(readFileSync(at('killed/notices.json')).equals(json ?? Buffer.of())).toBe(true)
      expect(readFileSync(at('killed/tasks.csv')).equals(csv ?? Buffer.of())).toBe(true)
    }
  })
})

const CONSUMER = `import {readFileSync} from 'node:fs'
import {extractNotice, ReadError, renderRecords} from 'zwgk-extract'
for (const path of ['a.txt', 'a.pdf']) {
  const record = await extractNotice({path, bytes: readFileSync(path)})
  process.stdout.write(String(await renderRecords([record], 'csv', {bom: false})))
}
try { await extractNotice({path: 'a.docx', bytes: readFileSync('a.pdf').subarray(0, 100)}) } catch (error) { if (!(error instanceof ReadError)) throw error }
`

describe('who builds on it', () => {
  it('has types that need no more than the dependencies', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>}
    expect(Object.keys(dependencies)).toEqual(['@types/unist', 'unified', 'vfile', 'zod'])
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(at(`node_modules/${name}`)), {recursive: true})
      symlinkSync(resolve('node_modules', name), at(`node_modules/${name}`), 'junction')
    }
    writeFileSync(
      at('user.ts'),
      `import {addKeywords, extractNotice, noticeRecord, processor, ReadError, readNotice, renderRecords, type NoticeRecord, type RendererName} from 'zwgk-extract'
      const one: NoticeRecord = await extractNotice({path: 'a.txt', bytes: new Uint8Array(1)}, {encoding: 'gb18030'})
      const days: (string | null | undefined)[] = one.tasks.flatMap(({deadlines}) => deadlines.map(({date}) => date))
      const name: RendererName = 'xlsx'
      const written: string | Uint8Array = await renderRecords([one], name, {rows: 'unit', header: 'en'})
      const file = await readNotice({path: 'a.txt', bytes: new Uint8Array(1)})
      const two: NoticeRecord = (await processor.process(file)).result
      const three: NoticeRecord = noticeRecord.parse(two)
      const code: string = new ReadError('empty').code
      await addKeywords([three], 3)
      // @ts-expect-error there is no such format
      await renderRecords([one], 'docx')
      export {days, written, code}\n`
    )
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler']
    ] as const) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
        module,
        moduleResolution
      }
      writeFileSync(at('tsconfig.json'), JSON.stringify({compilerOptions, files: ['user.ts']}))
      node(resolve('node_modules/typescript/bin/tsc'), '-p', app)
    }
  })
  it.each(['esm', 'cjs'] as const)('can bundle it into one file, the reader of PDF too, without nodejs-jieba: %s', async (format) => {
    const body = format === 'esm' ? CONSUMER : CONSUMER.replace(/(?<=^.*\n.*\n)[\s\S]*$/u, '(async () => {\n$&})()\n')
    writeFileSync(at('user.mjs'), body)
    const {warnings} = await build({
      absWorkingDir: app,
      entryPoints: ['user.mjs'],
      outfile: 'alone/user.mjs'.replace('mjs', format === 'esm' ? 'mjs' : 'cjs'),
      bundle: true,
      platform: 'node',
      format,
      logLevel: 'silent'
    })
    // pdf.js asks where it lies and does without an answer
    expect(warnings.map(({id}) => id).filter((id) => id !== 'empty-import-meta')).toEqual([])
    for (const name of ['a.txt', 'a.pdf']) cpSync(at(name), at(`alone/${name}`))
    const said = execFileSync(process.execPath, [format === 'esm' ? 'user.mjs' : 'user.cjs'], {
      cwd: at('alone'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    })
    expect(said.match(/^来源文件/gmu)?.length).toBe(2)
    expect(said).toContain('a.pdf,,某市2031年工作要点,')
    expect(said).toContain('市财政局')
  })
})
