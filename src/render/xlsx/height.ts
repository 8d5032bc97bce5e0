import type {CellValue, TableColumn} from './table.ts'

const LINE = 14
const ROOM = 7
/** Higher than this no row of Excel can be. */
const HIGHEST = 409
const MOST_LINES = Math.ceil((HIGHEST - ROOM) / LINE)

/** From here on (general punctuation, CJK) a character of a Chinese font is two digits wide. */
const WIDE = 0x2000

/** Digits that a text takes; `most` of them are enough to know. */
function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < WIDE ? 1 : 2
  return width
}

function linesOf(text: string, width: number): number {
  // no character is narrower than one digit
  if (text.length > MOST_LINES * (width + 1)) return MOST_LINES
  if (text.length * 2 <= width) return text.includes('\n') ? text.split('\n').length : 1
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
}

/**
 * Height of a row in points, so that its longest cell can be read.
 *
 * It is only where the row begins: a program that measures its fonts may set another, and the row grows as its cells are filled.
 */
export function heightOf(row: readonly CellValue[], columns: readonly TableColumn[]): number {
  let lines = 1
  for (const [at, value] of row.entries()) {
    const column = columns[at]
    if (typeof value === 'string' && value !== '' && column && !column.isFolded) lines = Math.max(lines, linesOf(value, column.width))
  }
  return Math.min(HIGHEST, lines * LINE + ROOM)
}
