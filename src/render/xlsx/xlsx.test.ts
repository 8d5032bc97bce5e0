import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import type {Deadline} from '../../model/deadline.ts'
import type {Unit} from '../../model/record.ts'
import {renderers} from '../index.ts'
import {bytesOf, limit, partsOf, plain, position, record, rootOf, sheetsOf, tableOf, task, unit} from './book.fixture.ts'
import {MOST_LINKS} from './links.ts'
import {MARK, MOST_IN_CELL, piecesOf} from './long-text.ts'
import {SharedTexts} from './shared-texts.ts'
import {sheetXml} from './sheet.ts'
import {paged, type Table} from './table.ts'

const byDate = limit('7月底前', {kind: 'date', date: '2022-07-31'})
const early = limit('3月底前', {kind: 'date', date: '2022-03-31', start: '2022-01-01'})
const quarterly = limit('每季度一次', {kind: 'recurring', period: 'P3M', min: 1})
const after = limit('印发后10日内', {kind: 'relative', duration: 'P10D', anchor: '印发', date: null})
const finance = unit('市财政局', 'lead')
const notices = [
  record([
    task({id: '1.10', units: [finance, unit('市发改委', 'support', {canonical: '市发展改革委'})], deadlines: [quarterly, byDate]}),
    task({id: '1.11', title: '公开预算', text: '公开预算。', units: [unit('市发展改革委', 'lead'), unit('市财政局', 'support'), finance]})
  ]),
  record([task({id: '1', marker: '1.', sectionTitles: [], units: [unit('市财政局', 'responsible')], deadlines: [after, early]})], '乙/b.txt', {
    planTitle: '乙市工作要点',
    docNumber: null
  })
]
const linkTo = (notice: {source: {path: string}}, {id}: {id: string}): string => `review.html#${notice.source.path === 'a.txt' ? 1 : 2}/${id}`
const FILES = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']

describe('the cells', () => {
  it('of 台账 are those of tasks.csv, a row a task, then three to fill', async () => {
    const [ledger] = await sheetsOf(await bytesOf(notices))
    const csv = String(await (await renderers.csv()).render(notices, plain))
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(ledger?.rows[2]).toEqual([...(csv[0] ?? []), '进展情况', '完成情况', '备注'])
    const texts = ledger?.rows
      .slice(3)
      .map((row) => row.slice(0, csv[0]?.length).map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? ''))))
    expect(texts).toEqual(csv.slice(1))
  })

  it('are days where they are dates, text where they only look like numbers', async () => {
    const bytes = await bytesOf(notices)
    const [ledger] = await sheetsOf(bytes)
    expect(tableOf(ledger)[0]).toMatchObject({
      编号: '1.10',
      成文日期: new Date(Date.UTC(2022, 5, 20)),
      完成日期: new Date(Date.UTC(2022, 6, 31)),
      行号: 7,
      完成情况: null
    })
    // 44 773 days after 1899-12-30
    expect(partsOf(bytes)[FILES[0] ?? '']).toMatch(/<c r="Q4" s="\d+"><v>44773<\/v><\/c>/u)
    expect(ledger?.cells?.get('3,16')?.style?.numFmt?.replaceAll('\\', '')).toBe('yyyy-mm-dd')
    expect(ledger?.cells?.get('3,5')?.style?.numFmt).toBe('@')
  })

  it('hold a date as text that no calendar of Excel has right', async () => {
    const [ledger] = await sheetsOf(
      await bytesOf([
        record([task({deadlines: [limit('旧', {kind: 'date', date: '1900-02-28'})]}), task({deadlines: [limit('旧', {kind: 'date', date: '1900-03-01'})]})])
      ])
    )
    expect(tableOf(ledger).map((row) => row.完成日期)).toEqual(['1900-02-28', new Date(Date.UTC(1900, 2, 1))])
  })

  it.each([
    '=HYPERLINK("http://x","y")',
    '=1+1',
    '+1',
    '-1',
    '@x',
    '＝1',
    '＋1',
    '\t=1',
    "'=1",
    '#N/A',
    '_x0041_',
    '_x000',
    ' 前后 ',
    '甲\r\n乙',
    '<a>&amp;]]>',
    '\u0000\u000B\uFFFE',
    '_x005F_',
    '\uD83D',
    '1.10',
    '00'
  ])('keep %j as it is, and never run it', async (text) => {
    const bytes = await bytesOf([record([task({text})])])
    expect(tableOf((await sheetsOf(bytes))[0])[0]).toMatchObject({任务内容: text})
    expect(FILES.map((name) => partsOf(bytes)[name]).join('')).not.toMatch(/<f>|t="(?:str|e)"/u)
  })

  it('keep any text to the last UTF-16 unit', async () => {
    const piece = fc.oneof(
      fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code)),
      fc.constantFrom('_', 'x', '0041', '_x0041_', '&', '甲', '😀')
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, {minLength: 1, maxLength: 12}).map((parts) => parts.join('')),
        async (text) => {
          const [ledger] = await sheetsOf(await bytesOf([record([task({text})])]))
          expect(tableOf(ledger)[0]?.任务内容).toBe(text)
        }
      ),
      {numRuns: 200}
    )
  })

  it('go on in the next column where a text is longer than a cell can be', async () => {
    const text = '公开😀。'.repeat(MOST_IN_CELL / 2)
    const [ledger] = await sheetsOf(await bytesOf([record([task({text}), task()])]))
    const head = ledger?.rows[2] ?? []
    const names = head.filter((name) => String(name).startsWith('任务内容'))
    expect(names.slice(0, 3)).toEqual(['任务内容', '任务内容（续）', '任务内容（续2）'])
    const pieces = names.map((name) => String(tableOf(ledger)[0]?.[String(name)]))
    expect(Math.max(...pieces.map(({length}) => length))).toBeLessThanOrEqual(MOST_IN_CELL)
    expect(pieces.map((piece, at) => (at < pieces.length - 1 ? piece.slice(0, -MARK.length) : piece)).join('')).toBe(text)
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(MARK) && !/\p{Cs}/u.test(piece))).toBe(true)
    expect(tableOf(ledger)).toHaveLength(2)
  })

  it('are cut nowhere while they fit', () => {
    expect(piecesOf('甲'.repeat(MOST_IN_CELL))).toHaveLength(1)
    expect(piecesOf('甲'.repeat(MOST_IN_CELL + 1))).toHaveLength(2)
  })
})

