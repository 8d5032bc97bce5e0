import {describe, expect, it} from 'vitest'
import {isAim, opensPrinciples} from './aim.ts'
import {namesBenefit} from './benefit.ts'
import {entryEnds, headsContents, isContentsEntry, isNumberedEntry} from './contents.ts'
import {KIND_SENT_DOWN, OFFICIAL_KIND, OWN_KIND, RULE_ITSELF, TITLE_KIND, endsAsTitle, isFormTitle, isWholeTitle} from './kind.ts'
import {expectEach, whole} from './listed.fixture.ts'
import {countsNames, headsList, isContact} from './listing.ts'
import {isMembersTitle, saysWhoBelongs} from './membership.ts'
import {beginsAsWork} from './verb.ts'

describe('the heading of a chapter without work', () => {
  it('begins with aims, terms or background', () => {
    expectEach(
      `总体要求 总体目标 总体思路 总体安排和目标 总的要求 指导思想 指导原则 基本原则 工作原则 主要原则 遵循原则 主要目标 工作目标 发展目标 行动目标 建设目标 目标任务 任务目标 目标要求 预期目标 主要预期目标 实施目标 阶段目标
      预期成果 预期成效 预期效果 年度目标 具体目标 总体定位 发展思路 工作思路 基本思路 基本要求 编制依据 编制目的 适用范围 目的意义 重要意义 背景 现状 发展现状 发展基础 形势 面临形势 工作背景 附则`,
      (words) => isAim(words) && isAim(`${words}及说明`)
    )
    expectEach(`总体要求${'甲'.repeat(20)} 总体要求${'甲'.repeat(21)}`, (words) => isAim(words) === words.length <= 24)
  })
  it('goes on with the sentence behind it where the break is lost', () => {
    expectEach(
      '以建设平安校园为 坚持以 以习 深入贯彻 全面贯彻 按照 围绕 紧紧围绕 力争 通过 到2030年 2030年',
      (words) =>
        isAim(`工作目标${words}全县各项公开工作的统一部署和安排,逐步减少各类问题`) &&
        !isAim(`工作要点${words}全县各项公开工作的统一部署和安排,逐步减少各类问题`)
    )
    expectEach('逐月', (words) => !isAim(`工作目标${words}全县各项公开工作的统一部署和安排,逐步减少各类问题`))
  })
  it('ends with what is aimed at, and begins with no verb', () => {
    expectEach('试点目标 整治原则 园区概况 补助范围', isAim)
    expectEach('确保 完成 实现 围绕 聚焦 紧扣 锚定 坚持 明确 细化 分解 落实 健全', (verb) => !isAim(`${verb}整改目标`))
  })
  it('ends with a word of background', () => {
    expectEach(
      `背景 形势 态势 现状 意义 必要性 重要性 机遇 挑战 回顾 成效 成效显著 成绩 工作基础 产业基础 现有基础 基础与优势 基础和优势 基础优势 比较优势 已经开展的工作 开展情况 进展情况 完成情况 总体情况 基本情况
      指导思想 基本原则 总体思路 总体目标 主要目标`,
      (words) => isAim(`全县新时期夜市防汛${words}`)
    )
    expectEach('问题 主要问题 目前突出问题 目前存在的主要问题 当前突出问题 存在的问题 存在问题', isAim)
  })
  it('says nothing that is done to it', () => {
    expectEach(
      `夯实 筑牢 巩固 打牢 营造 形成 保持 改善 改变 扭转 分析 研判 解决 整改 查摆 查找 梳理 排查 聚焦 针对 破解 补齐 报送 上报 通报 反馈 公开 定期 及时 掌握 摸清 了解 把握 抢抓 发挥 提升 提高 增强 强化 加强 加快 推进
      推动 开展 组织 做好 抓好 建立 健全 完善 确保 完成 实现 围绕 紧扣 锚定 坚持 明确 细化 分解 落实 培育 打造 建设 构建 放大 凸显 扩大 展示 注重 突出 跟踪 监测 检查 督查 汇报 调研 应对 防范 化解 处置 调查 统计 推广
      总结 核查 核实 消除 关注 抓住 抓牢 用好 汇总 填报 提交 展现 彰显 宣传 讲清 深化 深入 统筹 引导 支持 优化 树立 塑造 转化 发现 回应 收集 处理 重视 正视 直面 评估 考核 评价 自查`,
      (verb) => !isAim(`${verb}全县防汛成效`)
    )
  })
  it('is one of principles by its end', () => {
    expectEach('总体要求 基本原则 工作目标 指导思想 工作思路 主要目标。 主要目标:', opensPrinciples)
    expectEach('编制依据 发展现状', (words) => !opensPrinciples(words))
  })
})

