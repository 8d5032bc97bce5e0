import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {toNumber} from '../../text/numeral.ts'
import {EVERY, MEASURE, periodOf} from './period.ts'
import {NUMBER} from './words.ts'

const every = (period: string, min?: number): DeadlineValue => ({kind: 'recurring', period, ...(min === undefined ? {} : {min})})
const COUNT = new RegExp(`(?:(?<floor>不得?少于|不得?低于|至少|不少|最少|≥)[^,。;:\\d一二两三四五六七八九十]{0,8}?)?(?<count>${NUMBER})(?<measure>${MEASURE})(?:以上|左右|以内)?`, 'gu')
/** Verbs of work: after them a bare 「每年」 is a schedule. 「每年补助10万元」 is money, 「每年可享受」 a right. */
const WORK = /^不[少低]于|^(?:末|初)?底?(?:[由对向将要应都均]|定期|集中|组织|至少|按时|分别|会同|联合|统一|主动|及时|滚动|选派|选取|选择|遴选)?[^,。;:]{0,2}(?:开展|组织|召开|举办|进行|报送|上报|通报|公布|发布|公开|更新|调度|研究|听取|检查|督查|督导|评估|考核|总结|汇总|编制|制定|修订|培训|遴选|认定|评选|推选|梳理|分析|会商|监测|排查|巡查|抽查|完成|形成|实施|推出|新增|培育|建设|改造|引进|安排|清理|审查|审核|统计|公示|反馈|推送|提交|布局|委托|抽取|核查|清查|复核|轮训|演练|普查|扶持|支持|推动|推广|征集|收集)/u
const RIGHT = /^[^,。;:]{0,8}(?:补助|补贴|奖励|资助|给予|享受|可|不超过|最高|万元|亿元|减免)/u

export const recurrence: DeadlinePattern = {
  name: 'recurrence',
  says: '每季度一次 · 每2个月不少于1篇 · 每年组织培训不少于1次',
  regex: new RegExp(EVERY, 'gu'),
  read(match, {text, place}) {
    const {every: number, unit = ''} = match.groups as Record<string, string | undefined>
    const period = periodOf(number, unit)
    if (period === null) return null
    const end = match.index + match[0].length
    const clause = /^[^,。;:]{0,40}/u.exec(text.slice(end))?.[0] ?? ''
    const counted = countIn(clause)
    if (RIGHT.test(clause)) return null
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
    {text: '每月公布办理情况', finds: [{text: '每月', value: every('P1M')}]},
    {text: '每年补助50万元，每年可享受一次性减免', finds: []},
    {text: '在每个平台只保留一个账号', finds: []}
  ]
}

/** The count within a clause: the one after 不少于 / 至少, else the first with a measure word. */
export function countIn(clause: string): {count: number; end: number} | null {
  let found: {count: number; end: number} | null = null
  for (const match of clause.matchAll(COUNT)) {
    const {floor, count = ''} = match.groups as Record<string, string | undefined>
    const here = {count: toNumber(count) ?? 0, end: match.index + match[0].length}
    if (floor) return here
    found ??= here
  }
  return found
}
