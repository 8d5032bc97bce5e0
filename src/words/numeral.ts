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
  零: 0,
  〇: 0,
  '○': 0,
  O: 0,
  Ｏ: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3
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

/**
 * @param value Whole number from 0 to 99,999.
 * @param signs Of 0 to 9, and of 10, 100, 1000: 「壹拾」 counts with others. Those write every digit, these 「十一」 for 11 and 〇 for 0.
 * @returns 17 → 十七, 110 → 一百一十, as 结构层次序数 print it.
 */
export function toChinese(value: number, signs = `零${NINE}`, places = '十百千'): string {
  const isFormal = places !== '十百千'
  return value === 0 ? (isFormal ? signs.charAt(0) : '〇') : written(value, signs, places, isFormal)
}

function written(value: number, signs: string, places: string, isWhole: boolean): string {
  const rest = value % 10_000
  const above = Math.floor(value / 10_000)
  if (above > 0)
    return `${written(above, signs, places, isWhole)}万${rest === 0 ? '' : (rest < 1000 ? signs.charAt(0) : '') + written(rest, signs, places, true)}`
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(rest / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    if (gap) text += signs.charAt(0)
    gap = false
    // 「十一」, not 「一十一」
    text += (digit === 1 && place === 1 && text === '' && !isWhole ? '' : signs.charAt(digit)) + (place > 0 ? places.charAt(place - 1) : '')
  }
  return text
}
