import type {DeadlinePattern, DeadlineScene} from '../../model/contract.ts'
import {COUNT, QUARTER} from '../../words/numeral.ts'
import {WORK_VERB} from '../../words/verb.ts'
import {isLimit} from './calendar-limit.ts'
import {valueOf} from './calendar-value.ts'
import {wasThen} from './history.ts'
import {leadOf} from './lead.ts'
import {BEFORE, CLOCK, DAY, dayOf, MONTH, monthOf, partial, RELATIVE_YEAR, TEN_DAYS, YEAR} from '../../words/date.ts'
import {IN_FORCE} from '../../words/event.ts'

const regex = new RegExp(
  `(?<reach>(?:截至|截止到?|到|至))?(?:(?:(?<year>${YEAR})|(?<relative>${RELATIVE_YEAR}))度?的?)?` +
    `(?:(?<month>${MONTH})(?:(?<day>${DAY})${CLOCK}|(?<part>月?[底末]|${TEN_DAYS}|初))?` +
    `|(?:前(?<upTo>[两${QUARTER}])(?:个)?|(?:第?(?<fromQuarter>[${QUARTER}1-4])(?:[、和]|(?:季度)?[至到—~-]))?第?(?<quarter>[${QUARTER}1-4]))季度(?<quarterEnd>[末底])?` +
    '|(?<half>[上下])半年(?<halfEnd>[末底])?' +
    `|(?<yearEnd>(?:年度?|(?<=年度?))(?:底|末|终|内))|(?<=年度?))(?<before>${BEFORE})?`,
  'gu'
)

/** 「6月、9月底前」「3月、6月、9月各检查一次」: what bounds the last of a list bounds all */
const IN_LIST = new RegExp(
  `^(?:(?:以及|[、和及与])(?:${YEAR})?${MONTH}(?:${DAY}|月?[底末]|${TEN_DAYS})?){1,11}(?:${BEFORE}|(?:分别|各|集中)*${WORK_VERB})`,
  'u'
)

