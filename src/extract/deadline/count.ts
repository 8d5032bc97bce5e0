import {COUNT, toNumber} from '../../words/numeral.ts'
import {AT_LEAST, AT_MOST} from '../../words/limit.ts'
import {COUNTED_TIME} from '../../words/date.ts'

/** Measure words of work done; money, shares and distances are no counts of it. */
const MEASURE = `(?:人次|场次|批次|[次篇期家项场批件轮条份名例处所种套部户台座届对吨亩尾株]|公顷|课时|学时|个(?!亿)|人(?![才员民大口均力工社群类事生物文行居防际]))(?![性月]|百分|${COUNTED_TIME})`
const CEILING = new RegExp(`(?:${AT_MOST}|控制在)$`, 'u')
const SCALES: Readonly<Record<string, number>> = {百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000}
/** A whole number, 「6.6」 before 万, or a Chinese one: 「第3次」 and the tail of a longer number are none. */
const NUMBER = `(?<![\\d.第])(?:\\d{1,9}(?:\\.\\d{1,4}(?=[百千万亿]))?|[${COUNT}]{1,3})`
const COUNTED = new RegExp(
  `(?:(?<floor>${AT_LEAST}|不少|最少|≥)[^,。;:\\d${COUNT}]{0,8}?)?(?<count>${NUMBER})(?:(?:[—~-]|至|到)[\\d.${COUNT}]{1,8})?` +
    `(?<scale>[百千万亿])?(?:余|多)?(?<measure>${MEASURE})(?:以上|左右|以内)?`,
  'gu'
)
/** What comes out in numbered issues: 「印发工作简报二期」, not 「市中心医院二期」 */
const ISSUES = /^$|[报刊栏讯课班播题专]|[办开编印出举]/u

/** The least number, where one is asked for, and where its words end. */
interface Counted {
  readonly count?: number
  readonly end: number
}

/**
 * The count of work within a clause: the first with a measure word, or in its part of the clause (to the next 、) the one after 不少于 / 至少.
 *
 * @param clause Folded text behind the words of the period, to the next mark.
 * @returns Null for a clause that counts nothing.
 */
export function countIn(clause: string): Counted | null {
  let found: Counted | null = null
  for (const match of clause.matchAll(COUNTED)) {
    // 「项目600个以上、制造业项目不少于450个」: another thing is counted
    if (found && clause.slice(found.end, match.index).includes('、')) break
    const {floor, count = '', scale, measure} = match.groups as Record<string, string | undefined>
    // 「一批」 counts nothing
    if (count === '一' && measure === '批') continue
    if (!floor && measure === '期' && !/\d/u.test(count) && !ISSUES.test(clause.slice(0, match.index))) continue
    const number = count.includes('.') ? Number(count) : (toNumber(count) ?? 0)
    const end = match.index + match[0].length
    // 「30次以内」 asks for no least number
    const isCeiling = match[0].endsWith('以内') || CEILING.test(clause.slice(0, match.index))
    const here = isCeiling ? {end} : {count: Math.round(number * (SCALES[scale ?? ''] ?? 1)), end}
    if (floor) return here
    found ??= here
  }
  return found
}
