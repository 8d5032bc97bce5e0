import {anyOf, predicate, words} from './pattern.ts'

/** Verbs of work, on folded text. */

const WORK_VERBS = words(`
  推行 推开 铺开 启用 结束 运行 见效 收官 取得 完成 启动 开展 投入 形成 实现 建成 开工 动工 竣工 召开 举办 组织 印发 出台 报送 上报 发出 发布
  公布 验收 达到 制定 推出 上线 开始 交付 通车 落地 实施 进行 全部 初步 举行 开放 征集 安排 汇总 总结 交账 对账 发放 公告 公示 公开 通报 更新
  调度 研究 听取 检查 督查 督导 评估 考核 编制 修订 培训 遴选 认定 评选 推选 梳理 分析 会商 监测 排查 巡查 抽查 新增 培育 建设 改造 引进 清理
  下发 部署 引导 分解 服务 挂牌 考评 填报 上门 探访 家访 投用 审查 审核 统计 反馈 推送 提交 布局 委托 抽取 核查 清查 复核 轮训 演练 普查 扶持 支持 推动 推广 收集 确定 提出 支付 结算 报告 宣传 慰问 走访
  维护 巡山 巡护 巡逻 巡河 评议 述职 接受 参加 设立 打造 创建 选派 滚动 面向 滚动实施 报 抓 发 交
`)
/** Source for a verb behind a bare date or period, which it makes a schedule: 「6月公布」「每月通报」 */
export const WORK_VERB = anyOf(WORK_VERBS)

/** Source for a verb behind a period, which it makes a schedule where hardly anything else does: 「月点评」 */
export const PERIODIC_VERB = anyOf(
  WORK_VERBS,
  words('查账 点评 排名 盘点 晾晒 归档 备案 登记 整理 汇交 移交 晒 存档 出版 刊发 编印 印制 研判 碰头 例会 评比 会商 考评 明确 制定 核对')
)

/** Source for how work is done, before its verb: 「6月底集中公布」 */
export const HOW = anyOf(words('逐一 集中 全面 基本 初步 率先 正式 组织 陆续 统一 分别 联合 定期 按时 主动 及时 滚动 重点 深入 分批 逐年'))
/** Source for a result that is striven for */
export const STRIVE = anyOf(words('力争 争取 确保'))
/** Source for a verb of results, behind the years of a plan: no name of a plan begins so */
export const RESULT_VERB = anyOf(words('启动 完成 建成 实现 开工 竣工 投产 投用 新建 新增 培育'))
/** Source for what goes on until a last day: 「申报时间为…」 */
export const OPEN_UNTIL = anyOf(words('报名 申报 申请 受理 征集 投稿 报送 公示'))

/** Source for a verb that has a work of several words behind or before it: 「落实每年春、秋季清障工作」 */
export const CARRY_OUT = anyOf(words('落实 做好 抓好 组织 开展 实施 完成'))
/** Source for what is done with a paper that is due */
export const HAND_OVER = anyOf(words('报送 上报 呈报 报备 报至 报到 反馈 提交 送至 送交 寄送 备案 发送至'))

/** Source for the words that make a sentence a duty: 「应」, not in 「供应」 and 「应用」; 「要」, not in 「主要」 and 「要素」 */
export const MODAL = '(?:(?<![响相供对适反效感])应(?![用急对]|有的)|(?<![重主需纲必摘概])要(?![素求点件])|(?<!必)须|必须)'

