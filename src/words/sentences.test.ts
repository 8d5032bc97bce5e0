import {describe, expect, it} from 'vitest'
import {beginsMeasure, describes, goesOn, holdsDuty, isMeasure, partsMeasures} from './describe.ts'
import {expectEach, whole} from './listed.fixture.ts'
import {opensClauses, opensDuties, opensList, opensSteps, opensWork} from './opener.ts'
import {onlyReports, opensReply} from './reply.ts'
import {DUTY_VERB, LEADING_VERB, MODAL, ONLY_VERB, WORK_VERB} from './verb.ts'

describe('a sentence that opens a list', () => {
  it('opens work', () => {
    expectEach('通知如下: 以下工作: 任务安排: 措施: 事项: 要求: 意见: 方案: 职责:', opensWork)
  })
  it('opens cases, papers or objects', () => {
    expectEach(
      '情形 条件 类型 材料 情况 行为 人员 对象 标准 范围 资料 类别 之一 规定 方式 信息 证明 程序 权利 因素 证件 手续',
      (word) => opensList(`摊主按下列${word}登记。`) && opensList(`摊主按以下${word}登记,不得遗漏:`)
    )
    expectEach('符合 具备 满足 具有 存在 属于 出现 发生 有 凡', (verb) => opensList(`摊主${verb}如下之处的予以登记。`))
    expectEach('分为 包括 符合 具备 提供 提交', (verb) => opensList(`夜市${verb}:`))
    expectEach('有前项之一的: 之一: 咨询电话: 联系方式如下: 联系人:', opensList)
    expectEach('工作 任务 措施 职责 举措 重点 制度 要求', (word) => !opensList(`凡下列${word}:`) && opensList(`凡下列${word}的摊主:`))
    expectEach('元 级 岁 万 亩 人 % 个 米 年 月 倍', (unit) => !opensList(`3${unit}以下人员登记。`))
  })
  it('opens duties', () => {
    expectEach('职责 职能 义务 工作 任务 分工 建设 措施 事项 机制', (word) => opensDuties(`县商务局负责下列${word}:`))
    expectEach('登记: 按下列规定登记。', opensClauses)
    expectEach('流程: 程序如下: 申报步骤:', opensSteps)
  })
})

describe('a reply', () => {
  it('opens as one', () => {
    expectEach('函复如下: 答复如下。 回复如下: 复函如下:', opensReply)
  })
  it('reports', () => {
    expectEach(
      '灯已装 灯正在装 目前有灯 近年有灯 难以装灯 无法装灯 暂不装灯 尚未装灯 不存在缺灯 不属于夜市 属于夜市 将统筹考虑 问题得到解决 条件成熟',
      onlyReports
    )
  })
  it('promises or asks', () => {
    expectEach(
      '将装灯 拟装灯 下步装灯 下一步装灯 继续装灯 争取装灯 抓紧装灯 尽快装灯 着力装灯 切实装灯 应当装灯 请装灯 建议装灯 不得装灯 严禁装灯 需装灯 须装灯',
      (text) => !onlyReports(`已查看,${text}`)
    )
    expectEach(
      '已将灯装好 即将装灯 拟建灯杆 拟定方案 申请装灯 邀请装灯 聘请装灯 请求装灯 请示装灯 必需装灯 所需装灯 急需装灯 亟需装灯 无需装灯 需求装灯 将一并统筹考虑 将根据预算统筹考虑 将得到解决 将予以考虑',
      (text) => onlyReports(`已查看,${text}`)
    )
    expectEach(
      '你镇请求尽快装灯。灯已装。 您建议尽快装灯。灯已装。 该村希望尽快装灯。灯已装。 你村反映抓紧装灯。灯已装。 你提出尽快装灯。灯已装。 东镇请求尽快装灯。灯已装。',
      onlyReports
    )
  })
})

