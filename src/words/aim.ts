import {anyOf, predicate, words} from './pattern.ts'
import {ACTS_ON} from './verb.ts'

/** How the headings of chapters begin that prescribe no work: aims, terms, background, who may apply. */
const AIMS = words(`
  总体要求 总体目标 总体思路 总体安排和目标 总的要求 指导思想 指导原则 基本原则 工作原则 主要原则 遵循原则 主要目标 工作目标 发展目标 行动目标 建设目标
  目标任务 任务目标 目标要求 预期目标 主要预期目标 实施目标 阶段目标 预期成果 预期成效 预期效果 年度目标 具体目标 总体定位 发展思路 工作思路 基本思路
  基本要求 编制依据 编制目的 适用范围 目的意义 重要意义 背景 现状 发展现状 发展基础 形势 面临形势 工作背景 附则
`)
const AIM = new RegExp(`^${anyOf(AIMS)}`, 'u')
/** 「总体目标以建设文明城区为目标」: a heading that lost the break behind it */
const GLUED = new RegExp(`^${anyOf(AIMS)}(?:以[^。]{2,60}?为|坚持以|以习|深入贯彻|全面贯彻|按照|围绕|紧紧围绕|力争|通过|到\\d{4}年|\\d{4}年)`, 'u')
/** 「整治原则」「试点目标」, not 「紧扣年度目标」 */
const AIM_END = new RegExp(`^(?!${anyOf(words('确保 完成 实现 围绕 聚焦 紧扣 锚定 坚持 明确 细化 分解 落实 健全'))}).{2,8}(?:目标|原则|概况|范围)$`, 'u')
/** How a chapter of background ends, whatever it is the background of. */
const BACKGROUND_END = new RegExp(
  `(?:${anyOf(
    words(`
  背景 形势 态势 现状 意义 必要性 重要性 机遇 挑战 回顾 成效 成效显著 成绩 工作基础 产业基础 现有基础 基础与优势 基础和优势 基础优势 比较优势 已经开展的工作 开展情况 进展情况 完成情况 总体情况 基本情况 框架构成 体系构成
  指导思想 基本原则 总体思路 总体目标 主要目标
`)
  )}|^(?:目前|当前)?(?:存在的?)?(?:主要|突出)?问题)$`,
  'u'
)
/** 「去年以来工作情况」「2031年工作总结」 */
const REVIEW = /^(?:去年|上年|上半年|\d{4}年)(?:度)?(?:以来)?(?:的)?(?:主要)?工作(?:开展|进展)?(?:情况|总结|进展|成效)$/u
/** What is done to such things is work: 「夯实发展基础」 */
const ACTS = new RegExp(`^${ACTS_ON}`, 'u')
const LONGEST = 24

/** Whether a heading is of a chapter of aims (总体要求, 基本原则, 主要目标 …) or of background (背景, 形势, 成效 …), which prescribes no work. */
export const isAim = predicate(
  {
    yes: [
      '总体要求',
      '主要目标。',
      '整治原则',
      '适用范围',
      '发展基础',
      '工作目标以建设平安校园为目标,减少事故。',
      '实施背景',
      '充分认识防汛的重要意义',
      '已经开展的工作',
      '机遇和挑战',
      '2031年工作总结',
      '指南体系构成'
    ],
    no: [
      '完善体系构成',
      '年度工作总结',
      '重点任务',
      '紧扣年度目标',
      '完成整改目标',
      '保障措施',
      '夯实发展基础',
      '报送工作开展情况',
      '解决突出问题',
      '存在问题整改',
      '产业基础再造',
      '坚持守土尽责,巩固整治成效',
      '总结推广整治成效',
      '提高思想认识'
    ]
  },
  (title) => {
    const bare = title.replace(/[。:]$/u, '')
    return bare.length <= LONGEST
      ? AIM.test(bare) || AIM_END.test(bare) || REVIEW.test(bare) || (BACKGROUND_END.test(bare) && !bare.split(',').some((part) => ACTS.test(part)))
      : GLUED.test(bare)
  }
)

/** Whether such a chapter is one of principles or aims, whose items are sections however long they are. */
export const opensPrinciples = predicate(
  {
    yes: ['总体要求', '基本原则', '主要目标。', '整治原则', '指导思想'],
    no: ['适用范围', '附则', '完成整改目标', '发展基础']
  },
  (title) => isAim(title) && /(?:要求|原则|目标|思想|思路)[。:]?$/u.test(title)
)
