import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {writeXlsx, type Cell, type WriteSheet} from 'hucre'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'

type Parts = Record<string, Uint8Array>

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date))
const book = (...sheets: WriteSheet[]) => writeXlsx({sheets})
const lines = async (bytes: Uint8Array) => outline(await read({path: 'a.xlsx', bytes}))
const failure = async (path: string, bytes: Uint8Array) =>
  read({path, bytes}).then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )
const changed = async (sheet: WriteSheet, change: (parts: Parts) => Parts) => zipSync(change(unzipSync(await book(sheet))))
const edited = (parts: Parts, name: string, change: (xml: string) => string) => ({
  ...parts,
  [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
})

const HEADER = ['序号', '类别', '任务', '责任单位', '完成时限']
const TASKS: WriteSheet = {
  name: '任务',
  rows: [
    ['某县2022年重点任务分解表'],
    ['填报单位：', '某县政府办', null, '2022年3月1日'],
    HEADER,
    [1, '一、公开', '编制目录\n并公开', '县司法局', day(2022, 7, 20)],
    [2, null, '更新指南', null, day(2022, 9, 1)],
    ['注：列第一位的为牵头单位。']
  ],
  merges: [
    {startRow: 0, startCol: 0, endRow: 0, endCol: 4},
    {startRow: 3, startCol: 1, endRow: 4, endCol: 1},
    {startRow: 3, startCol: 3, endRow: 4, endCol: 3}
  ],
  cells: new Map<string, Partial<Cell>>([
    ['3,4', {value: day(2022, 7, 20), style: {numFmt: 'yyyy"年"m"月"d"日"'}}],
    ['4,4', {value: day(2022, 9, 1), style: {numFmt: 'yyyy"年"m"月"'}}]
  ])
}
const TASK_LINES = [
  '某县2022年重点任务分解表',
  '填报单位：某县政府办',
  '2022年3月1日',
  '= 序号 ¦ 类别 ¦ 任务 ¦ 责任单位 ¦ 完成时限',
  '= 1 ¦ 一、公开^2 ¦ 编制目录⏎并公开 ¦ 县司法局^2 ¦ 2022年7月20日',
  '= 2 ¦ 更新指南 ¦ 2022年9月',
  '注：列第一位的为牵头单位。'
]

describe('xlsx reader', () => {
  it('reads a task table with what stands above and below it, merged cells once', async () => {
    const file = await read({path: 'a.xlsx', bytes: await book(TASKS)})
    expect(outline(file)).toEqual(TASK_LINES)
    expect(String(file)).toContain('类别\t任务')
    expectSoundLayout(file)
  })

  it('names the sheets where there are several, and keeps hidden ones as trivia', async () => {
    const small = (name: string) => ({
      name,
      rows: [
        ['序号', '事项'],
        [1, '甲']
      ]
    })
    expect(await lines(await book(small('第一组'), {...small('底稿'), hidden: true}, small('Sheet3'), {name: '空', rows: []}))).toEqual([
      '## 第一组',
      '= 序号 ¦ 事项',
      '= 1 ¦ 甲',
      '~ 底稿',
      '~ 序号	事项',
      '~ 1	甲',
      '~ Sheet3',
      '= 序号 ¦ 事项',
      '= 1 ¦ 甲'
    ])
  })

  it('knows a sheet name that repeats the line above the table, whole or cut where Excel cuts names', async () => {
    const titled = (name: string, title: string) => ({name, rows: [[title], HEADER, [1, 'a', '甲', '乙', '丙']]})
    const long = '某市水务局二〇二四年度泵站设备检修维护保养和安全运行重点工作任务分工'
    const found = await lines(await book(titled('泵站检修工作流程', '泵站检修 工作流程'), titled(long.slice(0, 31), long), titled('检修', '检修工作流程')))
    expect(found.filter((line) => !line.startsWith('='))).toEqual([
      '~ 泵站检修工作流程',
      '泵站检修 工作流程',
      `~ ${long.slice(0, 31)}`,
      long,
      '## 检修',
      '检修工作流程'
    ])
  })

  it('passes over sheets that are charts or dialogs', async () => {
    for (const kind of ['chartsheet', 'dialogsheet']) {
      const bytes = zipSync(
        (({'xl/worksheets/sheet2.xml': gone, ...parts}: Parts) =>
          edited({...parts, [`xl/${kind}s/sheet1.xml`]: gone ?? new Uint8Array()}, 'xl/_rels/workbook.xml.rels', (xml) =>
            xml.replace(/worksheet("[^>]*)worksheets\/sheet2\.xml/, `${kind}$1${kind}s/sheet1.xml`)
          ))(unzipSync(await book(TASKS, {name: '图', rows: []})))
      )
      expect(Object.keys(unzipSync(bytes))).not.toContain('xl/worksheets/sheet2.xml')
      expect(await lines(bytes)).toEqual(TASK_LINES)
    }
  })

  it('keeps hidden rows and columns', async () => {
    expect(
      await lines(await book({name: 'a', rows: [HEADER, [1, 'a', '甲', '乙', '丙']], columns: [{}, {hidden: true}], rowDefs: new Map([[1, {hidden: true}]])}))
    ).toEqual(['= 序号 ¦ 类别 ¦ 任务 ¦ 责任单位 ¦ 完成时限', '= 1 ¦ a ¦ 甲 ¦ 乙 ¦ 丙'])
  })

  it('reads a date in a built-in Chinese format, which has no code in the file', async () => {
    const dates = {
      name: 'a',
      rows: [
        ['任务', '时限'],
        ['甲', day(2022, 7, 20)]
      ],
      cells: new Map<string, Partial<Cell>>([['1,1', {value: day(2022, 7, 20), style: {numFmt: 'yyyy-mm-dd'}}]])
    }
    for (const [id, text] of [
      [57, '2022年7月'],
      [31, '2022年7月20日'],
      [58, '7月20日']
    ] as const) {
      const bytes = await changed(dates, (parts) =>
        edited(parts, 'xl/styles.xml', (xml) => xml.replace(/<numFmts.*<\/numFmts>/, '').replaceAll('numFmtId="164"', `numFmtId="${id}"`))
      )
      expect(await lines(bytes)).toEqual(['= 任务 ¦ 时限', `= 甲 ¦ ${text}`])
    }
  })

  it('joins the runs of a cell, without the readings above its characters', async () => {
    const bytes = await changed(
      {
        name: 'a',
        rows: [
          ['任务', '单位'],
          ['甲', '乙']
        ]
      },
      (parts) =>
        edited(parts, 'xl/sharedStrings.xml', (xml) =>
          xml.replace(
            /<si><t[^>]*>甲<\/t><\/si>/,
            '<si><r><t>推进</t></r><r><rPr><b/></rPr><t xml:space="preserve">公开 </t></r><rPh sb="0" eb="1"><t>tuī</t></rPh></si>'
          )
        )
    )
    expect(await lines(bytes)).toEqual(['= 任务 ¦ 单位', '= 推进公开 ¦ 乙'])
  })

  it('prints what a formula last gave, and says where it gave nothing', async () => {
    const formula = (value: string | null) =>
      book({
        name: 'a',
        rows: [
          ['任务', '单位'],
          ['甲', value]
        ],
        cells: new Map<string, Partial<Cell>>([['1,1', {value, formula: 'A1&"局"', ...(value !== null && {formulaResult: value})}]])
      })
    const counted = await read({path: 'a.xlsx', bytes: await formula('县财政局')})
    expect([outline(counted)[1], counted.data.reading?.warnings]).toEqual(['= 甲 ¦ 县财政局', undefined])
    expect((await read({path: 'a.xlsx', bytes: await formula(null)})).data.reading?.warnings).toEqual(['formula-without-value'])
  })

  it('reads a zip whose names begin with a slash', async () => {
    expect(await lines(await changed(TASKS, (parts) => Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [`/${name}`, bytes]))))).toEqual(
      TASK_LINES
    )
  })

  it('is chosen by the bytes under any name', async () => {
    const bytes = await book(TASKS)
    for (const path of ['a.xls', 'a.docx', 'a.csv', 'a']) expect((await read({path, bytes})).data.reading?.format).toBe('xlsx')
  })

  it('says what is wrong with the ones it cannot read', async () => {
    const whole = await book(TASKS)
    expect(await failure('a.xlsx', new Uint8Array())).toEqual(['empty', {}])
    expect(await failure('a.xlsx', await book({name: 'a', rows: []}))).toEqual(['empty', {}])
    expect(await failure('a.xlsx', await writeXlsx({sheets: [TASKS], encryption: {password: '1', spinCount: 1}}))).toEqual(['encrypted', {}])
    for (let length = 4; length < whole.length; length += 97) expect(await failure('a.xlsx', whole.subarray(0, length))).toEqual(['damaged', expect.anything()])
    for (let at = 50; at < whole.length; at += 97) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 255
      expect(await failure('a.xlsx', bytes)).not.toBeInstanceOf(Error)
    }
  })

  it('refuses a sheet that asks for a billion cells, and expands no entities', async () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const corner = await changed(TASKS, (parts) =>
      edited(parts, sheet, (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>远</t></is></c></row></sheetData>'))
    )
    expect(await failure('a.xlsx', corner)).toEqual(['too-large', expect.anything()])
    const entities = await changed(TASKS, (parts) =>
      edited(parts, 'xl/sharedStrings.xml', (xml) =>
        xml.replace('<sst', '<!DOCTYPE x [<!ENTITY a "哈哈"><!ENTITY b SYSTEM "file:///etc/passwd">]><sst').replace('县司法局', '&a;&b;')
      )
    )
    const read1 = await lines(entities).catch((error: unknown) => error)
    expect(JSON.stringify(read1 instanceof ReadError ? read1.code : read1)).not.toMatch(/哈哈|root:/)
  })

  it('reads a table of five megabytes', async () => {
    const rows = Array.from({length: 6000}, (_, at) => [at, `${at}各单位要高度重视，`.repeat(30), '县水务局', day(2022, 7, 20)])
    const file = await read({path: 'a.xlsx', bytes: await book({name: 'a', rows: [['序号', '任务', '单位', '时限'], ...rows]})})
    expect(file.data.reading?.blocks).toHaveLength(1)
  })
})

it.each(['0.1', '1e-7', '-1', '99999', 'x', ''])(
  'a cell that asks for the string number %s tells that the file is damaged, or has no words',
  async (number) => {
    const bytes = await changed(TASKS, (parts) => edited(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/(?<=t="s"><v>)\d+/u, number)))
    const seen = await failure('a.xlsx', bytes)
    expect(['read', ['damaged', expect.anything()]]).toContainEqual(seen)
  }
)
