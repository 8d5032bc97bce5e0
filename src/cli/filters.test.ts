import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {NoticeRecord, Unit} from '../model/record.ts'
import {call, cwd, fake, put, read, recordOf} from './cli.fixture.ts'
import type {Pipeline} from './pipeline.ts'

/** Reads `甲局 lead 2022-07-31` as a task, line for line. */
const pipeline: Pipeline = {
  ...fake,
  async extractNotice(file) {
    const record = recordOf(file)
    const [model] = record.tasks
    if (!model) throw new Error('Unexpected record without a task')
    const tasks = String(file)
      .split('\n')
      .map((line, index) => {
        const [name = '', role, date = null] = line.split(' ')
        const unit = {...model.units[0], name, role, collective: name.startsWith('各')} as Unit
        const id = `1.${index + 1}`
        return {
          ...model,
          id,
          text: line,
          units: [unit],
          deadlines: date === null ? [] : [{...model.deadlines[0], text: date, kind: 'date' as const, date, sentence: date, position: model.position}]
        }
      })
    return {...record, tasks}
  }
}
const out = (...args: string[]): ReturnType<typeof call> => call(['in', ...args], {pipeline})
const idsOf = (json: string): string[][] => (JSON.parse(json) as NoticeRecord[]).map(({tasks}) => tasks.map(({id}) => id))
function putNotices(): void {
  put('in/a.txt', '市财政局 lead 2022-07-31\n县财政局 support\n各县政府 responsible 2022-12-31')
  put('in/b.txt', '市教育局 lead 2022-09-30')
}

describe('filters', () => {
  it.each<[string[], string[][]]>([
    [
      ['--unit', '市财政局'],
      [['1.1'], []]
    ],
    [
      ['--unit', '*财政局', '--role', 'support'],
      [['1.2'], []]
    ],
    [
      ['--unit', '市财政局,市教育局'],
      [['1.1'], ['1.1']]
    ],
    [
      ['--unit', '市财政局', '--unit', '市教育局'],
      [['1.1'], ['1.1']]
    ],
    [
      ['--role', '牵头、配合单位'],
      [['1.1', '1.2'], ['1.1']]
    ],
    [
      ['--due-after', '2022-08-01', '--due-before', '2022-09-30'],
      [[], ['1.1']]
    ],
    [
      ['--kind', '具体日期', '--due-after', '2022-12-31'],
      [['1.3'], []]
    ],
    [['--has-deadline'], [['1.1', '1.3'], ['1.1']]]
  ])('%j keep every notice and of the tasks %j', async (args, ids) => {
    putNotices()
    expect(await out(...args, '-q')).toMatchObject({code: 0, err: ''})
    expect(idsOf(read('out/notices.json'))).toEqual(ids)
    expect(read('out/tasks.csv').trimEnd().split('\r\n')).toHaveLength(1 + ids.flat().length)
  })

  it.each([
    [['--due-before', '2022-02-30'], '--due-before 2022-02-30: 没有这一天；请写成 2022-09-30 这样的日期，或写 today\n'],
    [['--due-after', '9月底'], '--due-after 9月底: 没有这一天；请写成 2022-09-30 这样的日期，或写 today\n'],
    [['--due-after', '2022-09-01', '--due-before', '2022-08-01'], '--due-after 2022-09-01 --due-before 2022-08-01: 起始日期晚于截止日期；请对调\n'],
    [['--role', '主办'], '--role 主办: 没有这种取值；请从 lead 牵头, responsible 责任, support 配合 中选择\n'],
    [['--unit', ','], '--unit: 后面缺少取值；请补上，用法见 --help\n'],
    [['--split', 'notice'], '--split notice: 没有这种取值；请从 unit 中选择\n'],
    [['--split', 'unit', '-o', '-'], '--split: 分办单有多个文件，不能写到标准输出；请用 --out 指定文件夹\n'],
    [['--split', 'unit', '-f', 'json'], '--split: 只有 csv、xlsx 能按单位分开；请用 --format 选定\n'],
    [['--expand', '各县政府=甲县政府'], '--expand: 只在按单位分办时有用；请同时写 --split unit\n'],
    [['--split', 'unit', '--expand', '各县政府='], '--expand 各县政府=: 看不懂；请写成 各县政府=甲县政府,乙县政府，文件中一行一个\n'],
    [['--split', 'unit', '--expand', '各县政府'], '--expand 各县政府: 没有这个文件；或直接写成 各县政府=甲县政府,乙县政府\n'],
    [['--split', 'unit', '--expand', 'members.txt'], 'members.txt:2: 看不懂；请写成 各县政府=甲县政府,乙县政府，文件中一行一个\n']
  ])('are wrong as %j', async (args, err) => {
    putNotices()
    put('members.txt', '# 成员\n各县政府\n')
    expect(await out(...args)).toEqual({code: 2, out: '', err})
    expect(readdirSync(cwd).sort()).toEqual(['in', 'members.txt'])
  })

  it('that leave nothing write empty tables and say so, as far as more than errors is wanted', async () => {
    putNotices()
    expect(await out('--due-after', '2030-01-01')).toEqual({code: 0, out: '', err: expect.stringMatching(/^没有任务符合筛选条件，写出的结果里没有任务\n/u)})
    expect(idsOf(read('out/notices.json'))).toEqual([[], []])
    expect(read('out/tasks.csv')).toMatch(/^\uFEFF来源文件,[^\n]*\r\n$/u)
    expect(await out('--unit', '财政局')).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^--unit 财政局: 没有任务交给这个单位；是否想写 市财政局, 县财政局？\n/u)
    })
    expect(await out('--unit', '财政局', '-q')).toEqual({code: 0, out: '', err: ''})
  })

  it('tell in the summary how many of how many, and list no notice without a task', async () => {
    putNotices()
    const {err} = await call(['in', '--has-deadline', '--unit', '*财政局', '--rows', 'unit'], {isTTY: true, columns: 70, env: {NO_COLOR: '1'}, pipeline})
    const [head, one, more, total, ...notes] = err.trimEnd().split('\n')
    expect(head).toMatch(/^通知 +任务 {2}单位/u)
    expect(one).toMatch(/^关于市财政局.* 1\/3 {5}1 {5}1 {2}2022-07-31/u)
    expect(more).toBe('另有 1 份没有符合的任务')
    expect(total).toMatch(/^合计 +1\/4 /u)
    expect(notes).toEqual(['筛选后：任务 1/4', '已写出 out/notices.json  out/units.csv'])
  })
})

