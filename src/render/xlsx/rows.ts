import {cellXml, letters, styleOf} from './cell.ts'
import {heightOf} from './height.ts'
import {piecesOf} from './long-text.ts'
import type {SharedTexts} from './shared-texts.ts'
import {cellStyle} from './styles.ts'
import {ROWS_ABOVE, type CellKind, type CellValue, type Table} from './table.ts'

/** All rows of a sheet: title, note, header, then the table's. */
export function* rowsXml({columns, rows, title, note}: Table, linked: number, texts: SharedTexts): Generator<string> {
  const names = columns.map((_, at) => letters(at))
  const rowXml = (row: number, height: number, values: readonly CellValue[], styles: readonly number[], kinds: readonly CellKind[] = []): string => {
    let xml = `<row r="${row}" ht="${height}">`
    for (let at = 0; at < names.length; at++) xml += cellXml(`${names[at] ?? ''}${row}`, values[at] ?? '', kinds[at] ?? 'text', styles[at] ?? 0, texts)
    return `${xml}</row>`
  }
  const begin = (text: string): string[] => piecesOf(text).slice(0, 1)
  yield rowXml(
    1,
    30,
    begin(title),
    columns.map(() => cellStyle('title'))
  )
  yield rowXml(
    2,
    15 * note.split('\n').length,
    begin(note),
    columns.map(() => cellStyle('note'))
  )
  yield rowXml(
    ROWS_ABOVE,
    24,
    columns.map(({header}) => header),
    columns.map(({kind}) => cellStyle(kind === 'blank' || kind === 'choice' ? 'blankHeader' : 'header'))
  )

  const kinds = columns.map(({kind}) => kind)
  const styles = kinds.map(styleOf)
  const withLink = columns.map(({key, kind}) => (key === 'id' ? cellStyle('link') : styleOf(kind)))
  for (const [at, row] of rows.entries()) yield rowXml(ROWS_ABOVE + 1 + at, heightOf(row, columns), row, at < linked ? withLink : styles, kinds)
}
