import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {extractNotice} from '../index.ts'
import {seedBytes, seeds} from './seeds.fixture.ts'

it('gives the five seeds exactly as their gold says: F1 1.0000 on all fourteen measures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-gold-'))
  try {
    const records = await Promise.all(seeds.map((name) => extractNotice({path: `seeds/${name}`, bytes: seedBytes(name)})))
    const predicted = join(folder, 'notices.json')
    writeFileSync(predicted, JSON.stringify(records))
    const gold = fileURLToPath(new URL('../../fixtures/gold', import.meta.url))
    const printed = execFileSync(process.execPath, [fileURLToPath(new URL('score.mjs', import.meta.url)), '--gold', gold, '--pred', predicted, '--json'], {encoding: 'utf8', maxBuffer: 1 << 26})
    const {rows, total} = JSON.parse(printed.slice(0, printed.lastIndexOf('}') + 1)) as {rows: {file: string; measure: string; miss: string[]; extra: string[]}[]; total: Record<string, {gold: number; f1: number}>}
    expect(rows.filter(({miss, extra}) => miss.length + extra.length > 0)).toEqual([])
    expect(Object.values(total).map(({f1}) => f1)).toEqual(Array(14).fill(1))
    expect(Object.values(total).every(({gold: count}) => count > 0)).toBe(true)
  } finally {
    rmSync(folder, {recursive: true})
  }
})
