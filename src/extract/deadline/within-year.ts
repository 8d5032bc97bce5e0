import type {DeadlinePattern, DeadlineValue} from '../../model/contract.ts'
import {COUNT} from '../../words/numeral.ts'
import {countIn} from './count.ts'
import {wasDone} from './history.ts'
import {AT_LEAST} from '../../words/limit.ts'

const yearly = (min?: number): DeadlineValue => ({kind: 'recurring', period: 'P1Y', ...(min === undefined ? {} : {min})})

const BOUND = new RegExp(`${AT_LEAST}|以上`, 'u')

export const withinYear: DeadlinePattern = {
  name: 'within-year',
  says: '年内至少开展1次 · 全年…各不少于2次 · 本年度…不少于1次',
  words: ['年'],
  regex: new RegExp(`(?<![${COUNT}\\d几当半每])(?:全年|本年度|本年|年度内|年内)`, 'gu'),
  read(match, {text}) {
    const end = match.index + match[0].length
    const clause = /^[^,。;:]{0,40}/u.exec(text.slice(end))?.[0] ?? ''
    // 「全年累计访问量达…次」「全年共实施…项」 tell what was
    if (/^(?:累计|共(?!同))/u.test(clause) && !BOUND.test(clause)) return null
    const counted = countIn(clause)
    return counted && !wasDone(text, match.index, end + counted.end) ? {start: match.index, end: end + counted.end, value: yearly(counted.count)} : null
  },
  examples: [
    {text: '各科室全年图文解读原则上各不少于3次。', finds: [{text: '全年图文解读原则上各不少于3次', value: yearly(3)}]},
    {text: '各镇本年度要组织培训不少于2次', finds: [{text: '本年度要组织培训不少于2次', value: yearly(2)}]},
    {text: '年内至少开展1次演练', finds: [{text: '年内至少开展1次', value: yearly(1)}]},
    {text: '全年签约项目600个以上、工业项目不少于450个', finds: [{text: '全年签约项目600个以上', value: yearly(600)}]},
    {
      text: '全年新增市场主体6.6万户，全年接待游客2177.6万人次',
      finds: [
        {text: '全年新增市场主体6.6万户', value: yearly(66_000)},
        {text: '全年接待游客2177.6万人次', value: yearly(21_776_000)}
      ]
    },
    {text: '全年新增青贮能力6万吨', finds: [{text: '全年新增青贮能力6万吨', value: yearly(60_000)}]},
    {text: '全年引育人才634人、创新团队102个', finds: [{text: '全年引育人才634人', value: yearly(634)}]},
    {
      text: '全年开展检查30次以内，全年会议不超过12场',
      finds: [
        {text: '全年开展检查30次以内', value: yearly()},
        {text: '全年会议不超过12场', value: yearly()}
      ]
    },
    {text: '全年投用县医院二期，全年累计访问量达1.2亿次', finds: []},
    {text: '全年新增市场主体5.2万户，同比增长三成；全年共实施项目26个；全年接待游客80万人次、增长12%', finds: []},
    {text: '结合实际制定本年度工作要点', finds: []},
    {text: '全年投资500万元', finds: []}
  ]
}
