import {ORDINAL} from './numeral.ts'
import {anyOf, predicate, words} from './pattern.ts'

/** What a table of contents (目录) is made of. On folded text without white space. */

/** Whether a line heads a table of contents. */
export const headsContents = predicate(
  {
    yes: ['目录', '目次', '【目录】', '目录:', '(目录)'],
    no: ['责任清单目录', '目录编制', '目录一、总则....1']
  },
  (text) => /^[【(]?目[录次][】)]?:?$/u.test(text)
)

/** 「……」「.....」, not the end of a sentence that breaks off; the second kind is of a typewriter. */
const LEADER = '(?:(?<![.…⋯‥·・•])(?:[.⋯‥·・•][.…⋯‥·・•]{2,}|…[.…⋯‥·・•]+)|(?<![_-])[_-]{6,})'
/** 「3」「(3)」「-3-」「iv」; where Word has lost it, 「错误!未定义书签。」 */
const PAGE = '(?:\\(?[—–-]{0,2}(?:\\d{1,4}|[IVX]{1,5})[—–-]{0,2}\\)?|错误!未定义书签。?)'
/** Two marks of a leader */
const LEADS = /[.…⋯‥·・•_-]{2}/u
const ENTRY = new RegExp(`${LEADER}${PAGE}`, 'giu')
const ENTRY_END = new RegExp(`${LEADER}${PAGE}$`, 'iu')

/** Whether a line is an entry with leaders and the number of its page. */
export const isContentsEntry = predicate(
  {
    yes: ['一、总体要求......1', '(一)指导思想……2', '附件:清单···················12', '前言....................ii', '三、保障措施……错误!未定义书签。'],
    no: ['一、总体要求', '等待……', '一、总体要求......1二、重点任务', '增长1.5', '姓名......']
  },
  (text) => ENTRY_END.test(text)
)

/** Offsets behind the entries of a line. */
export function entryEnds(text: string): number[] {
  // most lines have none, and are passed over by this
  if (!LEADS.test(text)) return []
  return [...text.matchAll(ENTRY)].map(({index, 0: said}) => index + said.length)
}

/** What an entry says, without leaders and page; a page without leaders cannot be told from a number that ends the words. */
export function entryWords(text: string): string {
  return text.replace(ENTRY_END, '')
}

const NUMBER = new RegExp(
  `^(?:第[${ORDINAL}\\d]{1,5}[章节编部篇]|\\((?:[${ORDINAL}]{1,5}|\\d{1,3})\\)|[${ORDINAL}]{1,5}[、.]|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.、]?)`,
  'u'
)

/** What a line says behind its number; the line itself where it has none. */
export function behindNumber(text: string): string {
  return text.replace(NUMBER, '')
}

/** Whether an entry begins with a number: that of a chapter, an item or a decimal outline. */
export const isNumberedEntry = predicate(
  {
    yes: ['一、总则', '第三章监测', '1.1编制目的', '(二)原则', '2总则'],
    no: ['总则', '前言', '十堰市概况']
  },
  (text) => NUMBER.test(text)
)

const PREFACES = anyOf(words('前言 序言 引言 导言'))
const UNNUMBERED = new RegExp(`^(?:${PREFACES}|结语|后记|附[件录表图则])`, 'u')
const PREFACE = new RegExp(`^(?:${PREFACES}|摘要|概述|编者按|正文)$`, 'u')

/** Whether an entry stands without a number among numbered ones. */
export const mayBeUnnumbered = predicate({yes: ['前言', '附件1', '后记'], no: ['总则', '一、总则']}, (text) => UNNUMBERED.test(text))

/** Whether a line is a heading above the text of a plan, below its title. */
export const isPreface = predicate({yes: ['前言', '编者按', '正文'], no: ['前言和总则', '总则', '某县绿化规划']}, (line) => PREFACE.test(line))
