import {mkdirSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {GOOD, inFolder} from './call.fixture.ts'

const {at, read, call} = inFolder()

/** 政务 in GB18030, and bytes that are no text in any encoding. */
const [GB, NONE] = [
  [0xd5, 0xfe, 0xce, 0xf1],
  [0xff, 0xfe, 0xff]
] as const
const raw = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat([Buffer.from(`${at('')}/`), ...parts.map((part) => Buffer.from(part as string))])
const paths = (): string[] => (JSON.parse(read('out/notices.json')) as {source: {path: string}}[]).map(({source}) => source.path)

// other systems have no such names
describe.runIf(process.platform === 'linux')('a file whose name is no UTF-8', () => {
  it('is read in a folder, in a folder of such a name too, and shown in words', async () => {
    mkdirSync(raw('in/', GB), {recursive: true})
    writeFileSync(raw('in/', GB, '.txt'), GOOD)
    writeFileSync(raw('in/', GB, '/', NONE, '.txt'), GOOD)
    writeFileSync(raw('in/', GB, '/', GB, 'a.txt'), GOOD)
    expect(await call(['in'])).toMatchObject({code: 0})
    expect(paths()).toEqual(['in/政务.txt', 'in/政务/政务a.txt', 'in/政务/\uFFFD\uFFFD\uFFFD.txt'])
    expect((await call(['check', 'in/**/*.txt', '--reporter', 'json'])).out).toContain('in/政务/政务a.txt')
  })
  it('is one file of two that look the same', async () => {
    mkdirSync(at('in'))
    writeFileSync(raw('in/', GB, '.txt'), GOOD)
    writeFileSync(at('in/政务.txt'), GOOD.replace('〔2023〕5号', '〔2023〕6号'))
    expect(await call(['in'])).toMatchObject({code: 0})
    expect(paths().sort()).toEqual(['in/2-政务.txt', 'in/政务.txt'])
  })
  it('is found where a shell handed it over and its bytes were lost', async () => {
    writeFileSync(raw(GB, '.txt'), GOOD)
    const given = Buffer.from([...GB, ...Buffer.from('.txt')]).toString()
    expect(given).toContain('\uFFFD')
    expect(await call([given])).toMatchObject({code: 0})
    expect(paths()).toEqual(['政务.txt'])
    expect(await call([given.replace('.txt', '.doc')])).toMatchObject({code: 2, err: expect.stringContaining('没有这个文件')})
  })
})
