import {isDateFormat, serialToDate} from 'hucre'
import {ReadError, type Reader, type Reading} from '../model/contract.ts'
import {readCsv} from './csv.ts'
import {pointsOutside} from './damage.ts'
import {decode} from './encoding.ts'
import {binaryFormat, latin1} from './magic.ts'
import {oleKind, openOle} from './ole.ts'
import {ReadingText} from './reading-text.ts'
import {readBiff, type BiffBook, type BiffSheet} from './sheet/biff.ts'
import {printedCell, type TableSheet} from './sheet/table-sheet.ts'
import {writeSheets} from './sheet/write.ts'

/** Binary workbooks of Excel 97–2003 and WPS. */
export const reader: Reader = {
  name: 'xls',
  extensions: ['.xls', '.et', '.xlt', '.ett'],
  read(bytes, encoding) {
    if (oleKind(bytes) === null) return notExcel(bytes, encoding)
    const ole = openOle(bytes)
    try {
      const book = readBiff(ole.stream('Workbook') ?? ole.stream('Book') ?? new Uint8Array())
      const into = new ReadingText()
      writeSheets(
        into,
        book.sheets.map((sheet) => tableSheet(sheet, book))
      )
      return {text: into.text, blocks: into.blocks, encoding: null}
    } catch (error) {
      if (pointsOutside(error)) throw new ReadError('damaged', {detail: 'Excel'})
      throw error
    }
  }
}

function tableSheet({name, isHidden, rows, merges}: BiffSheet, {formatOf, is1904}: BiffBook): TableSheet {
  const printed: string[][] = []
  for (const [row, cells] of rows) {
    const texts: string[] = []
    for (const [column, [value, index]] of cells) {
      const format = formatOf(index)
      texts[column] = printedCell(
        typeof value === 'number' && format !== undefined && isDateFormat(format) ? serialToDate(value, is1904) : value,
        format,
        is1904
      )
    }
    printed[row] = Array.from(texts, (text: string | undefined) => text ?? '')
  }
  return {name, isHidden, rows: printed, merges}
}

/** Systems that export "Excel" often write a text table under that name. */
function notExcel(bytes: Uint8Array, forced: string | undefined): Reading {
  const begins = binaryFormat(bytes)
  if (begins !== null) throw new ReadError('binary', {begins})
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(latin1(bytes, 1024))) throw new ReadError('office-xml')
  const {text, encoding} = decode(bytes, forced)
  return {...readCsv(text), encoding}
}
