import {formatValue} from 'hucre'
import {dateText} from './date-text.ts'
import {withDenominators} from './fraction.ts'

export type Value = string | number | boolean | Date | null | undefined

/** A spreadsheet keeps no longer format, and the formatter prints no more places. */
const LONGEST = 255
const MOST_PLACES = 100

/** What a cell prints. Where its format would print nothing (`;;;`), the value itself: it is in the file. */
export function cellText(value: Value, format: string | undefined): string {
  if (value === null || value === undefined) return ''
  const isGeneral = format === undefined || format.length > LONGEST || /^(?:general|G\/通用格式|@)$/iu.test(format.trim())
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value, isGeneral ? undefined : format)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const plain = typeof value === 'number' ? numberText(value) : value.replace(/\r\n?/g, '\n')
  if (isGeneral) return plain
  if (typeof value === 'string' && !format.includes('@')) return plain
  if (typeof value === 'number' && (!Number.isFinite(value) || format.replace(/[^0#?.,]/gu, '').length > MOST_PLACES)) return plain
  const known = simplified(format, plain)
  const printed = formatValue(value, typeof value === 'number' ? withDenominators(known, value) : known)
  return printed.trim() === '' ? plain : printed.trim()
}

/** 15 digits are what a spreadsheet keeps: 0.1 + 0.2 is 0.3. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  return text.includes('e') && Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : text
}

/** Without what the formatter does not know: `[$￥-804]` prints its sign, `[DBNum1]` only another script, 「General"项"」 the number. */
function simplified(format: string, plain: string): string {
  return format
    .replace(/\[\$[^[\]]*\]/gu, (sign) => `"${sign.slice(2, -1).replace(/-.*/u, '')}"`)
    .replace(/\[DBNum\d\]/giu, '')
    .replace(/general|G\/通用格式/giu, `"${plain}"`)
}
