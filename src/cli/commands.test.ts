import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../check/index.ts'
import {urlOf} from '../check/remark.ts'
import {readAll} from '../seeds.fixture.ts'
import {leavesOf} from '../tree/leaf.ts'
import {GOOD, inFolder} from './call.fixture.ts'

const {put, call} = inFolder()
const root = new URL('../../', import.meta.url)

describe('schema', () => {
  it.each(['notice', 'config'])('prints the published schema: %s', async (name) => {
    expect(await call(['schema', name])).toEqual({code: 0, err: '', out: readFileSync(new URL(`schemas/${name}.schema.json`, root), 'utf8')})
  })
  it('prints that of the record where none is named, and knows no other', async () => {
    expect((await call(['schema'])).out).toContain('NoticeRecord')
    expect(await call(['schema', 'x'])).toEqual({code: 2, out: '', err: 'schema x: 没有这种取值；请从 notice, config 中选择\n'})
  })
})

describe('explain', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('tells all of a rule, in both languages: %s', async (id, {says, help, examples}) => {
    for (const language of ['zh', 'en'] as const) {
      const {code, out} = await call(['explain', id, '--lang', language])
      expect(code).toBe(0)
      for (const part of [id, says[language], help[language], urlOf(id)]) expect(out).toContain(part)
      for (const {text} of examples) expect(out).toContain(text.trimEnd().split('\n').at(-1))
    }
  })
  it('lists every rule that can speak where none is named', async () => {
    const {out} = await call(['explain', '--lang', 'en'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0])
    ).toEqual(expect.arrayContaining([...rules.map(({id}) => id), 'unreadable', 'front-matter', 'expectation']))
  })
  it('names the nearest rule', async () => {
    expect(await call(['explain', 'imposible-dat'])).toEqual({code: 2, out: '', err: 'explain: 没有规则 imposible-dat；是否想写 impossible-date？\n'})
    expect((await call(['explain', 'xyzzy', '--lang', 'en'])).err).toBe('explain: no rule xyzzy; zwgk-extract explain lists them all\n')
  })
})

describe('tree', () => {
  it('shows the outline with what was made of it', async () => {
    put('a.txt', '2023年工作要点\n一、任务\n1.梳理目录，6月底前完成。（责任单位：市水利局）\n')
    expect(await call(['tree', 'a.txt'])).toEqual({
      code: 0,
      err: '',
      out: `root 1:1-4:1
  part 版头 1:1-1:10
    element 标题 1:1-1:10
      paragraph 1:1-1:10
        text 1:1-1:10 "2023年工作要点"
  part 主体
    section 一、 level=1 2:1-3:26
      paragraph 2:1-2:5
        marker 2:1-2:3 "一、"
        text 2:3-2:5 "任务"
      section 1. level=3 3:1-3:26
        = task 1.1
        =   unit responsible 市水利局 3:21-3:25
        =   deadline date 2023-06-30 3:8-3:12 "6月底前"
        paragraph 3:1-3:26
          marker 3:1-3:3 "1."
          text 3:3-3:15 "梳理目录，6月底前完成。"
          unitClause 3:15-3:26 "（责任单位：市水利局）"
`
    })
  })
  it('has a line for every leaf and every task, also of a table', async () => {
    const bytes = readFileSync(new URL('fixtures/notices/08-html-table-spans.html', root))
    put('a.html', bytes)
    const {out} = await call(['tree', 'a.html'])
    const {tree, record} = await readAll('a.html', bytes)
    const count = (pattern: RegExp) => out.match(pattern)?.length
    expect(count(/^ *(?:text|marker|unitClause|trivia|residue)(?: reason=\S+)? \d/gmu)).toBe(leavesOf(tree).length)
    expect(count(/^ *(?:~ \S+|trivia reason=\S+) \d/gmu)).toBe(record.coverage.trivia.length)
    expect(count(/= task /gu)).toBe(record.tasks.length)
    expect(count(/= {3}unit /gu)).toBe(record.tasks.reduce((sum, {units}) => sum + units.length, 0))
    expect(count(/= {3}deadline /gu)).toBe(record.tasks.reduce((sum, {deadlines}) => sum + deadlines.length, 0))
  })
  it('asks the calendar as the extraction does', async () => {
    put('a.txt', GOOD.replace('6月底前', '本要点印发后10个工作日内'))
    expect((await call(['tree', 'a.txt'])).out).toMatch(/deadline relative 2023-04-\d\d /u)
  })
  it('reads standard input, and lets nothing steer the terminal', async () => {
    const {out, code} = await call(['tree', '-', '--stdin-filename', 'x.txt'], {stdin: '一、\u001B[2J公开\n'})
    expect([code, out.includes('\u001B')]).toEqual([0, false])
  })
  it.each([
    [[], 'tree: 要求一份通知；例如 zwgk-extract tree 通知.txt\n'],
    [['a.txt', 'b.txt'], 'tree: 要求一份通知；例如 zwgk-extract tree 通知.txt\n'],
    [['none.txt'], /^none\.txt: 无法读取（已不存在）/u],
    [['a.bin'], /^a\.bin: 不能读取这种文件（\.bin）/u]
  ])('is wrong as %j', async (args, err) => {
    put('a.bin', 'x')
    expect(await call(['tree', ...args])).toEqual({code: 2, out: '', err: typeof err === 'string' ? err : expect.stringMatching(err)})
  })
})

it.each([
  [['explain', 'residue', 'residue'], '参数太多；用法见 --help\n'],
  [['schema', 'notice', 'config', '--lang', 'en'], 'Too many arguments; --help shows how\n'],
  [['explain', '--lang=fr'], '--lang fr: 没有这种取值；请从 zh, en 中选择\n']
])('%j is wrong usage', async (args, err) => {
  expect(await call(args)).toEqual({code: 2, out: '', err})
})

it.each(['check', 'schema', 'explain', 'tree'])('%s has help in two languages', async (command) => {
  const [zh, en] = [await call([command, '--help']), await call([command, '--help', '--lang', 'en'])]
  expect([zh.code, zh.err, en.code, en.err]).toEqual([0, '', 0, ''])
  expect(zh.out).toContain(`用法： zwgk-extract ${command}`)
  expect(en.out).toContain(`Usage: zwgk-extract ${command}`)
})