describe('the heading of a list', () => {
  it('names conditions, objects, terms or persons', () => {
    expectEach(
      `申报条件 申请条件 准入条件 报名条件 申报资格 申请资格 报名资格 申报主体 申报对象 申报范围 申报材料 申请材料 报名材料 招生对象 适用对象 支持对象 服务对象 参评对象 评选对象 参评条件 评选条件 认定条件 推荐条件 征集方向
      征集内容 征集范围 征集对象 支持方向 申报方向 申报领域 支持领域 参赛对象 参赛条件 参赛资格 房源概况 资助对象 资助标准 术语 名词解释 有关定义 释义 联系方式 联系人 联系单位 咨询方式 咨询电话 政策咨询 业务咨询`,
      (words) => headsList(words) && headsList(`${words}。`) && !headsList(`公布${words}`)
    )
    expectEach('项目 课题 案例', (words) => headsList(`${words}申报条件`))
    expectEach('资格 条件 要求 标准 范围 材料 定义 方式 说明 和资格 及条件 与标准 、范围 材料要求 标准说明', (words) => headsList(`申报主体${words}`))
  })
  it('is followed by who is reached where', () => {
    expectEach('联系人 咨询电话 联系方式 手机 传真 邮箱 邮编 地址 网址 微信 微信号', (label) => isContact(`${label}:甲`))
    expectEach('县残联(0000-1234567) 13000000000;', isContact)
    expectEach(`${'甲'.repeat(68)}0000-1234567 ${'甲'.repeat(69)}0000-1234567`, (text) => isContact(text) === text.length <= 80)
    expectEach('县残联10000-1234567 县残联000-123456 210000000000', (text) => !isContact(text))
  })
  it('counts names and no work', () => {
    expectEach('制度 机制 模式 体系 做法 经验 改革 办法 标准 平台 清单 服务 方式 规范', (word) => countsNames(`安全方面1项:燃气用户登记${word}。`))
    expectEach('安全方面共3项。 安全领域有三条。 安全类12个: 安全方面2项:检查机制;东街。', countsNames)
    expectEach('安全方面3项:检查机制;东街;西街。', (text) => !countsNames(text))
  })
})

describe('the kind of a document', () => {
  const OFFICIAL = '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要 办法 细则 规定 条例 规则 制度 方案 要点 计划 规划 措施 政策 清单'
  const OTHER =
    '分工 任务 台账 一览表 分解表 分工表 表 分解 明细 细目 目录 大纲 纲要 指南 标准 规程 导则 安排 要求 预案 行动 体系 复函 责任书 倡议书 公约 章程 若干措施'
  it('ends a title', () => {
    expectEach(
      `${OFFICIAL} ${OTHER}`,
      (kind) => endsAsTitle(`某县夜市${kind}`) && endsAsTitle(`某县夜市${kind}(试行)(2030年)`) && !endsAsTitle(`${kind}夜市栏`)
    )
    expectEach(OFFICIAL, whole(OFFICIAL_KIND))
    expectEach('表 清单 方案 通知 要点', whole(TITLE_KIND))
  })
  it('is what a notice calls itself', () => {
    expectEach(`${OFFICIAL} ${OTHER} 若干政策 行动计划 实施细则 工作要点`, whole(OWN_KIND))
    expectEach('办法 细则 规定 条例 规则 制度', (kind) => whole(RULE_ITSELF)(`本${kind}`) && whole(RULE_ITSELF)(`本实施${kind}`))
  })
  it('is sent down, but for a question to those above', () => {
    expectEach(
      '决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 批复 函 纪要',
      (kind) => whole(KIND_SENT_DOWN)(kind) && isWholeTitle(`某县关于整治夜市的${kind}`)
    )
    expectEach('请示 议案', (kind) => !whole(KIND_SENT_DOWN)(kind))
  })
  it('is a form, terms or a practice where nothing in it is work', () => {
    expectEach(
      '申报书 申请表 申请书 承诺书 协议书 汇总表 登记表 名单 样表 模板 格式 推荐表 统计表 核查表 备案表 意见表 审批表 报名表 反馈表 评审表 评分表 回执 提纲',
      (form) => isFormTitle(`摊位${form}(样)`)
    )
    expectEach('名词解释 术语释义 用语说明 术语和定义 术语表 典型经验 经验做法 经验 典型做法 典型案例 做法(共2项)', isFormTitle)
    expectEach('经验推广 案例 用语规范 任务表', (title) => !isFormTitle(title))
  })
})

