import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {anchorOf} from './anchor.ts'
import {PERIOD_END} from './period-end.ts'
import {COUNT} from '../../words/numeral.ts'
import {leadOf} from './lead.ts'
import {DURATION_UNIT, NUMBER, toDuration} from '../../words/date.ts'

const within = (duration: string, anchor: string | null, workdays = false): DeadlineValue => ({kind: 'relative', duration, workdays, anchor})
/** A stretch that lies behind, or that something is worth, is no limit: 近3年内, 申请日前12个月内, 有效期内. */
const BEHIND = /(?:[近前]|(?<![期届])满|最近|过去|此前|以来|连续|有效期|提前|任期|毕业|注册|成立|创办|入职|离校|退役|出生)$/u

const ENDS_PERIOD = new RegExp(`${PERIOD_END}$`, 'u')

const SHORTENED = /(?:压缩|压减|缩短|精简)(?:至|到|为)$/u

/** What money is reckoned by: 「按投产后2年内销售额的5%奖励」 */
const RECKONED_BY = /(?:按|以|依据)[^,。;:]{0,20}$/u
const SUM = /^[^,。;:]{0,16}(?:额|收入|产值|利润|成本|费用|税收|投资)的?\d/u

/** A way, an age, a number of days that something happens: 「到省城缩短至2小时以内」 */
function isNoWork(before: string): boolean {
  const clause = before.split(/[,。;:]/u).at(-1) ?? ''
  return (
    /年龄|工龄|控制在$|保持在$|稳定在$|车程|行程|路程|通勤|交通圈|生活圈|可达|抵达/u.test(clause) ||
    (SHORTENED.test(clause) && /[到至往][\p{Script=Han}]{1,8}(?:缩短|压缩)/u.test(clause))
  )
}

