import type {Section} from '../../model/gwast.ts'
import {BRACKETED} from '../../words/organ.ts'
import {ACTOR} from '../../words/unit-name.ts'
import {OWN_KIND, RULE_ITSELF} from '../../words/kind.ts'
import {DUTY_VERB} from '../../words/verb.ts'

/** Whether an item stands in a rule (办法, 细则): its articles are tasks only when they name who does what. */
export function isRule(path: readonly Section[]): boolean {
  return path.some(({marker}) => marker !== null && /^第.+条$/u.test(marker))
}

/** The purpose, terms, scope, force and penalties of a rule. */
const NO_WORK = new RegExp(`^(?:为|为了)[^。]{4,200}(?:制定|制订)本|^${RULE_ITSELF}(?:所称|适用|自|由|中|的?术语|有效期)|所称[^。]{2,40}是指|(?:施行|生效)[,。]|有效期[为至\\d]|负责解释|刑事责任|给予处分|行政处分`, 'u')
const ACTS = new RegExp(`${ACTOR}${BRACKETED}[^。;,]{0,24}${DUTY_VERB}`, 'u')

/** Whether a sentence of an article, or of an item in it, names who does what. On its folded text. */
export function prescribes(text: string): boolean {
  return text.split('。').some((sentence) => !NO_WORK.test(sentence) && ACTS.test(sentence))
}

const CLOSING = new RegExp(`^(?:本|该|上述)${OWN_KIND}[^。]{0,40}(?:施行|实施|执行|有效期|解释|废止|印发之日|发布之日)|^(?:特此|此前|此复|专此|以上${OWN_KIND}|以下附件|联系(?:人|电话|方式|科室)|材料邮寄|邮寄地址|通讯地址|电子邮箱|公开方式|原文下载|附[:件]|注:|专栏\\d|【)`, 'u')

/** A paragraph that closes the notice or stands beside it; it is no part of the item above. On its folded text. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text)
}
