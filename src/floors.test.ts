import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules, runRules} from './check/index.ts'
import {clauseForms} from './extract/clause/index.ts'
import {reporterNames} from './report/index.ts'

const src = fileURLToPath(new URL('.', import.meta.url))
/** Rooms by floor; imports go down a floor or stay in the room. */
const FLOORS: Readonly<Record<string, number>> = {model: 0, text: 1, words: 1.5, tree: 1.5, read: 2, parse: 2, extract: 2, check: 2, render: 2, report: 2, index: 3, cli: 4}
/** Libraries and the only places that may import them. */
const ENDS: Readonly<Record<string, RegExp>> = {
  'node:child_process': /^read\/soffice/u, fflate: /^(?:read|render\/xlsx)\//u, hucre: /^read\//u, 'ical-generator': /^render\/ics/u, 'hyparquet-writer': /^render\/parquet/u, hyparquet: /^$/u, 'csv-parse': /^read\//u, 'pdfjs-dist': /^read\/pdf/u,
  'node:fs': /^(?:cli\/|read\/|text\/segment)/u, cheerio: /^read\//u, parse5: /^read\//u, 'remark-parse': /^read\//u, 'csv-stringify': /^render\//u,
  commander: /^cli\//u, 'vfile-reporter': /^report\/pretty/u, yaml: /^cli\/check\/front-matter/u, 'nodejs-jieba': /^text\/segment/u, zod: /^model\//u, unified: /^(?:index|read\/markdown)/u
}

const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
const room = (name: string) => name.split('/')[0]?.replace(/\.ts$/u, '') ?? ''
const imports = (name: string) => [...readFileSync(join(src, name), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((match) => match[1] ?? '')

describe('the house', () => {
  it('has imports that only go down', () => {
    const up: string[] = []
    for (const name of files) {
      for (const to of imports(name)) {
        if (!to.startsWith('.')) continue
        const target = relative(src, join(src, dirname(name), to)).replaceAll('\\', '/')
        const [here, there] = [room(name), room(target)]
        if (here !== there && (FLOORS[there] ?? 9) >= (FLOORS[here] ?? -1)) up.push(`${name} → ${target}`)
      }
    }
    expect(up).toEqual([])
  })
  it('keeps libraries at its ends', () => {
    const strays = files.flatMap((name) => imports(name).filter((to) => Object.entries(ENDS).some(([library, place]) => (to === library || to.startsWith(`${library}/`)) && !place.test(name))).map((to) => `${name} → ${to}`))
    expect(strays).toEqual([])
  })
  it('has no file over 200 lines', () => {
    expect(files.filter((name) => readFileSync(join(src, name), 'utf8').split('\n').length > 201)).toEqual([])
  })
})

describe('an extension folder equals its ordered list', () => {
  const stems = (folder: string, besides: readonly string[]) => readdirSync(join(src, folder)).filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
    .map((name) => name.slice(0, -3)).filter((name) => name !== 'index' && !besides.includes(name)).sort()
  it('check', () => {
    expect([...rules, ...runRules].map(({id}) => id).sort()).toEqual(stems('check', ['remark', 'rule']))
  })
  it('reporters', () => {
    expect([...reporterNames].sort()).toEqual(stems('report', ['finding', 'fingerprint', 'reporter']))
  })
  it('clause forms', () => {
    expect(clauseForms.map(({name}) => name).sort()).toEqual(stems('extract/clause', ['brackets']))
  })
})
