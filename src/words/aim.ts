import {anyOf, predicate, words} from './pattern.ts'

/** How the headings of chapters begin that prescribe no work: aims, terms, background, who may apply. */
const AIMS = words(`
  总体要求 总体目标 总体思路 总体安排和目标 总的要求 指导思想 指导原则 基本原则 工作原则 主要原则 遵循原则 主要目标 工作目标 发展目标 行动目标 建设目标
  目标任务 任务目标 目标要求 预期目标 主要预期目标 实施目标 阶段目标 预期成果 预期成效 预期效果 年度目标 具体目标 总体定位 发展思路 工作思路 基本思路
  基本要求 编制依据 适用范围 术语 名词解释 目的意义 重要意义 背景 现状 发展现状 发展基础 形势 面临形势 工作背景 有关定义 附则
  申报条件 申请条件 准入条件 报名条件 招生对象 适用对象 支持对象 服务对象 房源概况
`)
const AIM = new RegExp(`^${anyOf(AIMS)}`, 'u')
/** 「总体目标以建设文明城区为目标」: a heading that lost the break behind it */
const GLUED = new RegExp(`^${anyOf(AIMS)}(?:以[^。]{2,60}?为|坚持以|以习|深入贯彻|全面贯彻|按照|围绕|紧紧围绕|力争|通过|到\\d{4}年|\\d{4}年)`, 'u')
/** 「整治原则」「试点目标」, not 「紧扣年度目标」 */
const AIM_END = new RegExp(`^(?!${anyOf(words('确保 完成 实现 围绕 聚焦 紧扣 锚定 坚持 明确 细化 分解 落实 健全'))}).{2,8}(?:目标|原则|概况|范围)$`, 'u')
const LONGEST = 24

/** Whether a heading is of a chapter of aims (总体要求, 基本原则, 主要目标 …), which prescribes no work. */
export const isAim = predicate(
  {
    yes: ['总体要求', '主要目标。', '整治原则', '适用范围', '发展基础', '工作目标以建设平安校园为目标,减少事故。'],
    no: ['重点任务', '紧扣年度目标', '完成整改目标', '保障措施']
  },
  (title) => {
    const bare = title.replace(/[。:]$/u, '')
    return bare.length <= LONGEST ? AIM.test(bare) || AIM_END.test(bare) : GLUED.test(bare)
  }
)
