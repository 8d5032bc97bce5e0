import {QUARTER, TENS} from './numeral.ts'
import {predicate} from './pattern.ts'

/** Whether a cell that may hold a time says until when, or how often: a day alone may be that of anything. On folded text. */
export const saysBound = predicate(
  {
    yes: ['6月底前', '2031年12月31日前', '长期坚持', '每季度一次', '全年', '三季度', '年内', '收到来文后5个工作日内', '按月', '上半年', '11月中旬', '持续推进'],
    no: ['2031年6月', '2031-06-01', '6月', '5天', '2031年']
  },
  (text) => BOUND.test(text)
)
const BOUND = new RegExp(
  `前|[底内末]|截止|止$|每[年月周日季学半逢]|按[月季年周]|[上下]半年|[上中下]旬|[${QUARTER}${TENS}\\d]季度|全年|长期|持续|常态|常年|立即|即时|随时`,
  'u'
)