describe('a list of members', () => {
  const belongs = (heading: string) => saysWhoBelongs(heading, '由副县长任组长,成员由各局组成。')
  it('is headed by the body and what it is', () => {
    expectEach('领导小组 工作小组 工作组 协调小组 工作专班 专班 联席会议 委员会 协调机制 指挥部', (body) => belongs(`${body}组成人员`))
    expectEach(
      '成员单位 组成单位 组成人员 人员组成 成员组成 机构组成 机构设置 办公室设置 组织机构 成员 成员名单 成员和名单 成员及组成 成员与人员 成员单位。',
      belongs
    )
    expectEach('召开联席会议 成员单位职责', (heading) => !belongs(heading))
  })
  it('says who has which office', () => {
    expectEach('召集人 副召集人 组长 副组长 总指挥 指挥长 主任 副主任 成员 成员单位 联络员', (office) => saysWhoBelongs('组织机构', `${office}:甲某。`))
    expectEach(
      '由甲某担任组长。 由甲某兼任组长。 由各局组成。 办公室设在县商务局。 办公室设在县商务局,负责日常工作。 承担领导小组日常事务,由各局组成。',
      (text) => saysWhoBelongs('组织机构', text)
    )
  })
  it('gives no duty', () => {
    expectEach(
      '须由各局组成。 应当由各局组成。 请各局派员,由各局组成。 不得由一局组成。 由各局组成,负责整治夜市。 由各局组成,承担整治任务。 由各局组成,县商务局牵头。 各局要派员,由各局组成。',
      (text) => !saysWhoBelongs('组织机构', text)
    )
    expectEach('申请人由各局组成。 由负责同志组成。 由负责人组成。 由牵头单位组成。 由牵头部门组成。', (text) => saysWhoBelongs('组织机构', text))
    expectEach('领导小组成员名单 领导小组成员单位名单 领导小组组成人员名单(2030年)', isMembersTitle)
  })
})

describe('a table of contents', () => {
  it('has a heading and entries with leaders', () => {
    expectEach('目录 目次 【目录】 (目录) 目录:', headsContents)
    expectEach('总则......1 总则……(12) 总则·····-3- 总则________4 总则…⋯‥5 总则……ii 总则……错误!未定义书签 总则……错误!未定义书签。', isContentsEntry)
    expectEach('总则..1 总则…1 总则_____4 总则……12345 总则……', (text) => !isContentsEntry(text))
    expect(entryEnds('总则......1附则......2')).toEqual([9, 18])
    expectEach('第一章总则 第2节总则 第三编总则 第四部总则 第五篇总则 (一)总则 (12)总则 十一、总则 三.总则 1.2.3总则 1、总则 9总则', isNumberedEntry)
  })
})

describe('what is given for so long', () => {
  it('is no work', () => {
    expectEach(
      '住宿 食宿 减免 免租 租金 补贴 补助 津贴 奖励 资助 贴息 优惠 带薪 休假 假期 产假',
      (word) => namesBenefit(`的${word}。`) && !namesBenefit(`,发放${word}`)
    )
  })
})

describe('a heading of work', () => {
  it('begins with a verb', () => {
    expectEach(
      `加强 完善 推进 推动 强化 优化 建立 健全 落实 规范 深化 做好 发挥 明确 支持 提升 加快 建设 打造 构建 培育 引育 壮大 深入 创建 发展 实施 开展 着力 持续 大力 统筹 聚焦 筑牢 夯实 增强 促进 拓展 鼓励 引导 扶持 帮扶 帮助
      服务 督促 动员 约谈`,
      (verb) => beginsAsWork(`${verb}夜市`)
    )
  })
})
