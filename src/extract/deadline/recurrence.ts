import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {COUNT, toNumber} from '../../words/numeral.ts'
import {EVERY, MEASURE, periodOf} from './period.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {NUMBER} from './words.ts'

const every = (period: string, min?: number): DeadlineValue => ({kind: 'recurring', period, ...(min === undefined ? {} : {min})})
const COUNTED = new RegExp(`(?:(?<floor>不得?少于|不得?低于|至少|不少|最少|≥)[^,。;:\\d${COUNT}]{0,8}?)?(?<count>${NUMBER})(?:(?:[—~-]|至|到)${NUMBER})?(?<scale>[百千万])?(?<measure>${MEASURE})(?:以上|左右|以内)?`, 'gu')
const SCALES: Readonly<Record<string, number>> = {百: 100, 千: 1000, 万: 10_000}
/** Verbs of work: after them a bare 「每年」 is a schedule. 「每年补助10万元」 is money, 「每年可享受」 a right. */
const WORK = new RegExp(`^不[少低]于|^(?:末|初)?底?(?:(?:由|向|对|会同|面向)[^,。;]{1,24}?)?(?:[将要应都均]|定期|集中|组织|至少|按时|分别|联合|统一|主动|及时|滚动|选派|选取|选择|重点|深入)*${WORK_VERB}`, 'u')
/** 「每年安排专项资金3000万元」 */
const MONEY = /^[^,。;:]{0,16}\d[\d.]*[百千万亿]{0,2}元/u
const RIGHT = /^[^,。;:]{0,3}(?:补助|补贴|奖励|资助|给予|享受|可|不超过|最高|万元|亿元|减免)/u

export const recurrence: DeadlinePattern = {
  name: 'recurrence',
  says: '每季度一次 · 每2个月不少于1篇 · 每年组织培训不少于1次',
  words: ['每'],
  regex: new RegExp(EVERY, 'gu'),
  read(match, {text, place}) {
    const {every: number, unit = ''} = match.groups as Record<string, string | undefined>
    const period = periodOf(number, unit)
    if (period === null) return null
    const end = match.index + match[0].length
    const clause = /^[^,。;:]{0,40}/u.exec(text.slice(end))?.[0] ?? ''
    const counted = countIn(clause)
    if (RIGHT.test(clause) || (!counted && MONEY.test(clause))) return null
    if (counted) return {start: match.index, end: end + counted.end, value: every(period, counted.count)}
    if (place === 'text' && !WORK.test(clause)) return null
    return {start: match.index, end, value: every(period)}
  },
  examples: [
    {text: '每季度一次', place: 'cell', finds: [{text: '每季度一次', value: every('P3M', 1)}]},
    {text: '门户栏目每3个月不少于2篇。', place: 'cell', finds: [{text: '每3个月不少于2篇', value: every('P3M', 2)}]},
    {text: '每月4个不同方面的信息不少于1篇', finds: [{text: '每月4个不同方面的信息不少于1篇', value: every('P1M', 1)}]},
    {text: '每年至少召开一次会议', finds: [{text: '每年至少召开一次', value: every('P1Y', 1)}]},
    {text: '每年组织业务培训不少于2次', finds: [{text: '每年组织业务培训不少于2次', value: every('P1Y', 2)}]},
    {text: '每两年修订一次目录', finds: [{text: '每两年修订一次', value: every('P2Y', 1)}]},
    {text: '每年认定10家左右', finds: [{text: '每年认定10家左右', value: every('P1Y', 10)}]},
    {text: '每年举办2—3场', finds: [{text: '每年举办2—3场', value: every('P1Y', 2)}]},
    {text: '每年培训1万名骨干', finds: [{text: '每年培训1万名', value: every('P1Y', 10_000)}]},
    {text: '每年培育一批企业', finds: [{text: '每年', value: every('P1Y')}]},
    {text: '每月公布办理情况', finds: [{text: '每月', value: every('P1M')}]},
    {text: '每年补助50万元，每年可享受一次性减免', finds: []},
    {text: '在每个平台只保留一个账号', finds: []}
  ]
}

/** The count within a clause: the one after 不少于 / 至少, else the first with a measure word. */
export function countIn(clause: string): {count: number; end: number} | null {
  let found: {count: number; end: number} | null = null
  for (const match of clause.matchAll(COUNTED)) {
    const {floor, count = '', scale, measure} = match.groups as Record<string, string | undefined>
    // 「一批」 counts nothing
    if (count === '一' && measure === '批') continue
    const here = {count: (toNumber(count) ?? 0) * (SCALES[scale ?? ''] ?? 1), end: match.index + match[0].length}
    if (floor) return here
    found ??= here
  }
  return found
}
