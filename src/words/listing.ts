import {holdsDuty, isMeasure} from './describe.ts'
import {ORDINAL} from './numeral.ts'
import {anyOf, predicate, words} from './pattern.ts'

/** Headings and lines that nothing is done for: who may apply, with which papers, what words mean, whom to ask. On folded text. */

const HEADINGS = words(`
  申报条件 申请条件 准入条件 报名条件 申报资格 申请资格 报名资格 申报主体 申报对象 申报范围 申报材料 申请材料 报名材料 招生对象 适用对象 支持对象 服务对象 参评对象 评选对象 参评条件 评选条件 认定条件 推荐条件
  征集方向 征集内容 征集范围 征集对象 支持方向 申报方向 申报领域 支持领域 参赛对象 参赛条件 参赛资格 房源概况 资助对象 资助标准
  申请类别 申报类别 参考文献 参考资料
  术语 名词解释 有关定义 释义 联系方式 联系人 联系单位 咨询方式 咨询电话 政策咨询 业务咨询
`)
/** 「承租人基本条件」: what those must be who apply */
const OF_APPLICANTS = '(?:申请|申报|报名|参评|参赛|应聘|承租)(?:人员|人|者|单位|企业|主体|对象)(?:的)?(?:基本|具体|资格)?(?:条件|资格|类别|范围)'
const HEADING = new RegExp(`^(?:(?:项目|课题|案例)?${anyOf(HEADINGS)}[和及与、]?(?:资格|条件|标准|范围|材料|定义|方式)?(?:要求|说明)?|${OF_APPLICANTS})$`, 'u')

/** Whether a heading is of a list of conditions, objects, terms or persons: nothing below it is an item. */
export const headsList = predicate(
  {
    yes: [
      '申报条件',
      '承租人基本条件',
      '申请类别',
      '参考文献',
      '征集方向',
      '申报资格要求',
      '联系方式',
      '名词解释',
      '项目申报材料',
      '术语和定义',
      '申报条件(下同)'
    ],
    no: ['完善申报条件', '审核申请人条件', '工作安排', '联系方式公开', '扩大支持对象']
  },
  (title) => HEADING.test(title.replace(/(?:\([^()]*\))?[。:]?$/u, ''))
)

const LONGEST_CONTACT = 80
const CONTACT = /^[^。:]{0,24}(?:联系人|电话|联系方式|手机|传真|邮箱|邮编|地址|网址|微信号?)[^。:]{0,8}:|(?:(?<!\d)\d{3,4}[-—–]\d{7,8}|(?<!\d)1\d{10})[)。;]?$/u

/** Whether a line says where someone is to be reached. */
export const isContact = predicate(
  {
    yes: ['联系人:甲某某', '咨询电话:0000-1234567', '市体育局:王某0000-1234567', '电子邮箱:a@example.invalid'],
    no: ['公开联系方式', '开通咨询电话,安排专人值守。', '建立电话回访制度,每月回访一次', '0000-1234567保持畅通']
  },
  (text) => text.length <= LONGEST_CONTACT && CONTACT.test(text)
)

/** 「摊位管理方面3项:」: how many things the names behind it are */
const COUNTED = new RegExp(`^[^,。;:]{2,24}(?:方面|领域|类)(?:共|有)?(?:\\d{1,3}|[${ORDINAL}]{1,3})[项个条](?:[。:]|$)`, 'u')
/** What a practice is called */
const PRACTICE = new RegExp(`(?:^|的|[^的]{2})${anyOf(words('制度 机制 模式 体系 做法 经验 改革 办法 标准 平台 清单 服务 方式 规范'))}$`, 'u')

/** Whether an item only counts and names things, most of them by nouns: 「安全方面2项:燃气定点使用机制;隐患销号机制。」 */
export const countsNames = predicate(
  {
    yes: ['摊位管理方面3项:摊位分类编号制度;以诚信为基础的收摊检查机制;夜间垃圾分区清运。', '服务方面2项。'],
    no: ['城建方面3项:改造东街;疏通管网;增设路灯。', '安全方面2项:完善燃气使用机制;建立销号制度。', '摊位管理方面:分类编号制度。', '压减证明3项。']
  },
  (text) => {
    const head = COUNTED.exec(text)?.[0]
    if (head === undefined || holdsDuty(text)) return false
    const names = text.slice(head.length).split(/[;。]/u).filter(Boolean)
    return names.filter((name) => PRACTICE.test(name) && (!isMeasure(name) || /^[^,]{4,}的[^的]{2,6}$/u.test(name))).length >= names.length / 2
  }
)

const LABEL_LINE = /^(?:整改|整治|工作|任务|总体)?目标:|^[\p{Script=Han}]{2,8}:$/u

/** Whether a line between a heading and its items only says what they aim at, or announces them: 「整改目标：…」「整改措施：」 */
export const isLabelLine = predicate(
  {yes: ['整改目标:树立发展理念。', '整改措施:', '具体举措:'], no: ['整改措施', '目标明确。', '责任单位:县水利局']},
  (text) => LABEL_LINE.test(text)
)
