import {cellXml, letters, styleOf} from './cell.ts'
import {heightOf} from './height.ts'
import {piecesOf} from './long-text.ts'
import type {SharedTexts} from './shared-texts.ts'
import {cellStyle, type StyleName} from './styles.ts'
import {ROWS_ABOVE, type CellValue, type Table} from './table.ts'

interface RowCell {readonly value: CellValue; readonly style: number; readonly isDate: boolean}

/** All rows of a sheet: title, note, header, then the table's. */
export function* rowsXml({columns, rows, title, note}: Table, linked: number, texts: SharedTexts): Generator<string> {
  const names = columns.map((_, at) => letters(at))
  const rowXml = (row: number, height: number, cellOf: (column: number) => RowCell): string =>
    `<row r="${row}" ht="${height}">${names.map((name, at) => {
      const {value, style, isDate} = cellOf(at)
      return cellXml(name + row, value, isDate ? 'date' : 'text', style, texts)
    }).join('')}</row>`
  const line = (row: number, height: number, text: string, look: StyleName<'cell'>): string => {
    const [begin = ''] = piecesOf(text)
    return rowXml(row, height, at => ({value: at === 0 ? begin : '', style: cellStyle(look), isDate: false}))
  }
  yield line(1, 30, title, 'title')
  yield line(2, 15 * note.split('\n').length, note, 'note')
  const isToFill = (at: number): boolean => columns[at]?.kind === 'blank' || columns[at]?.kind === 'choice'
  yield rowXml(ROWS_ABOVE, 24, at => ({value: columns[at]?.header ?? '', style: cellStyle(isToFill(at) ? 'blankHeader' : 'header'), isDate: false}))

  const styles = columns.map(({kind}) => styleOf(kind))
  const withLink = columns.map(({key, kind}) => key === 'id' ? cellStyle('link') : styleOf(kind))
  for (const [at, row] of rows.entries()) {
    const looks = at < linked ? withLink : styles
    yield rowXml(ROWS_ABOVE + 1 + at, heightOf(row, columns), column =>
      ({value: row[column] ?? '', style: looks[column] ?? 0, isDate: columns[column]?.kind === 'date'}))
  }
}