describe('tables split by unit', () => {
  const tables = (): string[] => readdirSync(join(cwd, 'out/任务分办单')).sort()

  it('are one file a unit, named after it, with its tasks only', async () => {
    putNotices()
    put('in/c.txt', '市财政局 support')
    expect(await out('--split', 'unit', '-q')).toEqual({code: 0, out: '', err: ''})
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['notices.json', '任务分办单'])
    expect(idsOf(read('out/notices.json'))).toEqual([['1.1', '1.2', '1.3'], ['1.1'], ['1.1']])
    expect(tables()).toEqual(['县财政局.csv', '各县政府.csv', '市教育局.csv', '市财政局.csv'])
    expect(
      read('out/任务分办单/市财政局.csv')
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.slice(0, 8))
    ).toEqual(['in/a.txt', 'in/c.txt'])
  })

  it('give the tasks of a collective to its members, as a line or a file says', async () => {
    putNotices()
    put('members.txt', '\uFEFF# 成员\r\n各县政府 = 甲县政府、乙县（市，区）政府\r\n\r\n')
    expect(await out('-f', 'csv', '--split', 'unit', '--expand', 'members.txt', '--expand', '各镇=甲镇')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^--expand 各镇: 没有任务交给这个单位；要写全称，\* 代表任意字\n/u)
    })
    expect(tables()).toEqual(['乙县（市，区）政府.csv', '县财政局.csv', '市教育局.csv', '市财政局.csv', '甲县政府.csv'])
  })

  it('are only of the units asked for', async () => {
    putNotices()
    await out('-f', 'csv', '--split', 'unit', '--unit', '*财政局', '--header', 'en')
    expect(readdirSync(join(cwd, 'out/units')).sort()).toEqual(['县财政局.csv', '市财政局.csv'])
  })

  it('stay in their folder and apart, whatever a unit is called', async () => {
    put('in/a.txt', ['../../甲局', '甲局', '..', 'CON', 'Ab局', 'aB局', '长'.repeat(200)].map((name) => `${name} lead`).join('\n'))
    expect((await out('-f', 'csv', '--split', 'unit')).code).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out'])
    expect(readdirSync(join(cwd, 'out'))).toEqual(['任务分办单'])
    expect(tables()).toEqual(['Ab局.csv', 'CON_.csv', '_.csv', 'aB局-2.csv', '甲局.csv', `${'长'.repeat(76)}.csv`, '／..／甲局.csv'].sort())
  })

  it('are never read as input', async () => {
    putNotices()
    await out('-f', 'csv', '--split', 'unit')
    expect(await call(['out/任务分办单'], {pipeline: {...pipeline, readableExtensions: ['.csv']}})).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out')
    })
  })
})

