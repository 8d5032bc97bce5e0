import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {extractNotice} from './index.ts'

interface Scores {
  rows: {file: string; measure: string; miss: string[]; extra: string[]}[]
  total: Record<string, {gold: number; f1: number}>
}

/** Scores all notices of a folder against its gold. */
async function score(notices: URL, gold: URL): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-gold-'))
  try {
    const names = readdirSync(gold)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => name.slice(0, -'.gold.json'.length))
    const records = await Promise.all(names.map((name) => extractNotice({path: name, bytes: readFileSync(new URL(name, notices))})))
    const predicted = join(folder, 'notices.json')
    writeFileSync(predicted, JSON.stringify(records))
    const scorer = fileURLToPath(new URL('../tools/score.mjs', import.meta.url))
    const printed = execFileSync(process.execPath, [scorer, '--gold', fileURLToPath(gold), '--pred', predicted, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26
    })
    return JSON.parse(printed.slice(0, printed.lastIndexOf('}') + 1)) as Scores
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const root = new URL('../', import.meta.url)

it('gives the five seeds exactly as their gold says: F1 1.0000 on all fourteen measures', async () => {
  const {rows, total} = await score(new URL('seeds/', root), new URL('fixtures/gold/', root))
  expect(rows.filter(({miss, extra}) => miss.length + extra.length > 0)).toEqual([])
  expect(Object.values(total).map(({f1}) => f1)).toEqual(Array(14).fill(1))
  expect(Object.values(total).every(({gold}) => gold > 0)).toBe(true)
})

it('gives the notices of every wild format exactly as their gold says', async () => {
  const {rows, total} = await score(new URL('fixtures/notices/', root), new URL('fixtures/notices/gold/', root))
  expect(rows.filter(({miss, extra}) => miss.length + extra.length > 0)).toEqual([])
  expect(new Set(rows.map(({file}) => file)).size).toBeGreaterThanOrEqual(12)
  expect(total.task?.gold).toBeGreaterThan(200)
})
