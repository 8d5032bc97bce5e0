import type {RenderOptions} from '../../model/contract.ts'
import {letters} from './cell.ts'
import {attribute, content} from './escape.ts'
import {targetsOf} from './links.ts'
import {SharedTexts} from './shared-texts.ts'
import {sheetXml} from './sheet.ts'
import {stylesXml} from './styles.ts'
import {ROWS_ABOVE, type Table} from './table.ts'
import type {Part} from './zip.ts'

/** By which the program knows its own output */
const GENERATOR = 'zwgk-extract'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(tables: readonly Table[]): string {
  const types = [
    ['xl/workbook.xml', `${MAIN}.sheet.main+xml`],
    ...tables.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${MAIN}.worksheet+xml`]),
    ['xl/styles.xml', `${MAIN}.styles+xml`],
    ['xl/sharedStrings.xml', `${MAIN}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml']
  ]
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${types.map(([path, type]) => `<Override PartName="/${path ?? ''}" ContentType="${type ?? ''}"/>`).join('')}</Types>`
  )
}

const relationships = (all: readonly {readonly type: string; readonly target: string; readonly isExternal?: true}[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ({type, target, isExternal}, at) =>
        `<Relationship Id="rId${at + 1}" Type="${type}" Target="${attribute(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`
    )
    .join('')}</Relationships>`

/** What is printed on every page, and what the filters are over. */
function names({name, columns, rows}: Table, sheet: number): string {
  const quoted = `'${name.replaceAll("'", "''")}'`
  const filter = `${quoted}!$A$${ROWS_ABOVE}:$${letters(columns.length - 1)}$${ROWS_ABOVE + rows.length}`
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet}" hidden="1">${content(filter)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">${content(`${quoted}!$${ROWS_ABOVE}:$${ROWS_ABOVE}`)}</definedName>`
  )
}

const workbookXml = (tables: readonly Table[]): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
  `<sheets>${tables.map(({name}, at) => `<sheet name="${attribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets>` +
  `<definedNames>${tables.map(names).join('')}</definedNames></workbook>`

/** The title, and no moment of making: the same notices give the same bytes. */
const properties = (title: string): string =>
  `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${content(title)}</dc:title><dc:creator>${GENERATOR}</dc:creator></cp:coreProperties>`

/** The parts of a workbook, in an order in which each can be written when its turn comes: the texts after the cells that use them. */
export function* partsOf(tables: readonly Table[], {header}: RenderOptions): Generator<Part> {
  const texts = new SharedTexts()
  const part = (path: string, ...xml: string[]): Part => ({path, chunks: [DECLARATION, ...xml]})
  yield part('[Content_Types].xml', contentTypes(tables))
  yield part(
    '_rels/.rels',
    relationships([
      {type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml'},
      {type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml'}
    ])
  )
  yield part('docProps/core.xml', properties(tables[0]?.title ?? ''))
  yield part('xl/workbook.xml', workbookXml(tables))
  yield part(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...tables.map((_, at) => ({type: `${OFFICE}/worksheet`, target: `worksheets/sheet${at + 1}.xml`})),
      {type: `${OFFICE}/styles`, target: 'styles.xml'},
      {type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml'}
    ])
  )
  yield part('xl/styles.xml', stylesXml)
  for (const [at, table] of tables.entries()) {
    yield {path: `xl/worksheets/sheet${at + 1}.xml`, chunks: declared(sheetXml(table, at === 0, header, texts))}
    const links = targetsOf(table).map((target) => ({type: `${OFFICE}/hyperlink`, target, isExternal: true as const}))
    if (links.length > 0) yield part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationships(links))
  }
  yield {path: 'xl/sharedStrings.xml', chunks: declared(texts.xml())}
}

function* declared(chunks: Iterable<string>): Generator<string> {
  yield DECLARATION
  yield* chunks
}
