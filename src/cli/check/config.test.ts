import {describe, expect, it} from 'vitest'
import {BAD, DOUBTFUL, GOOD, inFolder} from '../call.fixture.ts'

const {put, call} = inFolder()

const OFF = {rules: {'impossible-date': 'off'}}
const lines = async (...args: string[]): Promise<string[]> => (await call(['check', ...args, '--reporter', 'github'])).out.split('\n').filter(Boolean)
/** `path severity` of each finding */
const found = async (...args: string[]): Promise<string[]> => (await lines(...args)).map((line) => line.replace(/^::(\w+) file=([^,]*),.*$/u, '$2 $1'))

describe('settings', () => {
  it('are those of the nearest file above a notice, whole', async () => {
    for (const path of ['a.txt', 'x/a.txt', 'x/y/a.txt', 'x/y/z/a.txt', 'p/a.txt', 'p/q/a.txt']) put(path, BAD)
    put('.zwgkrc.json', JSON.stringify({rules: {'impossible-date': 'info'}}))
    put('x/package.json', JSON.stringify({name: 'x', zwgk: {rules: {'impossible-date': 'warning'}}}))
    put('x/y/.zwgkrc.json', JSON.stringify({rules: {residue: 'error'}}))
    put('p/.zwgkrc.json', `\uFEFF${JSON.stringify(OFF)}`)
    put('p/package.json', JSON.stringify({zwgk: {}}))
    put('p/q/package.json', JSON.stringify({name: 'q'}))
    expect(await found('.')).toEqual(['a.txt notice', 'x/a.txt warning', 'x/y/a.txt error', 'x/y/z/a.txt error'])
  })
  it('yield to the command line, and can be named or left out', async () => {
    put('a.txt', BAD)
    put('.zwgkrc.json', JSON.stringify(OFF))
    put('other.json', JSON.stringify({rules: {'impossible-date': 'warning'}}))
    expect(await found('a.txt')).toEqual([])
    expect(await found('a.txt', '--rule', 'impossible-date=info')).toEqual(['a.txt notice'])
    expect(await found('a.txt', '--config', 'other.json')).toEqual(['a.txt warning'])
    expect(await found('a.txt', '--no-config')).toEqual(['a.txt error'])
  })
  it('can be named in a package.json', async () => {
    put('x/a.txt', BAD)
    put('p/package.json', JSON.stringify({name: 'p', zwgk: OFF}))
    expect(await found('x/a.txt', '--config', 'p/package.json')).toEqual([])
    put('p/package.json', '{"name": "p"}')
    expect(await call(['check', 'x/a.txt', '--config', 'p/package.json'])).toEqual({code: 2, out: '', err: 'p/package.json: `zwgk` 应是 object；请改正\n'})
    put('p/package.json', '{')
    expect((await call(['check', 'x/a.txt', '--config', 'p/package.json'])).err).toMatch(/^p\/package\.json: 不是有效的 JSON（[^\n]*\n$/u)
  })
  it('of the working folder say how many warnings pass', async () => {
    put('a.txt', DOUBTFUL)
    put('.zwgkrc.json', '{"maxWarnings": 0}')
    expect((await call(['check', 'a.txt'])).code).toBe(1)
    expect((await call(['check', 'a.txt', '--max-warnings', '1'])).code).toBe(0)
  })
  it.each([
    ['{', /^\.zwgkrc\.json: 不是有效的 JSON（.*）；请改正\n$/u],
    ['[]', '.zwgkrc.json: `.` 应是 object；请改正\n'],
    ['{"rules": {"impossible-date": "on"}}', '.zwgkrc.json: `rules.impossible-date` 应是 off, info, warning, error 之一；请改正\n'],
    ['{"rules": {"impossible-dat": "off"}}', '.zwgkrc.json: 没有规则 impossible-dat；是否想写 impossible-date？\n'],
    ['{"rules": {"__proto__": "off"}}', '.zwgkrc.json: 没有规则 __proto__；请用 zwgk-extract explain 查看全部规则\n'],
    ['{"rules": {"constructor": "off"}}', '.zwgkrc.json: 没有规则 constructor；请用 zwgk-extract explain 查看全部规则\n'],
    ['{"rules": {"toString": "off"}}', '.zwgkrc.json: 没有规则 toString；请用 zwgk-extract explain 查看全部规则\n'],
    ['{"__proto__": {"rules": {}}}', '.zwgkrc.json: 没有 `__proto__` 这个键；可用的有 $schema, rules, maxWarnings, baseline, expect\n'],
    ['{"rule": {}}', '.zwgkrc.json: 没有 `rule` 这个键；是否想写 rules？\n'],
    ['{"colour": 1}', '.zwgkrc.json: 没有 `colour` 这个键；可用的有 $schema, rules, maxWarnings, baseline, expect\n'],
    ['{"maxWarnings": -1}', '.zwgkrc.json: `maxWarnings` 应是 ≥ 0；请改正\n']
  ])('with a mistake are refused, once: %s', async (text, err) => {
    put('a.txt', GOOD)
    put('b.txt', GOOD)
    put('.zwgkrc.json', text)
    expect(await call(['check', '.'])).toEqual({code: 2, out: '', err: typeof err === 'string' ? err : expect.stringMatching(err)})
  })
  it('with a mistake below the working folder fail the run, and all is checked', async () => {
    put('a.txt', BAD)
    put('x/a.txt', BAD)
    put('x/.zwgkrc.json', '{"rules": 1}')
    expect(await call(['check', '.', '--reporter', 'github'])).toMatchObject({
      code: 2,
      err: 'x/.zwgkrc.json: `rules` 应是 record；请改正\n',
      out: expect.stringContaining('file=x/a.txt')
    })
  })
  it('are printed as settings that could be written down', async () => {
    put('x/.zwgkrc.json', JSON.stringify(OFF))
    const {code, out, err} = await call(['check', 'x/a.txt', '--print-config', '--rule', 'residue=error', '--max-warnings', '3'])
    expect([code, err]).toEqual([0, '设置取自 x/.zwgkrc.json\n'])
    expect(JSON.parse(out)).toMatchObject({rules: {'impossible-date': 'off', residue: 'error', 'nothing-found': 'warning'}, maxWarnings: 3})
    put('.zwgkrc.json', out)
    put('a.txt', BAD)
    expect((await call(['check', 'a.txt'])).code).toBe(0)
  })
  it('of the run are those of the working folder, and others are said to have no effect', async () => {
    const vain = 'x/.zwgkrc.json: maxWarnings, baseline 管的是整次检查，取离当前文件夹最近的设置文件，写在这里不起作用；请移到那里，或写在命令行\n'
    put('x/a.txt', DOUBTFUL)
    put('x/.zwgkrc.json', JSON.stringify({...OFF, maxWarnings: 0, baseline: 'none.json'}))
    expect(await call(['check', 'x'])).toMatchObject({code: 0, err: vain})
    expect((await call(['check', 'x', '--quiet'])).err).toBe('')
    expect((await call(['check', 'x', '--config', 'x/.zwgkrc.json'])).err).toContain('x/none.json: 没有这个文件')
    put('package.json', JSON.stringify({zwgk: {maxWarnings: 7, expect: './y/../gold', rules: {'impossible-date': 'info'}}}))
    const {out, err} = await call(['check', 'x/a.txt', '--print-config'])
    expect(err).toBe(`设置取自 x/.zwgkrc.json\nmaxWarnings, expect 取自 package.json\n${vain}`)
    expect(JSON.parse(out)).toEqual({rules: expect.objectContaining({'impossible-date': 'off'}), maxWarnings: 7, expect: 'gold'})
  })
})

