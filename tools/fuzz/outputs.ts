/** Every output, read back by a program that had no part in writing it. */
import {load} from 'cheerio'
import {parse as parseCsv} from 'csv-parse/sync'
import {XMLValidator} from 'fast-xml-parser'
import {strFromU8, unzipSync} from 'fflate'
import {readXlsx} from 'hucre'
import {parquetReadObjects} from 'hyparquet'
import ICAL from 'ical.js'
import type {Node, Parent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {RenderOptions} from '../../src/model/contract.ts'
import type {NoticeRecord} from '../../src/model/record.ts'
import {renderers, type RendererName} from '../../src/render/index.ts'
import {ledgerRows} from '../../src/render/ledger/rows.ts'

/** What a reader says against an output; nothing: it holds what the records hold. */
type Reader = (bytes: Buffer, records: readonly NoticeRecord[], options: RenderOptions) => string[] | Promise<string[]>

const asBytes = (data: string | Uint8Array): Buffer => (typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data))
const same = (what: string, one: unknown, other: unknown): string[] => (JSON.stringify(one) === JSON.stringify(other) ? [] : [what])
/** What is left of a text in UTF-8: a surrogate that stands alone cannot be written. */
const written = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')
const textsOf = (records: readonly NoticeRecord[], rows: RenderOptions['rows']): string[] => ledgerRows(records, rows).map(({task}) => written(task.text))

const csv: Reader = (bytes, records, {rows}) => {
  const [header = [], ...body] = parseCsv(bytes, {bom: true, record_delimiter: '\r\n'}) as string[][]
  const column = header.indexOf('任务内容')
  const cells = body.map((row) => row[column] ?? '')
  return same(
    'cells',
    cells,
    textsOf(records, rows).map((text, at) => (cells[at] === `'${text}` ? cells[at] : text))
  )
}

const json: Reader = (bytes, records) => same('values', JSON.parse(String(bytes)), records)
const ndjson: Reader = (bytes, records) =>
  same(
    'values',
    String(bytes)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown),
    records
  )

// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/u

const xlsx: Reader = async (bytes, records) => {
  const faults = Object.values(unzipSync(bytes)).flatMap((part) => {
    const xml = strFromU8(part)
    return [...(XMLValidator.validate(xml) === true ? [] : ['not well-formed']), ...(NOT_XML.test(xml) ? ['a character that XML has not'] : [])]
  })
  const {sheets} = await readXlsx(bytes)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  const tasks = records.reduce((sum, record) => sum + record.tasks.length, 0)
  return rows < tasks ? [...faults, 'rows lost'] : faults
}

const ics: Reader = (bytes) => {
  const lines = String(bytes).split('\r\n')
  const faults = lines.flatMap((line) => [
    ...(Buffer.byteLength(line) > 75 ? ['a line over 75 bytes'] : []),
    ...(/(?!\t)\p{Cc}/u.test(line) ? ['a control character'] : [])
  ])
  const calendar = new ICAL.Component(ICAL.parse(String(bytes)) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0])
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
  if (new Set(events.map(({uid}) => uid)).size < events.length) faults.push('a name twice')
  if (events.some(({startDate, endDate}) => !(startDate.compare(endDate) < 0))) faults.push('an event that ends before it begins')
  return faults
}

const wordsOf = (node: Node): string =>
  'children' in node ? (node as Parent).children.map(wordsOf).join('') : 'value' in node && node.type !== 'html' ? String(node.value) : ''
/** Without blanks and control characters: the ledger has a blank for these */
const bare = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, '')

const md: Reader = (bytes, records, {rows}) => {
  const tables = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(String(bytes))
    .children.flatMap((node) => (node.type === 'table' ? [node] : []))
  const column = tables[0]?.children[0]?.children.findIndex((cell) => wordsOf(cell) === '任务内容') ?? -1
  const body = tables.flatMap(({children}) => children.slice(1))
  const cells = body.map(({children}) => bare(children[column] ? wordsOf(children[column]) : ''))
  return [...same('tables', tables.length, records.length), ...same('cells', cells, textsOf(records, rows).map(bare))]
}

const html: Reader = (bytes, records, {textOf}) => {
  const page = load(String(bytes))
  const islands = page('script[type="application/json"]')
    .toArray()
    .map((element) => JSON.parse(page(element).text()) as {text?: string})
  const sources = islands.flatMap(({text}) => text ?? [])
  return [...same('scripts', page('script').length, records.length + 2), ...same('texts', sources, records.map(textOf))]
}

const parquet: Reader = async (bytes, records, {rows}) => {
  const found = await parquetReadObjects({file: new Uint8Array(bytes).buffer})
  return same(
    'cells',
    found.map((row) => String(row.taskText ?? '')),
    textsOf(records, rows)
  )
}

const readers: Readonly<Record<RendererName, Reader>> = {json, ndjson, csv, xlsx, ics, html, md, parquet}
/** Outputs that are the same whatever their rows are about are written once. */
const byRows: ReadonlySet<string> = new Set(['csv', 'md', 'parquet'])

/** @param text What the positions of the records point into. */
export async function outputFaults(records: readonly NoticeRecord[], text: string): Promise<string[]> {
  const faults: string[] = []
  for (const [name, load] of Object.entries(renderers)) {
    const renderer = await load()
    for (const rows of byRows.has(name) ? (['task', 'unit', 'deadline'] as const) : (['task'] as const)) {
      const options: RenderOptions = {rows, header: 'zh', bom: true, alarm: 3, linkTo: null, textOf: () => text}
      const data = asBytes(await renderer.render(records, options))
      try {
        faults.push(...(await readers[name as RendererName](data, records, options)).map((fault) => `output ${name}: ${fault}`))
      } catch (error) {
        faults.push(`output ${name}: unreadable, ${error instanceof Error ? error.message.replace(/\d+/gu, 'N').slice(0, 80) : typeof error}`)
      }
    }
  }
  return [...new Set(faults)]
}