describe('a verb', () => {
  it('of work stands behind a date', () => {
    expectEach(
      `推行 推开 铺开 启用 结束 运行 见效 收官 取得 完成 启动 开展 投入 形成 实现 建成 开工 动工 竣工 召开 举办 组织 印发 出台 报送 上报 发出 发布 公布 验收 达到 制定 推出 上线 开始 交付 通车 落地 实施 进行 全部 初步 举行 开放
      征集 安排 汇总 总结 交账 对账 发放 公告 公示 公开 通报 更新 调度 研究 听取 检查 督查 督导 评估 考核 编制 修订 培训 遴选 认定 评选 推选 梳理 分析 会商 监测 排查 巡查 抽查 新增 培育 建设 改造 引进 清理 下发 部署 引导 分解
      服务 挂牌 考评 填报 上门 探访 家访 投用 审查 审核 统计 反馈 推送 提交 布局 委托 抽取 核查 清查 复核 轮训 演练 普查 扶持 支持 推动 推广 收集 确定 提出 支付 结算 报告 宣传 慰问 走访 维护 巡山 巡护 巡逻 巡河 评议 述职 接受 参加
      设立 打造 创建 选派 滚动 面向 滚动实施 报 抓 发 交`,
      whole(WORK_VERB)
    )
  })
  it('of duty stands behind who acts', () => {
    expectEach(
      `应当 负责 会同 牵头 组织 承担 建立 制定 开展 统筹 指导 履行 加强 配合 协助 办理 审核 报送 按照 完成 委托 实行 实施 评估 评价 核查 检查 监督 审定 批准 发放 公示 受理 审批 确定 通报 配备 发布 公布 公开 报告 选择 给予 进行 提交
      管理 引导 推动 推进 支持 编制 协调 汇总 研究 提出 签订 收集 保存 采取 保障 落实 安排 拨付 出具 告知 通知 召开 设立 成立 拟定 拟订 核定 抽取 完善 规范 提供 培训 宣传 抽查 调查 处理 处置 登记 颁发 认定 选定 调整 更新 维护
      主管 参与 征求 听取 备案 督促 考核 验收 巡查 聘请 指定 编报 负主体责任 应 要 须 必须`,
      whole(DUTY_VERB)
    )
  })
  it('of measures begins anew', () => {
    const only = `加强 完善 推进 推动 强化 优化 健全 深化 做好 办好 管好 用好 抓好 抓紧 提升 加快 打造 壮大 深入 着力 持续 大力 聚焦 筑牢 夯实 增强 促进 拓展 鼓励 积极 严格 坚持 突出 围绕 全面 切实 进一步 继续 争取 确保 力争 努力
      不断 精心 千方百计`
    expectEach(only, whole(ONLY_VERB))
    expectEach(
      `${only} 建立 落实 发挥 明确 构建 培育 引育 开展 统筹 制定 编制 研制 修订 开发 搭建 改造 组织 支持 引导 探索 设立 成立 实施 建设 新建 设置 配备 安装 购置 引进 激发`,
      (verb) => whole(LEADING_VERB)(verb) && isMeasure(`${verb}夜市`)
    )
    expect([partsMeasures('扩大夜市', '加强巡查'), partsMeasures('办好夜市,用好摊位', '加强巡查'), partsMeasures('办好夜市', '建立台账')]).toEqual([
      false,
      true,
      false
    ])
  })
  it('is no part of another word', () => {
    expectEach(
      '响应 相应 供应 对应 适应 反应 效应 感应 应用 应急 应对 应有的 重要 主要 需要 纲要 必要 摘要 概要 要素 要求 要点 要件',
      (word) => !new RegExp(MODAL, 'u').test(word)
    )
  })
})

