import type {PartialDate} from '../model/contract.ts'
import {COUNT, NINE, toNumber, WEEKDAY, YEAR_DIGIT} from './numeral.ts'
import {anyOf, words} from './pattern.ts'

/** Building blocks of time expressions, for folded text. None can match the same characters in two ways. */
export const NUMBER = `(?:\\d{1,4}|[${COUNT}]{1,3})`
export const YEAR = `(?:\\d{4}|(?<!\\d)\\d{2}(?=年(?:\\d{1,2}月|[底末]))|[一二][${YEAR_DIGIT}]{3})年`
export const RELATIVE_YEAR = '(?:今年|本年|当年|明年|次年|翌年|来年)'
export const MONTH = `(?:1[0-2]|0?[1-9]|十[一二]?|[${NINE}])月份?`
export const DAY = `(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[${NINE}]?|二十|[${NINE}])[日号]`
/** 「（星期五）」「下午5点」「17:00」「下班」 behind a day */
export const CLOCK = `(?:\\((?:星期|周)[${WEEKDAY}]\\))?(?:[上下]午|晚上?)?(?:\\d{1,2}(?::\\d{2}时?|[时点])(?:\\d{1,2}分|整|半)?|下班)?`
/** 「前」「之前」「以前」, not 「前三季度」「前期」 */
export const BEFORE = `(?:之前|以前|前)(?!(?:[${COUNT}\\d]{1,3}[个位名]|[${COUNT}\\d]{0,2}季度)|[期沿置述往景瞻后身端移])`

/** Source for a unit that 个 may count */
export const COUNTED_TIME = anyOf(words('工作日 自然日 日历日 小时 星期 季度'))
/** Units of a duration, longest first. */
export const DURATION_UNIT = `(?:个?${COUNTED_TIME}|个月|分钟|[日天周年月])`
/** Source for ten days of a month: 「中旬」「上中旬」 */
export const TEN_DAYS = '(?:上中|中下|[上中下])旬'
/** Source for a time without a day, which stands where a limit is asked for: 「长期」「季度」 */
export const LASTING = anyOf(words('长期 持续 常年 全年 常态 季度 半年 年底 年内'))
/** Source for what says that work is done again, or at once, and not when */
export const IRREGULAR = anyOf(words('不定期 及时 适时 即时 随时 定期 尽快 限期 第一时间'))

/** @returns ISO 8601 duration: 一星期 = P7D, 半年 = P6M; null for a number that is none. */
export function toDuration(number: string, unit: string): string | null {
  const count = toNumber(number)
  if (count === null) return null
  if (unit.includes('小时')) return `PT${count}H`
  if (unit.includes('分钟')) return `PT${count}M`
  if (/星期|周/u.test(unit)) return `P${count * 7}D`
  if (unit.includes('季')) return `P${count * 3}M`
  if (unit.includes('月')) return `P${count}M`
  if (unit.includes('年')) return `P${count}Y`
  return `P${count}D`
}

/** Years after the present one that a word like 明年 names. */
export function yearShift(word: string | undefined): number {
  return word !== undefined && /[明次翌来]年/u.test(word) ? 1 : 0
}

/** The year and month part of a partial date; 「2022年」 → 2022, 「次年」 → a shift. */
export function partial(year: string | undefined, relative: string | undefined, month: PartialDate['month'], day: PartialDate['day']): PartialDate {
  const shift = yearShift(relative)
  return {year: year === undefined ? null : yearOf(year.slice(0, -1)), ...(shift > 0 ? {yearShift: shift} : {}), month, day}
}

/** 「24年3月」 is of this century. */
export function yearOf(text: string): number | null {
  const year = toNumber(text)
  return year !== null && year < 100 ? CENTURY + year : year
}

const CENTURY = 2000

export function monthOf(text: string): number {
  return toNumber(text.replace(/月份?$/u, '')) ?? 0
}

export function dayOf(text: string): number {
  return toNumber(text.replace(/[日号]$/u, '')) ?? 0
}

type Days = readonly [first: PartialDate['day'], last: PartialDate['day']]
const PARTS: Readonly<Record<string, Days>> = {初: [1, 10], 上旬: [1, 10], 上中旬: [1, 20], 中旬: [11, 20], 中下旬: [11, 'last'], 下旬: [21, 'last']}

/** First and last day of a part of a month: 「中旬」 → 11, 20; 「月底」 is its last day. */
export function daysOfPart(part: string): Days {
  return PARTS[part] ?? ['last', 'last']
}