export const calendarDate: DeadlinePattern = {
  name: 'calendar-date',
  says: '2022年7月20日前 · 6月底 · 年底前 · 三季度 · 到2025年',
  words: ['月', '季度', '半年', '年'],
  regex,
  read(match, scene) {
    const groups = match.groups as Record<string, string | undefined>
    const end = match.index + match[0].length
    const start = match.index + (keepsReach(groups) ? 0 : (groups.reach ?? '').length)
    if (isCompared(groups, scene.text, match.index, end) || isForecast(scene.text, match.index, end)) return null
    if (isMonthStart(groups, scene, end))
      return {start, end: end + 1, value: {kind: 'date', end: partial(groups.year, groups.relative, monthOf(groups.month ?? ''), 1)}}
    if (isStart(groups, scene.text.slice(end)))
      return {start, end: end + 1, value: {kind: 'date', end: partial(groups.year, groups.relative, monthOf(groups.month ?? ''), dayOf(groups.day ?? ''))}}
    const inList = groups.month !== undefined && groups.before === undefined && IN_LIST.test(scene.text.slice(end))
    if (!inList && !isLimit(match, end, scene)) return null
    return {start, end, value: valueOf(groups)}
  },
  examples: [
    {text: '各镇应于2023年8月15日前报送清单。', finds: [{text: '2023年8月15日前', value: {kind: 'date', end: {year: 2023, month: 8, day: 15}}}]},
    {text: '于2023年年底前完成整改', finds: [{text: '2023年年底前', value: {kind: 'date', end: {year: 2023, month: 12, day: 'last'}}}]},
    {text: '年末向县政府汇报', finds: [{text: '年末', value: {kind: 'date', end: {year: null, month: 12, day: 'last'}}}]},
    {text: '年底前以村为单位公示', finds: [{text: '年底前', value: {kind: 'date', end: {year: null, month: 12, day: 'last'}}}]},
    {text: '2023年10月月底前上线', finds: [{text: '2023年10月月底前', value: {kind: 'date', end: {year: 2023, month: 10, day: 'last'}}}]},
    {text: '8月中旬前完成排查', finds: [{text: '8月中旬前', value: {kind: 'date', end: {year: null, month: 8, day: 20}}}]},
    {text: '检查于5月底完成。', place: 'cell', finds: [{text: '5月底', value: {kind: 'date', end: {year: null, month: 5, day: 'last'}}}]},
    {text: '到2027年，建成30个站点', finds: [{text: '到2027年', value: {kind: 'date', end: {year: 2027, month: 12, day: 'last'}}}]},
    {text: '二○二三年三月五日前上报', finds: [{text: '二○二三年三月五日前', value: {kind: 'date', end: {year: 2023, month: 3, day: 5}}}]},
    {text: '明年3月底前验收', finds: [{text: '明年3月底前', value: {kind: 'date', end: {year: null, yearShift: 1, month: 3, day: 'last'}}}]},
    {text: '自2023年5月1日起启用新平台', finds: [{text: '2023年5月1日起', value: {kind: 'date', end: {year: 2023, month: 5, day: 1}}}]},
    {text: '名单于8月上旬公布', finds: [{text: '8月上旬', value: {kind: 'date', end: {year: null, month: 8, day: 10}, start: {year: null, month: 8, day: 1}}}]},
    {
      text: '2023年第三季度对许可事项进行清理，2024年上半年，各区印发方案',
      finds: [
        {text: '2023年第三季度', value: {kind: 'date', end: {year: 2023, month: 9, day: 'last'}, start: {year: 2023, month: 7, day: 1}}},
        {text: '2024年上半年', value: {kind: 'date', end: {year: 2024, month: 6, day: 'last'}, start: {year: 2024, month: 1, day: 1}}}
      ]
    },
    {text: '24年3月底前', place: 'cell', finds: [{text: '24年3月底前', value: {kind: 'date', end: {year: 2024, month: 3, day: 'last'}}}]},
    {text: '2024年4月起', place: 'cell', finds: [{text: '2024年4月起', value: {kind: 'date', end: {year: 2024, month: 4, day: 1}}}]},
    {text: '截至2022年底，已建成平台；截至2022年底，全市用户达7万户；面积增加到2021年的五万亩', finds: []},
    {text: '2008年底某公司提出新理念；校长年终述职；县水利局2023年5月1日印发', finds: []},
    {text: '申报时间截至2023年8月底。', finds: [{text: '2023年8月底', value: {kind: 'date', end: {year: 2023, month: 8, day: 'last'}}}]},
    {
      text: '3月底、6月、9月底前报送，4月、10月分别开展检查',
      finds: [
        {text: '3月底', value: {kind: 'date', end: {year: null, month: 3, day: 'last'}}},
        {text: '6月', value: {kind: 'date', end: {year: null, month: 6, day: 'last'}, start: {year: null, month: 6, day: 1}}},
        {text: '9月底前', value: {kind: 'date', end: {year: null, month: 9, day: 'last'}}},
        {text: '4月', value: {kind: 'date', end: {year: null, month: 4, day: 'last'}, start: {year: null, month: 4, day: 1}}},
        {text: '10月', value: {kind: 'date', end: {year: null, month: 10, day: 'last'}, start: {year: null, month: 10, day: 1}}}
      ]
    },
    {
      text: '前三季度完成，第二、三季度推进',
      place: 'cell',
      finds: [
        {text: '前三季度', value: {kind: 'date', end: {year: null, month: 9, day: 'last'}, start: {year: null, month: 1, day: 1}}},
        {text: '第二、三季度', value: {kind: 'date', end: {year: null, month: 9, day: 'last'}, start: {year: null, month: 4, day: 1}}}
      ]
    },
    {
      text: '5月中下旬',
      place: 'cell',
      finds: [{text: '5月中下旬', value: {kind: 'date', end: {year: null, month: 5, day: 'last'}, start: {year: null, month: 5, day: 11}}}]
    },
    {text: '2024年内，各站改造到位；2025年前十个月的数据', finds: [{text: '2024年内', value: {kind: 'date', end: {year: 2024, month: 12, day: 'last'}}}]},
    {text: '6月底前名单公布', finds: [{text: '6月底前', value: {kind: 'date', end: {year: null, month: 6, day: 'last'}}}]},
    {
      text: '报名截止6月30日，最迟7月5日公布，完成时间为10月',
      finds: [
        {text: '6月30日', value: {kind: 'date', end: {year: null, month: 6, day: 30}}},
        {text: '7月5日', value: {kind: 'date', end: {year: null, month: 7, day: 5}}},
        {text: '10月', value: {kind: 'date', end: {year: null, month: 10, day: 'last'}, start: {year: null, month: 10, day: 1}}}
      ]
    },
    {
      text: '6月30日、12月31日',
      place: 'cell',
      finds: [
        {text: '6月30日', value: {kind: 'date', end: {year: null, month: 6, day: 30}}},
        {text: '12月31日', value: {kind: 'date', end: {year: null, month: 12, day: 31}}}
      ]
    },
    {
      text: '一季度至三季度',
      place: 'cell',
      finds: [{text: '一季度至三季度', value: {kind: 'date', end: {year: null, month: 9, day: 'last'}, start: {year: null, month: 1, day: 1}}}]
    },
    {text: '上半年总结于7月5日前报送', finds: [{text: '7月5日前', value: {kind: 'date', end: {year: null, month: 7, day: 5}}}]},
    {text: '力争年内进入名录', finds: [{text: '年内', value: {kind: 'date', end: {year: null, month: 12, day: 'last'}}}]},
    {text: '从现在到2030年，将是险情高发期；从目前到2029年，随着蓄水，全县处于地灾多发期', finds: []},
    {text: '从现在到2030年，建成3座泵站', finds: [{text: '到2030年', value: {kind: 'date', end: {year: 2030, month: 12, day: 'last'}}}]},
    {text: '2024年13月', place: 'cell', finds: []},
    {text: '大楼已于3月开工，已在4月底前完成摊位改造，已经于6月10日验收', finds: []},
    {text: '统计3月、6月数据，2025年，启动改造', finds: []},
    {text: '本办法自2023年5月1日起施行', finds: []},
    {text: '2022年是实施规划的关键一年', finds: []},
    {text: '落实2023年重点工作，按照2023年3月印发的方案执行', finds: []},
    {text: '近3年内未发生事故，2021年前三季度平稳', finds: []}
  ]
}

