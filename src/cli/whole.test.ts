import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {GOOD, inFolder} from './call.fixture.ts'
import {textNames} from './text-names.ts'

const {at, put, read, call} = inFolder()

it('all outputs of a run stand or none does: what stood there before stands there still', async () => {
  put('a.html', `<html><body><p>${GOOD.replaceAll('\n', '</p><p>')}</p></body></html>`)
  put('out/notices.json', 'former')
  // a folder in the place of the reading text
  mkdirSync(at('out/text/a.html.txt/x'), {recursive: true})
  const {code, err} = await call(['a.html', '-f', 'json,csv'])
  expect([code, err]).toEqual([2, expect.stringContaining('无法写入输出')])
  expect(read('out/notices.json')).toBe('former')
  expect(existsSync(at('out/tasks.csv'))).toBe(false)
  expect(readdirSync(at('out')).sort()).toEqual(['notices.json', 'text'])
})

it('a file whose name takes 255 bytes has a reading text, and one that is alike another', async () => {
  const name = `${'政'.repeat(83)}.html`
  expect(Buffer.byteLength(name)).toBeGreaterThan(250)
  put(`a/${name}`, `<html><body><p>${GOOD.replaceAll('\n', '</p><p>')}</p></body></html>`)
  put(`b/${name}`, `<html><body><p>${GOOD.replaceAll('\n', '</p><p>')}</p></body></html>`)
  const {code} = await call(['a', 'b'])
  const texts = readdirSync(at('out/text'))
  expect([code, texts.length]).toEqual([0, 2])
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(255)
  expect(textNames(['公'.repeat(90), `${'公'.repeat(90)}告`])[0]).not.toContain('\uFFFD')
})

it('its own outputs are passed over in any folder, and counted', async () => {
  put('in/notice.txt', GOOD)
  put('in/page.html', `<html><body><p>${GOOD.replaceAll('\n', '</p><p>')}</p></body></html>`)
  await call(['in', '-o', 'in/ledger', '-f', 'json,csv,xlsx,html,md,ics'])
  const {code, err} = await call(['in', '-o', 'other', '-f', 'json'])
  expect(code).toBe(0)
  expect((JSON.parse(read('other/notices.json')) as {source: {path: string}}[]).map(({source}) => source.path)).toEqual(['in/notice.txt', 'in/page.html'])
  expect(err).toContain('跳过 4 个本程序自己写出的文件')
})

it('its own output alone is no notice: it says so', async () => {
  put('notice.txt', GOOD)
  await call(['notice.txt', '-o', 'ledger', '-f', 'csv'])
  const {code, err} = await call(['ledger/tasks.csv'])
  expect([code, err]).toEqual([2, expect.stringContaining('ledger/tasks.csv')])
})

it('a file in the place of the output folder is said in a sentence', async () => {
  put('notice.txt', GOOD)
  writeFileSync(at('taken'), '')
  const {code, err} = await call(['notice.txt', '-o', 'taken'])
  expect([code, err]).toEqual([2, expect.stringMatching(/^taken: 无法写入输出/u)])
})
