import type {Words} from '../../model/contract.ts'

/** 「2022-06-09」 → 2022年6月9日 */
export function dayInWords(date: string): Words {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return {zh: `${year}年${month}月${day}日`, en: date}
}
