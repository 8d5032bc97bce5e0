import {strFromU8, strToU8, zipSync} from 'fflate'
import {writeXlsx, type Cell} from 'hucre'
import {beforeAll, describe, expect, it} from 'vitest'
import {abstractNum, entriesOf, li, lvl, num, p, pt, style, t, tbl, tc, tr, val} from './docx/docx.fixture.ts'
import {read} from './index.ts'
import {expectSoundLayout, outline} from './reading.fixture.ts'
import {convertWithSoffice} from './soffice.ts'

const merge = (kind: string) => (kind === '' ? '<w:vMerge/>' : val('vMerge', kind))
const WIDTH = '<w:tcW w:w="1500" w:type="dxa"/>'
const cell = (text: string, properties = '') =>
  tc(
    text
      .split('|')
      .map((line) => pt(line))
      .join(''),
    WIDTH + properties
  )

const BODY = [
  pt('某县人民政府办公室关于印发工作要点的通知'),
  pt('总体要求', val('pStyle', 'H1')),
  li('第一点', 1),
  li('小点', 2),
  li('小点二', 2),
  li('第二点', 1),
  li('又小点', 2),
  pt('重点任务', val('pStyle', 'H1')),
  li('甲', 1),
  li('圈一', 0, 2),
  li('圈二', 0, 2),
  p(
    `${t('链接')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('网址')}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
      '<w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:br/><w:t>第二行</w:t></w:r>'
  ),
  tbl(
    tr(cell('序号', merge('restart')), cell('任务', val('gridSpan', 2)), cell('责任单位', merge('restart')), cell('时限', merge('restart'))),
    tr(cell('', merge('')), cell('类别'), cell('内容'), cell('', merge('')), cell('', merge(''))),
    tr(cell('1'), cell('环境', merge('restart')), cell('甲任务|第二段'), cell('县水务局', merge('restart')), cell('6月底前')),
    tr(cell('2'), cell('', merge('')), cell('乙任务'), cell('', merge('')), cell('')),
    tr(cell('二、民生', val('gridSpan', 5))),
    tr(cell('3'), cell('教育'), cell('丙'), cell('县教育局'), cell('年底前'))
  ).replace('<w:tblGrid/>', `<w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(5)}</w:tblGrid>`),
  pt('某县人民政府办公室'),
  pt('2022年3月1日')
].join('')
const NUMBERS =
  abstractNum(0, lvl(0, 'chineseCountingThousand', '%1、', val('pStyle', 'H1')), lvl(1, 'chineseCountingThousand', '（%2）'), lvl(2, 'decimal', '%3.')) +
  abstractNum(1, lvl(0, 'decimalEnclosedCircle', '%1')) +
  num(1, 0) +
  num(2, 1)
const PARTS = {styles: style('H1', 'heading 1', `<w:numPr>${val('numId', 1)}</w:numPr>${val('outlineLvl', 0)}`), numbering: NUMBERS}
/** LibreOffice asks for more than a reader: namespaces and content types. */
const NOTICE = zipSync(
  Object.fromEntries(
    Object.entries(entriesOf(BODY, PARTS)).map(([name, bytes]) => [
      name,
      strToU8(
        strFromU8(bytes)
          .replace('<Relationships>', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">')
          .replace(
            /(<Types [^>]*)\/>/,
            `$1><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document.main', 'styles', 'numbering'].map((type) => `<Override PartName="/word/${type.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('')}</Types>`
          )
      )
    ])
  )
)

describe('files that LibreOffice wrote', () => {
  const convert = (bytes: Uint8Array, name: string, to: string) => convertWithSoffice(bytes, name, 'soffice', to)
  // the first start takes its time
  beforeAll(async () => {
    await convert(new TextEncoder().encode('甲'), 'a.txt', 'txt')
  }, 120_000)

  it('.doc reads as the .docx it was made of: numbers, merged cells, fields, changes', async () => {
    const [doc, original] = [await read({path: 'a.doc', bytes: await convert(NOTICE, 'a.docx', 'doc')}), await read({path: 'a.docx', bytes: NOTICE})]
    expect(doc.data.reading?.format).toBe('doc')
    expect(outline(doc)).toEqual(outline(original))
    expect(outline(doc)).toContain('= 1 ¦ 环境^2 ¦ 甲任务⏎第二段 ¦ 县水务局^2 ¦ 6月底前')
    expect(outline(doc)[1]).toBe('一、 总体要求')
    expectSoundLayout(doc)
  }, 120_000)

  it('.doc converted back reads as before', async () => {
    const doc = await convert(NOTICE, 'a.docx', 'doc')
    const again = await read({path: 'a.docx', bytes: await convert(doc, 'a.doc', 'docx')})
    expect(outline(again)).toEqual(outline(await read({path: 'a.doc', bytes: doc})))
  }, 120_000)

  it('.xls reads as the .xlsx it was made of, texts of more than one record too', async () => {
    const day = new Date(Date.UTC(2022, 6, 20))
    const rows = Array.from({length: 60}, (_, at) => [
      at + 1,
      `${at}各单位要高度重视ABC，`.repeat(at % 7 === 0 ? 300 : 9),
      at % 2 === 0 ? 'county' : '县水务局',
      day
    ])
    const cells = new Map<string, Partial<Cell>>(
      rows.map((_, at) => [`${at + 1},3`, {value: day, style: {numFmt: at % 2 === 0 ? 'yyyy"年"m"月"' : 'yyyy/m/d'}}])
    )
    const book = await writeXlsx({
      sheets: [
        {
          name: '任务',
          rows: [['序号', '任务', '单位', '时限'], ...rows],
          cells,
          merges: [
            {startRow: 1, startCol: 2, endRow: 1, endCol: 2},
            {startRow: 2, startCol: 0, endRow: 3, endCol: 0}
          ]
        },
        {name: '底稿', hidden: true, rows: [['草', '稿']]}
      ]
    })
    const xls = await convert(book, 'a.xlsx', 'xls')
    const file = await read({path: 'a.xls', bytes: xls})
    expect(file.data.reading?.format).toBe('xls')
    expect(outline(file)).toEqual(outline(await read({path: 'a.xlsx', bytes: book})))
  }, 120_000)

  it('.csv reads as the table it was made of', async () => {
    const rows = [
      ['序号', '任务', '单位'],
      [1, '甲,"乙"\n丙', '县水务局'],
      [2, '丁；戊', '县财政局']
    ]
    const book = await writeXlsx({sheets: [{name: '任务', rows}]})
    const csv = await read({path: 'a.csv', bytes: await convert(book, 'a.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76')})
    expect(outline(csv)).toEqual(outline(await read({path: 'a.xlsx', bytes: book})))
  }, 120_000)
})
