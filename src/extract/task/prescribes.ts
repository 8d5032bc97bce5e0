import type {Section} from '../../model/gwast.ts'
import {BRACKETED} from '../../words/organ.ts'
import {ACTOR} from '../../words/unit-name.ts'

/** Whether an item stands in a rule (办法, 细则): its articles are tasks only when they name who does what. */
export function isRule(path: readonly Section[]): boolean {
  return path.some(({marker}) => marker !== null && /^第.+条$/u.test(marker))
}

/** The purpose, terms, scope, force and penalties of a rule. */
const NO_WORK = /^(?:为|为了)[^。]{4,200}(?:制定|制订)本|^本(?:办法|细则|规定|条例|规则|实施细则|制度)(?:所称|适用|自|由|中|的?术语|有效期)|所称[^。]{2,40}是指|(?:施行|生效)[,。]|有效期[为至\d]|负责解释|刑事责任|给予处分|行政处分/u
const ACTS = new RegExp(`${ACTOR}${BRACKETED}[^。;,]{0,24}(?:应当|应|要|须|必须|负责|会同|牵头|组织|承担|建立|制定|开展|统筹|指导|履行|加强|配合|协助|办理|审核|报送|不得|按照|完成|委托|实行|实施|评估|评价|核查|检查|监督|审定|批准|发放|公示|受理|审批|确定|通报|配备)`, 'u')

/** Whether a sentence of an article, or of an item in it, names who does what. On its folded text. */
export function prescribes(text: string): boolean {
  return text.split('。').some((sentence) => !NO_WORK.test(sentence) && ACTS.test(sentence))
}

const CLOSING = /^(?:本|该|上述)(?:办法|意见|通知|方案|政策|措施|细则|规定|要点|计划|若干措施|若干政策|行动计划|实施方案|行动方案|条例|公告)[^。]{0,40}(?:施行|实施|执行|有效期|解释|废止|印发之日|发布之日)|^(?:特此|此前|此复|专此|以上(?:意见|通知|方案)|以下附件|联系(?:人|电话|方式|科室)|材料邮寄|邮寄地址|通讯地址|电子邮箱|公开方式|原文下载|附[:件]|注:|专栏\d|【)/u

/** A paragraph that closes the notice or stands beside it; it is no part of the item above. On its folded text. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text)
}