describe('a description', () => {
  it('says what a thing is, serves or is made of', () => {
    expectEach(
      '标准 规范 规则 规程 指南 部分 方面 类 类别 级 层 层级 层次 环节 内容 功能 信息 要素 系统 平台 模块 体系 人员 领域 阶段 指标 数据 技术 方法 要求 框架 结构',
      (part) => describes(`夜市标准主要包括甲乙丙等${part}`) && describes(`夜市标准分为甲乙丙等${part}(见图)`)
    )
    expectEach('过程 总称 统称 活动 行为 关系 产品 主体', (word) => describes(`巡摊是摊主往来的${word}`))
    expectEach('用于 主要用于 均用于 侧重于 适用于', (verb) => describes(`摊位编号${verb}夜市`))
    expectEach('包括 包含 涵盖 划分为 分为 分成 具体包括', (verb) => describes(`夜市标准${verb}甲乙丙等方法`))
    expectEach('组成 构成 编织而成', (verb) => describes(`摊位由甲乙丙丁${verb}`))
    expectEach('规范 规定 统一 描述 针对 指', (verb) => describes(`留样标准主要${verb}甲乙`))
    expectEach('主要对留样进行规定 主要对留样进行规范', (words) => describes(`留样标准${words}`))
    expectEach('规范 规定 描述 统一 针对', (verb) => describes(`留样标准(草案):${verb}留样`) && describes(`留样标准:${verb}留样`))
    expectEach('巡摊是指甲 巡摊系指甲 巡摊指的是甲 巡摊特指甲', describes)
    expectEach('是指定 是指导 是指挥 是指示 是指标', (words) => !describes(`巡摊${words}甲`))
  })
  it('is none of what serves work', () => {
    expectEach(
      '资金 经费 资产 补助 奖补 收入 收益 款 费 贷款 任务 工作 措施 职责 重点 举措 行动 整治 事项 要求 项目 工程 政策 材料 奖励 服务 资源 改造',
      (word) => !describes(`夜市${word}用于摊位`)
    )
    expectEach('主要包括 具体包括 划分为', (verb) => !describes(`夜市任务${verb}甲乙丙等方法`))
    expectEach('开展 研制 编制 启动', (verb) => !describes(`编号用于夜市,${verb}标准`))
    expectEach('在 对 将 把 为 向 由 从 公布 加强', (word) => !describes(`县商务局${word}夜市用于摊位`))
    expectEach('结合 根据 按照 依据 参照 基于', (word) => describes(`${word}省级体系,编号用于夜市`))
    expectEach('其中,编号用于夜市 留样标准,主要用于夜市', describes)
    expectEach('夜市开放,编号用于夜市 其中,留样标准,编号用于夜市', (text) => !describes(text))
    expectEach(`${'甲'.repeat(60)}用于夜市`, describes)
    expectEach(`${'甲'.repeat(61)}用于夜市`, (text) => !describes(text))
  })
  it('begins with no measure', () => {
    expectEach(
      '重点巡查 由甲巡查 将甲登记 把甲登记 向甲收取 让甲巡查 每月巡查 按时巡查 对甲登记 在夜市巡查 以夜市为主 为甲登记 通过巡查 及时巡查 定期巡查 逐步巡查 同步巡查 同时巡查 分批巡查 分类巡查 分级巡查 分期巡查 加强巡查 公布名单',
      beginsMeasure
    )
    expectEach('重点包括甲 重点是甲 对象是甲 对接甲 对比甲 在线登记 以下夜市 为主 分为甲', (text) => !beginsMeasure(text))
    expectEach('其摊位 该摊位 此类甲 这些甲 上述甲 图3甲 甲乙丙标准(见图) 摊位是甲 摊位可以甲 摊位能够甲 摊位具有甲', goesOn)
    expectEach('尤其特是 关于是 凡是甲 但是甲 其是甲 还是甲 就是甲 都是甲 正是甲 若是甲', (text) => !goesOn(`甲${text}`))
  })
  it('holds no duty', () => {
    expectEach(
      '摊贩要巡查 应当 负责 牵头 承担 会同 不得 严禁 禁止 请巡查 责任单位 责任部门 责任人 责任主体 责任科室 3年前 3月前 3日前 月底前 年内 3个工作日内 县商务局巡查 县卫健委巡查 县政府办公布 各镇巡查 有关部门推进',
      holdsDuty
    )
    expectEach('申请 邀请 聘请 提请 夜市巡查', (text) => !holdsDuty(text))
  })
})