describe('the sheets', () => {
  it('of units keep the tasks of each together, lead first, one row a unit and task', async () => {
    const [, units] = await sheetsOf(await bytesOf(notices))
    expect(units?.name).toBe('按责任单位')
    expect(tableOf(units).map((row) => [row.单位, row.角色, row.编号, row.文件标题])).toEqual([
      ['市财政局', '牵头', '1.10', '某县工作要点'],
      ['市财政局', '牵头、配合', '1.11', '某县工作要点'],
      ['市财政局', '责任', '1', '乙市工作要点'],
      ['市发展改革委', '牵头', '1.11', '某县工作要点'],
      ['市发展改革委', '配合', '1.10', '某县工作要点']
    ])
  })

  it('of deadlines go by date, those without one by kind at the end', async () => {
    const [, , deadlines] = await sheetsOf(await bytesOf(notices))
    expect(deadlines?.name).toBe('时限')
    expect(tableOf(deadlines).map((row) => [row.完成日期, row.起始, row.时限原文, row.类型])).toEqual([
      [new Date(Date.UTC(2022, 2, 31)), new Date(Date.UTC(2022, 0, 1)), '3月底前', '具体日期'],
      [new Date(Date.UTC(2022, 6, 31)), null, '7月底前', '具体日期'],
      [null, null, '印发后10日内', '相对期限'],
      [null, null, '每季度一次', '周期性']
    ])
  })

  it('are those asked for, of a unit and of a deadline', async () => {
    const keeps = {unit: ({name}: Unit) => name === '市财政局', limit: ({kind}: Deadline) => kind === 'date'}
    const [, units, deadlines] = await sheetsOf(await bytesOf(notices, {keeps}))
    expect(new Set(tableOf(units).map((row) => row.单位))).toEqual(new Set(['市财政局']))
    expect(tableOf(deadlines).map((row) => row.时限原文)).toEqual(['3月底前', '7月底前'])
  })

  it('of sources have a row a notice, with what was odd', async () => {
    const odd = {
      ...record([task({units: [finance], deadlines: [byDate]})]),
      diagnostics: [
        {ruleId: 'residue', severity: 'info' as const, message: 'Unexpected text', position},
        {ruleId: 'scan', severity: 'warning' as const, message: 'A picture', position: null}
      ]
    }
    const [, , , sources] = await sheetsOf(await bytesOf([odd, ...notices]))
    expect(tableOf(sources)).toMatchObject([
      {
        来源文件: 'a.txt',
        文件标题: '某县工作要点',
        发文字号: '某办〔2022〕1号',
        发文机关: '某办公室',
        成文日期: new Date(Date.UTC(2022, 5, 20)),
        任务数: 1,
        单位数: 1,
        时限数: 1,
        提示: '第 7 行 residue: Unexpected text\nscan: A picture'
      },
      {任务数: 2, 单位数: 2, 时限数: 2, 提示: null},
      {来源文件: '乙/b.txt', 发文字号: null, 任务数: 1, 单位数: 1, 时限数: 2}
    ])
  })

  it('say what they are about, in the language of the header', async () => {
    const heads = async (...given: Parameters<typeof bytesOf>): Promise<unknown[]> =>
      (await sheetsOf(await bytesOf(...given))).map(({name, rows}) => [name, rows[0]?.[0], String(rows[1]?.[0]).split('\n')[0]])
    expect(await heads(notices)).toEqual([
      ['台账', '工作台账', '2 份通知，共 3 项任务'],
      ['按责任单位', '工作台账 · 按责任单位', '2 份通知，共 3 项任务'],
      ['时限', '工作台账 · 时限', '2 份通知，共 3 项任务'],
      ['来源', '工作台账 · 来源', '2 份通知，共 3 项任务']
    ])
    expect(await heads(notices.slice(0, 1), {title: '任务分办单（市财政局）'})).toEqual(
      ['', ' · 按责任单位', ' · 时限', ' · 来源'].map((ending) => [
        ending.slice(3) || '台账',
        `任务分办单（市财政局）${ending}`,
        '某县工作要点（某办〔2022〕1号），共 2 项任务'
      ])
    )
    expect(await heads(notices, {header: 'en'})).toEqual(
      ['', ' · By unit', ' · Deadlines', ' · Sources'].map((ending) => [ending.slice(3) || 'Ledger', `Work ledger${ending}`, '2 notices, 3 tasks'])
    )
    const [ledger] = await sheetsOf(await bytesOf(notices, {header: 'en'}))
    expect(ledger?.rows[2]?.slice(-4)).toEqual(['line', 'progress', 'status', 'remarks'])
  })

  it('go on in another where one is full', () => {
    const table: Table = {name: '台账', title: '', note: '', columns: [], rows: [['甲'], ['乙'], ['丙']], links: ['a', 'b', 'c'], rules: [], choices: []}
    expect(paged(table, 2).map(({name, rows, links}) => [name, rows, links])).toEqual([
      ['台账', [['甲'], ['乙']], ['a', 'b']],
      ['台账 (2)', [['丙']], ['c']]
    ])
    expect(paged({...table, rows: [], links: null}, 2)).toMatchObject([{name: '台账', rows: [], links: null}])
  })
})

