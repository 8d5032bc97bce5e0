import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {stale} from './equivalent.mjs'
import {trial} from './try.mjs'

const CODE = 'export const isOdd = (n: number): boolean => n % 2 === 1\n'
const TEST = `
import {describe, expect, it} from 'vitest'
import {isOdd} from './odd.ts'

describe('odd numbers', () => {
  it.each([[1, true], [2, false]])('%i', (number, odd) => {
    expect(isOdd(number)).toBe(odd)
  })
})
`

describe('a change', () => {
  let folder = ''
  let trying
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zwgk-mutants-'))
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/odd.ts'), CODE)
    writeFileSync(join(folder, 'src/odd.test.ts'), TEST)
    trying = await trial(folder, ['src/odd.test.ts'], 2500)
  })
  afterAll(async () => {
    await trying.end()
    rmSync(folder, {recursive: true})
  })
  const noticed = (code) => trying.noticedBy('src/odd.ts', code)

  it('that a test notices is noticed, with the test that did', async () => {
    expect(await noticed(CODE.replace('===', '!=='))).toMatchObject({isCode: true, failure: expect.stringContaining('odd.test.ts › %i (1)')})
  })
  it('that changes nothing survives', async () => {
    expect(await noticed(CODE.replace('% 2 === 1', '% 2 > 0'))).toEqual({isCode: true})
  })
  it('that makes a loop endless is noticed, and the next one is tried as well', async () => {
    expect(await noticed(`${CODE}for (;;);`)).toMatchObject({failure: 'takes too long'})
    expect(await noticed(CODE.replace('1', '0'))).toMatchObject({failure: expect.stringContaining('odd.test.ts')})
  })
  it('that is no code is told apart', async () => {
    expect(await noticed('const')).toEqual({isCode: false})
  })
})

it('the lines that no test can notice a change of are still there', () => {
  expect(stale((file) => readFileSync(file, 'utf8'))).toEqual([])
})
