import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {toNumber} from '../../words/numeral.ts'
import {HAND_OVER, HOW, WORK_VERB} from '../../words/verb.ts'
import {countIn} from './count.ts'
import {wasDone} from './history.ts'
import {NUMBER} from '../../words/date.ts'
import {EVERY, periodOf} from '../../words/period.ts'
import {GRANT} from '../../words/benefit.ts'
import {AT_LEAST, AT_MOST} from '../../words/limit.ts'

const every = (period: string, min?: number): DeadlineValue => ({kind: 'recurring', period, ...(min === undefined ? {} : {min})})
/** Verbs of work: after them a bare 「每年」 is a schedule. 「每年补助10万元」 is money, 「每年可享受」 a right. */
const WORK = new RegExp(
  `^不[少低]于|^(?:末|初)?底?(?:(?:由|向|对|就|会同|面向|[应要须]?将)[^,。;]{1,24}?)?(?:[将要应都均须需]|${HOW}|至少|选派|选取|选择)*${WORK_VERB}`,
  'u'
)
/** 「每年就上年度人员、经费等，以及本年度计划形成报告」: what it is about may be long */
const ABOUT = new RegExp(`^就[^。;:]{1,60}?(?:形成|编制|${HAND_OVER})`, 'u')
/** A sentence is looked at so far, in characters. */
const REACH = 80
/** 「每年安排专项资金3000万元」 */
const MONEY = /^[^,。;:]{0,16}\d[\d.]*[百千万亿]{0,2}元/u
const RIGHT = new RegExp(`^[^,。;:]{0,3}(?:${GRANT}|${AT_MOST}|给予|享受|可|最高|万元|亿元)`, 'u')

/** 「每周开放时间不少于14小时」: so much of it each time; a term within a period is 「公示不少于7天」 */
const LASTING = new RegExp(`^[^,。;:]{0,16}?(?<!公示|公告|公开|意见|保存|留存)(?:时间|时长|服务)?${AT_LEAST}(?<count>${NUMBER})(?:个?小时|天|日)`, 'u')

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
    if (/^约?有/u.test(clause) || wasDone(text, match.index, end + (counted?.end ?? 0))) return null
    const lasting = counted ? null : LASTING.exec(clause)
    if (lasting) return {start: match.index, end: end + lasting[0].length, value: every(period, toNumber(lasting.groups?.count ?? '') ?? 1)}
    if (counted) return {start: match.index, end: end + counted.end, value: every(period, counted.count)}
    if (place === 'text' && !WORK.test(clause) && !ABOUT.test(text.slice(end, end + REACH))) return null
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
    {
      text: '每天接送学生2.6万人次，每月服务老人1200人',
      finds: [
        {text: '每天接送学生2.6万人次', value: every('P1D', 26_000)},
        {text: '每月服务老人1200人', value: every('P1M', 1200)}
      ]
    },
    {
      text: '每年下发通知，每年部署一批课题，每季度将运行情况报县水利局',
      finds: [
        {text: '每年', value: every('P1Y')},
        {text: '每年', value: every('P1Y')},
        {text: '每季度', value: every('P3M')}
      ]
    },
    {
      text: '场馆每周开放时间不少于14小时，干部每月到村服务不少于3天',
      finds: [
        {text: '每周开放时间不少于14小时', value: every('P1W', 14)},
        {text: '每月到村服务不少于3天', value: every('P1M', 3)}
      ]
    },
    {
      text: '每年公示不少于7天',
      finds: [
        {text: '每年', value: every('P1Y')},
        {text: '不少于7天', value: {kind: 'minimum', duration: 'P7D', workdays: false}}
      ]
    },
    {text: '每年就上年度摊位、收费、卫生、投诉等，以及本年度打算形成总结', finds: [{text: '每年', value: every('P1Y')}]},
    {text: '每年培育一批企业', finds: [{text: '每年', value: every('P1Y')}]},
    {text: '每月公布办理情况', finds: [{text: '每月', value: every('P1M')}]},
    {text: '每年实施20个项目，累计建成60个', finds: [{text: '每年实施20个', value: every('P1Y', 20)}]},
    {text: '建站以来，该局每年开展会商；每年约有800人受益', finds: []},
    {text: '每年补助50万元，每年可享受一次性减免', finds: []},
    {text: '在每个平台只保留一个账号', finds: []}
  ]
}