describe('a Markdown notice', () => {
  const markdown = (front: string, end = '---') => `---\ntitle: 通知\n${front}\n${end}\n\n${BAD}`
  it.each([
    ['zwgk:\n  rules:\n    impossible-date: off', []],
    ['zwgk: {rules: {"impossible-date": "info"}}', ['a.md notice']],
    ['zwgk:\n  rules:\n    residue: off', ['a.md error']],
    ['other: zwgk', ['a.md error']],
    ['zwgk: {}', ['a.md error']]
  ])('sets rules for itself: %s', async (front, expected) => {
    put('a.md', markdown(front))
    put('b.md', GOOD)
    expect(await found('.')).toEqual(expected)
    put('a.md', markdown(front, '...').replaceAll('\n', '\r\n'))
    expect(await found('.')).toEqual(expected)
  })
  it('yields to the command line, and goes before the file', async () => {
    put('a.md', markdown('zwgk: {rules: {impossible-date: info}}'))
    put('.zwgkrc.json', JSON.stringify(OFF))
    expect(await found('a.md')).toEqual(['a.md notice'])
    expect(await found('a.md', '--rule', 'impossible-date=warning')).toEqual(['a.md warning'])
  })
  it.each([
    ['zwgk: [', '不是有效的 YAML'],
    ['zwgk:\n  rules:\n    impossible-date: of', '`rules.impossible-date` 应是 off, info, warning, error 之一'],
    ['zwgk:\n  rules:\n    impossible-dat: off', '是否想写 impossible-date？'],
    ['zwgk:\n  rule: {}', '没有 `rule` 这个键'],
    ['zwgk: off', '应是 object'],
    [`zwgk: ${'['.repeat(50_000)}`, '不是有效的 YAML']
  ])('with a mistake in its settings has a finding, and they have no effect: %#', async (front, words) => {
    put('a.md', markdown(front))
    const [first = '', ...rest] = await lines('a.md')
    expect(first).toMatch(/^::error file=a\.md,title=front-matter::zwgk/u)
    expect(first).toContain(words)
    expect(rest.map((line) => /,title=([a-z-]+)/u.exec(line)?.[1])).toEqual(['impossible-date'])
  })
  it('keeps its settings out of its tasks: they are trivia', async () => {
    put('a.md', markdown('zwgk:\n  rules:\n    residue: error\n    impossible-date: off\n# 注释'))
    expect(await found('a.md')).toEqual([])
  })
  it('loses nothing where a plain notice begins like it', async () => {
    put('a.txt', markdown('zwgk: {rules: {impossible-date: off}}'))
    expect(await found('a.txt')).toContain('a.txt error')
  })
})
