import type {ColumnRole, ColumnTime} from '../model/gwast.ts'
import type {UnitRole} from '../model/record.ts'
import {QUARTER, TENS} from './numeral.ts'
import {anyOf, predicate} from './pattern.ts'
import {FIRST_LEADS, LEADER_LABEL, LOOSE_LABEL, ROLE_WORDS} from './role.ts'
import {CLASS_NOUN} from './unit-name.ts'

/** What a column of a task table holds, read from its header: 「责任单位」 units, 「完成时限」 deadlines. */
export interface Column {
  role: ColumnRole
  unitRole?: UnitRole
  /** Of a deadline column: its cells say when work begins, or its header itself is the time (一季度, 1-3月) */
  time?: ColumnTime
  /** Of a units column: persons stand beside the units (责任单位及责任人) */
  persons?: true
  /** Of a units column: the first of each cell leads */
  firstLeads?: true
  /** Of a task column: it says what is amiss, and the column beside it what is to be done */
  problem?: true
}

/** A time that heads a column: 「一季度」「2031年上半年」「1-3月」「6月底前」; 「2031年度目标」 heads what is to be done */
const TIMED = new RegExp(
  `^(?:20\\d{2}年)?(?:第?[${QUARTER}1-4]季度|(?:1[0-2]|[1-9])(?:[—~至-](?:1[0-2]|[1-9]))?月(?:份|底前?)?|[上下]半年)(?:工作|任务|目标|计划|安排|进度)*$`,
  'u'
)
/** First match wins: 「责任领导」 is no unit, 「完成情况」 no deadline. On folded text without white space. */
const WORDS: readonly {words: RegExp; column: Column}[] = [
  {words: /^(?:序号|编号|任务序号|序|项次|任务编号|项目序号)$/u, column: {role: 'number'}},
  {words: /(?:完成|进展|落实|推进|办理|工作进度|执行)情况|进展$|成效$|^目前进度$|^是否/u, column: {role: 'progress'}},
  {words: /^实际.{0,6}(?:时间|日期)|(?:时间|日期)\(实际\)$/u, column: {role: 'progress'}},
  {words: /^(?:计划|拟)?(?:起始|启动|开始|开工|开展)(?:时间|日期|时限)$/u, column: {role: 'deadline', time: 'start'}},
  {words: /^[^,、]{0,6}(?:问题|隐患)(?:描述|表现|概述|内容|清单|隐患)?$/u, column: {role: 'task', problem: true}},
  {words: TIMED, column: {role: 'deadline', time: 'header'}},
  {words: /领导|责任人|负责人|联系人|分管/u, column: {role: 'leaders'}},
  {words: /备注|说明|分值|评分|得分|标准分|联系方式|电话|依据|考核(?:要点|方式|标准|结果)/u, column: {role: 'other'}},
  {
    words: /时限|时间|期限|进度|节点|时序|工期|频次|(?:完成|截止|办结|计划|到期|结束|整改|销号)日期|(?:实施|完成|建设)(?:年度|年限)/u,
    column: {role: 'deadline'}
  },
  {
    words: new RegExp(`^${anyOf(ROLE_WORDS.support)}(?:责任)?${CLASS_NOUN}?$|${anyOf(ROLE_WORDS.support)}${CLASS_NOUN}`, 'u'),
    column: {role: 'units', unitRole: 'support'}
  },
  {words: new RegExp(`${anyOf(ROLE_WORDS.lead)}[^,。]{0,6}${CLASS_NOUN}|^(?:牵头|主办)$`, 'u'), column: {role: 'units', unitRole: 'lead'}},
  {
    words: new RegExp(`(?:${anyOf(ROLE_WORDS.responsible)}|分工)[^,。]{0,4}${CLASS_NOUN}|^责任$|分工$|^${CLASS_NOUN}$`, 'u'),
    column: {role: 'units', unitRole: 'responsible'}
  },
  {words: /^(?:重点|任务|工作|项目|事项|所属|主要)?(?:类别|分类|类型|领域|板块|一级指标|大类|方面|专项|行业)$/u, column: {role: 'section'}},
  {words: /任务|要求|措施|举措|内容|事项|工作|项目|目标|要点|指标|名称|重点/u, column: {role: 'task'}}
]
const LONGEST_HEADER = 14
/** Share of a header's cells that must be header words, and filled. */
const MOST = 0.6
/** Two words over many cells may be anything. */
const FEWEST_SPANNING = 3
const NUMBERED = new RegExp(`^(?:\\d{1,3}(?:[.、)]|$)|\\(|[${TENS}]{1,3}[、.]|第[${TENS}]{1,3}[章节条])`, 'u')

