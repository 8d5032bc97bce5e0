import type {Renderer, RenderOptions} from '../model/contract.ts'
import type {NoticeRecord} from '../model/record.ts'
import {ledgerColumns, type Column} from './ledger/columns.ts'
import {ledgerRows} from './ledger/rows.ts'
import {cellText, lineText} from './markdown/inline.ts'

/** Columns that fit on a page, by name; what is the same for the whole notice stands above its table. */
const NARROW: Readonly<Record<RenderOptions['rows'], readonly string[]>> = {
  task: ['id', 'taskText', 'lead', 'responsible', 'support', 'deadlineText', 'dueDate', 'deadlineNote', 'keywords'],
  unit: ['unit', 'role', 'id', 'taskText', 'deadlineText', 'dueDate', 'deadlineNote', 'keywords'],
  deadline: ['deadlineText', 'dueDate', 'deadlineNote', 'id', 'taskText', 'lead', 'responsible', 'support', 'keywords']
}

const pick = (columns: readonly Column[], names: readonly string[]): Column[] => names.flatMap((name) => columns.find(({en}) => en === name) ?? [])

/** A comment, by which the program knows its own output */
const MARK = '<!-- zwgk-extract -->'

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** 发文字号：…　成文日期：… */
function aboutOf({notice, source}: NoticeRecord, all: readonly Column[], header: RenderOptions['header']): string {
  const about = {docNumber: notice.docNumber?.text, issuer: notice.issuer, issuedOn: notice.issuedOn, source: source.path}
  const [colon, gap] = header === 'zh' ? ['：', '　'] : [': ', ', ']
  return Object.entries(about)
    .flatMap(([name, value]) => (value ? pick(all, [name]).map((column) => column[header] + colon + lineText(value)) : []))
    .join(gap)
}

function sectionOf(record: NoticeRecord, all: readonly Column[], {rows, header, keeps}: RenderOptions): string {
  const {title, planTitle} = record.notice
  const columns = pick(all, NARROW[rows])
  const body = ledgerRows([record], rows, keeps).map((row) => line(columns.map((column) => cellText(String(column.cell(row, header))))))
  return [
    `## ${lineText(planTitle ?? title ?? record.source.path)}`,
    aboutOf(record, all, header),
    [line(columns.map((column) => column[header])), line(columns.map(() => '---')), ...body].join('\n')
  ].join('\n\n')
}

/** A table for each notice, to paste where Markdown (GFM) is read. */
export const md: Renderer = {
  name: 'md',
  file: () => 'ledger.md',
  render(records, options) {
    const all = ledgerColumns(options.rows, records)
    return [`${MARK}\n`, ...records.map((record) => `${sectionOf(record, all, options)}\n`)].join('\n')
  }
}
