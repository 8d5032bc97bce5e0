import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {rules, runRules} from './check/index.ts'
import {clauseForms} from './extract/clause/index.ts'
import {circleIn, files, folders, graphOf, importedBy, imports} from './imports.fixture.ts'
import {reporterNames} from './report/index.ts'

const src = fileURLToPath(new URL('.', import.meta.url))
/** Rooms by floor; imports go down a floor or stay in the room. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 0,
  text: 1,
  words: 1.5,
  tree: 1.5,
  read: 2,
  parse: 2,
  extract: 2,
  check: 2,
  render: 2,
  report: 2,
  index: 3,
  cli: 4,
  library: 4,
  start: 4.5,
  bin: 5
}
/** Libraries and the only places that may import them. */
const ENDS: Readonly<Record<string, RegExp>> = {
  'node:child_process': /^read\/soffice/u,
  fflate: /^(?:read|render\/xlsx)\//u,
  hucre: /^read\//u,
  'ical-generator': /^render\/ics/u,
  'hyparquet-writer': /^render\/parquet/u,
  hyparquet: /^$/u,
  'csv-parse': /^read\//u,
  'pdfjs-dist': /^read\/pdf/u,
  'node:fs': /^(?:cli\/|read\/|start\/|text\/segment)/u,
  cheerio: /^read\//u,
  parse5: /^read\//u,
  'remark-parse': /^read\//u,
  'csv-stringify': /^render\//u,
  commander: /^cli\//u,
  'vfile-reporter': /^report\/pretty/u,
  yaml: /^cli\/check\/front-matter/u,
  'nodejs-jieba': /^text\/segment/u,
  zod: /^model\//u,
  unified: /^(?:index|read\/markdown)/u
}

/** Which room knows which, and what for. A new edge wants a reason here. */
const EDGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  text: {model: 'ranges, points and nodes are named there'},
  words: {model: 'roles and levels are named there'},
  tree: {model: 'nodes and facts are made of the named things', text: 'a view of a text is folded'},
  read: {model: 'a reader gives a Reading', text: 'labels and blanks are told by their characters', words: 'a cell that ends as an organ goes on or not'},
  parse: {model: 'nodes', text: 'blanks and folded forms', tree: 'it gives a Parsed: leaves of a text, views of them', words: 'parts are known by their words'},
  extract: {
    model: 'units, deadlines, the record',
    text: 'brackets, folded forms, days',
    tree: 'from Parsed to Facts',
    words: 'units, roles and times are words'
  },
  check: {model: 'findings', text: 'folded forms, days', tree: 'it is asked about Facts', words: 'a slip is judged by the known names'},
  render: {model: 'records', text: 'names are compared folded', words: 'numbers are words'},
  report: {model: 'severities and data', text: 'a finding is known by its folded words'},
  index: {
    read: 'first stage',
    parse: 'second stage',
    extract: 'third stage',
    check: 'fourth stage',
    render: 'outputs of the library',
    model: 'what it gives',
    text: 'keywords',
    tree: 'what the stages hand on',
    words: 'keywords leave out what is no topic'
  },
  cli: {
    index: 'the library',
    check: 'rules have pages, severities and remarks',
    report: 'reports of a check',
    render: 'outputs of a run',
    tree: 'the command `tree` prints facts',
    model: 'records and problems',
    text: 'names, paths and hashes'
  },
  library: {index: 'the program', model: 'the contract as zod schemas'},
  start: {cli: 'names of commands and what they exit with'},
  bin: {start: 'the command, loaded where it can be said why it cannot', cli: 'what it exits with'}
}

const room = (name: string) => name.split('/')[0]?.replace(/\.ts$/u, '') ?? ''

describe('the house', () => {
  it('has imports that only go down', () => {
    const up = files.flatMap((name) =>
      importedBy(name)
        .filter((target) => room(name) !== room(target) && (FLOORS[room(target)] ?? 9) >= (FLOORS[room(name)] ?? -1))
        .map((target) => `${name} → ${target}`)
    )
    expect(up).toEqual([])
  })
  it('knows why each room knows another', () => {
    const edges = (graph: Iterable<readonly [string, Iterable<string>]>) => [...graph].flatMap(([from, to]) => [...to].map((one) => `${from} → ${one}`)).sort()
    expect(edges(graphOf(room))).toEqual(edges(Object.entries(EDGES).map(([from, to]) => [from, Object.keys(to)] as const)))
  })
  it('has no circle of files', () => {
    expect(circleIn(graphOf((name) => name))).toBeNull()
  })
  it.each(folders)('has no circle among the files and the folders of %j', (folder) => {
    const start = folder === '' ? '' : `${folder}/`
    expect(circleIn(graphOf((name) => (name.startsWith(start) ? (name.slice(start.length).split('/')[0] ?? null) : null)))).toBeNull()
  })
  it('would see a circle', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['d', new Set(['b'])]
    ])
    expect(circleIn(graph)).toBe('b → d → b')
  })
  it('keeps libraries at its ends', () => {
    const strays = files.flatMap((name) =>
      imports(name)
        .filter((to) => Object.entries(ENDS).some(([library, place]) => (to === library || to.startsWith(`${library}/`)) && !place.test(name)))
        .map((to) => `${name} → ${to}`)
    )
    expect(strays).toEqual([])
  })
  it('has no file over 200 lines', () => {
    expect(files.filter((name) => readFileSync(join(src, name), 'utf8').split('\n').length > 201)).toEqual([])
  })
})

describe('an extension folder equals its ordered list', () => {
  const stems = (folder: string, besides: readonly string[]) =>
    readdirSync(join(src, folder))
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
      .map((name) => name.slice(0, -3))
      .filter((name) => name !== 'index' && !besides.includes(name))
      .sort()
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
