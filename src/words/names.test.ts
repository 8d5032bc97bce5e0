import {describe, it} from 'vitest'
import {isBareDivision, isNational, LEVEL_OF_MARK} from './division.ts'
import {ending, expectEach, whole} from './listed.fixture.ts'
import {
  COMMITTEE,
  DEPARTMENT,
  DIVISION_ORGAN,
  endsAsOrgan,
  isInnerOffice,
  LOCAL_BODY,
  OF_DIVISION,
  OFFICE,
  OFFICE_ALONE,
  OFFICE_LIKE,
  ORGAN_IN_PROSE,
  PARTY_ORGAN,
  PLAIN_ORGAN,
  STATE_ORGAN,
  TAIL_OF_NAME
} from './organ.ts'
import {isPerson} from './surname.ts'
import {ACTOR, CLASS, endsAsUnit, isBareNoun, mayBeRecipients, mayBeUnit, saysWhatIsDone, SUBJECT} from './unit-name.ts'

describe('the name of an organ', () => {
  it('ends as organs do, in words that no ending of one character covers', () => {
    const names = `
      县财政局 县卫健委 省教育厅 县政府办 市宣传部 审计署 县政府 市管委 县党委 县党组 镇党工委 市直工委 县纪委 县编委 市法院 市检察院 国务院 县人大 县政协 县武装部 省军区 市军分区 市警备区 中共中央 中央军委 团中央 州行署
      市海关 某区公所 县人民代表大会 综合处 业务科 某股 督查室 某组 法规司 某庭 机关党支部 党总支 县指挥部 县专班 十二师团部 项目部 执法队 县医院 县档案馆 气象台 县党校 数据中心 某大学 县中学 县小学 某幼儿园 市植物园
      市动物园 市博物园 市交易所 某林场 某农场 某牧场 某渔场 某茶场 县种畜场 县良种场 县原种场 县园艺场 县鱼种场 某总场 某分场 县苗圃 县公路段 县工务段 某管理段 某科技园 某工业园 某产业园 某创业园 某示范园 某物流园 某软件园
      派出所 水管站 居委会 街道办事处 某生产队 学会 市科协 县残联 县妇联 县工商联 县文联 县侨联 市社科联 市科联 市台联 市青联 市学联 县社联 市体联 市商联 校团委 某联合体 某公司 某集团 某银行 某支行 某分行 某商行 县农行 县工行
      县中行 县建行 县交行 县人行 市农发行 供销社 自来水厂 建设兵团`
    expectEach(names, endsAsOrgan)
    expectEach(names, endsAsUnit)
  })
  it('ends as no ordinary word does, though its last character is the same', () => {
    const ordinary = `
      布局 格局 大局 结局 破局 时局 僵局 变局 骗局 主办 承办 举办 代办 帮办 网上通办 一网通办 跨省通办 网办 掌上办 指尖办 网上办 上门办 马上办 一次办 就近办 异地办 大厅 客厅 展厅 餐厅 舞厅 歌厅 音乐厅 门厅
      干部 内部 外部 东部 西部 南部 北部 中部 局部 俱乐部 底部 顶部 门市部 营业部 小卖部 部署 签署 好处 坏处 用处 长处 短处 益处 难处 之处 到处 处处 深处 实处 住处 多处 学科 本科 专科 儿科 内科 外科 百科 牙科 妇科
      参股 控股 入股 持股 个股 卧室 温室 浴室 居室 会议室 阅览室 活动室 接待室 地下室 更衣室 重组 分组 机组 词组 上司 官司 家庭 团队 梯队 排队 组队 乐队 球队 车队 庭院 影院 戏院 小院 大院 宅院 入院 出院 住院 四合院
      场馆 宾馆 餐馆 茶馆 饭馆 酒馆 平台 舞台 出台 后台 前台 讲台 柜台 阳台 擂台 展台 窗台 中台 灶台 搭台 登台 站台 垮台 烽火台 观景台 母校 全校 入校 到校 返校 离校 场所 厕所 诊所 住所 处所 会所 居所
      网站 车站 基站 充电站 换电站 充换电站 加油站 加气站 加氢站 变电站 水电站 发电站 光伏电站 泵站 驿站 中转站 转运站 厂站 地铁站 到站 社会 机会 大会 年会 晚会 全会 例会 议会 国会 领会 约会 庙会 峰会 盛会 花会 灯会
      茶话会 座谈会 推介会 交流会 博览会 展会 洽谈会 招聘会 现场会 推进会 部署会 调度会 联席会 动员会 培训会 论坛会 运动会 听证会 论证会 评审会 发布会 报告会 对接会 说明会 宣讲会 恳谈会 见面会 专题会 办公会 常务会
      汇报会 启动会 交易会 展览会 展销会 订货会 音乐会 演唱会 联欢会 工作会 研讨会 分析会 协调会 观摩会 评议会 述职会 生活会 家长会 股东会 分享会 院坝会 屋场会 板凳会 碰头会 通报会 总结会 表彰会 点评会 会商会 答谢会
      读书会 讨论会 视频会 电话会 咨询会 务虚会 碰面会 党员会 村民会 集会 聚会 参会 开会 不会 都会 将会 妥协 结社 入社 旅行社 出厂 进厂 建厂 入厂`
    expectEach(ordinary, (word) => !endsAsOrgan(word))
  })
  it('is that of an office inside it where it ends so', () => {
    expectEach('综合处 市容科 计财股 法规司 刑事庭 督查室', isInnerOffice)
    expectEach('县政府办公室 某局 处', (word) => !isInnerOffice(word))
  })
  it('may go on behind a blank', () => {
    expectEach('管委会 人民政府 政府 办公室 党委 委员会', (word) => TAIL_OF_NAME.test(word))
  })
})

