import {anyOf, predicate, words} from './pattern.ts'

/** 文种: what kind of document a title names. On folded text. */

/** The kinds of 公文: 《党政机关公文处理工作条例》 (2012) 第八条. */
const STATUTORY: readonly string[] = words('决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要')
/** Kinds of rules: their articles (第X条) prescribe */
const RULES = words('办法 细则 规定 条例 规则 制度')
/** Kinds of what a notice issues: plans and lists of work */
const PLANS = words('方案 要点 计划 规划 措施 政策 清单')
/** Other words that a title ends with */
const OTHERS = words(`
  分工 任务 台账 一览表 分解表 分工表 表 分解 明细 细目 目录 大纲 纲要 指南 标准 规程 导则 安排 要求 预案 行动 体系
  复函 责任书 倡议书 公约 章程
`)

/** The kinds that people name, without the words that tables and lists are called by */
export const DOCUMENT_KINDS: readonly string[] = [...STATUTORY, ...RULES, ...PLANS]

/** Source of a pattern for the kind that an official title ends with. */
export const OFFICIAL_KIND = anyOf(DOCUMENT_KINDS)
/** Source for a kind that stands above a table: 「2030年任务分解表」 */
export const TITLE_KIND = anyOf(words('表 清单 方案 通知 要点'))
/** Source for the kinds that go to those below, or to all: a 请示 that a title names is another's. */
export const KIND_SENT_DOWN = anyOf(STATUTORY.filter((kind) => kind !== '请示' && kind !== '议案'))
/** Source for the rule that speaks of itself: 「本办法」「本实施细则」 */
export const RULE_ITSELF = `本(?:实施)?${anyOf(RULES)}`
/** Source for what a notice calls itself or what it issues: 「方案」 in 「本方案」, 「若干措施」, 「工作要点」 */
export const OWN_KIND = `(?:(?:若干|行动|实施|工作)?${anyOf(DOCUMENT_KINDS, OTHERS)})`

/** Source for a paper about work, whose name begins with its time: 「上半年总结」 */
export const PAPER = anyOf(words('总结 报告 评估 考核'))

const TITLE_END = new RegExp(`${anyOf(DOCUMENT_KINDS, OTHERS)}(?:\\([^()]{1,24}\\)){0,3}$`, 'u')

/** Whether a line ends as a 标题 does: with the kind of document, perhaps with 「（试行）」 or years after it. */
export const endsAsTitle = predicate(
  {
    yes: [
      '某县水利局关于做好防汛工作的通知',
      '某市民生实事任务分解表',
      '某县政务公开工作要点',
      '某省物业管理办法(试行)',
      '三年行动计划(2021-2023年)',
      '某市常务会议纪要'
    ],
    no: ['某县水利局', '各乡镇人民政府', '通知公告栏', '现将有关事项通知如下']
  },
  (text) => TITLE_END.test(text)
)

const NAMES_ALL = new RegExp(`关于[^。]{2,120}的[\\p{Script=Han}]{0,6}?${KIND_SENT_DOWN}(?:\\([^()]{1,24}\\))?$`, 'u')

/** Whether a text is a title to its very end: 「X关于…的通知」. What only ends with a kind may go on: 「X关于落实公示制度」. */
export const isWholeTitle = predicate(
  {
    yes: ['某县水利局关于做好防汛工作的通知', '关于建立林长制的实施意见(试行)'],
    no: ['某县水利局关于落实公示制度', '某县任务分解表']
  },
  (text) => NAMES_ALL.test(text)
)

/** Attachments to be filled in: nothing in them is work. */
const FORMS = words(
  '申报书 申报表 申请表 报名表 反馈表 评审表 评分表 回执 申请书 承诺书 协议书 汇总表 登记表 名单 样表 模板 格式 推荐表 统计表 核查表 备案表 意见表 审批表 提纲'
)
const FORM_END = new RegExp(`${anyOf(FORMS)}(?:\\([^()]*\\))?$`, 'u')

/** Terms, and what others are praised for */
const TOLD = /(?:名词|术语|用语)(?:解释|释义|说明)$|术语(?:和定义|表)$|经验$|做法$|典型案例$/u

/** Whether the title of an attachment is that of a form, of terms or of commended practices. */
export const isFormTitle = predicate(
  {
    yes: ['项目申报书', '某县科技特派员申报表', '汇总表(样式)', '参会人员名单', '名词解释', '大督查发现的典型经验做法(共3项)', '典型案例'],
    no: ['任务分解表', '工作方案', '经验推广方案']
  },
  (text) => FORM_END.test(text) || TOLD.test(text.replace(/\([^()]*\)$/u, ''))
)

/** 「…标准体系」 + 「建设指南」: what is done with what the line above names, and the kind, and nothing else */
const DONE_WITH_IT = new RegExp(`^(?:建设|管理|实施|编制|评价|应用|推广){1,2}${anyOf(DOCUMENT_KINDS, OTHERS)}(?:\\([^()]{1,24}\\))?$`, 'u')

/** Whether a line goes on with the title above it, which ends with a kind: 「…工作要点」 + 「的通知」. */
export const goesOnTitle = predicate(
  {
    yes: ['的通知', '及任务分解表', '暨推进会纪要', '(试行)', '通知', '建设指南', '实施方案(2030版)'],
    no: ['各乡镇:', '某县水利局', '一、任务', '某县实施方案', '任务分解表']
  },
  (line) => /^(?:的|通知|及|和|暨|等|\()/u.test(line) || DONE_WITH_IT.test(line)
)

/** What a page about a notice is called before the notice’s name */
const ABOUT = /(?:解读|图解|图读懂|图看懂|问答|答问|实录|访谈|一问一答)$/u
const LABEL_END = /(?:类型|类别|种类|文种|名称|标题|机[构关]|单位|部门|日期|时间|编?号|方式|属性|来源|状态|范围|词|链接)$/u

/** Whether a line is a title that has ： near its head, not a label and its value: the first line of a page. */
export const isLabelledTitle = predicate(
  {
    yes: ['政策解读:《某县夜市提升行动方案》有关情况', '一图读懂:某县夜市提升方案', '某县夜市:提升行动方案', '问答实录:《若干意见》的有关情况'],
    no: ['文件名称:某县夜市提升方案', '发布机构:某县水利局', '公文种类:规范性文件通知', '政策解读:', '来源:某县政府', '某县夜市:']
  },
  (text) => {
    const colon = text.indexOf(':')
    const [label, value] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)]
    if (label === '' || value.length < 6 || LABEL_END.test(label) || /[。;]/u.test(text)) return false
    return ABOUT.test(label) || endsAsTitle(value) || /^《[^《》]{4,}》/u.test(value)
  }
)
