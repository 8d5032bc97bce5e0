import {BRACKETED, ORDINARY, ORGAN, ORGANS, ORGAN_IN_PROSE} from './organ.ts'
import {anyOf, endingOf, endTest, predicate, words} from './pattern.ts'
import {DUTY_VERB, LEADING_VERB, WORK_VERB} from './verb.ts'
import {MARKS, TOWN} from './division.ts'

/** Names that stand in a list of units: organs, classes of them, places that stand for their government. On folded text. */

/** 「有关部门」「各科室」: what a label announces, 「责任单位」, is one of these too. */
export const CLASS_NOUNS: readonly string[] = words('单位 部门 科室 股室 处室 机构 主体 机关 局委 部委')
/** Source for one of them */
export const CLASS_NOUN = anyOf(CLASS_NOUNS)
/** Source for what makes a class of a noun: 「各部门」「有关企业」 */
export const ANY_OF = anyOf(words('各 有关 相关'))
/** Classes of units that no label names. */
const CLASSES = words('企业 企 街道 镇街 地方 各地 各级 委员 基地 驻地')
/** 「各县（市、区）」「各乡镇」 stand for their governments. */
const PLACES = words('乡 村 县 区 市 省 州 盟 旗 镇')
/** Source for the kind of place that a division's name ends with: 「市」 */
export const PLACE_KINDS = anyOf(PLACES)
/** 「移动、电信、联通」: companies known by a word */
const BRANDS = words('供电 电力 联通 移动 电信 铁塔 烟草')
/** Endings too common for a place where anything else may stand, and right in a list. */
const SHORT = words('联 团 行 场')

/** Words that end like these. */
const NOT_SHORT = words(`
  关联 互联 串联 并联 对联 物联 车联 蝉联 首联
  社团 组团 旅行团 抱团
  执行 推行 施行 运行 进行 举行 先行 试行 实行 同行 出行 发行 流行 通行 履行 慢行 步行 骑行 修行 现行 平行 践行 下行 上行 前行 暂行 并行 绿行 言行 品行 飞行 另行 自行 奉行 可行 放行 随行 直行
  市场 现场 广场 立场 商场 操场 球场 会场 考场 战场 车场 菜场 卖场 养殖场 货场 堆场 料场 填埋场 垃圾场 赛场 沙场 矿场 入场 到场 离场 登场 专场 主场 场场 气场 磁场 采石场 消纳场
`)

/** Source of a pattern for the nouns of classes: 「各部门」「有关企业」 */
export const CLASS = anyOf(CLASS_NOUNS, words('企业 街道 乡镇'))
/** Source of a pattern for who acts in running text: 「主管部门应当…」「各乡镇负责…」 */
export const ACTOR = `(?:${ORGAN_IN_PROSE}|各[${MARKS}村地]{1,3}|${anyOf(words('部门 单位 机构 机关 企业 街道 责任人 社会组织 服务组织 行业组织 经济组织 基层组织 小组 工作组 实验室 主体 提供者 运营者 经营者'))})`
/** Source behind `ACTOR`: 「所」 in 「所指」「所需」 is no office, nor 「委」 in 「委托」, 「办」 in 「办理」 */
export const PART_OF_WORD = '(?<!所(?=[在需有称指列属得示用涉述])|委(?=[托派任])|办(?=[理结法]))'
/** Source for who is named before 「：」 or a verb of duty at the head of a sentence: 「县督查室负责…」 */
export const SUBJECT = `(?:${ACTOR}|[部室站])`
const UNIT = `(?:${ORGAN}|${anyOf(CLASS_NOUNS, CLASSES, PLACES, BRANDS)}|${endingOf(SHORT, [...ORDINARY, ...NOT_SHORT])})`

const LONGEST = 30
const ends = endTest(`${UNIT}${BRACKETED}`, [...ORGANS, ...CLASS_NOUNS, ...CLASSES, ...PLACES, ...BRANDS, ...SHORT])
/** Never in a name, whatever it ends with. */
const NOT_IN_NAMES = /[的了将把使让得着被。:?!谁,;]|认真|切实|要求|坚持|责任|主动|必须|应当|加强/u

/** Whether a text ends as the name of a unit or of a class of units does. */
export const endsAsUnit = predicate(
  {
    yes: ['各县(市、区)', '市直有关部门', '省供电', '各乡镇', '市财政局', '县档案馆', '省级以上开发区', '驻地部队', '各高校', '属地国企', '中央驻地方单位'],
    no: ['农贸市场', '组织实施', '统筹推进', '贯彻执行', '信息平台', '全社会', '抓好落实']
  },
  ends
)