describe('pieces of patterns for organs', () => {
  it('hold each ending that they are for', () => {
    expectEach('局 委 厅 委员会', whole(DEPARTMENT))
    expectEach('局 委 厅 委员会 办 部 署 办公室 办公厅', whole(STATE_ORGAN))
    expectEach('党委 党工委 党组', whole(COMMITTEE))
    expectEach('局 委 厅 处 科 室 办 部 中心 教研院 研究院', whole(OFFICE_LIKE))
    expectEach('组织部 宣传部 统战部 政法委 社会工作部 编办 网信办 改革办', whole(PARTY_ORGAN))
    expectEach('办公室 办公厅', whole(OFFICE))
    expectEach('政府 人民政府 管委会 党委 办事处', whole(LOCAL_BODY))
    expectEach('政府 人民政府 委 财政局 教育委员会 督查室 残疾人联合会', whole(OF_DIVISION))
  })
  it('hold each ending that may stand alone beside other organs of the division', () => {
    expectEach('财政局 融媒体中心 执法队 医院 档案馆 气象台 红十字会 科协 残联 妇联 工商联 文联 供销社 供销合作社', ending(DIVISION_ORGAN))
    expectEach('党校 旅行社 合作社 社会 平台', (word) => !ending(DIVISION_ORGAN)(word))
  })
  it('hold each ending that tells an organ in running text', () => {
    expectEach(
      '财政局 教育厅 卫健委 外事办 医院 派出所 县政府 某协会 某学会 某商会 某工会 某理事会 某联合会 某研究会 某基金会 某促进会 某红十字会 某常委会 某党委会 某董事会 某监事会 某联席会 某安委会 某民委会 某委员会 县党组 县人大 县政协 县武装部 省军区 军分区 警备区 中共中央 团中央 州行署 党支部 党总支 指挥部 工作专班 团部 项目部 数据中心 某大学 某学校 某中学 某小学 幼儿园 植物园 动物园 博物园 国有林场 居委会 村委会 办事处 生产队 残联 工商联 文联 联合体 联合社 某公司 某集团 某银行 某支行 兵团 公路段 科技园',
      ending(ORGAN_IN_PROSE)
    )
    expectEach('海关 系统会 进科 多处', (word) => !ending(ORGAN_IN_PROSE)(word))
  })
  it('hold each ending that prints no division', () => {
    expectEach('财政部 法院 工会 农发行 科协 消防队 残联 妇联 工商联 文联', ending(PLAIN_ORGAN))
    expectEach('市民 社会 县林场', (word) => !ending(PLAIN_ORGAN)(word))
  })
  it('hold each office that may stand alone behind a sentence', () => {
    expectEach('财政局 卫健委 教育厅 法规处 宣传科 计财股 办公室 督查室 政研室 服务中心', ending(OFFICE_ALONE))
    expectEach('图书馆 市中心 副中心 重中心 学科 好处', (word) => !ending(OFFICE_ALONE)(word))
  })
})

