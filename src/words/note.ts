import {TENS} from './numeral.ts'
import {anyOf, predicate, words} from './pattern.ts'

/** What explains a table or a form, and asks for no work. On folded text. */

const FORM_FILLING = anyOf(words('填报 填表 填写'))
const OPENS = new RegExp(`^(?:备?注|${FORM_FILLING}?说明|填报须知)(?:\\d{0,2}[:.、]|$)`, 'u')
const LABEL = new RegExp(`^(?:(?:备?注|说明):|${FORM_FILLING}说明:?|填报须知:?)$`, 'u')

/** Whether a line begins as a note does: 「注：1.…」 */
export const opensNote = predicate(
  {
    yes: ['注:1.按月填写。', '说明:本表按月填写', '填表说明', '备注1.单位为万元'],
    no: ['注意安全', '说明理由', '注册登记']
  },
  (text) => OPENS.test(text)
)

/** Whether a line is nothing but the label of the notes below it. */
export const isNoteLabel = predicate(
  {
    yes: ['注:', '备注:', '填表说明', '填写说明:'],
    no: ['注', '说明', '注:按月填写']
  },
  (text) => LABEL.test(text)
)

/** Who filled a form in: 「填表人：甲某某」 */
const FILLED_IN = `(?:(?:填表|填报|制表|审核|审批|复核|经办|联系)人(?:签[字名])?|(?:填报|填表)(?:单位|时间|日期)|联系(?:电话|方式)):`
const ROW = new RegExp(`^(?:${FILLED_IN}|(?:备?注|(?:${FORM_FILLING}|有关|相关|特别)?说明|[总合小共]计|总分|[\\p{Script=Han}]{2}提示)(?::|\\d?$|[\\d(]))`, 'u')

/** Whether a row of a table begins as a remark on it, a sum, or who filled it in does. */
export const beginsNoteRow = predicate(
  {
    yes: ['备注:按月填写', '注', '填报说明', '合计', '总分', '温馨提示:', '填表人:甲某某', '联系电话:0000'],
    no: ['说明情况', '注重实效', '计划', '联系人大代表', '审核人员:甲某某']
  },
  (text) => ROW.test(text)
)

/** Source for 附注 (GB/T 9704-2012 7.3.10): 「（此件公开发布）」「（联系人：…）」 */
export const REMARK = `\\((?:此件|本文|信息公开|主动公开|依申请|不予|公开|${anyOf(words('联系人 联系科室 联系方式 联系电话'))})[^()]{0,80}\\)`
const WHOLE_REMARK = new RegExp(`^${REMARK}$|^\\(此件[^。]{1,40}\\)?$`, 'u')

/** Whether a line is 附注, also where its bracket is not closed. */
export const isRemark = predicate(
  {
    yes: ['(此件公开发布)', '(此件公开发布', '(联系人:甲某某)', '(主动公开)'],
    no: ['(附件另发)', '此件公开发布', '(市财政局负责)']
  },
  (line) => WHOLE_REMARK.test(line)
)

const BOX = new RegExp(`^专栏(?:\\d{1,2}|[${TENS}]{1,3})?(?:[-—.]\\d{1,2})?:?[^。;:]{0,40}$`, 'u')

/** Whether a line heads a box (专栏) beside the text of a plan. */
export const headsBox = predicate(
  {
    yes: ['专栏1池塘改造工程', '专栏三:良种场', '专栏2-1种业项目'],
    no: ['专栏1所列项目于年底前开工。', '开设专栏', '专栏作家;记者']
  },
  (text) => BOX.test(text)
)
