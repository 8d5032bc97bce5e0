import {toNumber} from './numeral.ts'
import {NUMBER} from './date.ts'

/** 「每季度」「每2个月」「每两年」: named groups `every` and `unit`. */
export const EVERY = `每(?<every>${NUMBER})?(?<unit>个?季度?|个?月份?|年度?|半年度?|个?星期|周|日|天|个?工作日|旬)(?!度(?!末))`

/** Source for a period of a month or more, without 每: 「季度」 */
export const LONG_PERIOD = '(?:半年度?|季度?|月度?|年度?)'
/** Source for a period without 每: 「季度」「周」 */
export const PERIOD = `(?:${LONG_PERIOD}|[旬周日天])`

/** @returns ISO 8601 duration of the period; null for one that has none. */
export function periodOf(every: string | undefined, unit: string): string | null {
  const count = every === undefined ? 1 : toNumber(every)
  if (count === null || count === 0) return null
  if (unit.startsWith('半年')) return 'P6M'
  if (unit.includes('季')) return `P${3 * count}M`
  if (unit.includes('月')) return `P${count}M`
  if (unit.includes('年')) return `P${count}Y`
  if (/星期|周/u.test(unit)) return `P${count}W`
  if (unit === '旬') return 'P10D'
  return `P${count}D`
}
