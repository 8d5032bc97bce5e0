import type {Language} from '../ledger/labels.ts'
import type {Column} from '../ledger/columns.ts'
import type {LedgerRow} from '../ledger/rows.ts'
import type {CellValue, TableColumn} from './table.ts'
import {words} from './words.ts'

/** Widths by key; they make the unfolded columns fit a landscape page in letters that can be read. */
const widths: Readonly<Record<string, number>> = {
  source: 28,
  docNumber: 16,
  title: 18,
  issuer: 18,
  issuedOn: 11,
  id: 6.5,
  marker: 6.5,
  section1: 14,
  section2: 14,
  taskTitle: 18,
  taskText: 46,
  lead: 13,
  responsible: 15,
  support: 15,
  leaders: 12,
  deadlineText: 13,
  dueDate: 11,
  start: 11,
  deadlineKind: 9,
  deadlineNote: 16,
  annexAssignments: 24,
  annexDeadline: 16,
  keywords: 16,
  line: 7,
  unit: 16,
  role: 7,
  progress: 20,
  status: 9,
  remarks: 12
}
const USUAL = 12
/** 任务内容 is wider where some task would not fit a row of the greatest height, which has 28 lines; yet no wider than this. */
const WIDEST = 64
const LINES = 28

function widthOf({en}: Column, at: number, rows: readonly (readonly CellValue[])[]): number {
  const width = widths[en] ?? USUAL
  if (en !== 'taskText') return width
  const longest = rows.reduce((most, {[at]: value}) => Math.max(most, String(value).length), 0)
  return Math.max(width, Math.min(WIDEST, Math.ceil((longest * 2) / LINES)))
}

/** Columns that say where a row comes from, or what another column says too. */
const details = new Set([
  'source',
  'docNumber',
  'title',
  'issuer',
  'issuedOn',
  'section2',
  'deadlineKind',
  'deadlineNote',
  'annexAssignments',
  'annexDeadline',
  'keywords',
  'line'
])
/** These are unlike any number, or look like one and are none: 1.10. */
const codes = new Set(['id', 'marker', 'docNumber'])

function kindOf({en, isDate}: Column, isNumber: boolean): TableColumn['kind'] {
  if (isDate) return 'date'
  if (codes.has(en)) return 'code'
  return isNumber ? 'number' : 'text'
}

interface Filled {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

/** What tells the notices of several apart: their titles; their files where one has no title. */
function tellsApart(rows: readonly LedgerRow[]): 'title' | 'source' | null {
  const records = [...new Set(rows.map(({record}) => record))]
  if (records.length <= 1) return null
  return records.every(({notice}) => notice.planTitle ?? notice.title) ? 'title' : 'source'
}

/** A task has a row for each of its units, and each of these rows names all of them: that text is made once. */
function cellOf({per, cell}: Column, language: Language): (row: LedgerRow) => CellValue {
  if (!per) return (row) => cell(row, language)
  const known = new Map<object, CellValue>()
  return (row) => {
    const key = per(row)
    const value = known.get(key) ?? cell(row, language)
    known.set(key, value)
    return value
  }
}

/**
 * Cells of these rows. Folded away: details, and columns in which nothing stands.
 *
 * @param unfolded Details that this table is about.
 */
export function filled(columns: readonly Column[], ledgerRows: readonly LedgerRow[], language: Language, unfolded: readonly string[] = []): Filled {
  const cells = columns.map((column) => cellOf(column, language))
  const rows = ledgerRows.map((row) => cells.map((cell) => cell(row)))
  const shown = new Set([...unfolded, tellsApart(ledgerRows)])
  const isFolded = ({en}: Column, at: number): boolean =>
    (details.has(en) && !shown.has(en)) || (rows.length > 0 && rows.every(({[at]: value}) => value === ''))
  return {
    rows,
    columns: columns.map((column, at) => ({
      key: column.en,
      header: column[language],
      width: widthOf(column, at, rows),
      kind: kindOf(
        column,
        rows.some(({[at]: value}) => typeof value === 'number')
      ),
      isFolded: isFolded(column, at)
    }))
  }
}

/** Columns to fill: 进展情况, 完成情况, 备注. */
export const blankColumns = (language: Language): TableColumn[] =>
  (['progress', 'status', 'remarks'] as const).map((key) => ({
    key,
    header: words[language][key],
    width: widths[key] ?? USUAL,
    kind: key === 'status' ? 'choice' : 'blank',
    isFolded: false
  }))

/** Columns of these names, in this order. */
export const picked = (columns: readonly Column[], names: readonly string[]): Column[] => names.flatMap((name) => columns.find(({en}) => en === name) ?? [])
