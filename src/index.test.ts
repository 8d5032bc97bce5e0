import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readAll, readText, seedBytes, seeds, type Read} from './seeds.fixture.ts'
import {coverageFaults, leafFaults, spanFaults} from '../tools/laws.ts'
import {extractNotice} from './index.ts'
import {fold} from './text/fold.ts'

/** Words and marks of the field, put together at random: headings, clauses, tables, dates, breaks. */
const words = fc
  .array(
    fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '（1）',
      '①',
      '第三条',
      '二、总体要求',
      '推进信息公开',
      '。',
      '，',
      '、',
      '：',
      '(责任单位:市财政局、民政局)',
      '（牵头单位：',
      '市教育局',
      '）',
      '〔2022〕',
      '(',
      '责任单位：',
      '县水利局牵头',
      '各镇（街道）',
      '2022年6月底前',
      '10个工作日内',
      '每季度一次',
      '年底前',
      '办法发布后',
      '\n',
      '\n',
      '\n序号\n工作任务\n责任单位\n完成时限\n',
      '\n2\n',
      '\n\n',
      '\t',
      ' | ',
      '\n市水利局\n',
      '\n年底前\n',
      '序号',
      '工作任务',
      '完成时限',
      '责任单位',
      '附件：',
      '附件1',
      '关于印发要点的通知',
      '各县区人民政府：',
      '2022年6月20日',
      '（此件公开发布）',
      '抄送：',
      '印发',
      ' ',
      '　',
      '﹐',
      '𠮷',
      '😀',
      '全年',
      '\ud842',
      '\u200d',
      '\u202e',
      '\0',
      'e\u0301',
      '\u200b',
      '[bookmark: _GoBack]',
      'ICP备1号'
    ),
    {maxLength: 60}
  )
  .map((parts) => parts.join(''))
const anyText = fc.oneof(words, fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'grapheme', maxLength: 200}))

function expectCoverage({text, tree, record}: Read): void {
  expect([...leafFaults(tree, text), ...coverageFaults(record, text)]).toEqual([])
}

function expectTruth({text, record}: Read): void {
  expect(spanFaults(record, text)).toEqual([])
}

describe.each(seeds)('seed %s', (name) => {
  it('keeps every character in exactly one leaf, and none is residue', async () => {
    const read = await readAll(`seeds/${name}`, seedBytes(name))
    expectCoverage(read)
    expect(read.record.coverage.residue).toEqual([])
  })
  it('has spans that tell the truth', async () => {
    expectTruth(await readAll(`seeds/${name}`, seedBytes(name)))
  })
  it('gives the same bytes for the same bytes, wherever and whenever', async () => {
    const once = JSON.stringify(await extractNotice({path: name, bytes: seedBytes(name)}))
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Kiritimati'
    const again = JSON.stringify(await extractNotice({path: name, bytes: seedBytes(name)}))
    process.env.TZ = zone
    expect(again).toBe(once)
  })
})

describe('any text', () => {
  it('keeps every character in exactly one leaf', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => expectCoverage(await readText(text))),
      {numRuns: 400}
    )
  })
  it('has spans that tell the truth', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (text) => expectTruth(await readText(text))),
      {numRuns: 400}
    )
  })
  it('never makes the pipeline throw', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect((await readText(text)).record.schemaVersion).toBe('1')
      }),
      {numRuns: 400}
    )
  })
  it('keeps its length when folded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
        expect(fold(text).length).toBe(text.length)
      }),
      {numRuns: 500}
    )
  })
  it('keeps the length of every code unit when folded', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(fold(String.fromCharCode(unit)).length).toBe(1)
  })
})
