import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, it} from 'vitest'

let folder = ''
const run = (command, args, cwd = folder) => execFileSync(command, args, {cwd, encoding: 'utf8', maxBuffer: 1 << 26})

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-package-'))
  execFileSync(process.execPath, ['tools/build.mjs'])
  const [{filename}] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], process.cwd()))
  run('tar', ['-xzf', filename])
  cpSync('seeds', join(folder, 'seeds'), {recursive: true})
  cpSync('fixtures/formats', join(folder, 'formats'), {recursive: true})
})
afterAll(() => { rmSync(folder, {recursive: true}) })

it('runs where nothing else is installed: the command on every format, the library too', () => {
  run(process.execPath, ['package/dist/cli.js', 'seeds', 'formats', '-q', '-f', 'json,csv,xlsx,ics,html,md,parquet'])
  expect(JSON.parse(readFileSync(join(folder, 'out/notices.json'), 'utf8')).length).toBe(16)
  const script = 'import {extractNotice} from "./package/dist/index.js"; import {readFileSync} from "node:fs"; const r = await extractNotice({path: "notice.docx", bytes: readFileSync("formats/notice.docx")}); console.log(r.tasks.length)'
  expect(run(process.execPath, ['--input-type=module', '-e', script]).trim()).toBe('7')
})

it('brings nothing along that its bundle holds: what its types name alone', () => {
  const {dependencies} = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'))
  expect(Object.keys(dependencies).sort()).toEqual(['@types/unist', 'unified', 'vfile', 'zod'])
})

it('has types that a strict consumer compiles with', () => {
  const modules = join(folder, 'consumer/node_modules')
  mkdirSync(join(modules, '@types'), {recursive: true})
  symlinkSync(join(folder, 'package'), join(modules, 'zwgk-extract'))
  // what npm would install beside it
  for (const name of ['unified', 'vfile', 'vfile-message', 'unist-util-stringify-position', 'zod', 'bail', 'devlop', 'extend', 'is-plain-obj', 'trough', '@types/unist', '@types/node', 'undici-types']) symlinkSync(resolve('node_modules', name), join(modules, name))
  writeFileSync(join(folder, 'consumer/package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'consumer/use.ts'), 'import {extractNotice, renderRecords, type NoticeRecord} from "zwgk-extract"\nconst record: NoticeRecord = await extractNotice({path: "a.txt", bytes: new Uint8Array()})\nexport const table: string | Uint8Array = await renderRecords([record], "csv")\n')
  run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--preserveSymlinks', 'use.ts'], join(folder, 'consumer'))
})

it('can be bundled by its user, without nodejs-jieba', async () => {
  writeFileSync(join(folder, 'entry.mjs'), 'import {extractNotice} from "./package/dist/index.js"\nimport {readFileSync} from "node:fs"\nconst {tasks} = await extractNotice({path: "notice.docx", bytes: readFileSync("formats/notice.docx")})\nconsole.log(tasks.length)\n')
  await build({entryPoints: [join(folder, 'entry.mjs')], outfile: join(folder, 'bundled.mjs'), bundle: true, platform: 'node', format: 'esm', external: ['nodejs-jieba'], logLevel: 'error'})
  expect(run(process.execPath, ['bundled.mjs']).trim()).toBe('7')
})
