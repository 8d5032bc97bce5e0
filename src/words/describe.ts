import {anyOf, predicate, words} from './pattern.ts'
import {ACTOR} from './unit-name.ts'
import {LEADING_VERB, MODAL, ONLY_VERB, WORK_VERB} from './verb.ts'

/** Sentences that say what a thing is, what it serves and what it is made of, and the signs of work beside them. On folded text. */

/** What the last of a list of parts is called: 「包括…等内容」「分为…三个部分」 */
const PART = anyOf(
  words(`
  标准 规范 规则 规程 指南 部分 方面 类 类别 级 层 层级 层次 环节 内容 功能 信息 要素 系统 平台 模块 体系 人员 领域 阶段 指标 数据 技术 方法 要求 框架 结构
`)
)
/** 「采集是指…的过程」「车间层是…的层级」 */
const MEANS = `[是系]指(?![定导挥示标])|指的是|特指|是(?=[^。]{2,300}的(?:${PART}|${anyOf(words('过程 总称 统称 活动 行为 关系 产品 主体'))})$)`
const PREDICATE = new RegExp(
  [
    MEANS,
    // 「摊位编号标准用于…」
    '(?:主要|均)?(?:用于|侧重于|适用于)',
    // 「检查标准主要包括…等内容」「体系划分为…三个部分」
    `(?:主要|具体)?(?:包括|包含|涵盖|划分为|分为|分成)(?=[^。]{2,400}${PART}(?:\\([^()]*\\))?$)`,
    // 「用户由…组成」
    '(?:主要)?由(?=[^。]{2,400}(?:组成|构成|而成))',
    // 「留样标准主要规定…」「主要对…进行规定」
    '主要(?:规范|规定|统一|描述|针对|指(?![定导挥示标])|对(?=[^。]{2,200}进行(?:规定|规范)))',
    // 「机器学习标准:规范…」
    '(?<=标准(?:\\([^()]{1,20}\\))?:)(?:规范|规定|描述|统一|针对)'
  ].join('|'),
  'u'
)
const DEFINES = new RegExp(`^(?:${MEANS})`, 'u')
/** What is named before the predicate is short, in characters. */
const LONGEST_SUBJECT = 60
/** Whose purpose, or whose parts, are work: 「资金用于…」「任务主要包括…」「改造主要包括…」 */
const OF_WORK = new RegExp(
  `(?:^|${anyOf(words('资金 资产 补助 奖补 收入 收益 款 费 任务 工作 措施 职责 重点 举措 行动 整治 事项 要求 项目 工程 政策 材料 奖励 资源'))}|${WORK_VERB})$`,
  'u'
)
const MEASURE = new RegExp(
  `^(?:重点(?!包括|是)|[由将把向让每按]|对(?![象接比])|在(?!线)|以(?!下)|为(?!主)|通过|及时|定期|同步|逐步|同时|分[批类级期]|${LEADING_VERB}|${WORK_VERB})`,
  'u'
)
/** 「标准体系参照省级体系,」「其中,」「信息采集标准,」 may lead to what is said. */
const LEADS_IN = /^其中$|标准$|^[^,]{0,30}(?:结合|根据|按照|依据|参照|基于)/u
/** 「市交通局在城区选择道路用于试运行」: who acts */
const ACTS = new RegExp(`${ACTOR}(?:[在对将把为向由从]|${WORK_VERB}|${LEADING_VERB})`, 'u')
/** 「全市企业,均可参加」: leave asks for nothing */
const ALLOWS = /^[^,。;:]{2,40},?(?:均|都|皆)可(?:以)?(?:自愿|自主|直接)?(?:参加|参与|申报|报名|申请|参评|办理)[^,。;:]{0,12}$/u
/** 「根据渔港规模,对等级进行划分,用于明确要求」, behind the name of a thing */
const PROVIDES = /^[^:。]{2,40}:(?:主要)?(?:(?:根据|按照|从|针对)[^,:。]{2,30},)?对[^。;:]{2,80}进行(?:(?:规定|定义|界定|描述)(?:$|,用于)|[^,。;:]{2,4},用于)/u
/** 「同时,本指南区分了两个阶段」: a document tells what it holds */
const TELLS_ITSELF = new RegExp(
  `^(?:同时,|此外,)?本${anyOf(words('指南 规划 方案 标准 体系 办法 意见 纲要'))}[^。;]{0,40}(?:区分|明确|提出|规定|给出|划分|规划)了`,
  'u'
)
/** 「规范应用要求,开展标准研制」: work behind what is described */
const BESIDES = /,(?:开展|研制|编制|启动)/u
const BEGINS_ANEW = new RegExp(`^${ONLY_VERB}`, 'u')
const BEGINS_MEASURE = new RegExp(`^${LEADING_VERB}`, 'u')

