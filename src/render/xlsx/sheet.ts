import {attribute, content} from './escape.ts'
import {heightOf} from './height.ts'
import {cellStyle, rowStyle, type StyleName} from './styles.ts'
import {ROWS_ABOVE, type CellKind, type CellValue, type Table, type TableColumn} from './table.ts'
import {words} from './words.ts'

/** More links than these a sheet of Excel cannot hold. */
export const MOST_LINKS = 65_530

/** A, B … Z, AA … */
export const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26)

/** The texts of all cells, each once. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  numberOf(text: string): number {
    this.#uses++
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  * xml(): Generator<string> {
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${content(text)}</t></si>`
    yield '</sst>'
  }
}

const DAY = 86_400_000
/** Day 0 of Excel's calendar, for days after its 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const FIRST_RIGHT = 61

/** The serial number of an ISO 8601 date; null where Excel has none, or a wrong one. */
export const serialOf = (date: string): number | null => {
  const serial = (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY
  return serial >= FIRST_RIGHT ? serial : null
}

const styles: Readonly<Record<CellKind, StyleName<'cell'>>> =
  {text: 'text', code: 'code', date: 'date', number: 'number', choice: 'choice', blank: 'text'}

const cellXml = (at: string, value: CellValue, kind: CellKind, style: number, texts: SharedTexts): string => {
  if (value === '') return `<c r="${at}" s="${style}"/>`
  const number = kind === 'date' && typeof value === 'string' ? serialOf(value) : typeof value === 'number' ? value : null
  return number === null
    ? `<c r="${at}" s="${style}" t="s"><v>${texts.numberOf(String(value))}</v></c>`
    : `<c r="${at}" s="${style}"><v>${number}</v></c>`
}

const columnsXml = (columns: readonly TableColumn[]): string => columns.map(({width, isFolded}, at) => {
  // the [+] stands over the column after those it unfolds
  const fold = `${isFolded ? ' hidden="1" outlineLevel="1"' : ''}${!isFolded && columns[at - 1]?.isFolded ? ' collapsed="1"' : ''}`
  // 0.7: what the sides of a cell take
  return `<col min="${at + 1}" max="${at + 1}" width="${width + 0.7}" customWidth="1"${fold}/>`
}).join('')

function* rowsXml(table: Table, linked: number, texts: SharedTexts): Generator<string> {
  const {columns, rows, title, note} = table
  const names = columns.map((_, at) => letters(at))
  const last = columns.length - 1
  const line = (row: number, height: number, values: readonly CellValue[], style: (column: number) => number, kind: (column: number) => CellKind): string =>
    `<row r="${row}" ht="${height}">${values.map((value, at) => cellXml(`${names[at] ?? ''}${row}`, value, kind(at), style(at), texts)).join('')}</row>`
  const top = (row: number, height: number, text: string, style: StyleName<'cell'>): string =>
    line(row, height, [text, ...Array.from({length: last}, () => '')], () => cellStyle(style), () => 'text')

  yield top(1, 30, title, 'title')
  yield top(2, 15 * note.split('\n').length, note, 'note')
  yield line(ROWS_ABOVE, 24, columns.map(({header}) => header),
    at => cellStyle(columns[at]?.kind === 'blank' || columns[at]?.kind === 'choice' ? 'blankHeader' : 'header'), () => 'text')

  const numbers = columns.map(({kind}) => cellStyle(styles[kind]))
  const linkAt = columns.findIndex(({key}) => key === table.linkKey)
  for (const [at, row] of rows.entries()) {
    yield line(at + ROWS_ABOVE + 1, heightOf(row, columns), row,
      column => column === linkAt && at < linked ? cellStyle('link') : numbers[column] ?? 0, column => columns[column]?.kind ?? 'text')
  }
}

const rulesXml = ({rules, columns}: Table, range: string): string => {
  const cellOf = (_: string, key: string): string => `$${letters(columns.findIndex(column => column.key === key))}${ROWS_ABOVE + 1}`
  const all = rules.map(({style, formula}, at) =>
    `<cfRule type="expression" dxfId="${rowStyle(style)}" priority="${at + 1}"><formula>${content(formula.replace(/\{(\w+)\}/gu, cellOf))}</formula></cfRule>`)
  return all.length === 0 ? '' : `<conditionalFormatting sqref="${range}">${all.join('')}</conditionalFormatting>`
}

const choicesXml = ({columns, choices}: Table, last: number, message: string): string => {
  const at = columns.findIndex(({kind}) => kind === 'choice')
  if (at < 0) return ''
  const name = letters(at)
  return '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"'
    + ` errorTitle="${attribute(columns[at]?.header ?? '')}" error="${attribute(message)}" sqref="${name}${ROWS_ABOVE + 1}:${name}${last}">`
    + `<formula1>"${content(choices.join(','))}"</formula1></dataValidation></dataValidations>`
}

/** Addresses before their `#`, each once, in order: the relationships of the sheet. */
export const targetsOf = ({links}: Table): string[] => [...new Set(links?.slice(0, MOST_LINKS).map(link => link.split('#', 1).join('')))]

const linksXml = (table: Table): string => {
  const targets = new Map(targetsOf(table).map((target, at) => [target, `rId${at + 1}`]))
  const name = letters(table.columns.findIndex(({key}) => key === table.linkKey))
  const all = table.links?.slice(0, MOST_LINKS).map((link, at) => {
    const [target = '', ...place] = link.split('#')
    const location = place.length === 0 ? '' : ` location="${attribute(place.join('#'))}"`
    return `<hyperlink ref="${name}${at + ROWS_ABOVE + 1}" r:id="${targets.get(target) ?? ''}"${location}/>`
  }) ?? []
  return all.length === 0 ? '' : `<hyperlinks>${all.join('')}</hyperlinks>`
}

/** A sheet, its parts in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel takes no other. */
export function* sheetXml(table: Table, isFirst: boolean, language: keyof typeof words, texts: SharedTexts): Generator<string> {
  const {columns, rows, links} = table
  const say = words[language]
  const last = ROWS_ABOVE + rows.length
  const right = letters(columns.length - 1)
  const linked = links ? Math.min(links.length, MOST_LINKS) : 0
  const ends = links && links.length > MOST_LINKS ? say.linksEnd(ROWS_ABOVE + MOST_LINKS) : ''
  const hasFolds = columns.some(({isFolded}) => isFolded)
  const code = letters(columns.findIndex(({key}) => key === table.linkKey))

  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  yield `<dimension ref="A1:${right}${last}"/>`
  yield `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="${ROWS_ABOVE}" topLeftCell="A${ROWS_ABOVE + 1}" activePane="bottomLeft" state="frozen"/>`
    + '<selection pane="bottomLeft"/></sheetView></sheetViews>'
  yield `<sheetFormatPr defaultRowHeight="15"${hasFolds ? ' outlineLevelCol="1"' : ''}/>`
  yield `<cols>${columnsXml(columns)}</cols><sheetData>`
  yield* rowsXml({...table, note: table.note + ends}, linked, texts)
  yield `</sheetData><autoFilter ref="A${ROWS_ABOVE}:${right}${last}"/>`
  yield `<mergeCells count="2"><mergeCell ref="A1:${right}1"/><mergeCell ref="A2:${right}2"/></mergeCells>`
  if (rows.length > 0) yield rulesXml(table, `A${ROWS_ABOVE + 1}:${right}${last}`) + choicesXml(table, last, say.choose) + linksXml(table)
  yield '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
  // 9: A4; as many pages below each other as it takes
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  yield `<headerFooter><oddFooter>&amp;C${content(say.page)}</oddFooter></headerFooter>`
  // no green corner that says 1.10 should be a number
  if (code && rows.length > 0) yield `<ignoredErrors><ignoredError sqref="${code}${ROWS_ABOVE + 1}:${code}${last}" numberStoredAsText="1"/></ignoredErrors>`
  yield '</worksheet>'
}
