import fc from 'fast-check'
import {stringify} from 'csv-stringify/sync'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline, readText} from './reading.fixture.ts'

const lines = async (text: string, path = 'a.csv') => outline(await readText(path, text))
const TABLE = ['= 序号 ¦ 任务 ¦ 责任单位', '= 1 ¦ 甲，乙 ¦ 县水务局、县财政局']

describe('csv reader', () => {
  it('finds what parts the cells', async () => {
    for (const sign of [',', '\t', ';', '；']) {
      expect(await lines(`序号${sign}任务${sign}责任单位\r\n1${sign}甲，乙${sign}县水务局、县财政局\r\n`)).toEqual(TABLE)
    }
    expect(await lines('序号,任务,责任单位\n1,甲；乙；丙,县水务局\n2,丁；戊,县财政局')).toEqual([
      '= 序号 ¦ 任务 ¦ 责任单位',
      '= 1 ¦ 甲；乙；丙 ¦ 县水务局',
      '= 2 ¦ 丁；戊 ¦ 县财政局'
    ])
  })

  it('does not part cells at a sign that stands inside quotation marks', async () => {
    expect(await lines('"序号"\t"任务"\t"责任单位"\n"1"\t"甲"\t",,"\n",,"\t",,"\t",乙"\n')).toEqual([
      '= 序号 ¦ 任务 ¦ 责任单位',
      '= 1 ¦ 甲 ¦ ,,',
      '= ,, ¦ ,, ¦ ,乙'
    ])
  })

  it('keeps the lines and marks of a quoted cell inside it', async () => {
    const file = await readText('a.csv', '\ufeff序号,任务,单位\n1,"甲\n\n乙,""丙""",县水务局\n')
    expect(outline(file)).toEqual(['= 序号 ¦ 任务 ¦ 单位', '= 1 ¦ 甲⏎乙,"丙" ¦ 县水务局'])
    expectSoundLayout(file)
  })

  it('reads title, unit and date above the header, and notes below, as text', async () => {
    expect(await lines('某县任务表,,\n填报单位：,某局,2022年3月1日\n,,\n序号,任务,单位\n1,甲,县水务局\n2,乙,\n注：县直各单位,,\n')).toEqual([
      '某县任务表',
      '填报单位：某局',
      '2022年3月1日',
      '= 序号 ¦ 任务 ¦ 单位',
      '= 1 ¦ 甲 ¦ 县水务局',
      '= 2 ¦ 乙 ¦ ',
      '注：县直各单位'
    ])
  })

  it('begins a second table behind a gap, its title and its header', async () => {
    expect(await lines('序号,任务,单位\n1,甲,县水务局\n,,\n2,乙,县教育局\n,,\n附表,,\n编号,事项,部门\n1,丙,县财政局')).toEqual([
      '= 序号 ¦ 任务 ¦ 单位',
      '= 1 ¦ 甲 ¦ 县水务局',
      '= 2 ¦ 乙 ¦ 县教育局',
      '附表',
      '= 编号 ¦ 事项 ¦ 部门',
      '= 1 ¦ 丙 ¦ 县财政局'
    ])
  })

  it('reads a file without columns as lines', async () => {
    expect(await lines('某县通知\n各单位：\n请抓好落实。')).toEqual(['某县通知', '各单位：', '请抓好落实。'])
  })

  it('reads GB18030, UTF-16 and what the user names', async () => {
    const gbk = new Uint8Array([0xb9, 0xab, 0x2c, 0xce, 0xc4, 0x0a, 0xb9, 0xab, 0x2c, 0xce, 0xc4])
    const file = await read({path: 'a.csv', bytes: gbk})
    expect([outline(file), file.data.reading?.encoding]).toEqual([['= 公 ¦ 文', '= 公 ¦ 文'], 'gb18030'])
    expect(
      outline(
        await read({
          path: 'a.csv',
          bytes: new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'公\t文\n公\t文'].map((sign) => sign.charCodeAt(0))).buffer)])
        })
      )
    ).toEqual(['= 公 ¦ 文', '= 公 ¦ 文'])
    expect(
      outline(await read({path: 'a.csv', bytes: new Uint8Array([0xa4, 0xbd, 0x2c, 0xa4, 0xe5, 0x0a, 0xa4, 0xbd, 0x2c, 0xa4, 0xe5])}, {encoding: 'big5'}))
    ).toEqual(['= 公 ¦ 文', '= 公 ¦ 文'])
  })

  it('says what is wrong with a file that is no text', async () => {
    const failure = (bytes: Uint8Array) =>
      read({path: 'a.csv', bytes}).then(
        () => 'read',
        (error: unknown) => (error instanceof ReadError ? error.code : error)
      )
    expect(await failure(new Uint8Array())).toBe('empty')
    expect(await failure(new TextEncoder().encode(',,\n,,\n'))).toBe('empty')
    expect(await failure(new Uint8Array([1, 0, 0, 0, 7, 9, 0, 0, 255]))).toBe('binary')
  })

  it('gives back every cell of a table that was written as csv', async () => {
    const cell = fc.string({unit: fc.constantFrom(...'甲乙丙，。；",; \n\t1'), maxLength: 12}).map((text) => text.trim())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), {minLength: 1, maxLength: 8}), fc.constantFrom(',', '\t'), async (rows, delimiter) => {
        const table = [['序号', '任务', '责任单位'], ...rows.map((row) => row.map((text) => (text === '' ? '空' : text)))]
        const file = await readText('a.csv', stringify(table, {delimiter, quoted: true}))
        expect(outline(file)).toEqual(
          table.map(
            (row) =>
              `= ${row
                .map((text) =>
                  text
                    .split('\n')
                    .map((line) => line.trim())
                    .filter((line) => line !== '')
                    .join('⏎')
                )
                .join(' ¦ ')}`
          )
        )
        expectSoundLayout(file)
      })
    )
  })

  it('throws nothing at all on any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: fc.constantFrom(...'甲",;；\t\n\r|1 '), minLength: 1, maxLength: 80}).map((text) => `甲${text}`),
        async (text) => {
          const file = await readText('a.csv', text)
          expectSoundLayout(file)
        }
      ),
      {numRuns: 300}
    )
  })

  it('reads a table of five megabytes', async () => {
    const file = await readText('a.csv', `序号,任务,单位\n${`1,"${'各单位要高度重视，'.repeat(20)}\n乙",县水务局\n`.repeat(9000)}`)
    expect(file.data.reading?.blocks).toHaveLength(1)
  })
})