const PERSON = /[及和、与/]?(?:具体|直接|主要)?(?:责任人|负责人|领导|联系人)[及和、与/]?/u
/** 「责任单位及责任人」「责任人（单位）」 */
const PERSON_BESIDE = new RegExp(`${CLASS_NOUN}.{0,3}(?:责任人|负责人|领导|联系人)|(?:责任人|负责人|领导|联系人).{0,2}${CLASS_NOUN}`, 'u')

/** 「1-3月」 begins like a number. */
const SPAN = /^\d{1,2}(?:[—~至-]\d{1,2})?月/u

/**
 * @param text Folded text of a cell, without white space.
 * @returns What the column holds, or null where the cell is no header.
 */
export function columnOf(text: string): Column | null {
  if (text === '' || /[。;]|:./u.test(text) || (NUMBERED.test(text) && !SPAN.test(text))) return null
  // a rule in brackets may be long: 「责任单位（排在首位的为牵头单位）」
  if (text.length > LONGEST_HEADER && !(text.length <= 2 * LONGEST_HEADER && FIRST_LEADS.test(text))) return null
  // 「完成日期(实际)」 is another column than 「完成日期」
  const bare = text.replace(/:$/u, '').replace(/\((?!实际)[^()]*\)$/u, '')
  // 「责任人（单位）」: the units may stand in the bracket
  const said = PERSON_BESIDE.test(text) ? text.replace(/[():]/gu, '').replace(PERSON, '') : bare
  const column = WORDS.find(({words}) => words.test(said))?.column ?? null
  if (column?.role !== 'units') return column
  return {...column, ...(PERSON_BESIDE.test(text) && {persons: true}), ...(FIRST_LEADS.test(text) && {firstLeads: true})}
}

/** A header row has at least two header words, and says who, when or what. */
export function headerOf(cells: readonly string[]): (Column | null)[] | null {
  const filled = cells.filter((cell) => cell !== '')
  // words that span columns leave blank cells behind the last one
  const within = filled.length < FEWEST_SPANNING ? cells.length : cells.findLastIndex((cell) => cell !== '') + 1
  const columns = cells.map(columnOf)
  const known = columns.filter((column) => column !== null)
  const telling = known.filter(({role}) => role !== 'other' && role !== 'section')
  if (known.length < 2 || telling.length < 2 || known.length < MOST * filled.length || filled.length < MOST * within) return null
  // A row of times alone is one of data
  if (known.filter(({time}) => time !== 'header').length < 2) return null
  if (!known.some(({role}) => role === 'units' || role === 'deadline' || role === 'task')) return null
  return columns
}

/** Source for a header word of a table whose words ran together: 「…工作任务责任单位完成时限…」 */
export const HEADER_WORD = `(?:序号|编号|类别|(?:重点|主要|工作|具体|年度|目标|公开)?(?:任务|要求|举措|措施|内容|事项|目标)(?:名称|内容|及要求)?|项目名称|${LOOSE_LABEL}|(?:完成|时间|工作)?(?:时限|期限|时间|节点|进度)(?:要求)?|${LEADER_LABEL}|备注)`

/** Whether a column holds goals, by its header: 「整改目标」 is no name of the work. */
export const namesGoal = predicate({yes: ['整改目标', '工作要求', '考核指标'], no: ['工作任务', '项目名称']}, (header) =>
  /目标|要求|标准|成效|指标/u.test(header)
)
