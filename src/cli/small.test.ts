import {existsSync} from 'node:fs'
import {expect, it, vi} from 'vitest'
import {BAD, GOOD, inFolder} from './call.fixture.ts'

const {at, put, read, call} = inFolder()

it('suggests the command that was nearly typed', async () => {
  put('notice.txt', GOOD)
  const {code, err} = await call(['chek', 'notice.txt'])
  expect([code, err]).toEqual([2, expect.stringContaining('chek: 没有这个文件或文件夹；是否想写命令 check？')])
  expect(existsSync(at('out'))).toBe(false)
  // a file that is not there stops no other
  expect((await call(['notice.txt', 'chek'])).code).toBe(2)
  expect(existsSync(at('out'))).toBe(true)
})

it.each([['2023-6-30'], ['2023/6/30'], ['2023.06.30'], ['2023-06-30']])('takes %s for a day', async (day) => {
  put('notice.txt', GOOD)
  await call(['notice.txt', '-f', 'CSV', '--no-bom', '--due-before', day])
  expect(read('out/tasks.csv').split('\r\n').length).toBe(3)
})

it('takes today for the day of the clock', async () => {
  put('notice.txt', GOOD)
  vi.useFakeTimers({toFake: ['Date'], now: new Date(2023, 5, 30, 12)})
  try {
    await call(['notice.txt', '-f', 'csv', '--due-after', 'today'])
    expect(read('out/tasks.csv').split('\r\n').length).toBe(3)
    vi.setSystemTime(new Date(2023, 6, 1, 12))
    expect((await call(['notice.txt', '-f', 'csv', '--due-after', 'Today'])).err).toContain('没有任务符合筛选条件')
  } finally {
    vi.useRealTimers()
  }
})

it('checks nothing that it wrote itself, and says so', async () => {
  put('in/notice.txt', GOOD)
  await call(['in', '-o', 'in/ledger', '-f', 'csv,md'])
  const {code, err} = await call(['check', 'in'])
  expect([code, err]).toEqual([0, expect.stringContaining('跳过 2 个本程序自己写出的文件')])
})

it.each([
  ['markdown', 'r.md'],
  ['pretty', 'r.txt']
])('takes no report of a check for a notice: %s', async (reporter, name) => {
  put('in/notice.txt', BAD)
  for (const lang of ['zh', 'en']) {
    await call(['check', 'in', '--reporter', reporter, '--output', `in/${lang}-${name}`, '--lang', lang])
    expect(read(`in/${lang}-${name}`)).not.toBe('')
  }
  expect((await call(['check', 'in', '--reporter', 'json'])).err).toContain('跳过 2 个本程序自己写出的文件')
})

it('finds one thing, not three, where an excerpt has no head', async () => {
  put('excerpt.txt', '一、公开\n（一）公开预算。（责任单位：市财政局）\n')
  const {out} = await call(['check', 'excerpt.txt'])
  expect(out.match(/没有(?:标题|发文字号|成文日期)/gu)).toEqual(['没有标题'])
})

it('says that a year is damaged, not that its author was wrong', async () => {
  put('notice.txt', GOOD.replace('6月底前', '0403年底前'))
  expect((await call(['check', 'notice.txt'])).out).toContain('`0403年底前` 的年份已损坏')
})