/** Whether a heading is a measure: no name of a thing begins so. */
export const isMeasure = predicate(
  {
    yes: ['加快标准研制', '推动构建决策平台', '改造摊位'],
    no: ['检查标准', '体系框架', '监测评估', '服务分发']
  },
  (heading) => BEGINS_MEASURE.test(heading)
)

/** 「扩大开放,激发活力」「办好展会」: a heading of measures, and a line that begins with one more; both on folded text, the heading without its number. */
export const partsMeasures = (heading: string, next: string): boolean => heading.split(',').every((clause) => isMeasure(clause)) && BEGINS_ANEW.test(next)

/** Whether a sentence, without its 。, says what the thing that it names is, serves or is made of. */
export const describes = predicate(
  {
    yes: [
      '摊位编号标准用于规范夜市摊位编号的规则',
      '检查标准主要包括检查对象、检查方法等内容',
      '采集是指利用传感器获取信息的过程',
      '标准体系参照省级体系,划分为基础、服务两个部分',
      '用户由村民、合作社两类人员组成',
      '服务是指提供者与客户接触的过程',
      '摊位层是面向摊位管理的层级',
      '全市药品生产企业,均可参加',
      '分类标准(AB):根据规模,对等级进行划分,用于明确要求',
      '检查标准:对检查项目进行规定,用于明确方法'
    ],
    no: [
      '专项资金用于补贴摊位改造',
      '主要任务包括改造摊位、疏通管网等内容',
      '开发手机端,用于农户查询',
      '制定标准用于规范摊位',
      '标准主要规范服务要求,开展标准研制',
      '改造摊位',
      '市交通局在城区选择道路用于试运行',
      '系统主要包括改造摊位、疏通管网',
      '摊位管理:对摊位进行清理',
      '完善标准:对检查项目进行规定',
      '区商务局可参加评审'
    ]
  },
  (sentence) => {
    if (ALLOWS.test(sentence) || (PROVIDES.test(sentence) && !isMeasure(sentence))) return true
    const found = BESIDES.test(sentence) ? null : PREDICATE.exec(sentence)
    if (!found || found.index > LONGEST_SUBJECT) return false
    const before = sentence.slice(0, found.index)
    const clauses = before.split(/[,:]/u).filter(Boolean)
    const subject = before.endsWith(',') ? '' : (clauses.pop() ?? '')
    return (
      clauses.length <= 1 &&
      (DEFINES.test(sentence.slice(found.index)) || !OF_WORK.test(before.replace(/[,:]$/u, ''))) &&
      !isMeasure(subject) &&
      !ACTS.test(subject) &&
      clauses.every((clause) => LEADS_IN.test(clause))
    )
  }
)

/** Whether a sentence begins with a measure, or with how one is taken. */
export const beginsMeasure = predicate(
  {
    yes: ['加快编制检查标准', '对摊位逐一登记', '公布检查结果', '由商务局编制', '按时清运'],
    no: ['其中,留样标准包括方法', '标准体系参照省级体系', '热线用于咨询', '通用标准包括方法', '对象是摊主']
  },
  (sentence) => MEASURE.test(sentence)
)

/** What a sentence behind a description begins with, or how a thing without a predicate ends. */
const GOES_ON = new RegExp(`^(?:其|该|此|这|上述|图\\d)|${PART}(?:\\([^()]*\\))?$|^[^,]{1,40}(?:(?<![特于凡其但还就都正若])是|可以|能够|具有)`, 'u')

/** Whether a sentence goes on with a description: it begins with no measure. */
export const goesOn = predicate(
  {
    yes: ['其中,留样标准规定方法', '同时,本指南根据需求,区分了两个阶段', '能源消耗过程的数据采集标准', '总体标准是标准体系的基础'],
    no: ['加快编制检查标准', '对摊位逐一登记', '公布检查标准', '由商务局编制标准', '摊位焕然一新']
  },
  (sentence) => TELLS_ITSELF.test(sentence) || (!beginsMeasure(sentence) && GOES_ON.test(sentence))
)

/** 「须于年内」「请」「由区城管局」「年底前」 */
const DUTY = new RegExp(
  `${MODAL}|应当|负责|牵头|承担|会同|不得|严禁|禁止|(?<![申邀聘提])请|责任(?:单位|部门|人|主体|科室)|[年月日底]前|年内|工作日内|(?:[^,。;](?:局|委|办)|各[^,。;]{1,8}|有关部门)(?:${WORK_VERB}|${LEADING_VERB})`,
  'u'
)

/** Whether words hold a sign of duty: who must act, until when. */
export const holdsDuty = predicate(
  {
    yes: ['标准须于年内编制', '由区城管局牵头编制', '请参照执行', '各乡镇要安排专人', '不得转让', '底图于3月底前交付', '区城管局编制标准'],
    no: ['供应链标准主要包括应用要求', '数据采集标准用于统一技术要求', '申请是指提交材料的过程']
  },
  (text) => DUTY.test(text)
)
