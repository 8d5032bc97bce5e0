import {letters} from './cell.ts'
import {attribute, content} from './escape.ts'
import {linksXml, MOST_LINKS} from './links.ts'
import {rowsXml} from './rows.ts'
import type {SharedTexts} from './shared-texts.ts'
import {rowStyle} from './styles.ts'
import {ROWS_ABOVE, type Table, type TableColumn} from './table.ts'
import {words} from './words.ts'

const columnsXml = (columns: readonly TableColumn[]): string =>
  columns
    .map(({width, isFolded}, at) => {
      // the [+] stands over the column after those it unfolds
      const fold = isFolded ? ' hidden="1" outlineLevel="1"' : columns[at - 1]?.isFolded ? ' collapsed="1"' : ''
      // 0.7: what the sides of a cell take
      return `<col min="${at + 1}" max="${at + 1}" width="${width + 0.7}" customWidth="1"${fold}/>`
    })
    .join('')

function rulesXml({rules, columns}: Table, range: string): string {
  const cellOf = (_: string, key: string): string => `$${letters(columns.findIndex((column) => column.key === key))}${ROWS_ABOVE + 1}`
  const all = rules.map(
    ({style, formula}, at) =>
      `<cfRule type="expression" dxfId="${rowStyle(style)}" priority="${at + 1}"><formula>${content(formula.replace(/\{(\w+)\}/gu, cellOf))}</formula></cfRule>`
  )
  return all.length === 0 ? '' : `<conditionalFormatting sqref="${range}">${all.join('')}</conditionalFormatting>`
}

function choicesXml({columns, choices}: Table, last: number, message: string): string {
  const at = columns.findIndex(({kind}) => kind === 'choice')
  return at < 0
    ? ''
    : '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"' +
        ` errorTitle="${attribute(columns[at]?.header ?? '')}" error="${attribute(message)}" sqref="${letters(at)}${ROWS_ABOVE + 1}:${letters(at)}${last}">` +
        `<formula1>"${content(choices.join(','))}"</formula1></dataValidation></dataValidations>`
}

/** No green corner that says 1.10 should be a number. */
function codesXml({columns}: Table, last: number): string {
  const ranges = columns.flatMap(({kind}, at) => (kind === 'code' ? `${letters(at)}${ROWS_ABOVE + 1}:${letters(at)}${last}` : []))
  return ranges.length === 0 ? '' : `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
}

/** A sheet, its elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel takes no other. */
export function* sheetXml(table: Table, isFirst: boolean, language: keyof typeof words, texts: SharedTexts): Generator<string> {
  const {columns, rows, links} = table
  const say = words[language]
  const [first, last] = [ROWS_ABOVE + 1, ROWS_ABOVE + rows.length]
  const right = letters(columns.length - 1)
  const linksEnd = links && links.length > MOST_LINKS ? say.linksEnd(ROWS_ABOVE + MOST_LINKS) : ''

  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
  yield `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${right}${last}"/>`
  yield (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ySplit="${ROWS_ABOVE}" topLeftCell="A${first}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`
  )
  yield `<sheetFormatPr defaultRowHeight="15"${columns.some(({isFolded}) => isFolded) ? ' outlineLevelCol="1"' : ''}/>`
  yield `<cols>${columnsXml(columns)}</cols><sheetData>`
  yield* rowsXml({...table, note: table.note + linksEnd}, Math.min(links?.length ?? 0, MOST_LINKS), texts)
  yield `</sheetData><autoFilter ref="A${ROWS_ABOVE}:${right}${last}"/>`
  yield `<mergeCells count="2"><mergeCell ref="A1:${right}1"/><mergeCell ref="A2:${right}2"/></mergeCells>`
  if (rows.length > 0) yield rulesXml(table, `A${first}:${right}${last}`) + choicesXml(table, last, say.choose) + linksXml(table)
  yield '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>'
  // 9: A4; 0: as many pages below each other as it takes
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  yield `<headerFooter><oddFooter>${content(`&C${say.page}`)}</oddFooter></headerFooter>`
  if (rows.length > 0) yield codesXml(table, last)
  yield '</worksheet>'
}
