import {sep} from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../../check/index.ts'
import {BAD, GOOD, inFolder} from '../call.fixture.ts'

const {put, read, call} = inFolder()

const check = (...args: string[]) => call(['check', 'in', '--baseline', 'b/known.json', '--reporter', 'json', ...args])
const count = ({out}: {out: string}): number => (JSON.parse(out) as {messages: object[]}[]).reduce((sum, {messages}) => sum + messages.length, 0)

describe('known findings', () => {
  it('pass, and new ones fail', async () => {
    put('in/a.txt', BAD)
    expect(await check('--update-baseline')).toMatchObject({code: 0, err: '已写出 b/known.json（1 条已知问题）\n'})
    expect(JSON.parse(read('b/known.json'))).toEqual({
      version: 1,
      findings: {'../in/a.txt': [{ruleId: 'impossible-date', words: '2023年9月31日前', hash: expect.stringMatching(/^[0-9a-f]{16}$/u), count: 1}]}
    })
    const known = await check()
    expect(known).toMatchObject({code: 0, err: 'b/known.json 中已知的问题 1 条没有列出\n'})
    expect(count(known)).toBe(0)
    put('in/b.txt', BAD)
    const more = await check()
    expect([more.code, count(more)]).toEqual([1, 1])
  })
  it('are known when lines move and wrap, but not when there are more of them', async () => {
    put('in/a.txt', BAD)
    await check('--update-baseline')
    put('in/a.txt', `\n\n${BAD.replace('9月31日', '9月\n31日')}`)
    expect((await check()).code).toBe(0)
    put('in/a.txt', `${BAD}（二）公开预算。2023年9月31日前公开。（责任单位：市财政局）\n`)
    const twice = await check()
    expect([twice.code, count(twice)]).toEqual([1, 1])
    put('in/a.txt', BAD.replace('9月31日', '11月31日'))
    expect((await check()).code).toBe(1)
  })
  it('are known in the other language, of every rule', async () => {
    const examples = rules.flatMap((rule) => rule.examples.filter(({finds}) => finds.length > 0))
    examples.forEach(({text}, index) => {
      put(`in/${index}.${/^(?:---|#)/u.test(text) ? 'md' : 'txt'}`, text)
    })
    await check('--update-baseline')
    const known = await check('--lang', 'en', '--max-warnings', '0')
    expect(
      (JSON.parse(known.out) as {path: string; messages: {message: string}[]}[]).flatMap(({path, messages}) =>
        messages.map(({message}) => `${path} ${message}`)
      )
    ).toEqual([])
    expect(known.err).toMatch(/^\d{3} known findings of b\/known\.json are left out\n$/u)
  })
  it('that are gone are said, until the file is updated', async () => {
    put('in/a.txt', BAD)
    put('in/b.txt', BAD)
    await check('--update-baseline')
    put('in/a.txt', GOOD)
    expect(await check()).toMatchObject({code: 0, err: 'b/known.json 中已知的问题 1 条没有列出\nb/known.json 中有 1 条已不存在；请用 --update-baseline 更新\n'})
    await check('--update-baseline')
    expect(Object.keys((JSON.parse(read('b/known.json')) as {findings: object}).findings)).toEqual(['../in/b.txt'])
  })
  it('of notices that were not checked stay, and are not said to be gone', async () => {
    put('in/a.txt', BAD)
    put('in/b.txt', BAD)
    await check('--update-baseline')
    const before = read('b/known.json')
    expect(await call(['check', 'in/a.txt', '--baseline', 'b/known.json', '--update-baseline', '-q'])).toMatchObject({code: 0, err: ''})
    expect(read('b/known.json')).toBe(before)
    expect((await call(['check', 'in/a.txt', '--baseline', 'b/known.json'])).err).toBe('b/known.json 中已知的问题 1 条没有列出\n')
  })
  it('are written the same whatever the order, and hold a file that cannot be read too', async () => {
    for (const name of ['c.txt', 'a.txt', 'b.txt']) put(`in/${name}`, BAD)
    put('in/d.pdf', '%PDF')
    expect((await check('--update-baseline')).code).toBe(0)
    const first = read('b/known.json')
    expect(await call(['check', 'in/b.txt', 'in/c.txt', 'in/d.pdf', 'in/a.txt', '--baseline', 'b/known.json', '--update-baseline'])).toMatchObject({code: 0})
    expect(read('b/known.json')).toBe(first)
    expect(first).toContain('in/d.pdf')
    put('in/e.pdf', '%PDF')
    expect((await call(['check', 'in/d.pdf', 'in/e.pdf', '--baseline', 'b/known.json'])).code).toBe(2)
  })
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('are known of a notice called %s', async (name) => {
    put(name, BAD)
    const run = (...args: string[]) => call(['check', name, '--baseline', 'known.json', ...args])
    expect((await run('--update-baseline')).code).toBe(0)
    expect(await run()).toMatchObject({code: 0, err: 'known.json 中已知的问题 1 条没有列出\n'})
    put('known.json', '{"version": 1, "findings": {}}')
    expect((await run()).code).toBe(1)
  })
  it.runIf(sep === '/')('are not those of another notice where a name has a backslash', async () => {
    put('a\\b.txt', BAD)
    put('a/b.txt', BAD)
    expect((await call(['check', 'a\\b.txt', '--baseline', 'x\\y/known.json', '--update-baseline'])).code).toBe(0)
    expect(Object.keys((JSON.parse(read('x\\y/known.json')) as {findings: object}).findings)).toEqual(['../a\\b.txt'])
    put('.zwgkrc.json', '{"baseline": "x\\\\y/known.json"}')
    const {out} = await call(['check', 'a\\b.txt', 'a/b.txt', '--reporter', 'json'])
    expect((JSON.parse(out) as {path: string; messages: object[]}[]).map(({path, messages}) => [path, messages.length])).toEqual([
      ['a/b.txt', 1],
      ['a\\b.txt', 0]
    ])
  })
  it('can be named in the settings, from their folder', async () => {
    put('in/a.txt', BAD)
    put('.zwgkrc.json', '{"baseline": "b/known.json"}')
    expect((await call(['check', 'in', '--update-baseline'])).code).toBe(0)
    expect(read('b/known.json')).toContain('"../in/a.txt"')
    expect((await call(['check', 'in'])).code).toBe(0)
  })
  it.each([
    ['[]', 'b/known.json: `.` 应是 object；请改正\n'],
    ['{"version": 2, "findings": {}}', 'b/known.json: `version` 应是 1；请改正\n'],
    ['{"version": 1, "findings": {"a": [{}]}}', /^b\/known\.json: `findings\.a\.0\.ruleId` 应是 string；请改正\n/u]
  ])('in a file that is no baseline are refused: %s', async (text, err) => {
    put('in/a.txt', BAD)
    put('b/known.json', text)
    expect(await check()).toEqual({code: 2, out: '', err: typeof err === 'string' ? err : expect.stringMatching(err)})
    expect(read('b/known.json')).toBe(text)
  })
})
