import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {runInNewContext} from 'node:vm'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {bundle, inAscii, packagesIn} from './bundle.mjs'

const HEAVY = /^node_modules\/(?:cheerio|domhandler|parse5|fflate|hucre|csv-parse|pdfjs-dist|remark|mdast-util|micromark|ical-generator|hyparquet)/u

let folder = ''
/** The modules of the program by their files: those that wait for an import, and those that run at once. */
let modules = {later: new Set(), atOnce: []}
/** What the thread that reads and the library are made of, by file. */
let outputs = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-load-'))
  const metafile = await bundle(join(folder, 'dist'), {minify: false})
  outputs = Object.fromEntries(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const text = readFileSync(join(folder, 'dist', 'program.cjs'), 'utf8')
  const {inputs} = outputs['program.cjs']
  const later = new Set([...text.matchAll(/^ +(?:async )?"?((?:node_modules|src)\/[^"\n(]+)"?\(/gmu)].map(([, name]) => name))
  modules = {later, atOnce: Object.keys(inputs).filter((name) => inputs[name].bytesInOutput > 0 && !later.has(name))}
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  mkdirSync(join(folder, 'in'))
  cpSync('seeds', join(folder, 'in'), {recursive: true})
  for (const name of ['notice.docx', 'notice.xlsx']) cpSync(join('fixtures/formats', name), join(folder, name))
  writeFileSync(join(folder, 'notice.md'), '# 通知\n\n一、公开\n\n1. 做好公开。（责任单位：市财政局）\n')
  writeFileSync(join(folder, 'notice.html'), '<!doctype html><p>一、公开</p><p>1.做好公开。（责任单位：市财政局）</p>')
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** Packages whose modules really ran in a run, by the engine's own coverage report: esbuild names the function of a module by its file. */
function packagesLoaded(...args) {
  const coverage = mkdtempSync(join(folder, 'coverage-'))
  const {status, stderr} = spawnSync(process.execPath, [join(folder, 'dist', 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NODE_V8_COVERAGE: coverage}
  })
  expect(status, stderr).toBe(0)
  const scripts = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result)
  const program = scripts.filter(({url}) => basename(url) === 'program.cjs')
  expect(program).toHaveLength(1)
  const ran = program[0].functions.filter(({functionName, ranges}) => modules.later.has(functionName) && ranges[0].count > 0)
  const files = [...modules.atOnce, ...ran.map(({functionName}) => functionName)]
  const apart = scripts.map(({url}) => basename(url)).filter((name) => name !== 'program.cjs')
  return [
    ...new Set([...files.flatMap((name) => /node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(name) ?? []), ...apart.flatMap((name) => packagesIn(outputs[name]))])
  ].sort()
}

it('loads no reader of another format for plain text', () => {
  const loaded = packagesLoaded('in', '--out', 'out')
  expect(loaded).toContain('node_modules/unified')
  expect(loaded.filter((name) => HEAVY.test(name))).toEqual([])
  // the schema of a record is asked for by tests and by users of the library
  expect(loaded).not.toContain('node_modules/zod')
})
it('loads for each format what it needs', () => {
  expect(packagesLoaded('notice.docx', '--out', 'out')).toEqual(expect.arrayContaining(['node_modules/fflate', 'node_modules/cheerio']))
  expect(packagesLoaded('notice.xlsx', '--out', 'out')).toContain('node_modules/hucre')
  expect(packagesLoaded('notice.md', '--out', 'out')).toContain('node_modules/remark-parse')
  expect(packagesLoaded('notice.html', '--out', 'out')).toContain('node_modules/parse5')
})
it('loads for each output what it needs', () => {
  const calendar = packagesLoaded('in', '--out', 'out', '--format', 'ics')
  expect(calendar.filter((name) => HEAVY.test(name))).toEqual(['node_modules/ical-generator'])
  const corpus = packagesLoaded('in', '--out', 'out', '--format', 'parquet')
  expect([...new Set(corpus.filter((name) => HEAVY.test(name)))]).toEqual(['node_modules/hyparquet', 'node_modules/hyparquet-writer'])
  expect(packagesLoaded('in', '--out', 'out', '--format', 'md').filter((name) => HEAVY.test(name))).toEqual([])
})
it('loads for a check the reporter that is asked for, and YAML for front matter alone', () => {
  const plain = packagesLoaded('check', 'in')
  expect(plain).toContain('node_modules/vfile-reporter')
  expect(plain.filter((name) => HEAVY.test(name) || name === 'node_modules/yaml')).toEqual([])
  expect(packagesLoaded('check', 'in', '--reporter', 'sarif')).not.toContain('node_modules/vfile-reporter')
  writeFileSync(join(folder, 'front.md'), '---\nzwgk: {rules: {nothing-found: off}}\n---\n\n来函收悉。\n')
  expect(packagesLoaded('check', 'front.md')).toContain('node_modules/yaml')
})
it('loads no pipeline to say its version', () => {
  expect(packagesLoaded('--version')).toEqual(['node_modules/commander'])
})
it('is a program of ASCII that says what was written', () => {
  expect(readFileSync(join(folder, 'dist', 'program.cjs'), 'latin1')).not.toMatch(/[^\0-\x7f]/u)
  const source =
    "['市财政局'.length, /^[（(]责任[)）]$/u.test('（责任）'), /\\p{Script=Han}|😀/u.test('😀'), `期限：${'𠮷'.length}`, /^[/\\\\无]$/u.test('无')]"
  const ascii = inAscii(source)
  expect(ascii).not.toBe(source)
  expect(runInNewContext(ascii)).toEqual([4, true, true, '期限：2', true])
  for (const wrong of ['/\\（/', 'String.raw`市\\d`']) expect(() => inAscii(wrong)).toThrow('an escape changes')
})
