import {describe, expect, it} from 'vitest'
import {extractNotice, processorFor, readNotice} from '../../index.ts'
import type {PlacedCandidate} from '../../model/trace.ts'
import {call, put} from '../cli.fixture.ts'

const NOTICE = `某县水务局关于做好河道清淤工作的通知
各乡镇：
一、清淤任务
1.6月底前完成清淤，每季度通报一次。（责任单位：县水务局，各乡镇）
2.按照2023年3月印发的方案巡查，于2022年8月20日开展演练，2022年5月底完成摸底（责任单位：）。
3.落实河长制，本办法有效期到2025年12月底。（责任单位：县水务局）
二、其他
请各乡镇于5月底前报送名单。
扫一扫在手机打开当前页
某县水务局
2023年4月10日
`
async function why(line: number | null, ...more: string[]) {
  put('a.txt', NOTICE)
  return call(['explain', '--why', line === null ? 'a.txt' : `a.txt:${line}`, ...more])
}
const rowsOf = async (line: number) =>
  (await why(line)).out
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.trim().replace(/\s+/gu, ' '))

describe('explain --why', () => {
  it('says which form and which patterns matched a line, and what was read', async () => {
    expect(await rowsOf(4)).toEqual([
      '时限 calendar-date “6月底前” — 采用： date 2023-06-30',
      '时限 recurrence “每季度通报一次” — 采用： recurring P3M',
      '分工 closing-sentence “（责任单位：县水务局，各乡镇）” — 舍去：这些字已归 labelled-bracket',
      '分工 labelled-bracket “（责任单位：县水务局，各乡镇）” — 采用： responsible 县水务局、responsible 各乡镇'
    ])
  })
  it('says why a match was dropped', async () => {
    expect(await rowsOf(5)).toEqual([
      expect.stringMatching(/^时限 calendar-date “2023年3月” — 舍去：字样相合，但上下文表明不是时限$/u),
      expect.stringMatching(/^时限 calendar-date “2022年8月20日” — 舍去：/u),
      '时限 calendar-date “2022年5月底” — 舍去：早于成文日期，是已发生的事；读作 date 2022-05-31',
      '分工 labelled-bracket “（责任单位：）” — 舍去：没有读出单位、领导，也没有时限，留作正文'
    ])
    expect((await rowsOf(6)).join('\n')).toContain('舍去：说的是文件自身的施行、有效期')
  })
  it('says what a line is that has no candidate', async () => {
    expect(await rowsOf(3)).toEqual(['不在任何任务中：时限只在任务里查找；没有相合的分工句式'])
    expect(await rowsOf(9)).toEqual(['这一行不入台账，没有查找'])
  })
  it('lists every line with a candidate where none is named, in either language', async () => {
    const {code, out} = await why(null, '--lang', 'en')
    expect([code, [...out.matchAll(/^(\d+): /gmu)].map(([, line]) => line)]).toEqual([0, ['4', '5', '6', '8']])
    expect(out).toContain('deadline calendar-date')
    expect(out).toContain('kept: date 2023-06-30')
  })
  it('takes a file whose name ends like a line', async () => {
    put('a:4', NOTICE)
    expect((await call(['explain', '--why', 'a:4'])).out).toContain('\n\n5: ')
    put('b:4.txt', NOTICE)
    expect((await call(['explain', '--why', 'b:4.txt:4'])).out).toMatch(/^4: /u)
  })
  it.each([
    [['--why', 'a.txt:99'], 'a.txt: 没有第 99 行；共 12 行\n'],
    [['--why', 'none.txt'], /^none\.txt: 无法读取/u],
    [['residue', '--why', 'a.txt'], 'explain: 规则和 --why 只能写一个\n']
  ])('is wrong as %j', async (args, err) => {
    put('a.txt', NOTICE)
    expect(await call(['explain', ...args])).toEqual({code: 2, out: '', err: typeof err === 'string' ? err : expect.stringMatching(err)})
  })
})

it('a trace changes nothing, and what it keeps is what the record has', async () => {
  const candidates: PlacedCandidate[] = []
  const input = {path: 'a.txt', bytes: new TextEncoder().encode(NOTICE)}
  const file = await readNotice(input)
  const processor = processorFor({
    trace: (candidate) => {
      candidates.push(candidate)
    }
  })
  const record = processor.stringify(await processor.run(processor.parse(file), file), file)
  expect(record).toEqual(await extractNotice(input))
  const kept = (kind: string) =>
    candidates.filter((one) => one.kind === kind && one.fate === 'kept').map(({text, position}) => ({text, at: position.start.offset}))
  expect(kept('deadline')).toEqual(record.tasks.flatMap(({deadlines}) => deadlines.map(({text, position}) => ({text, at: position.start.offset}))))
  expect(kept('clause').map(({text}) => text)).toEqual(record.tasks.flatMap(({clauses}) => clauses.map(({text}) => text)))
})