/** Source for a verb behind the name of who acts, which it makes a duty: 「主管部门应当公布」 */
export const DUTY_VERB = `(?:${MODAL}|${anyOf(
  words(`
  应当 负责 会同 牵头 组织 承担 建立 制定 开展 统筹 指导 履行 加强 配合 协助 办理 审核 报送 按照 完成 委托 实行 实施
  评估 评价 核查 检查 监督 审定 批准 发放 公示 受理 审批 确定 通报 配备
  发布 公布 公开 报告 选择 给予 进行 提交 管理 引导 推动 推进 支持 编制 协调 汇总 研究 提出 签订 收集 保存 采取 保障 落实 安排 拨付 出具 告知 通知 召开
  设立 成立 拟定 拟订 核定 抽取 完善 规范 提供 培训 宣传 抽查 调查 处理 处置 登记 颁发 认定 选定 调整 更新 维护 主管 参与 征求 听取 备案 督促 考核 验收 巡查 聘请 指定 编报 负主体责任 另行规定
`)
)})`

/** Verbs of measures that are no nouns: what begins with one begins anew */
const ONLY_VERBS = words(`
  加强 完善 推进 推动 强化 优化 健全 深化 做好 办好 管好 用好 抓好 抓紧 提升 加快 打造 壮大 深入 着力 持续 大力 聚焦 筑牢 夯实 增强 促进 拓展 鼓励
  积极 严格 坚持 突出 围绕 全面 切实 进一步 继续 争取 确保 力争 努力 不断 精心 千方百计
`)
/** Source for a verb that only begins a measure */
export const ONLY_VERB = anyOf(ONLY_VERBS)
/** Source for how a measure begins; no name of a thing begins so: 「加强…」, not 「检查标准」 */
export const LEADING_VERB = anyOf(
  ONLY_VERBS,
  words(`
  建立 落实 发挥 明确 构建 培育 引育 开展 统筹 制定 编制 研制 修订 开发 搭建 改造 组织 支持 引导 探索 设立 成立 实施 建设 新建 设置 配备 安装 购置 引进 激发
`)
)

/** Source for a verb behind which background is the object of work: 「总结成效」「应对形势」; most of them are nouns too: 「统计范围」 */
export const ACTS_ON = anyOf(
  ONLY_VERBS,
  words(`
    巩固 打牢 营造 形成 保持 改善 改变 扭转 分析 研判 解决 整改 查摆 查找 梳理 排查 针对 破解 补齐 报送 上报 通报 反馈 公开 定期 及时 掌握 摸清 了解 把握 抢抓 发挥 提高 开展 组织 建立 完成 实现 紧扣 锚定 明确 细化 分解 落实 培育 建设 构建 放大 凸显 扩大
    展示 注重 跟踪 监测 检查 督查 汇报 调研 应对 防范 化解 处置 调查 统计 推广 总结 核查 核实 消除 关注 抓住 抓牢 汇总 填报 提交 展现 彰显 宣传 讲清 统筹 引导 支持 树立 塑造 转化 发现 回应 收集 处理 重视 正视 直面 评估 考核 评价 自查
  `)
)

/** Verbs that headings of work begin with: 「加强监管」 */
const HEADING_VERB = new RegExp(
  `^${anyOf(ONLY_VERBS, words('建立 落实 规范 发挥 明确 支持 建设 构建 培育 引育 创建 发展 实施 开展 统筹 引导 扶持 帮扶 帮助 服务 督促 动员 约谈'))}`,
  'u'
)

/** Whether a heading begins as one of work does: it names no unit. */
export const beginsAsWork = predicate(
  {
    yes: ['加强队伍建设', '推动部门协同', '着力稳住就业', '发挥行业协会作用'],
    no: ['县教育局', '各有关部门', '实事办']
  },
  (text) => HEADING_VERB.test(text)
)

const MEASURE = new RegExp(`^(?:${LEADING_VERB}|${WORK_VERB}|${DUTY_VERB})`, 'u')

/** Whether words begin as a measure does, not as the name of a thing. */
export const beginsMeasure = predicate(
  {
    yes: ['加强监管', '清理河面漂浮物', '公布查阅指南', '组织疏散演练', '规范停车'],
    no: ['东街', '某某道路', '甲某某', '县人民医院']
  },
  (text) => MEASURE.test(text)
)
