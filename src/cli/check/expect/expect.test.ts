import {cpSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {GOOD, inFolder} from '../../call.fixture.ts'
import {whereTheyDiffer} from './value.ts'

const {at, put, read, call} = inFolder()
const root = new URL('../../../../', import.meta.url)

interface Message {
  readonly message: string
  readonly ruleId: string
  readonly severity: string
  readonly position: {readonly start: {readonly line: number}} | null
}
async function differences(...args: string[]): Promise<string[]> {
  const files = JSON.parse((await call(['check', ...args, '--expect', 'gold', '--reporter', 'json'])).out) as {path: string; messages: Message[]}[]
  return files.flatMap(({path, messages}) =>
    messages.filter(({ruleId}) => ruleId === 'expectation').map(({message, position}) => `${path}${position ? `:${position.start.line}` : ''} ${message}`)
  )
}
const UNITS = '各县（市、区）政府;市财政局'

/** A notice pinned as its user would, then changed. */
async function pinned(change: (text: string) => string): Promise<string[]> {
  put('in/a.txt', GOOD)
  await call(['in/a.txt', '-o', 'gold', '-f', 'json'])
  put('in/a.txt', change(GOOD))
  return differences('in')
}

describe('expected records', () => {
  it('are met by the seeds and their gold', async () => {
    cpSync(fileURLToPath(new URL('seeds', root)), at('seeds'), {recursive: true})
    cpSync(fileURLToPath(new URL('fixtures/gold', root)), at('gold'), {recursive: true})
    expect(await differences('seeds')).toEqual([])
  })
  it('are met by notices of every wild format, and no longer when a word of the gold changes', async () => {
    cpSync(fileURLToPath(new URL('fixtures/notices', root)), at('in'), {recursive: true})
    cpSync(at('in/gold'), at('gold'), {recursive: true})
    const paths = ['in/*.txt', 'in/*.html', 'in/*.md']
    // a day that the calendar lacks: the gold infers its year, the record leaves it open
    const known = 'in/15-many-deadlines.txt:25 `tasks[1.2.6].deadlines[9月31日前 date].yearInferred` 与标准结果不同：− `true`'
    expect(await differences(...paths)).toEqual([known])
    const name = '02-lead-support.txt.gold.json'
    const gold = readFileSync(at(`gold/${name}`), 'utf8')
    put(`gold/${name}`, gold.replace('"lead"', '"support"'))
    expect(await differences(...paths)).toHaveLength(2)
  })
  it('are pinned by the extraction itself, whatever stands around the notice', async () => {
    expect(await pinned((text) => text)).toEqual([])
    expect(await pinned((text) => `\n\n${text.replace('惠企政策清单', '惠企\n政策清单')}`)).toEqual([])
  })
  it.each([
    ['市财政局）', '市水利局）', 'in/a.txt:9 `tasks[1.1].units` 与标准结果不同：− `responsible 市财政局` + `responsible 市水利局`'],
    ['6月底前', '7月底前', 'in/a.txt:9 `tasks[1.1].deadlines` 与标准结果不同：− `6月底前 date 2023-06-30` + `7月底前 date 2023-07-31`'],
    ['责任单位', '牵头单位', 'in/a.txt:9 `tasks[1.1].units` 与标准结果不同：− `responsible 市财政局` + `lead 市财政局`'],
    ['清单并集中公开', '清单并按月公开', 'in/a.txt:9 `tasks[1.1].text` 与标准结果不同：− `…理惠企政策清单并集中公开。` + `…理惠企政策清单并按月公开。`'],
    ['一、深化信息公开', '一、推进信息公开', 'in/a.txt:8 `sections` 与标准结果不同：− `一、 深化信息公开` + `一、 推进信息公开`'],
    ['2023年4月10日', '2023年4月11日', 'in/a.txt:6 `notice.issuedOn` 与标准结果不同：− `2023-04-10` + `2023-04-11`'],
    ['〔2023〕5号', '〔2023〕7号', 'in/a.txt:2 `notice.docNumber.text` 与标准结果不同：− `某政办〔2023〕5号` + `某政办〔2023〕7号`']
  ])('tell each difference, and where it is: %s → %s', async (from, to, expected) => {
    expect(await pinned((text) => text.replace(from, to))).toContain(expected)
  })
  it('tell tasks that are gone and tasks that are new', async () => {
    expect(await pinned((text) => `${text}（二）公开预算。（责任单位：市财政局）\n`)).toEqual(['in/a.txt:10 `tasks` 与标准结果不同：+ `（二） 公开预算。`'])
    const gone = await pinned((text) => text.replace('（一）公开', '（三）公开'))
    expect(gone).toEqual(['in/a.txt `tasks` 与标准结果不同：− `（一） 公开惠企政策`', 'in/a.txt:9 `tasks` 与标准结果不同：+ `（三） 公开惠企政策`'])
  })
  it('are compared by the keys that they have, and no others', async () => {
    put('in/a.txt', GOOD)
    put('gold/a.json', JSON.stringify({notice: {planYear: 2023}, tasks: [{path: ['一、'], marker: '（一）', units: [{name: '市财政局'}]}]}))
    expect(await differences('in')).toEqual([])
    put('gold/a.json', JSON.stringify({notice: {planYear: 2022}, tasks: [{path: ['一、'], marker: '（一）', units: UNITS.split(';').map((name) => ({name}))}]}))
    expect(await differences('in')).toEqual([
      'in/a.txt `notice.planYear` 与标准结果不同：− `2022` + `2023`',
      'in/a.txt:9 `tasks[1.1].units` 与标准结果不同：− `各县（市、区）政府`'
    ])
  })
  it('that no notice was checked for are an error, and a notice without them is none', async () => {
    put('in/a.txt', GOOD)
    put('in/b.txt', GOOD)
    put('gold/c.txt.gold.json', '{"file": "c.txt", "tasks": []}')
    expect(await call(['check', 'in', '--expect', 'gold'])).toMatchObject({code: 1, out: expect.stringContaining('没有检查到通知 `c.txt`')})
  })
  it('are told apart by folder where notices share a name', async () => {
    const changed = GOOD.replace('6月底前', '7月底前')
    put('in/x/a.txt', GOOD)
    put('in/y/a.txt', changed)
    await call(['in', '-o', 'gold', '-f', 'json'])
    expect(await differences('in')).toEqual([])
    expect(await differences('in/y/../x', './in/y')).toEqual([])
    const missing = (name: string) => `gold/notices.json 没有检查到通知 \`${name}\`，应在其中`
    expect(await differences('in/x')).toEqual([missing('in/y/a.txt')])
    put('in/z/a.txt', changed)
    expect(await differences('in/x', 'in/z')).toEqual([missing('in/y/a.txt')])
    put('in/x/a.txt', changed.replace('市财政局', '市水利局'))
    expect((await differences('in')).map((line) => line.split(' ')[0])).toEqual(['in/x/a.txt:9', 'in/x/a.txt:9', 'in/x/a.txt:9'])
  })
  it('that name no folder, and could be of several notices, say so', async () => {
    put('in/x/a.txt', GOOD)
    put('in/y/a.txt', GOOD)
    put('gold/a.json', '{"tasks": []}')
    expect(await differences('in')).toEqual(['gold/a.json 不能确定 `a` 是哪一份通知：`in/x/a.txt`、`in/y/a.txt`，应写明文件夹'])
    expect(await differences('in/x')).toEqual(['in/x/a.txt:9 `tasks` 与标准结果不同：+ `（一） 公开惠企政策`'])
  })
  it('have a severity like a rule', async () => {
    put('in/a.txt', GOOD)
    put('gold/a.json', '{"tasks": []}')
    expect((await call(['check', 'in', '--expect', 'gold'])).code).toBe(1)
    expect((await call(['check', 'in', '--expect', 'gold', '--rule', 'expectation=warning'])).code).toBe(0)
  })
  it.each([
    ['{"a": 1}', '不是标准结果'],
    ['[1]', '不是标准结果'],
    ['{', '不是有效的 JSON']
  ])('that are none are refused: %s', async (text, words) => {
    put('in/a.txt', GOOD)
    put('gold/a.json', text)
    expect(await call(['check', 'in', '--expect', 'gold'])).toMatchObject({code: 2, out: '', err: expect.stringContaining(words)})
    expect(read('gold/a.json')).toBe(text)
  })
})

it('shows two long texts where they differ', () => {
  const [before, after] = ['甲'.repeat(40), '乙'.repeat(40)]
  expect(whereTheyDiffer(`${before}及时${after}`, `${before}按月${after}`)).toEqual([
    '…甲甲甲甲甲甲甲甲及时乙乙乙乙乙乙乙乙…',
    '…甲甲甲甲甲甲甲甲按月乙乙乙乙乙乙乙乙…'
  ])
  expect(whereTheyDiffer(before, `${before}𠀀`)).toEqual(['…甲甲甲甲甲甲甲甲', '…甲甲甲甲甲甲甲甲𠀀'])
  expect(whereTheyDiffer('短', '长')).toEqual(['短', '长'])
  expect(whereTheyDiffer('', '丙'.repeat(500))[1]).toHaveLength(97)
})