const STARTS = new RegExp(`^起(?!${IN_FORCE}|至|到)`, 'u')

/** 「2019年1月1日起」 is that day; 「…起施行」 is the force of the notice. */
function isStart(groups: Record<string, string | undefined>, rest: string): boolean {
  return groups.day !== undefined && groups.before === undefined && STARTS.test(rest)
}

/** 「2024年3月起」 in a cell is its first day. */
function isMonthStart({month, day, part, before}: Record<string, string | undefined>, {text, place}: DeadlineScene, end: number): boolean {
  return place !== 'text' && month !== undefined && !day && !part && !before && /^起(?!至|到)/u.test(text.slice(end))
}

const OF_COUNT = new RegExp(`^的[\\d${COUNT}]`, 'u')

const FROM_NOW = /从(?:现在|目前|今|现)起?$/u
/** 「从现在到2030年，将是险情高发期」 tells what is to come, and asks for nothing */
function isForecast(text: string, at: number, end: number): boolean {
  return FROM_NOW.test(leadOf(text, at)) && /^[^。;]{0,40}(?:是|处于|进入)[^,。;]{0,16}期/u.test(text.slice(end, end + 60))
}

/** 「增加到2021年的五万亩」「截至2022年底，已建成」 tell what was. */
function isCompared({reach, month, before}: Record<string, string | undefined>, text: string, at: number, end: number): boolean {
  if (before) return false
  const rest = text.slice(end, end + 8)
  return (reach === '到' && !month && (/[加高长升降少年]$/u.test(leadOf(text, at)) || OF_COUNT.test(rest))) || wasThen(text, at, end, reach ?? '')
}

/** 「到2025年」 keeps its 到: without it a year is no limit. */
function keepsReach(groups: Record<string, string | undefined>): boolean {
  return groups.reach === '到' || groups.reach === '至'
}
