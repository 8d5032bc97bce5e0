import {ORDINAL} from './numeral.ts'
import {predicate} from './pattern.ts'

/** A number that the author printed: 「一、」「（二）」「3.」「④」「第五条」, not 「1.5倍」. On text as it stands. */
const NUMBERED = new RegExp(
  `^\\s*(?:第?[（(]?(?:\\d{1,3}|[${ORDINAL}]{1,5})(?:[)）、章节编条]|[.．](?!\\d(?!\\d{3}年)))|[\\u2460-\\u2473\\u3220-\\u3229])`,
  'u'
)

/** Whether a line as it stands begins with a number of its own: a reader gives it no second one, and joins it to no line above. */
export const isNumbered = predicate(
  {
    yes: ['一、总体要求', '（二）重点', '3.公开预算', '12．公开决算', '④清淤', '㈠值守', '第五条 本办法', '4)巡查', '7.2024年完成'],
    no: ['1.5倍', '十分重要', '2024年', '三是巡查', '百日攻坚']
  },
  (text) => NUMBERED.test(text)
)