/** Whether a text, between the marks of a list, may be the name of a unit or of a class of units. */
export const mayBeUnit = predicate(
  {
    yes: [
      '市水利局',
      '各村(社区)',
      '县移动公司',
      '各县(市、区)政府(管委会)',
      '市海关',
      '县林场',
      '村委会',
      '居委会',
      '市总工会',
      '省军区',
      '农业农村局',
      '中央驻地方单位'
    ],
    no: ['局', '市财政局的下属单位', '各部门要认真负责', '谁主管', '办公场所', '完成任务', '加强各部门']
  },
  (text) => text.length >= 2 && text.length <= LONGEST && ends(text) && !NOT_IN_NAMES.test(text)
)

/** Names of classes that cannot stand as a unit by themselves behind 和: 「民政局和服务机构」, not 「和机构」. */
export const isBareNoun = predicate(
  {
    yes: ['单位', '个人', '办公室', '局'],
    no: ['有关单位', '政府办公室', '财政局']
  },
  (text) => BARE.test(text)
)
const BARE = new RegExp(`^(?:${anyOf(words('单位 部门 机构 企业 乡镇 街道 个人 地区 人员 政府 管理 服务 组织 办公室 委员会'))}|.)$`, 'u')

const NO_NAME = new RegExp(
  `${anyOf(words('负责 会同 牵头 应当 必须 协助 配合 督促 抽查 定期 及时 根据 按照 对各'))}|每[年月周日季学半]|${ACTOR}(?:${DUTY_VERB}|${LEADING_VERB}|${WORK_VERB})(?:[^()]{0,8}(?:[各全辖]|有关|相关|所[有属]|[市县区镇乡])|[^()]{1,16}${CLASS}$)`,
  'u'
)

/** Whether words that end as a name does say what an organ does, and to whom; verbs stand in names too. */
export const saysWhatIsDone = predicate(
  {
    yes: ['市民政局会同有关部门抽查服务机构', '县文旅局指导各乡镇', '市教育局每学期检查培训机构', '市交通局管理全市客运企业'],
    no: ['县委组织部', '县卫生局监督所', '市家庭教育指导中心', '县政府督查室', '市国资委监管企业']
  },
  (text) => NO_NAME.test(text)
)

/** Whether a line above the text, without its colon, may say to whom the notice goes: a list of units and persons. */
export const mayBeRecipients = predicate(
  {
    yes: ['各县(市、区)人民政府,市政府各部门、各直属机构', '机关各处室', '各党支部、全体同志', '市档案馆', '各有关企业', '甲某某等代表', '赵某副主席'],
    // a salutation of a speech
    no: ['现将有关事项通知如下', '主要任务', '有关要求', '各位代表']
  },
  (text) => !text.startsWith('各位') && text.split(/[,、]/u).some((name) => endsAsUnit(name) || ADDRESSED.test(name))
)
const ADDRESSED = new RegExp(`${anyOf(words('同志 师生 代表 主席 先生 女士 家长'))}$`, 'u')

const COLLECTIVE = new RegExp(
  `^(?:${ANY_OF}|其[他它]|所有|全体|全[${MARKS}])|各[^、]{1,8}$|有关|相关|(?:${CLASS_NOUN}|企业)$|^[${MARKS}]?[直属级](?:部门|单位)|^(?:${TOWN}|[村县区市]|社区)(?:\\([^()]{1,12}\\))?$|\\((?:[${MARKS}场]|街道|管委会|社区)[^()]*\\)`,
  'u'
)

/** Whether a name is that of a class of units, not of one. */
export const isCollective = predicate(
  {
    yes: ['各乡镇', '市直有关部门', '其他单位', '县直单位', '各县(市、区)政府', '乡镇', '全县各学校', '施工单位', '街道(社区)'],
    no: ['县水利局', '西岭镇', '市财政局(国资委)', '县机关事务局', '市政府办公室']
  },
  (name) => COLLECTIVE.test(name)
)

/** Whether a name is that of all organs of one kind that a government has: 「各直属机构」, behind 「县政府各部门」. */
export const isGovernmentsOwn = predicate(
  {
    yes: ['各部门', '各直属机构', '各工作部门', '各派出机关', '各内设机构'],
    no: ['各乡镇', '各有关部门', '县政府各部门', '各企业']
  },
  (name) => OWN.test(name)
)
const OWN = /^各(?:工作)?(?:部门|(?:直属|派出|组成|内设|办事|议事|特设)(?:机构|机关|单位|部门))$/u
