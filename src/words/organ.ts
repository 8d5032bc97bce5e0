import {anyOf, endingOf, endTest, predicate, words} from './pattern.ts'

/** How the names of organs end. Each group is for whoever wants it alone; `ORGAN` is all of them. On folded text. */

/** 政府组成部门: a division has one for each function */
const DEPARTMENTS = words('局 委 厅 委员会')
/** 机关 of state and party that bear the division's name: 「市财政局」「县委宣传部」 */
const STATE_ORGANS: readonly string[] = [...DEPARTMENTS, ...words('办 部 署 办公室 办公厅')]
const AUTHORITIES = [
  ...words('政府 党组 人大 政协 武装部 军区 军分区 警备区 中共中央 团中央 行署 海关'),
  // ends like 大会, which is a meeting
  '代表大会'
]
/** Inside an organ, or below it: 「业务科」「机关党支部」「领导小组」 */
const INNER = [...words('处 科 股 室 组 司 庭'), ...words('支部 总支 指挥部 专班 团部 项目部')]
/** 事业单位 that a division runs: 「县档案馆」「市气象台」「县中心」 */
const INSTITUTIONS: readonly string[] = [
  ...words('队 院 馆 台 校'),
  ...words('中心 大学 学校 中学 小学 幼儿园 植物园 动物园 博物园'),
  // 「县国有林场」; other words in 场 name places: 市场, 广场
  ...words('林场 农场 牧场 渔场 茶场 种畜场 良种场 原种场 园艺场 鱼种场 总场 分场 苗圃'),
  // 「县公路段」; other words in 段 are stretches: 阶段, 路段
  ...words('公路段 工务段 管理段'),
  // 「省农业示范园」; other words in 园 name grounds: 公园, 校园
  ...words('科技园 工业园 产业园 创业园 示范园 物流园 软件园')
]
/** At the grass roots: 「派出所」「水管站」 belong to towns, whatever division is named before them. */
const GRASS_ROOTS = words('所 站 居委会 村委会 办事处 生产队')
/** 群团: 「市科协」「县工商联」「团县委」 */
const ASSOCIATIONS = words('会 协 残联 妇联 文联 侨联 科联 台联 青联 学联 社联 体联 商联 联合体 联合社')
/** What 会 ends where it is an organ: 「系统会响应」 */
const SOCIETIES = words('协会 学会 商会 工会 理事会 联合会 研究会 基金会 促进会 红十字会 常委会 党委会 董事会 监事会 联席会 安委会 民委会')
/** 「县供电公司」「农业发展银行」 */
const COMPANIES = words('公司 集团 银行 支行 分行 商行 农行 工行 中行 建行 交行 人行 农发行 社 厂 兵团')

/** All endings. */
export const ORGANS: readonly string[] = [...STATE_ORGANS, ...AUTHORITIES, ...INNER, ...INSTITUTIONS, ...GRASS_ROOTS, ...ASSOCIATIONS, ...COMPANIES]

/** Words that end like an organ and are none. */
export const ORDINARY: readonly string[] = words(`
  布局 格局 大局 结局 破局 时局 僵局 变局 骗局
  主办 承办 举办 代办 帮办 网上通办 一网通办 跨省通办 网办 掌上办 指尖办 网上办 上门办 马上办 一次办 就近办 异地办
  大厅 客厅 展厅 餐厅 舞厅 歌厅 音乐厅 门厅
  干部 内部 外部 东部 西部 南部 北部 中部 局部 俱乐部 底部 顶部 门市部 营业部 小卖部
  部署 签署
  好处 坏处 用处 长处 短处 益处 难处 之处 到处 处处 深处 实处 住处 多处
  学科 本科 专科 儿科 内科 外科 百科 牙科 妇科
  参股 控股 入股 持股 个股
  卧室 温室 浴室 居室 会议室 阅览室 活动室 接待室 地下室 更衣室
  重组 分组 机组 词组
  上司 官司
  家庭
  团队 梯队 排队 组队 乐队 球队 车队
  庭院 影院 戏院 小院 大院 宅院 入院 出院 住院 四合院
  场馆 宾馆 餐馆 茶馆 饭馆 酒馆
  平台 舞台 出台 后台 前台 讲台 柜台 阳台 擂台 展台 窗台 中台 灶台 搭台 登台 站台 垮台 烽火台 观景台
  母校 全校 入校 到校 返校 离校
  场所 厕所 诊所 住所 处所 会所 居所
  网站 车站 基站 充电站 换电站 加油站 加气站 加氢站 变电站 水电站 发电站 光伏电站 泵站 驿站 中转站 转运站 厂站 地铁站 到站
  社会 机会 大会 年会 晚会 全会 例会 议会 国会 领会 约会 庙会 峰会 盛会 花会 灯会 茶话会 座谈会 推介会 交流会 博览会 展会 洽谈会 招聘会 现场会 推进会 部署会 调度会
  联席会 动员会 培训会 论坛会 运动会 听证会 论证会 评审会 发布会 报告会 对接会 说明会 宣讲会 恳谈会 见面会 专题会 办公会 常务会 汇报会 启动会 交易会 展览会 展销会 订货会
  音乐会 演唱会 联欢会 工作会 研讨会 分析会 协调会 观摩会 述职会 生活会 家长会 股东会 分享会 院坝会 屋场会 板凳会 碰头会 通报会 总结会 表彰会 点评会 会商会 答谢会
  读书会 讨论会 视频会 电话会 咨询会 务虚会 碰面会 党员会 村民会 集会 聚会 参会 开会 不会 都会 将会
  妥协
  结社 入社 旅行社
  出厂 进厂 建厂 入厂
`)

