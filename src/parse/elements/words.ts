import {TENS, YEAR_DIGIT} from '../../words/numeral.ts'
/** Words that tell the elements of a notice (GB/T 9704-2012 7.2–7.4) apart. All on folded text without white space. */

const KINDS = '通知|通报|通告|公告|意见|方案|要点|计划|规划|办法|细则|规定|措施|清单|分工|任务|台账|一览表|分解表|表|决定|批复|复函|函|报告|纲要|条例|规则|指南|标准|目录|大纲|政策|制度|规程|安排|要求|预案|责任书|行动|分解|分工表|明细|细目|若干措施|体系|倡议书|公约|章程|导则'
/** A 标题 ends with the kind of document, perhaps with 「（试行）」 or years after it. */
export const TITLE_END = new RegExp(`(?:${KINDS})(?:\\([^()]{1,24}\\))?$`, 'u')

/** 「平政办〔2022〕19号」; the brackets of damaged texts may be missing on one side. */
export const DOC_NUMBER = /^\(?([\p{Script=Han}A-Za-z]{1,16}?)字?[（(【「]?\(?((?:19|20)\d{2})[)）】」]?第?(\d{1,5})号/u

/** 「2022年6月20日」「二○二二年六月二十日」, nothing else on the line. */
export const DATE_LINE = new RegExp(`^\\(?((?:19|20)\\d{2}|[一二][${YEAR_DIGIT}]{3})年([\\d${TENS}]{1,3})月([\\d${TENS}]{1,3})日\\)?$`, 'u')

/** Above the body any short 「标签：值」 line is of the metadata block, also in a list. */
export const LABELLED = /^[-·*•]?[\p{Script=Han}]{2,8}:(?!$)[^。]{0,90}$/u

/** 「各县（市、区）人民政府，市政府各部门：」 */
export const RECIPIENTS = /^[^。;]{2,240}:$/u
