import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'
import {xlsFile, type XlsCell} from './sheet/xls.fixture.ts'

const text = (value: string): XlsCell => ({text: value})
const row = (...cells: string[]) => cells.map((cell) => (cell === '' ? null : text(cell)))
const failure = async (path: string, bytes: Uint8Array) =>
  read({path, bytes}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )

describe('xls reader', () => {
  const sheets = [
    {
      name: '任务',
      rows: [
        row('某县任务分解表'),
        row('序号', '任务', '责任单位', '完成时限'),
        [{number: 1}, text('甲\r\n乙'), text('县水务局'), {number: 44762, format: 57}],
        [{number: 0.1 + 0.2}, text('丙'), null, {number: 44762, format: 'yyyy"年"m"月"d"日";@'}],
        [{number: 0.5, format: 9}, {formula: '公式给的文字'}, null, {number: 44762, format: 14}]
      ],
      merges: [
        [0, 0, 0, 3],
        [2, 4, 2, 2]
      ] as const
    },
    {name: '底稿', isHidden: true, rows: [row('草', '稿')]}
  ]

  it('prints dates, numbers and texts of formulas as their cells do, merged cells once, hidden sheets as trivia', async () => {
    const file = await read({path: 'a.xls', bytes: xlsFile(sheets)})
    expect(outline(file)).toEqual([
      '某县任务分解表',
      '= 序号 ¦ 任务 ¦ 责任单位 ¦ 完成时限',
      '= 1 ¦ 甲⏎乙 ¦ 县水务局^3 ¦ 2022年7月',
      '= 0.3 ¦ 丙 ¦ 2022年7月20日',
      '= 50% ¦ 公式给的文字 ¦ 2022/7/20',
      '~ 底稿',
      '~ 草	稿'
    ])
    expectSoundLayout(file)
  })

  it('takes no number of a chart for a cell, and reads on behind a chart that is drawn on the sheet', async () => {
    const [tasks] = sheets
    if (!tasks) throw new Error('Unexpected book without sheets')
    const plain = outline(await read({path: 'a.xls', bytes: xlsFile([tasks])}))
    expect(plain.join()).toContain('县水务局^3')
    expect(outline(await read({path: 'a.xls', bytes: xlsFile([{...tasks, chart: 'drawn'}])}))).toEqual(plain)
    const own = {
      name: '图',
      chart: 'own',
      rows: [
        [{number: 1}, {number: 2}],
        [{number: 3}, {number: 4}]
      ]
    } as const
    expect(outline(await read({path: 'a.xls', bytes: xlsFile([own, tasks])}))).toEqual(plain)
  })

  it('is chosen by the bytes under any name', async () => {
    for (const path of ['a.doc', 'a.et', 'a.csv', 'a']) expect((await read({path, bytes: xlsFile(sheets)})).data.reading?.format).toBe('xls')
  })

  it('reads the text tables and web pages that systems export as .xls', async () => {
    const file = await read({path: 'a.xls', bytes: new TextEncoder().encode('序号\t任务\t单位\n1\t甲\t县水务局\n')})
    expect(outline(file)).toEqual(['= 序号 ¦ 任务 ¦ 单位', '= 1 ¦ 甲 ¦ 县水务局'])
    expect((await read({path: 'a.xls', bytes: new TextEncoder().encode('<html><table><tr><td>甲')})).data.reading?.format).toBe('html')
  })

  it('says what is wrong with the ones it cannot read', async () => {
    const whole = xlsFile(sheets)
    expect(await failure('a.xls', xlsFile(sheets, {encrypted: true}))).toEqual(['encrypted', {}])
    expect(await failure('a.xls', xlsFile(sheets, {version: 0x500}))).toEqual(['old-format', {program: 'Excel 95'}])
    expect(await failure('a.xls', xlsFile([{name: '空', rows: []}]))).toEqual(['empty', {}])
    expect(await failure('a.xls', new Uint8Array())).toEqual(['empty', {}])
    expect(await failure('a.xls', new TextEncoder().encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'))).toEqual([
      'office-xml',
      {}
    ])
    for (let length = 64; length < whole.length - 512; length += 211)
      expect(await failure('a.xls', whole.subarray(0, length))).toEqual(['damaged', expect.anything()])
  })

  it('throws nothing but ReadError, whatever bytes are wrong', async () => {
    const whole = xlsFile(sheets)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 513), fc.nat(255)), {maxLength: 12}), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at + 512] = byte
        expect(await failure('a.xls', bytes)).not.toBeInstanceOf(Error)
      }),
      {numRuns: 300}
    )
  })

  it('reads a table of five megabytes', async () => {
    const file = await read({
      path: 'a.xls',
      bytes: xlsFile([{name: '', rows: Array.from({length: 9000}, (_, at) => row(String(at), '各单位要高度重视，'.repeat(25), '县水务局', '年底前'))}])
    })
    expect(file.data.reading?.blocks).toHaveLength(1)
  })
})
