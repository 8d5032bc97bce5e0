import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {strFromU8, unzipSync} from 'fflate'
import {readXlsx} from 'hucre'
import {parquetReadObjects} from 'hyparquet'
import type {Node, Parent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import type {RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {ledgerColumns} from './ledger/columns.ts'
import {ledgerRows} from './ledger/rows.ts'
import {renderers, type RendererName} from './index.ts'
import {limit, plain, position, record, task, unit, withNotice} from './record.fixture.ts'

const piece = fc.constantFrom(
  '公开',
  '\n',
  '\r',
  '\r\n',
  '"',
  "'",
  ',',
  ';',
  '|',
  '\\',
  '\t',
  ' ',
  '=1+1',
  '+',
  '-',
  '@SUM(A1)',
  '＝',
  '<b>',
  '&amp;',
  '`',
  '*',
  '_x0041_',
  '𠮷',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u0085',
  '\u001b[2J',
  '\0'
)
const said = fc.array(piece, {maxLength: 6}).map((parts) => parts.join(''))

/** Every field that is free text holds something hostile. */
const notices: fc.Arbitrary<NoticeRecord[]> = fc.array(
  fc.tuple(said, fc.array(fc.record({a: said, b: said, c: said, d: said}), {maxLength: 3})).map(([head, tasks]) =>
    withNotice(
      record(
        ...tasks.map(({a, b, c, d}) =>
          task({
            id: a,
            marker: b,
            title: c,
            text: d,
            sectionTitles: [a, b],
            keywords: [c, d],
            units: [unit(a, 'lead', {canonical: b}), unit(c, 'responsible'), unit(d, 'support')],
            leaders: [{title: b, name: c, position}],
            deadlines: [limit(a, {kind: 'date', date: '2031-06-30'}), limit(b, {kind: 'relative', duration: 'P10D', workdays: true, anchor: c})],
            annex: {row: 1, assignments: [{units: [d], duty: a, position}], deadlineText: b, deadlines: [], position}
          })
        )
      ),
      {title: head, planTitle: null, issuer: head, docNumber: {text: head, agencyCode: '某办', year: 2031, serial: 1}},
      {path: `${head}.txt`}
    )
  ),
  {minLength: 1, maxLength: 3}
)
const rowsKinds = fc.constantFrom('task' as const, 'unit' as const, 'deadline' as const)

/** What a table must hold: its columns that are text, and their cells row by row. */
function expected(records: readonly NoticeRecord[], rows: RenderOptions['rows']) {
  const columns = ledgerColumns(rows, records)
  return {columns, cells: ledgerRows(records, rows).map((row) => columns.map((column) => String(column.cell(row, 'zh'))))}
}

/** A property of an output, on which every reader of the law below is tried. */
const holds = (name: RendererName, law: (data: string | Uint8Array, records: readonly NoticeRecord[], rows: RenderOptions['rows']) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(notices, rowsKinds, async (records, rows) => law(await (await renderers[name]()).render(records, {...plain, rows}), records, rows)),
    {numRuns: 100}
  )

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u

it('csv has the same fields in every row, each as it was said or kept from running', () =>
  holds('csv', (data, records, rows) => {
    const {columns, cells} = expected(records, rows)
    const [head, ...body] = parse(String(data), {record_delimiter: '\r\n', relax_column_count: true})
    expect(head).toEqual(columns.map(({zh}) => zh))
    expect(body).toEqual(cells.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))))
    expect(body.flat().filter((cell) => FORMULA.test(cell))).toEqual([])
  }))

it('xlsx has every cell as text, and no formula in any sheet', () =>
  holds('xlsx', async (data, records) => {
    const {columns, cells} = expected(records, 'task')
    const bytes = Buffer.from(data as Uint8Array)
    const [, , head = [], ...body] = (await readXlsx(bytes)).sheets[0]?.rows ?? []
    const texts = columns.flatMap(({zh, isDate}, at) => (isDate || zh === '行号' ? [] : {at, column: head.indexOf(zh)}))
    expect(texts.filter(({column}) => column < 0)).toEqual([])
    expect(body.map((row) => texts.map(({column}) => String(row[column] ?? '')))).toEqual(cells.map((row) => texts.map(({at}) => row[at])))
    const sheets = Object.entries(unzipSync(bytes)).filter(([part]) => part.startsWith('xl/worksheets/'))
    expect(sheets.filter(([, xml]) => /<f[ >/]/u.test(strFromU8(xml)))).toEqual([])
  }))

it('parquet has every text to the last character', () =>
  holds('parquet', async (data, records, rows) => {
    const {cells} = expected(records, rows)
    const bytes = data as Uint8Array
    const read = await parquetReadObjects({file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer})
    expect(read.length).toBe(cells.length)
    expect(read.map((row) => row.taskText ?? '')).toEqual(ledgerRows(records, rows).map(({task: {text}}) => text))
  }))

const words = (node: Node): string =>
  'children' in node ? (node as Parent).children.map(words).join('') : 'value' in node && node.type !== 'html' ? String(node.value) : ''
/** Lines and control characters are no matter of Markdown. */
const bare = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '')

it('Markdown has a table a notice, with the same cells in every row', () =>
  holds('md', (data, records, rows) => {
    const tables = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(String(data))
      .children.flatMap((node) => (node.type === 'table' ? [node] : []))
    expect(tables.length).toBe(records.length)
    const {columns} = expected(records, rows)
    for (const [
      index,
      {
        children: [head, ...body]
      }
    ] of tables.entries()) {
      const at = head?.children.map((cell) => columns.findIndex(({zh}) => zh === words(cell))) ?? []
      const {cells} = expected(records.slice(index, index + 1), rows)
      expect(body.map((row) => row.children.map((cell) => bare(words(cell))))).toEqual(cells.map((row) => at.map((column) => bare(row[column] ?? ''))))
    }
  }))