export const duration: DeadlinePattern = {
  name: 'duration',
  says: '政策文件发布后10个工作日内 · 5小时内 · 本文印发30日内 · 形成起20日',
  words: ['内', '內', '起', '后', '工作日', '小时', '分钟', '天', '月', '周', '年'],
  regex: new RegExp(
    `(?<![\\d.第年月—~-])(?:(?:(?:\\d{1,2}|[${COUNT}])[—~至-])?(?<number>${NUMBER})(?<unit>${DURATION_UNIT})|(?<half>半)(?<halfUnit>年|个月|个?小时))(?<bound>[之以]?[内內])?`,
    'gu'
  ),
  read(match, {text, place}) {
    const {number = '', unit = '', half, halfUnit, bound} = match.groups as Record<string, string | undefined>
    if (BEHIND.test(text.slice(Math.max(0, match.index - 4), match.index))) return null
    const value = half ? (halfUnit === '年' ? 'P6M' : halfUnit === '个月' ? 'P15D' : 'PT30M') : toDuration(number, unit)
    // 「2024年内」 is a year of the calendar
    if (value === null || (unit === '年' && /^\d{4}$/u.test(number))) return null
    if (isNoWork(leadOf(text, match.index))) return null
    const anchor = anchorOf(text, match.index, place)
    const joined = anchor.start < match.index
    // 「每季度结束后5日内」 comes round
    if (ENDS_PERIOD.test(anchor.event ?? '')) return null
    // Without 内 only 「…起20日」 is a limit.
    const isWhole = place === 'cell' && match[0].length === text.length
    if (unit === '日' && !bound && !joined) return null
    const isService = SHORTENED.test(leadOf(text, match.index)) && /^(?:个?工作日|个?小时|分钟|天)$/u.test(unit)
    if (!bound && !isWhole && !isService && !(joined && (place === 'cell' || text.charAt(match.index - 1) === '起'))) return null
    // 「3月内」 is a month of the year, 「2022年内」 the year
    // 「崛起三年」 counts from nothing
    if (/^[月年]$/u.test(unit) && !bound && !isWhole) return null
    // 「3年内成功上市的，给予补助」 is a condition
    if (/^[年月]$|个月/u.test(unit) && /^[^,。;]{2,24}的[,给可享]/u.test(text.slice(match.index + match[0].length))) return null
    const rest = text.slice(match.index + match[0].length)
    if (SUM.test(rest) && RECKONED_BY.test(leadOf(text, match.index))) return null
    // 「3年内的企业」「到期后3年内不得申报」「一年内累计两次」 tell whom it is about, or what is forbidden
    // 「一周内出现2次以上火点的乡镇」 tells which
    if (/^[^,。;]{0,4}(?:出现|发现|发生)[^,。;]{0,12}的/u.test(rest)) return null
    if (/^(?:的(?!\d)|不得|不再|不予|禁止|累计|连续|发生)/u.test(rest)) return null
    // A way: 「2小时内到达县城」; 「30分钟内到达现场」 is work
    if (/^(?:到达|抵达|通达|直达)(?!现场|事发|案发|指定)/u.test(rest)) return null
    if (unit === '月' && /^\d/u.test(number)) return null
    return {start: anchor.start, end: match.index + match[0].length, value: within(value, anchor.event, unit.includes('工作日'))}
  },
  examples: [
    {
      text: '接到险情报告后迅速到场，1小时内上报；对举报，3日内核实',
      finds: [
        {text: '1小时内', value: within('PT1H', '险情报告')},
        {text: '3日内', value: within('P3D', null)}
      ]
    },
    {text: '均按要求在办法公布后15个工作日内解读', finds: [{text: '办法公布后15个工作日内', value: within('P15D', '办法公布', true)}]},
    {text: '规划印发后的5个工作日内，公开意见', finds: [{text: '规划印发后的5个工作日内', value: within('P5D', '规划印发', true)}]},
    {
      text: '对重大险情引发的网络舆情快速反应,3小时内回应,12小时内通报',
      finds: [
        {text: '3小时内', value: within('PT3H', '重大险情引发的网络舆情')},
        {text: '12小时内', value: within('PT12H', '重大险情引发的网络舆情')}
      ]
    },
    {text: '并于本方案印发20日内反馈', finds: [{text: '本方案印发20日内', value: within('P20D', '本方案印发')}]},
    {text: '目录生成或调整起15日。', place: 'cell', finds: [{text: '目录生成或调整起15日', value: within('P15D', '目录生成或调整')}]},
    {
      text: '上季度报表,本季度计划形成起10日内报送。',
      place: 'cell',
      finds: [{text: '上季度报表,本季度计划形成起10日内', value: within('P10D', '上季度报表,本季度计划形成')}]
    },
    {text: '应当自受理之日起三十个工作日内办结', finds: [{text: '受理之日起三十个工作日内', value: within('P30D', '受理', true)}]},
    {
      text: '三个月内完成整改，半年内组织回头看',
      finds: [
        {text: '三个月内', value: within('P3M', null)},
        {text: '半年内', value: within('P6M', null)}
      ]
    },
    {text: '2—3年内调整到位', finds: [{text: '2—3年内', value: within('P3Y', null)}]},
    {text: '5个工作日', place: 'cell', finds: [{text: '5个工作日', value: within('P5D', null, true)}]},
    {text: '通知印发后1个月', place: 'cell', finds: [{text: '通知印发后1个月', value: within('P1M', '通知印发')}]},
    {text: '10天', place: 'cell', finds: [{text: '10天', value: within('P10D', null)}]},
    {text: '1-2个月', place: 'cell', finds: [{text: '1-2个月', value: within('P2M', null)}]},
    {text: '办理时限由20个工作日压缩至5个工作日', finds: [{text: '5个工作日', value: within('P5D', null, true)}]},
    {text: '开办时间压缩至30分钟以内', finds: [{text: '30分钟以内', value: within('PT30M', null)}]},
    {text: '到省城缩短至2小时以内，距退休年龄五年以内的职工，污染天气控制在6天以内', finds: []},
    {text: '1小时内到达县城，毕业2年内的学生，3年以内的企业，到期后3年内不得再次申报，一年内累计两次未报', finds: []},
    {text: '30分钟内到达现场', finds: [{text: '30分钟内', value: within('PT30M', null)}]},
    {
      text: '半小时内到场，十日內轉送',
      finds: [
        {text: '半小时内', value: within('PT30M', null)},
        {text: '十日內', value: within('P10D', null)}
      ]
    },
    {text: '按照开摊后1年内营业额的3%给予补助，以该摊位投用后2年内累计纳税额的10%奖励', finds: []},
    {text: '对一周内出现2次以上火点的乡镇通报批评', finds: []},
    {text: '发现火点1小时内扑救', finds: [{text: '发现火点1小时内', value: within('PT1H', '发现火点')}]},
    {text: '对差评事项实行2个工作日内回访', finds: [{text: '2个工作日内', value: within('P2D', '差评事项', true)}]},
    {text: '近3年内无不良记录，申请日前6个月内有效', finds: []},
    {text: '会期3日，第5日闭幕', finds: []}
  ]
}
