import type {Words} from '../../model/contract.ts'

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** 「2022-06-09」 → 2022年6月9日 */
export function dayInWords(date: string): Words {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return {zh: `${year}年${month}月${day}日`, en: date}
}

/** Day of the week: 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(timeOf(date)).getUTCDay()

/** The day so many days later, ISO 8601. */
export const dayAfter = (date: string, days: number): string => new Date(timeOf(date) + days * 86_400_000).toISOString().slice(0, 10)