describe('the name of a unit', () => {
  it('ends as classes, places and companies do', () => {
    expectEach(
      `有关单位 有关部门 各科室 各股室 各处室 各机构 责任主体 各机关 有关局委 中央部委 各企业 属地国企 驻地央企 某企 各院校 各高校 各街道 各乡镇 各镇街 各社区 各园区 各开发区 各新区 各示范区 高新区 经开区 各景区 各地方 各地区
      各地 各级 各委员 某基地 某联盟 中央驻地 驻地部队 各乡 各村 各县 各区 各市 各省 各州 各盟 各旗 各镇 县供电 县电力 县联通 县移动 县电信 县铁塔 县烟草 某电厂 某水厂 学联 市影联 文工团 某行 国有林场 环境监测场 环保署 某工厂`,
      endsAsUnit
    )
  })
  it('ends as no ordinary word in 联, 团, 行 or 场 does', () => {
    expectEach(
      `关联 互联 串联 并联 对联 物联 车联 蝉联 首联 社团 组团 旅行团 抱团 剧组团 执行 推行 施行 运行 进行 举行 先行 试行 实行 同行 出行 发行 流行 通行 履行 慢行 步行 骑行 修行 现行 平行 践行 下行 上行 前行 暂行 并行 绿行
      言行 品行 飞行 银发行 另行 自行 奉行 可行 放行 随行 直行 市场 现场 广场 立场 商场 停车场 操场 球场 会场 考场 战场 车场 菜场 卖场 养殖场 货场 堆场 料场 填埋场 垃圾场 赛场 沙场 矿场 入场 到场 离场 登场 专场 主场 场场 气场
      磁场 采石场 消纳场`,
      (word) => !endsAsUnit(word)
    )
  })
  it('has from 2 to 30 characters', () => {
    expectEach(`某局 ${'甲'.repeat(29)}局`, mayBeUnit)
    expectEach(`局 ${'甲'.repeat(30)}局`, (name) => !mayBeUnit(name))
  })
  it('stands for who acts', () => {
    expectEach('部门 单位 机构 企业 街道 责任人 社会组织 服务组织 行业组织 经济组织 基层组织 小组 工作组 实验室 主体 提供者 运营者 经营者', whole(ACTOR))
    expectEach('部 室 站 各地 各村 各镇 各县 各市 各区', whole(SUBJECT))
    expectEach('单位 部门 科室 股室 处室 机构 主体 机关 局委 部委 企业 街道 乡镇', whole(CLASS))
    expectEach('单位 部门 机构 企业 乡镇 街道 个人 地区 人员 政府 管理 服务 组织 办公室 委员会 局', isBareNoun)
  })
  it('is no sentence that says what is done', () => {
    expectEach(
      '负责培训中心 会同某局 牵头某局 应当某局 必须某局 协助某局 配合某局 督促某局 抽查某局 定期某局 及时某局 根据某局 按照某局 对各局 每年某局 每月某局 每周某局 每日某局 每季某局 每半年某局 每学期某局 市教育局检查各局 市教育局检查全市学校 市教育局检查辖区学校 市教育局检查有关学校 市教育局检查相关学校 市教育局检查所有学校 市教育局检查所属学校 市教育局检查县区学校 市教育局检查乡所 市教育局检查培训机构 市教育局加强培训机构',
      saysWhatIsDone
    )
  })
  it('may be one whom a notice is addressed to', () => {
    expectEach('全体同志 全校师生 某某代表 某某委员 某某主席 某某常委 某某先生 某某女士 各家长 机关各处室 局属科室', mayBeRecipients)
  })
})

describe('the name of a division', () => {
  it('is bare where it is only a kind', () => {
    expectEach('省 市 县 区 旗 州 盟 乡 镇 街道 乡镇 开发区 园区', isBareDivision)
  })
  it('has a level by its mark', () => {
    expectEach('省:province 自治区:province 市:city 州:city 盟:city 县:county 区:county 旗:county 镇:town 乡:town 街道:town', (pair) => {
      const [mark = '', level] = pair.split(':')
      return LEVEL_OF_MARK[mark] === level
    })
  })
  it('is the whole country by how it begins', () => {
    expectEach('国务院参事室 国家邮政局 中央网信办 中共中央组织部 全国总工会 中国气象局 最高人民法院', isNational)
  })
})

describe('the name of a person', () => {
  it('begins with a surname, perhaps of two characters', () => {
    expectEach('欧阳某某 司马某某 上官某某 诸葛某某 东方某某 皇甫某某 尉迟某某 公孙某某 慕容某某 司徒某某 令狐某某 夏侯某某 端木某某 呼延某某', isPerson)
  })
})
