import {symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {renderers} from '../../render/index.ts'
import {plain} from '../../render/record.fixture.ts'
import {isOwnOutput} from '../own-output.ts'
import {BAD, BAD_DAY, DOUBTFUL, GOOD, inFolder} from '../call.fixture.ts'

const {at, put, read, call} = inFolder()

interface Reported {
  readonly path: string
  readonly messages: readonly {readonly ruleId: string; readonly severity: string; readonly message: string}[]
}
const reported = (json: string): string[] =>
  (JSON.parse(json) as Reported[]).flatMap(({path, messages}) => messages.map(({ruleId, severity}) => `${path} ${severity} ${ruleId}`))
const found = async (...args: string[]): Promise<string[]> => reported((await call(['check', ...args, '--reporter', 'json'])).out)

describe('the exit code', () => {
  it('is 0 for clean notices, and nothing is said on standard error', async () => {
    put('in/a.txt', GOOD)
    expect(await call(['check', 'in'])).toEqual({code: 0, out: '已检查 1 份通知；没有发现问题\n', err: ''})
  })
  it('is 1 for an error, and the report points at its words', async () => {
    put('in/a.txt', BAD)
    const {code, out, err} = await call(['check', 'in', '--reporter', 'json'])
    expect([code, err]).toEqual([1, ''])
    const [
      {
        messages: [message]
      }
    ] = JSON.parse(out) as [{messages: [{position: {start: {offset: number}; end: {offset: number}}; url: string}]}]
    expect(BAD.slice(message.position.start.offset, message.position.end.offset)).toBe(BAD_DAY)
    expect(message.url).toMatch(/docs\/rules\/impossible-date\.md$/u)
  })
  it('is 0 for warnings, unless there are more than --max-warnings', async () => {
    put('a.txt', DOUBTFUL)
    expect(await found('a.txt')).toEqual(['a.txt warning metadata-mismatch'])
    const codes = await Promise.all([[], ['--max-warnings', '1'], ['--max-warnings', '0']].map(async (more) => (await call(['check', 'a.txt', ...more])).code))
    expect(codes).toEqual([0, 0, 1])
  })
  it('is 2 where a file could not be read, which every report says, and the others are checked', async () => {
    put('in/a.txt', BAD)
    put('in/b.pdf', '%PDF-1.7 damaged')
    const {code, out, err} = await call(['check', 'in', 'none.txt', '--reporter', 'json'])
    expect([code, reported(out)]).toEqual([2, ['in/a.txt error impossible-date', 'in/b.pdf error unreadable', 'none.txt error unreadable']])
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual(['in/b.pdf', 'none.txt', ''])
    expect((await call(['check', 'in', 'none.txt'])).out).toContain('没有这个文件或文件夹')
  })
  it.each(['--output', '--reporter'])('is the same with %s', async (option) => {
    put('good.txt', GOOD)
    put('bad.txt', BAD)
    put('broken.pdf', '%PDF')
    for (const [name, code] of [
      ['good.txt', 0],
      ['bad.txt', 1],
      ['broken.pdf', 2]
    ] as const) {
      const plain = await call(['check', name, '--reporter', 'junit'])
      const filed = await call([
        'check',
        name,
        ...(option === '--output' ? ['--reporter', 'junit', '--output', 'out/x.xml'] : ['--reporter', 'junit=out/x.xml'])
      ])
      expect([plain.code, filed.code, filed.out, read('out/x.xml')]).toEqual([code, code, '', plain.out])
    }
  })
  it('is 2 where the report cannot be written', async () => {
    put('a.txt', GOOD)
    expect(await call(['check', 'a.txt', '--output', 'a.txt/report'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^a\.txt\/report: 无法写入（/u)
    })
    expect(await call(['check', 'a.txt', '--baseline', 'a.txt/b', '--update-baseline'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^a\.txt\/b: 无法写入（/u)
    })
  })
  it('is 0 where nothing matches and that was said to be fine', async () => {
    expect(await call(['check', '*.docx'])).toMatchObject({code: 2})
    expect(await call(['check', '*.docx', '--no-error-on-unmatched-pattern', '--reporter', 'json'])).toEqual({code: 0, out: '[]\n', err: ''})
  })
})

describe('options of check', () => {
  it.each([
    [[], '没有指定要检查的通知；请写出文件或文件夹，例如 zwgk-extract check "通知/**/*"，--help 查看帮助\n'],
    [['a.txt', '--reporter', 'xml'], '--reporter xml: 没有这种取值；请从 pretty, json, github, sarif, junit, markdown 中选择\n'],
    [
      ['a.txt', '--reporter', 'json', '--reporter', 'github'],
      '--reporter json --reporter github: 标准输出只能写一种报告；请用 --reporter 名称=文件 写到文件\n'
    ],
    [['a.txt', '--reporter', 'json=x', '--reporter', 'junit=x'], 'x: 两个报告写到同一个文件；请换一个文件名\n'],
    [['a.txt', '--reporter', 'json=x', '--output', 'y'], '--output y: 只能配一个没有写明文件的 --reporter\n'],
    [['a.txt', '--reporter', 'json='], '--reporter json=: 后面缺少取值；请补上，用法见 --help\n'],
    [['a.txt', '--rule', 'residue'], '--rule residue: 应写成 规则=程度；例如 --rule residue=off\n'],
    [['a.txt', '--rule', 'residue=no'], '--rule residue no: 没有这种取值；请从 off, info, warning, error 中选择\n'],
    [['a.txt', '--rule', 'residu=off'], '--rule: 没有规则 residu；是否想写 residue？\n'],
    [['a.txt', '--rule', 'xyz=off', '--lang', 'en'], '--rule: no rule xyz; zwgk-extract explain lists them all\n'],
    [['a.txt', '--rule', 'unreadable=off'], '--rule: 规则 unreadable 的程度不能更改\n'],
    [['a.txt', '--max-warnings', '-1'], '--max-warnings -1: 要求 0 或正整数；例如 --max-warnings 0\n'],
    [['a.txt', '--update-baseline'], '--update-baseline: 还没有基线文件；请用 --baseline 文件 指明\n'],
    [['a.txt', '--baseline', 'none.json'], '--baseline none.json: 没有这个文件或文件夹；请检查路径\n'],
    [['a.txt', '--expect', 'none'], 'none: 无法读取（已不存在）；请检查权限，或关闭占用它的程序\n'],
    [['a.txt', '--config', 'none.json'], 'none.json: 无法读取（已不存在）；请检查权限，或关闭占用它的程序\n'],
    [['a.txt', '--encoding', 'klingon'], '--encoding klingon: 不认识这种编码；可用 utf-8、utf-16le、utf-16be、gb18030 等\n'],
    [['a.txt', '--repoter', 'json'], '--repoter: 没有这个选项；是否想写 --reporter？\n']
  ])('are wrong as %j', async (args, err) => {
    put('a.txt', GOOD)
    expect(await call(['check', ...args])).toEqual({code: 2, out: '', err})
  })
  it('set the severity of a rule', async () => {
    put('a.txt', BAD)
    for (const setting of ['info', 'warning', 'error'])
      expect(await found('a.txt', '--rule', `impossible-date=${setting}`)).toEqual([`a.txt ${setting} impossible-date`])
    expect(await found('a.txt', '--rule', 'impossible-date=off')).toEqual([])
    expect(await found('a.txt', '--rule', 'impossible-date=info', '--quiet')).toEqual([])
  })
  it('write several reports at once, one of them to standard output', async () => {
    put('a.txt', BAD)
    const {out} = await call(['check', 'a.txt', '--reporter', 'github', '--reporter', 'sarif=r/a.sarif', '--reporter', 'markdown=a=b.md'])
    expect(out).toMatch(/^::error file=a\.txt,line=9,/u)
    expect(read('r/a.sarif')).toContain('"impossible-date"')
    expect(read('a=b.md')).toContain('impossible-date')
  })
  it.each([
    ['in/a.txt', '--output', './in/a.txt'],
    ['in', '--reporter', 'json=in/../in/a.txt'],
    ['in/a.txt', '--output', 'same/a.txt'],
    ['same', '--output', 'in/a.txt'],
    ['in', '--output', 'known.json', '--baseline', 'known.json'],
    ['in', '--output', 'new.json', '--baseline', 'new.json', '--update-baseline'],
    ['in', '--output', 'in/.zwgkrc.json'],
    ['in', '--output', '.zwgkrc.json'],
    ['in', '--output', 'other.json', '--config', 'other.json'],
    ['in', '--output', 'gold/a.json', '--expect', 'gold']
  ])('never write a report over a file that is read: %s %s %s', async (...args) => {
    put('in/a.txt', BAD)
    symlinkSync(at('in'), at('same'))
    put('known.json', '{"version": 1, "findings": {}}')
    for (const path of ['in/.zwgkrc.json', '.zwgkrc.json', 'other.json']) put(path, '{}')
    put('gold/a.json', '{"tasks": []}')
    const before = await call(['check', 'in', '--reporter', 'json'])
    expect(await call(['check', ...args])).toEqual({
      code: 2,
      out: '',
      err: `${(args[2] ?? '').replace('json=', '')}: 本次要读取这个文件（作为通知、基线、设置或标准结果），报告不能覆盖它；请换一个文件名\n`
    })
    expect(await call(['check', 'in', '--reporter', 'json'])).toEqual(before)
  })
  it('never write two reports to one file by two paths', async () => {
    put('in/a.txt', BAD)
    symlinkSync(at('in'), at('same'))
    expect(await call(['check', 'in', '--reporter', 'json=in/new/r', '--reporter', 'junit=same/new/../new/r'])).toEqual({
      code: 2,
      out: '',
      err: 'same/new/../new/r: 两个报告写到同一个文件；请换一个文件名\n'
    })
  })
  it('colour the report on a terminal only, and never in a file', async () => {
    put('a.txt', BAD)
    const colored = async (options: Parameters<typeof call>[1], ...args: string[]) => (await call(['check', 'a.txt', ...args], options)).out.includes('\u001B[')
    expect([
      await colored({isTTY: true}),
      await colored({}),
      await colored({isTTY: true, env: {NO_COLOR: '1'}}),
      await colored({env: {FORCE_COLOR: '1'}})
    ]).toEqual([true, false, false, true])
    await call(['check', 'a.txt', '--output', 'r.txt'], {isTTY: true})
    expect(read('r.txt')).not.toContain('\u001B')
  })
  it('read standard input under the name it is given', async () => {
    expect(await call(['check', '-', '--stdin-filename', 'x.md', '--reporter', 'github'], {stdin: BAD})).toMatchObject({
      code: 1,
      out: expect.stringContaining('file=x.md')
    })
  })
  it.each(['zh', 'en'])('are explained with examples (%s)', async (language) => {
    const {code, out} = await call(['check', '--help', '--lang', language])
    expect(code).toBe(0)
    for (const option of ['--reporter', '--max-warnings', '--update-baseline', '--expect', '--print-config']) expect(out).toContain(option)
    expect((await call(['--help', '--lang', language])).out).toContain('./check')
  })
})

describe('the output of the extraction', () => {
  const paths = async (...args: string[]): Promise<string[]> =>
    (JSON.parse((await call(['check', ...args, '--reporter', 'json'])).out) as Reported[]).map(({path}) => path)
  it('is not checked where a folder is searched; where it is named, what the user put there is', async () => {
    put('a.txt', GOOD)
    await call(['a.txt', '-f', 'json,csv,html'])
    for (const args of [['.'], [at('')], ['**/*'], ['*'], ['./*', '.']])
      expect((await paths(...args)).map((path) => path.replace(at('/'), ''))).toEqual(['a.txt'])
    put('out/b.txt', GOOD)
    expect(await paths('out')).toEqual(['out/b.txt'])
    expect(await paths('out/*.csv')).toEqual([])
    expect((await paths('.', 'out/b.txt')).sort()).toEqual(['a.txt', 'out/b.txt'])
  })
  it('is no folder of that name with notices of the user', async () => {
    put('out/a.txt', GOOD)
    expect(await paths('.')).toEqual(['out/a.txt'])
  })
  it('is known by every name that a renderer gives a file', async () => {
    const all = await Promise.all(Object.values(renderers).map((load) => load()))
    const names = all.flatMap(({file}) => (['task', 'unit', 'deadline'] as const).map((rows) => file({...plain, rows})))
    expect(names.filter((name) => !isOwnOutput(name))).toEqual([])
    expect(['a.txt', 'notices.txt', 'ledger.docx'].filter(isOwnOutput)).toEqual([])
  })
})

it('reports the same whatever the order of arguments', async () => {
  put('in/b.txt', BAD)
  put('in/a.txt', DOUBTFUL)
  put('in/c.pdf', '%PDF')
  symlinkSync(at('in/b.txt'), at('in/z.txt'))
  const args = ['none.txt', 'in', 'in/b.txt', '*.doc']
  const one = await call(['check', ...args, '--reporter', 'json'])
  const other = await call(['check', '--reporter', 'json', ...args.toReversed()])
  expect(other).toEqual(one)
  expect(reported(one.out)).toHaveLength(5)
})

it('leaves a folder called check readable', async () => {
  put('check/a.txt', GOOD)
  expect(await call(['./check'])).toMatchObject({code: 0})
  expect(JSON.parse(read('out/notices.json'))).toHaveLength(1)
})
