import {anyOf, predicate, words} from './pattern.ts'
import {ACTOR} from './unit-name.ts'

/** Sentences that open a list. On folded text. */

/** 「现将有关事项通知如下：」 */
const WORK = /(?:如下|工作|任务|措施|事项|要求|意见|方案|职责)[^。:,]{0,4}:$/u

/** Whether the text ends in the opener of items of work: 「包括：」 opens a list of its own sentence. */
export const opensWork = predicate(
  {
    yes: ['现将有关事项通知如下:', '重点做好以下工作:', '履行下列职责:'],
    no: ['主要包括:', '通知如下', '责任单位:']
  },
  (text) => WORK.test(text)
)

/** 「以下」, not in 「五万元以下」 */
const THESE = '(?:下列|如下|(?<![\\d元级岁万亩人%个米年月倍])以下)'
/** Cases, conditions, papers, objects: what a list without work is made of */
const LISTED = anyOf(words('情形 条件 类型 材料 情况 行为 人员 对象 标准 范围 资料 类别 之一 规定 方式 信息 证明 程序 权利 因素 证件 手续'))
/** What a list of work is made of; 「要求的」 tells a thing apart */
const LIST_OF_WORK = new RegExp(`${anyOf(words('工作 任务 措施 职责 举措 重点 制度 要求'))}(?!的)[^。,:]{0,8}[:。]$`, 'u')
const LIST = new RegExp(
  [
    `${THESE}[^。:]{0,30}${LISTED}[^:。]{0,160}[:。]$`,
    `${THESE}[^。:]{0,30}${LISTED}[^:]{0,160}:$`,
    // 「符合下列要求的协会予以保留。」
    `(?:符合|具备|满足|存在|属于|出现|发生|有|凡)${THESE}[^。:]{1,60}[。:]$`,
    `(?:分为|包括|符合|具备|提供|提交)[^。,:]{0,16}:$`,
    '之一的?:$|(?:电话|联系方式|联系人)(?:如下)?:$'
  ].join('|'),
  'u'
)

/** Whether a sentence opens a list of cases, conditions, papers or objects: such a list belongs to it, and has no items. */
export const opensList = predicate(
  {
    yes: ['有下列情形之一的:', '应提交以下材料:', '符合下列要求的协会予以保留。', '存在以下问题的单位,限期整改:', '申请时须提交下列资料。', '咨询电话如下:'],
    no: ['做好以下工作:', '落实下列任务:', '现将有关事项通知如下:', '三年以下的人员单独登记。', '突出以下重点:', '重点任务']
  },
  (text) => LIST.test(text) && !LIST_OF_WORK.test(text)
)

const CLAUSES = new RegExp(`:$|${THESE}[^。]{0,80}。$`, 'u')
const DUTIES = new RegExp(`${ACTOR}[^。;]{0,60}${anyOf(words('职责 职能 义务 工作 任务 分工 建设 措施 事项 机制'))}[^。,:]{0,12}[:。]$`, 'u')

/** Whether a sentence of a rule opens a list; a heading opens none. */
export const opensClauses = predicate(
  {
    yes: ['专家享有以下权利:', '依据来源于以下内容:', '有下列情况之一的企业不得申报:', '评分按照下列规定执行。'],
    no: ['部门职责', '补贴标准', '县民政局负责审核。']
  },
  (text) => CLAUSES.test(text)
)

const STEPS = new RegExp(`(?:流程|程序|步骤)(?:(?!${LISTED}|包括|文件)[^。,:;的]){0,12}:$`, 'u')

/** Whether a sentence opens the steps of a procedure: each says who takes it. */
export const opensSteps = predicate(
  {
    yes: ['申报流程如下:', '按照以下程序办理:', '审核步骤:', '按照下列程序组织申报和遴选:'],
    no: ['程序公开', '应提交以下材料:', '履行程序的材料:', '办理流程所需资料:', '程序文件包括:']
  },
  (text) => STEPS.test(text) && !/情形|之一/u.test(text)
)

/** Whether a sentence of a rule names who has the duties that are listed below it. */
export const opensDuties = predicate(
  {
    yes: ['县林长办履行下列职责:', '乡镇人民政府承担以下工作:', '各有关单位按照下列分工负责:'],
    no: ['专家应当履行下列义务:', '申请补贴的企业需具备以下条件:', '工作原则']
  },
  (text) => CLAUSES.test(text) && DUTIES.test(text)
)
