import {predicate} from './pattern.ts'

/** What explains a table or a form, and asks for no work. On folded text. */

const OPENS = /^(?:备?注|说明|(?:填报|填表|填写)说明|填报须知)(?:\d{0,2}[:.、]|$)/u
const LABEL = /^(?:(?:备?注|说明):|(?:填报|填表|填写)说明:?|填报须知:?)$/u

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
