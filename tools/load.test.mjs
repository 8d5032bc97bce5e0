import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {bundle, packagesIn} from './bundle.mjs'

const HEAVY = /^node_modules\/(?:cheerio|domhandler|parse5|fflate|hucre|csv-parse|pdfjs-dist|remark|mdast-util|micromark|ical-generator|hyparquet)/u

let folder = ''
let outputs = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zwgk-load-'))
  const metafile = await bundle(join(folder, 'dist'))
  outputs = Object.fromEntries(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
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

/** Packages whose code the engine really loaded in a run, by its own coverage report. */
function packagesLoaded(...args) {
  const coverage = mkdtempSync(join(folder, 'coverage-'))
  const {status, stderr} = spawnSync(process.execPath, [join(folder, 'dist', 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, NODE_V8_COVERAGE: coverage}
  })
  expect(status, stderr).toBe(0)
  const urls = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result.map(({url}) => url))
  const files = [...new Set(urls.filter((url) => url.startsWith('file:')).map((url) => basename(url)))]
  expect(files).toContain('cli.js')
  return files.flatMap((file) => packagesIn(outputs[file]))
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
