import type {Level} from '../../model/gwast.ts'
import {HUNDREDS, ORDINAL, toNumber} from '../../words/numeral.ts'
import type {View} from '../../tree/view.ts'

/** 结构层次序数 at the head of a paragraph. GB/T 9704-2012 7.3.3: 一、（一）1.（1）, in this order. */
export interface Numbering {
  /** Characters of the view that it takes */
  length: number
  /** As printed, brackets full-width */
  marker: string
  ordinal: number
  level: Level
  /** It is one of a decimal outline */
  decimal?: true
}

const CHINESE = `[${ORDINAL}]{1,5}`
const FORMS: readonly {level: Level; regex: RegExp}[] = [
  {level: 1, regex: new RegExp(`^第(${CHINESE}|\\d{1,3})[章编]`, 'u')},
  {level: 2, regex: new RegExp(`^第(${CHINESE}|\\d{1,3})节`, 'u')},
  // 「第三条规定的」 is cited
  {level: 3, regex: new RegExp(`^第(${CHINESE}|\\d{1,3})条(?!(?:第[^，。]{1,4}[款项])?(?:[的之]?规定|所[列称述指]))`, 'u')},
  // 「一、」, also printed 「一．」
  {level: 1, regex: new RegExp(`^(${CHINESE})[、.]`, 'u')},
  // 「（一）」, also 「（一）、」 and, with a bracket lost, 「一）」
  {level: 2, regex: new RegExp(`^\\((${CHINESE})\\)[、.]?`, 'u')},
  {level: 2, regex: new RegExp(`^(${CHINESE})\\)[、.]?`, 'u')},
  {level: 4, regex: /^\((\d{1,3})\)[、.]?/u},
  {level: 4, regex: /^(\d{1,3})\)[、.]?/u},
  // 「3*.」 has a footnote
  {level: 3, regex: /^(\d{1,3})\*?[.、]/u}
]
/** Every stage asks for the numbering of the same lines: a view keeps its own. */
const NUMBERING = Symbol('numbering')
interface Numbered extends View {
  [NUMBERING]?: Numbering | null
}

const CIRCLED = 0x2460
const IDEOGRAPH = 0x3220

/**
 * @returns The numbering that the text begins with, or null. 「25.2021年6月底前」 is item 25; 「1.5倍」 is no item.
 */
export function numberingOf(view: Numbered): Numbering | null {
  const numbering = view[NUMBERING]
  if (view.decimal !== undefined) return readDecimal(view, view.decimal)
  return numbering === undefined ? (view[NUMBERING] = read(view)) : numbering
}

function read(view: View): Numbering | null {
  const {fold} = view
  const unit = view.unit(0)
  if (unit >= CIRCLED && unit < CIRCLED + 20) {
    return {length: 1, marker: String.fromCharCode(unit), ordinal: unit - CIRCLED + 1, level: 4}
  }
  // 「㈠」
  if (unit >= IDEOGRAPH && unit < IDEOGRAPH + 10) {
    return {length: 1, marker: String.fromCharCode(unit), ordinal: unit - IDEOGRAPH + 1, level: 2}
  }
  const first = fold.charCodeAt(0)
  const isDigit = first >= 0x30 && first <= 0x39
  if (!isDigit && first !== 0x28 && !`第${HUNDREDS}`.includes(fold.charAt(0))) return null
  for (const {level, regex} of FORMS) {
    const match = regex.exec(fold)
    if (!match) continue
    const length = match[0].length
    const ordinal = toNumber(match[1] ?? '')
    if (ordinal === null || isDecimal(view, length)) return null
    // 「第三条，培训机构应当…」 is an article, 「三、，」 is none
    if (fold.length > length && (match[0].endsWith('条') ? /^[)）、。]/u : /^[)）、，,。]/u).test(fold.slice(length))) return null
    return {
      length,
      marker: view.print
        .slice(0, length)
        .replace(/[(〔[]/u, '（')
        .replace(/[)〕\]]/u, '）'),
      ordinal,
      level
    }
  }
  return null
}

/** 「3.2.2」: its level is the count of its parts. */
function readDecimal(view: View, parts: number): Numbering | null {
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.、]?(?!\d)/u.exec(view.fold)
  const numbers = match?.[1]?.split('.') ?? []
  if (!match || numbers.length !== parts) return null
  return {length: match[0].length, marker: view.print.slice(0, match[0].length), ordinal: Number(numbers.at(-1)), level: parts as Level, decimal: true}
}

/** 「1.5倍」 and 「2.0版」: a digit right behind the point, unless it begins a year or a month or a blank parts them. */
function isDecimal(view: View, length: number): boolean {
  const {fold} = view
  if (fold[length - 1] !== '.' || !/^\d$/u.test(fold[length] ?? '')) return false
  if (view.start(length) > view.start(length - 1) + 1) return false
  return !/^(?:\d{4}年|\d{1,2}月)/u.test(fold.slice(length))
}