describe('ready to use', () => {
  it('keeps title and header in place while it scrolls, sorts and prints', async () => {
    const bytes = await bytesOf(notices)
    const parts = partsOf(bytes)
    for (const sheet of await sheetsOf(bytes)) {
      const right = sheet.rows[2]?.length ?? 0
      expect(sheet).toMatchObject({
        freezePane: {rows: 3},
        pageSetup: {paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$3:$3'},
        merges: [
          {startRow: 0, endRow: 0, startCol: 0, endCol: right - 1},
          {startRow: 1, endRow: 1}
        ]
      })
      // filters begin at the header, and no merged cell lies below it
      expect(sheet.autoFilter?.range).toMatch(new RegExp(`^A3:[A-Z]${sheet.rows.length}$`, 'u'))
    }
    expect(parts['xl/workbook.xml']).toContain('localSheetId="1" hidden="1">\'按责任单位\'!$A$3:$N$8<')
  })

  it('colours rows by the day on which they are looked at, and only while they are not done', async () => {
    const [ledger, units] = await sheetsOf(await bytesOf(notices))
    const at = (name: string): string => String.fromCharCode(65 + (ledger?.rows[2]?.indexOf(name) ?? 0))
    expect([at('完成日期'), at('完成情况')]).toEqual(['Q', 'X'])
    expect(ledger?.conditionalRules?.map(({range, formula}) => [range, formula])).toEqual([
      ['A4:Y6', '$X4="已完成"'],
      ['A4:Y6', 'OR($X4="逾期",AND(ISNUMBER($Q4),$Q4<TODAY(),$X4<>"已完成"))'],
      ['A4:Y6', 'AND(ISNUMBER($Q4),$Q4>=TODAY(),$Q4<=TODAY()+7,$X4<>"已完成")']
    ])
    const unitDate = String.fromCharCode(65 + (units?.rows[2]?.indexOf('完成日期') ?? 0))
    expect(units?.conditionalRules?.map(({formula}) => String(formula)).every((formula) => formula.includes(`$${unitDate}4`))).toBe(true)
    expect(ledger?.dataValidations).toMatchObject([
      {type: 'list', range: 'X4:X6', values: ['未开始', '进行中', '已完成', '逾期'], allowBlank: true, showErrorMessage: true}
    ])
  })

  it('folds away what says where a row comes from, and columns in which nothing stands', async () => {
    const folded = async (...given: Parameters<typeof bytesOf>): Promise<string[]> => {
      const [ledger] = await sheetsOf(await bytesOf(...given))
      return (ledger?.rows[2] ?? []).map(String).filter((_, at) => ledger?.columns?.[at]?.hidden)
    }
    const details = ['来源文件', '发文字号', '发文机关', '成文日期', '二级标题', '责任领导', '时限类型', '时限说明', '附表分工', '附表时限', '行号']
    expect(new Set(await folded(notices))).toEqual(new Set(details))
    expect(new Set(await folded(notices.slice(0, 1)))).toEqual(new Set([...details, '文件标题', '责任单位']))
    // nothing but its file tells a notice without a title
    const untitled = record([task()], 'c.txt', {planTitle: null, title: null})
    expect(new Set(await folded([...notices, untitled]))).toEqual(new Set([...details, '文件标题'].filter((name) => name !== '来源文件')))
    const columns = rootOf(partsOf(await bytesOf(notices))[FILES[0] ?? ''] ?? '').children.find(({name}) => name === 'cols')?.children ?? []
    // the [+] over the first column after those that are folded
    expect(columns.filter(({attributes}) => attributes.collapsed).map(({attributes}) => attributes.min)).toEqual(['3', '6', '10', '16', '23'])
  })

  it('lets rows grow with what is filled in, and shows a text whole from the start', async () => {
    const sheet = rootOf(
      partsOf(await bytesOf([record([task({text: '公开规划。'.repeat(50)}), task(), task({title: '公开。'.repeat(999)})])]))[FILES[0] ?? ''] ?? ''
    )
    const rows =
      sheet.children
        .find(({name}) => name === 'sheetData')
        ?.children.slice(3)
        .map(({attributes}) => attributes) ?? []
    expect(rows.some(({customHeight}) => customHeight)).toBe(false)
    const heights = rows.map(({ht}) => Number(ht))
    // 500 digits in a column of 46
    expect(heights).toEqual([11 * 14 + 7, 21, 409])
  })

  it('widens 任务内容 for a text that the highest row would cut, within reason', async () => {
    const width = async (length: number): Promise<number> => {
      const [ledger] = await sheetsOf(await bytesOf([record([task({text: '公'.repeat(length)})])]))
      return Math.floor(ledger?.columns?.[ledger.rows[2]?.indexOf('任务内容') ?? 0]?.width ?? 0)
    }
    expect([await width(600), await width(700), await width(9000)]).toEqual([46, 50, 64])
  })

  it('leads from every row to its task in the review page', async () => {
    const bytes = await bytesOf(notices, {linkTo})
    const sheets = await sheetsOf(bytes)
    const parts = partsOf(bytes)
    sheets.slice(0, 3).forEach((sheet, at) => {
      const links = rootOf(parts[FILES[at] ?? ''] ?? '').children.find(({name}) => name === 'hyperlinks')?.children ?? []
      const column = String.fromCharCode(65 + (sheet.rows[2]?.indexOf('编号') ?? 0))
      expect(links.map(({attributes}) => [attributes.ref, attributes['r:id'], attributes.location])).toEqual(
        tableOf(sheet).map((row, line) => [`${column}${line + 4}`, 'rId1', `${row.文件标题 === '乙市工作要点' ? 2 : 1}/${String(row.编号)}`])
      )
      expect(parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`]).toContain('Target="review.html" TargetMode="External"')
    })
    expect(Object.values(partsOf(await bytesOf(notices))).join('')).not.toContain('hyperlink ')
  })

  it('has no more links than a sheet of Excel can hold, and says where they end', () => {
    const links = Array.from({length: MOST_LINKS + 1}, (_, at) => `a.html#${at}`)
    const table: Table = {
      name: '',
      title: '',
      note: '',
      columns: [{key: 'id', header: '', width: 1, kind: 'code', isFolded: false}],
      rows: links.map((link) => [link]),
      links,
      rules: [],
      choices: []
    }
    const texts = new SharedTexts()
    const xml = [...sheetXml(table, true, 'zh', texts)].join('')
    expect(xml.match(/<hyperlink /gu)).toHaveLength(65_530)
    expect([...texts.xml()].join('')).toContain('第 65533 行以后没有链接')
    expect(xml).toMatch(/<c r="A65533" s="7" .*<c r="A65534" s="6" /su)
  })
})

/** Children of CT_Worksheet in their order, ECMA-376 part 1, 18.3.1.99. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors'
]

describe('the file', () => {
  it.each([
    ['no task', [record([])]],
    ['several notices', notices]
  ])('of %s has its elements in the order that Excel asks for', async (_, records) => {
    const parts = partsOf(await bytesOf(records, {linkTo}))
    for (const name of FILES) {
      const places = rootOf(parts[name] ?? '').children.map((child) => ORDER.indexOf(child.name))
      expect(places).not.toContain(-1)
      expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
    }
    // CT_Workbook and CT_Stylesheet, 18.2.27 and 18.8.39
    expect(rootOf(parts['xl/workbook.xml'] ?? '').children.map(({name}) => name)).toEqual(['bookViews', 'sheets', 'definedNames'])
    expect(rootOf(parts['xl/styles.xml'] ?? '').children.map(({name}) => name)).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs'
    ])
  })

  it('names the type of every part, and leads to no part that is not there', async () => {
    const parts = partsOf(await bytesOf(notices, {linkTo}))
    const types = rootOf(parts['[Content_Types].xml'] ?? '').children.flatMap(({attributes}) => attributes.PartName?.slice(1) ?? [])
    const relations = Object.keys(parts).filter((name) => name.endsWith('.rels'))
    expect(new Set([...types, ...relations, '[Content_Types].xml'])).toEqual(new Set(Object.keys(parts)))
    for (const name of relations) {
      const folder = name.replace(/_rels\/[^/]*$/u, '')
      for (const {
        attributes: {Target = '', TargetMode}
      } of rootOf(parts[name] ?? '').children) {
        if (TargetMode !== 'External') expect(parts).toHaveProperty([folder + Target])
      }
    }
    const styles = rootOf(parts['xl/styles.xml'] ?? '')
    const count = (list: string): number => styles.children.find(({name}) => name === list)?.children.length ?? 0
    const used = FILES.flatMap((name) => [...(parts[name]?.matchAll(/ s="(\d+)"/gu) ?? [])].map(([, style]) => Number(style)))
    expect(Math.max(...used)).toBeLessThan(count('cellXfs'))
    for (const [list, attribute] of [
      ['fonts', 'fontId'],
      ['fills', 'fillId'],
      ['borders', 'borderId']
    ] as const) {
      const ids = styles.children.find(({name}) => name === 'cellXfs')?.children.map(({attributes}) => Number(attributes[attribute])) ?? []
      expect(Math.max(...ids)).toBe(count(list) - 1)
    }
  })

  it('asks a task of twice the units for twice their names, not for all of them in the row of each', async () => {
    const namesAsked = async (count: number): Promise<number> => {
      let asked = 0
      const units = Array.from({length: count}, (_, at) => ({
        ...finance,
        get name() {
          asked++
          return `第${at}局`
        }
      }))
      const deadlines = Array.from({length: count}, (_, at) => limit(`第${at}项7月底前`, {kind: 'date', date: '2022-07-31'}))
      expect(tableOf((await sheetsOf(await bytesOf([record([task({units, deadlines})])])))[1])).toHaveLength(count)
      return asked
    }
    const [some, twice] = [await namesAsked(50), await namesAsked(100)]
    expect(some).toBeGreaterThanOrEqual(50)
    expect(twice).toBeLessThan(some * 2.1)
  })

  it('names all units of a task in the row of each, also where they are more than a cell can hold', async () => {
    const units = Array.from({length: 6000}, (_, at) => unit(`第${at}局`, 'lead'))
    const whole = units.map(({name}) => name).join('、')
    const rows = tableOf((await sheetsOf(await bytesOf([record([task({units})])])))[1])
    const named = rows.map((row) => String(row.牵头单位).slice(0, -MARK.length) + String(row['牵头单位（续）']))
    expect([whole.length > MOST_IN_CELL, rows.length, named.findIndex((names) => names !== whole)]).toEqual([true, units.length, -1])
  })

  it('is the same for the same notices, in every time zone', async () => {
    const before = process.env.TZ
    const made = []
    try {
      for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = zone
        vi.resetModules()
        const {xlsx} = await import('../xlsx.ts')
        made.push(Buffer.from(await xlsx.render(notices, {...plain, linkTo})).toString('base64'))
      }
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
    expect(new Set(made).size).toBe(1)
  })
})
