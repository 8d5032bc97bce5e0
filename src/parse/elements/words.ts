import {HUNDREDS, TENS, YEAR_DIGIT} from '../../words/numeral.ts'
/** Words that tell the elements of a notice (GB/T 9704-2012 7.2–7.4) apart. All on folded text without white space. */

/** 「平政办〔2022〕19号」; the brackets of damaged texts may be missing on one side. */
export const DOC_NUMBER = /^\(?([\p{Script=Han}A-Za-z]{1,16}?)字?[（(【「]?\(?((?:19|20)\d{2})[)）】」]?第?(\d{1,5})号/u

/** 「2022年6月20日」「二○二二年六月二十日」, nothing else on the line. */
export const DATE_LINE = new RegExp(`^\\(?((?:19|20)\\d{2}|[一二][${YEAR_DIGIT}]{3})年([\\d${TENS}]{1,3})月([\\d${TENS}]{1,3})日\\)?$`, 'u')

/** 「第12号」: 令号 (GB/T 9704-2012 10.2), which counts without a year; announcements are counted within one: 「2022年第3号」. */
export const ORDER_NUMBER = new RegExp(`^\\(?(?:(?:19|20)\\d{2}年)?第[\\d${HUNDREDS}]{1,5}号\\)?$`, 'u')

/** 「某县人民政府令」, with its number on the same line or none: the letterhead of an order. */
export const ORDER = new RegExp(`^(?<organ>[\\p{Script=Han}]{2,40})令(?<number>\\(?第[\\d${HUNDREDS}]{1,5}号\\)?)?$`, 'u')

/** Above the body any short 「标签：值」 line is of the metadata block, also in a list and as Markdown prints it. */
export const LABELLED = /^[-·*•]{0,3}[\p{Script=Han}]{2,8}(?:\*\*)?:(?:https?:[\x21-\x7e]+|(?!$)[^。]{0,90})$/u

/** 「各县（市、区）人民政府，市政府各部门：」 */
export const RECIPIENTS = /^[^。;]{2,240}:$/u
