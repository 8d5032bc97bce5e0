import {OPEN_UNTIL} from '../../words/verb.ts'

/** Words that tell what was: a report of work done sets no limit. All on folded text. */

/** 「截至2022年底，全市已建成…」「2023年底，共有…」 */
const WAS = /^[,]?[^,。;]{0,12}?(?<![对将把])(?:已(?!有的)|共有|总人口)/u
/** 「截至」 before a sentence tells a state; it is a limit where nothing follows, or where something may be handed in until then. */
const AS_OF = /^截[至止]/u
const HANDED_IN = new RegExp(`(?:时间|期限|${OPEN_UNTIL})[^,。;]{0,6}$`, 'u')
/** 「全年新增市场主体6.6万户，同比增长33%」 */
const RESULT = /^[^,。;、]{0,8}[,、(]?(?:(?:同比|环比|较上年|比上年|创历史|首次突破|居全|位居|排名)|(?:增长|下降)\d|超过?\d{4}年)/u
const SINCE = /以来,[^。]*$/u
/** A sentence is looked at so far back, in characters. */
const REACH = 80

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - REACH), at)
    .split('。')
    .at(-1) ?? ''

/**
 * Whether the words around a date without 前 tell what was at that time.
 *
 * @param reach What stands before the date to bound it: 「截至」「到」
 */
export function wasThen(text: string, start: number, end: number, reach: string): boolean {
  const rest = text.slice(end, end + REACH)
  if (WAS.test(rest)) return true
  return AS_OF.test(reach) && !/^(?:$|[。;)])/u.test(rest) && !HANDED_IN.test(sentenceBefore(text, start))
}

/** 「已于3月开工」「已在4月底前完成」: done, whatever year is meant. */
export function isDoneAlready(text: string, start: number): boolean {
  return /已经?[于在]$/u.test(text.slice(Math.max(0, start - 3), start))
}

/** Whether the words around a count of work, or around a bare period, tell what was done: 「…以来，每年都进行会商」 */
export function wasDone(text: string, start: number, end: number): boolean {
  return RESULT.test(text.slice(end, end + REACH)) || SINCE.test(sentenceBefore(text, start))
}
