import {expect, it} from 'vitest'
import {extractNotice, renderRecords} from '../index.ts'
import {seedBytes, seeds} from '../seeds.fixture.ts'
import {GOOD, inFolder} from './call.fixture.ts'

const {put, read, call} = inFolder()

it('writes record after record the same bytes as of all of them at once, in every table and language', async () => {
  for (const name of seeds) put(`in/${name}`, seedBytes(name))
  const records = await Promise.all(seeds.map((name) => extractNotice({path: `in/${name}`, bytes: seedBytes(name)})))
  for (const rows of ['task', 'unit', 'deadline'] as const) {
    for (const header of ['zh', 'en'] as const) {
      const {code} = await call(['in', '-f', 'json,csv,ndjson', '--rows', rows, '--header', header])
      expect(code).toBe(0)
      expect(read(`out/${rows}s.csv`)).toBe(await renderRecords(records, 'csv', {rows, header}))
    }
  }
  expect(read('out/notices.json')).toBe(`${JSON.stringify(records, null, 2)}\n`)
  expect(read('out/notices.ndjson')).toBe(await renderRecords(records, 'ndjson'))
})

it('writes a whole array to standard output too', async () => {
  put('in/a.txt', GOOD)
  put('in/b.txt', GOOD)
  const {out} = await call(['in', '-o', '-', '-f', 'json'])
  expect((JSON.parse(out) as unknown[]).length).toBe(2)
})