describe('ndjson', () => {
  it('is written record by record: the first before the last file is read', async () => {
    for (const name of ['a', 'b', 'c']) put(`in/${name}.txt`)
    const events: string[] = []
    const readNotice: Pipeline['readNotice'] = async (file, options) => {
      events.push(`read ${file.path}`)
      return fake.readNotice(file, options)
    }
    const onWrite = (text: string): boolean => {
      events.push(`write ${(JSON.parse(text) as NoticeRecord).source.path}`)
      return true
    }
    expect((await call(['in', '-o', '-', '-f', 'ndjson'], {pipeline: {...fake, readNotice}, onWrite})).code).toBe(0)
    expect(events).toEqual(['read in/a.txt', 'write in/a.txt', 'read in/b.txt', 'write in/b.txt', 'read in/c.txt', 'write in/c.txt'])
  })

  it('lets the user interrupt it between two records', async () => {
    for (const name of ['a', 'b', 'c']) put(`in/${name}.txt`)
    const events: string[] = []
    const readNotice: Pipeline['readNotice'] = async (file, options) => {
      if (events.length === 0) setImmediate(() => events.push('signal'))
      events.push(file.path)
      return fake.readNotice(file, options)
    }
    await call(['in', '-f', 'ndjson'], {pipeline: {...fake, readNotice}})
    expect(events).toEqual(['in/a.txt', 'signal', 'in/b.txt', 'in/c.txt'])
  })

  it('ends quietly where nobody reads on', async () => {
    for (const name of ['a', 'b', 'c']) put(`in/${name}.txt`)
    const {code, out: written, err} = await call(['in', '-o', '-', '-f', 'ndjson', '-q'], {onWrite: () => false})
    expect([code, err, written.split('\n').length - 1]).toEqual([0, '', 1])
  })

  it('is the same alone as beside another output, with its reading texts', async () => {
    put('in/a.txt')
    put('in/b.html', '甲')
    await call(['in', '-f', 'ndjson', '-o', 'alone'])
    await call(['in', '-f', 'json,ndjson', '-o', 'both'])
    expect(readdirSync(join(cwd, 'alone'), {recursive: true}).sort()).toEqual(['notices.ndjson', 'text', join('text', 'b.html.txt')])
    expect(read('alone/notices.ndjson')).toBe(read('both/notices.ndjson'))
    expect(read('alone/text/b.html.txt')).toBe('甲')
  })

  it('is filtered, and has the record of a notice that is left without tasks', async () => {
    putNotices()
    const {out: written} = await out('-o', '-', '-f', 'ndjson', '--unit', '市教育局')
    expect(
      written
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as NoticeRecord).tasks.length)
    ).toEqual([0, 1])
  })

  it('leaves what was there, and nothing temporary, where the run fails', async () => {
    put('in/a.txt')
    put('out/notices.ndjson', 'old')
    const broken: Pipeline = {
      ...fake,
      readNotice: async () => {
        throw new TypeError('oops')
      }
    }
    expect((await call(['in', '-f', 'ndjson'], {pipeline: broken})).code).toBe(2)
    put('out2/notices.ndjson/in-the-way')
    expect((await call(['in', '-f', 'ndjson', '-o', 'out2'])).code).toBe(2)
    expect([read('out/notices.ndjson'), readdirSync(join(cwd, 'out')), readdirSync(join(cwd, 'out2'))]).toEqual(['old', ['notices.ndjson'], ['notices.ndjson']])
  })
})