/** What a name may have in brackets behind it: 「市交通委(市道运局)」 */
export const BRACKETED = '(?:\\([^()]{1,40}\\))?'
/** Source of a pattern for the end of an organ's name. */
export const ORGAN = endingOf(ORGANS, ORDINARY)
/** The same in running text, where a single character is more often a part of another word, and 海关 one that persons turn to. */
export const ORGAN_IN_PROSE = endingOf([...words('局 厅 委 办 院 所'), ...SOCIETIES, ...ORGANS.filter((word) => word.length > 1 && word !== '海关')], ORDINARY)
/** The same for organs that stand beside others of their division, and so may leave its name out. */
export const DIVISION_ORGAN = `(?:${endingOf(
  [...STATE_ORGANS, ...INSTITUTIONS.filter((word) => word !== '校'), '会', '协', '残联', '妇联', '工商联', '文联'],
  ORDINARY
)}|(?<=供销(?:合作)?)社)`
/** Source for the party's committee beside a government: 「党委和人民政府」 */
export const COMMITTEE = anyOf(words('党委 党工委 党组'))
/** Source for how offices end, and not places to go to: 「教研院」「人才中心」 */
export const OFFICE_LIKE = anyOf(DEPARTMENTS, words('处 科 室 办 部 中心 教研院 研究院'))
export const DEPARTMENT = anyOf(DEPARTMENTS)
/** Source for the organs of a party committee: 「市委宣传部」 */
export const PARTY_ORGAN = anyOf(words('组织部 宣传部 统战部 政法委 社会工作部 编办 网信办 改革办'))
/** Source for the office of a committee or a government: 「市委办公室」; without a prefix it may be anyone's */
export const OFFICE = anyOf(words('办公室 办公厅'))
/** Source for what the governments of several divisions are called together: 「各县、市、区人民政府」 */
export const LOCAL_BODY = anyOf(words('政府 人民政府 管委会 党委 办事处'))
/** Source for what stands behind the division in the name of its organ: 「市」 + 「教育局」 */
export const OF_DIVISION = `(?:(?:人民)?政府|委|[\\p{Script=Han}]{2,12}${anyOf(STATE_ORGANS, words('室 会'))})`
/** Source for the organs of state alone: no exceptions, since a function stands before them. */
export const STATE_ORGAN = anyOf(STATE_ORGANS)
/** Organs of law, people's organisations and ministries: they print no division where the issuer's is meant. */
export const PLAIN_ORGAN = endingOf([...STATE_ORGANS, ...words('院 会 行 协 队'), '残联', '妇联', '工商联', '文联'], ORDINARY)

const ends = endTest(`${ORGAN}${BRACKETED}`, ORGANS)
/** The organ's own word begins the text: 「局」 is no name. */
const SHORTEST = 2

/** Whether a text, in a place where a name stands, ends as the name of an organ does; a class of units (各部门) is none. */
export const endsAsOrgan = predicate(
  {
    yes: [
      '某市海关',
      '县档案馆',
      '市科协',
      '县残联',
      '市气象台',
      '县国有林场',
      '省供销社',
      '县工商联',
      '团县委',
      '县红十字会',
      '高新区管委会',
      '防汛指挥部',
      '市工作专班',
      '省人民代表大会',
      '县融媒体中心',
      '市财政局(国资委)',
      '国务院',
      '西岭派出所',
      '市自来水公司'
    ],
    no: [
      '局',
      '公共场所',
      '全社会',
      '农贸市场',
      '政务服务平台',
      '政府网站',
      '工作部署',
      '科研团队',
      '统一布局',
      '会议现场',
      '各部门',
      '有关单位',
      '群众家庭',
      '座谈会',
      '网上办',
      '党员干部'
    ]
  },
  (text) => text.length >= SHORTEST && ends(text)
)

const INNER_OFFICE = /^[\p{Script=Han}]{2,12}(?:[处科股司庭]|(?<!办公)室)$/u

/** Whether a name is that of an office inside an organ, without the organ's own name. */
export const isInnerOffice = predicate(
  {
    yes: ['市容科', '法规司', '督查室', '综合处'],
    no: ['县政府办公室', '县水利局', '科']
  },
  (text) => INNER_OFFICE.test(text)
)

/** 「经开区 管委会」 is one name that a break parts. */
export const TAIL_OF_NAME = /^(?:管委会|人民政府|政府|办公室|党委|委员会)/u
/** The same for an office that may stand by itself behind a sentence: 「（新闻宣传科）」「（办公室）」, not 「（图书馆）」 */
export const OFFICE_ALONE = `(?:${endingOf([...words('局 委 厅 处 科 股'), ...words('办公室 督查室 政研室')], ORDINARY)}|(?<![副市重])中心)`
