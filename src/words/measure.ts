import {anyOf, predicate, words} from './pattern.ts'

/** Measure words, on folded text. */

const MEASURES = anyOf(
  words(`
  人次 场次 批次 公里 千米 公顷 平方 立方 课时 工作日 小时 分钟 季度 百分点 千瓦 兆瓦
  个 家 项 座 处 条 所 名 人 户 次 场 期 批 件 份 篇 例 种 套 部 台 届 对 吨 亩 尾 株 支 辆 张 间 栋 村 万 亿 千 百 元 年 月 日 天 周 时 号 楼 米 年度 °
`)
)
/** Source for words that begin with one and count nothing */
export const ORDINARY = anyOf(
  words(`
  家庭 家电 家具 家禽 项目 处理 处置 处罚 条件 条例 所有 所在 所需 名称 名单 名录 人员 人民 人才 人工 人口 人力 人机 人身 人居 人文 人大 人事 个人 个体 个性 家长 家校 家政 家园 名优 名师 名城 元数据 年度 年终 月度 月报 号牌 米面 次序 户籍 户外 次年 次生 场所 场地 场景 期间 期限 批准 批复 件数 份额
  种植 种子 种业 套餐 部门 部分 部署 部件 台账 台风 对象 对于 对接 对外 支持 支撑 支付 支出 支部 间接 间隔 村民 村庄 村级 千方百计 元素 年龄 年报 日常 日报 日期 天然 天气 周边 周期 周报 时间 时限 时效 号召 楼宇
`)
)
const MEASURE = new RegExp(`^(?:[%‰℃]|(?!${ORDINARY})(?:余|多|以上)?${MEASURES})`, 'u')

/** Whether a line begins with what a number above it would count: 「座桥梁」 */
export const beginsWithMeasure = predicate(
  {yes: ['座桥梁', '万亩林地', '%以上', '余户农户'], no: ['类分级管理', '定。', '部门联动', '处理数据', '支持企业']},
  (text) => MEASURE.test(text)
)
