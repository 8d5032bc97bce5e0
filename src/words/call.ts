import {predicate} from './pattern.ts'
import {SUBJECT} from './unit-name.ts'
import {MODAL} from './verb.ts'

/** Sentences that call upon somebody to act. On folded text. */

const WHO = `(?:[^。;,:]{0,40}?(?:${SUBJECT}|各[省市州盟县区旗乡镇村地]{1,3})(?:\\([^()]{1,20}\\))?)`
const CALL = new RegExp(`(?:^|[,:])(?:请${WHO}|(?:请|由)?${WHO}(?:${MODAL}|应当|务必|[于在每按将]))`, 'u')
/** 「已于3月底前报送」, 「截至6月底，各乡镇…」 */
const PAST = /已|截[至止]|共|均(?!应|须|要)/u

/** Whether a sentence names who must act, in the letter that goes out with a plan or below its last item. */
export const callsUpon = predicate(
  {
    yes: [
      '请各单位于9月底前将总结报县水利局',
      '各县区要于3月底前制定方案',
      '各县(市、区)每季度末报送进展',
      '每月5日前,各乡镇要上报台账',
      '请市直有关单位10日内反馈名单'
    ],
    no: ['请认真贯彻执行,于9月底前报县水利局', '全县3月底前的隐患已整改', '截至6月底,各乡镇在册林地3万亩', '9月底前完成']
  },
  (sentence) => CALL.test(sentence) && !PAST.test(sentence)
)
