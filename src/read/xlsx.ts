import {zipSync, type Zippable} from 'fflate'
import {HucreError, readXlsx, type CellValue} from 'hucre'
import {ReadError, type Reader} from '../model/contract.ts'
import {ReadingText} from './reading-text.ts'
import {withoutChartSheets} from './sheet/chart-sheets.ts'
import {withChineseFormats} from './sheet/styles.ts'
import {printedCell} from './sheet/table-sheet.ts'
import {writeSheets} from './sheet/write.ts'
import {openZip} from './zip.ts'

const AUTHOR = /<dc:creator>([^<]{1,200})</u

/** Workbooks of Excel 2007 on, of WPS and LibreOffice. */
export const reader: Reader = {
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xltx'],
  async read(bytes) {
    const {parts, author} = textParts(bytes)
    const book = await readXlsx(zipSync(parts, {level: 0}), {readStyles: true}).catch(refused)
    const into = new ReadingText()
    const warnings = new Set<string>()
    writeSheets(
      into,
      book.sheets.map((sheet) => ({
        name: sheet.name,
        isHidden: sheet.hidden === true || sheet.veryHidden === true,
        merges: sheet.merges ?? [],
        rows: Array.from(sheet.rows, (cells: readonly CellValue[] | undefined, row) =>
          Array.from(cells ?? [], (value, column) => {
            const cell = sheet.cells?.get(`${row},${column}`)
            if (cell?.formula !== undefined && (cell.formulaResult ?? null) === null && (value ?? '') === '') warnings.add('formula-without-value')
            return printedCell(value, cell?.style?.numFmt, book.dateSystem === '1904')
          })
        )
      }))
    )
    for (const {textBoxes = []} of book.sheets) for (const {text} of textBoxes) into.paragraph(text)
    return {text: into.text, blocks: into.blocks, encoding: null, ...(author !== undefined && {author}), ...(warnings.size > 0 && {warnings: [...warnings]})}
  }
}

/** What the library throws: errors of its own, and those of numbers that are none, as 0.1 for the number of a string. */
function refused(error: unknown): never {
  if (!(error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)) throw error
  throw new ReadError(/\blimit\b/.test(error.message) ? 'too-large' : 'damaged', {detail: error.message})
}

/**
 * The parts that hold text, checked, under plain names: the library looks at no checksum and refuses `/xl/workbook.xml`.
 *
 * @throws ReadError `damaged`, `encrypted`, `too-large`
 */
function textParts(bytes: Uint8Array): {parts: Zippable; author: string | undefined} {
  const zip = openZip(bytes)
  const parts: Zippable = {}
  const relations = zip.text('xl/_rels/workbook.xml.rels')
  for (const name of zip.names) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue
    const part =
      name === 'xl/styles.xml'
        ? withChineseFormats(zip.text(name) ?? '')
        : name === 'xl/workbook.xml' && relations !== null
          ? new TextEncoder().encode(withoutChartSheets(zip.text(name) ?? '', relations))
          : zip.bytes(name)
    if (part) parts[name] = part
  }
  return {parts, author: AUTHOR.exec(zip.text('docProps/core.xml') ?? '')?.[1]}
}
