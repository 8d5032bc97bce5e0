import {COUNT} from './numeral.ts'
import {predicate} from './pattern.ts'

/** 「二十」「第十七条」「一季度」 */
const NUMERAL = new RegExp(`^第?[〇零百千${COUNT}]+[万亿年月日季度条章节款项个]*$`, 'u')

/** Whether a word tells what a text is about: no number, mark or single character. */
export const isKeyword = predicate(
  {
    yes: ['政务', 'GDP', '一网通办', '二维码'],
    no: ['2022', '30%', '第十七条', '一季度', '——', '县', '𠀀']
  },
  (word) => [...word].length > 1 && /\p{L}/u.test(word) && !/^\d/u.test(word) && !NUMERAL.test(word)
)
