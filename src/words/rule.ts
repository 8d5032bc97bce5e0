import {OWN_KIND, RULE_ITSELF} from './kind.ts'
import {predicate} from './pattern.ts'

/** Rules (办法, 细则): what their articles say beside duties. On folded text. */

const PURPOSE = `^为[^。]{4,200}(?:制定|制订)本|(?:制定|制订)本${OWN_KIND}$`
const SCOPE = `^本(?:规范|${OWN_KIND})适用|^${RULE_ITSELF}(?:所称|自|由|中|的?术语|有效期)|适用${RULE_ITSELF}|所称[^。]{2,40}[是所]指`
const FORCE = '同时废止|(?:施行|生效)[,。]|有效期[为至\\d]|负责解释'
const PENALTY = '刑事责任|给予处分|行政处分|责令|罚款|承担(?:法律|民事|赔偿|相应的?法律)责任|^违反'
const FRAME = new RegExp(`${PURPOSE}|${SCOPE}|${FORCE}|${PENALTY}`, 'u')

/** Whether a sentence says the purpose, terms, scope, force or penalties of a rule: no work, whoever is named in it. */
export const framesRule = predicate(
  {
    yes: [
      '为加强夜市管理,根据有关规定,制定本办法',
      '本细则所称摊主,是指领取摊位证的人员',
      '本办法由县商务局负责解释',
      '本规范适用于各级民政部门管理的养老机构',
      '本指南适用于县内各单位组织的集市',
      '县公安局依法追究刑事责任',
      '违反本办法的,由县城管局处理'
    ],
    no: ['县商务局应当公布摊位清单', '摊位证有效期届满前,县商务局应当通知摊主', '县城管局制定巡查办法']
  },
  (sentence) => FRAME.test(sentence)
)
