import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {PERIOD, periodOf} from '../../words/period.ts'
import {PERIODIC_VERB} from '../../words/verb.ts'
import {TENS} from '../../words/numeral.ts'
import {GRANT} from '../../words/benefit.ts'

const every = (period: string): DeadlineValue => ({kind: 'recurring', period})

/** 「按季度或月份视工作需要召开」: another period, and when there is need, before the verb */
const OR_ANOTHER = `(?:或者?${PERIOD}份?)?`
const AS_NEEDED = '(?:(?:视|根据)(?:工作|实际)?(?:情况|需要|需求))?'

const MONEY = new RegExp(`^[^,。;]{0,40}(?:${GRANT}|费用|利息|贷款|\\d%|万元)`, 'u')

export const byPeriod: DeadlinePattern = {
  name: 'by-period',
  says: '按月公开 · 逐月查账 · 季度通报',
  words: ['按', '逐', '月', '季', '周'],
  regex: new RegExp(
    `(?:按|逐)(?<by>${PERIOD})(?=${OR_ANOTHER}${AS_NEEDED}[\\p{Script=Han}]{0,4}${PERIODIC_VERB}|度?(?:[,。、]|$))|(?<![每个\\d${TENS}半上下本当])(?<unit>[季月]度?|周)${PERIODIC_VERB}(?=[,。、;和及]|$|制度|机制)|(?<=(?:月|季)度?报告[、和及])(?<also>年度)报告`,
    'gu'
  ),
  read(match, {text}) {
    // 「按年度实际支付利息的40%申请补贴」 is money
    if (MONEY.test(text.slice(match.index))) return null
    // 「季报制度调整为月报机制」: the first is no more
    if (/^(?:制度|机制|方式)?(?:调整|改|变更|转变)[为成]/u.test(text.slice(match.index + match[0].length))) return null
    const {by, unit, also} = match.groups as Record<string, string | undefined>
    const period = periodOf(undefined, by ?? unit ?? also ?? '')
    return period === null ? null : {start: match.index, end: match.index + match[0].length, value: every(period)}
  },
  examples: [
    {
      text: '按季度通报、按月调度。',
      finds: [
        {text: '按季度', value: every('P3M')},
        {text: '按月', value: every('P1M')}
      ]
    },
    {
      text: '按月出版公报，按季编印简报',
      finds: [
        {text: '按月', value: every('P1M')},
        {text: '按季', value: every('P3M')}
      ]
    },
    {text: '年初建账、逐月查账', finds: [{text: '逐月', value: every('P1M')}]},
    {
      text: '实行月通报、季考核。',
      finds: [
        {text: '月通报', value: every('P1M')},
        {text: '季考核', value: every('P3M')}
      ]
    },
    {
      text: '定期报送月度报告、季度报告和年度报告。',
      finds: [
        {text: '月度报告', value: every('P1M')},
        {text: '季度报告', value: every('P3M')},
        {text: '年度报告', value: every('P1Y')}
      ]
    },
    {
      text: '按月或季度根据需要召开例会；其中，按年度明确退出名录的企业',
      finds: [
        {text: '按月', value: every('P1M')},
        {text: '按年度', value: every('P1Y')}
      ]
    },
    {text: '可按年度支付利息的四成申请补贴', finds: []},
    {text: '按年龄分组，逐日常态', finds: []},
    {text: '将进展季报制度调整为月报机制', finds: [{text: '月报', value: every('P1M')}]},
    {text: '上月通报的问题', finds: []}
  ]
}
