import {anyOf, words} from './pattern.ts'

/** Verbs of work, on folded text. */

/** Source for a verb behind a bare date or period, which it makes a schedule: 「6月公布」「每月通报」 */
export const WORK_VERB = anyOf(words(`
  推行 推开 铺开 启用 结束 运行 见效 收官 取得 完成 启动 开展 投入 形成 实现 建成 开工 动工 竣工 召开 举办 组织 印发 出台 报送 上报 发出 发布
  公布 验收 达到 制定 推出 上线 开始 交付 通车 落地 实施 进行 全部 初步 举行 开放 征集 安排 汇总 总结 交账 对账 发放 公告 公示 公开 通报 更新
  调度 研究 听取 检查 督查 督导 评估 考核 编制 修订 培训 遴选 认定 评选 推选 梳理 分析 会商 监测 排查 巡查 抽查 新增 培育 建设 改造 引进 清理
  下发 部署 引导 分解 服务 挂牌 考评 填报 上门 探访 家访 投用 审查 审核 统计 反馈 推送 提交 布局 委托 抽取 核查 清查 复核 轮训 演练 普查 扶持 支持 推动 推广 收集 确定 提出 支付 结算 报告 宣传 慰问 走访
  评议 述职 接受 参加 设立 打造 创建 选派 滚动 面向 滚动实施 报 抓 发 交
`))

/** Source for a verb behind the name of who acts, which it makes a duty: 「主管部门应当公布」 */
export const DUTY_VERB = anyOf(words(`
  应当 应 要 须 必须 负责 会同 牵头 组织 承担 建立 制定 开展 统筹 指导 履行 加强 配合 协助 办理 审核 报送 不得 按照 完成 委托 实行 实施
  评估 评价 核查 检查 监督 审定 批准 发放 公示 受理 审批 确定 通报 配备
`))
