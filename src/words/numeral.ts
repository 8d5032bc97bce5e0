/** 十七 ⇄ 17, 二○二二 → 2022: the numerals of 公文, and the characters that they are written with, to stand in a class. */

export const NINE = '一二三四五六七八九'
/** Of numbers below 100 */
export const TENS = `${NINE}十`
export const HUNDREDS = `${TENS}百`
/** Of the number of an item: 「一百零一、」 */
export const ORDINAL = `${HUNDREDS}零〇`
/** Of a count: 「两次」 */
export const COUNT = `${TENS}两`
/** Of a year, digit by digit; its zero is printed in four ways: 「二○二二年」 */
export const YEAR_DIGIT = `${NINE}零〇○O`
/** Of a quarter of the year */
export const QUARTER = NINE.slice(0, 4)
/** Of a day of the week, Sunday first and last: 「星期天」 */
export const WEEKDAYS = `日${NINE.slice(0, 6)}`
export const WEEKDAY = `${WEEKDAYS}天`

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, '〇': 0, '○': 0, O: 0, Ｏ: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3
}
const UNITS: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000}

/**
 * @param text Arabic (also full-width) or Chinese numeral.
 * @returns Its value, or null for anything else, and for what no number holds exactly.
 */
export function toNumber(text: string): number | null {
  const value = valueOf(text)
  return value !== null && Number.isSafeInteger(value) ? value : null
}

function valueOf(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  if (/^[\uff10-\uff19]+$/u.test(text)) return Number(text.normalize('NFKC'))
  let total = 0
  let digit: number | null = null
  let digits = ''
  for (const character of text) {
    const unit = UNITS[character]
    const value = DIGITS[character]
    if (unit !== undefined) {
      // 「十七」: a unit without a digit before it counts once
      total += (digit ?? 1) * unit
      digit = null
      digits = ''
    } else if (value !== undefined) {
      digit = value
      digits += String(value)
    } else {
      return null
    }
  }
  // 「二○二二」: digits read one by one
  if (total === 0 && digits.length > 1) return Number(digits)
  return text === '' ? null : total + (digit ?? 0)
}

const NUMERALS = `零${NINE}`

/**
 * @param value Whole number from 1 to 999.
 * @returns 17 → 十七, 110 → 一百一十, as 结构层次序数 print it.
 */
export function toChinese(value: number): string {
  const digit = (of: number) => NUMERALS.charAt(of)
  if (value < 10) return digit(value)
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const below = (tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '') + (ones > 0 ? digit(ones) : '')
  return hundreds > 0 ? `${digit(hundreds)}百${below}` : below
}
