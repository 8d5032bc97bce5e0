import type {SharedTexts} from './shared-texts.ts'
import {cellStyle, type StyleName} from './styles.ts'
import type {CellKind, CellValue} from './table.ts'
import {daysBetween} from '../../text/day.ts'

/** A, B … Z, AA … */
export const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** Day 0 of Excel's calendar, for days after its 29 February 1900 that never was. */
const DAY_ZERO = '1899-12-30'
const FIRST_RIGHT = 61

/** The serial number of an ISO 8601 date; null where Excel has none, or a wrong one. */
function serialOf(date: string): number | null {
  const serial = daysBetween(DAY_ZERO, date)
  return serial >= FIRST_RIGHT ? serial : null
}

const looks: Readonly<Record<CellKind, StyleName<'cell'>>> = {text: 'text', code: 'code', date: 'date', number: 'number', choice: 'choice', blank: 'text'}

export const styleOf = (kind: CellKind): number => cellStyle(looks[kind])

/** A cell; a text is never a formula, however it begins. */
export function cellXml(place: string, value: CellValue, kind: CellKind, style: number, texts: SharedTexts): string {
  if (value === '') return `<c r="${place}" s="${style}"/>`
  const number = typeof value === 'number' ? value : kind === 'date' ? serialOf(value) : null
  return number === null
    ? `<c r="${place}" s="${style}" t="s"><v>${texts.numberOf(String(value))}</v></c>`
    : `<c r="${place}" s="${style}"><v>${number}</v></c>`
}
