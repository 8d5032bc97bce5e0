import type {Range} from '../../model/contract.ts'
import type {Root} from '../../model/gwast.ts'
import type {Notice} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {endOf, paragraphsOf, startOf} from '../../tree/leaf.ts'
import type {Parsed} from '../../tree/facts.ts'
import {HUNDREDS} from '../../words/numeral.ts'

/** 发文字号 as it is printed, in its parts. */
export interface PrintedNumber extends Range {
  /** 发文机关代字, with 字 where it has one */
  readonly code: string
  readonly year: string
  readonly serial: string
  /** White space removed, else untouched */
  readonly printed: string
}

const OPEN = '[〔［[（(【「﹝]'
const CLOSE = '[〕］\\]）)】」﹞]'
/** Well or badly printed: 「某政办〔2022〕19号」「某政办[22]第019号」「某政办（2022年）19号」. Digits may be full-width. */
const NUMBER = new RegExp(
  `(?<code>[\\p{Script=Han}A-Za-z]{2,16})${OPEN}(?<year>[\\d\\uff10-\\uff19]{2,4})年?${CLOSE}第?(?<serial>[\\d\\uff10-\\uff19]{1,5})[号號]?`,
  'u'
)
/** 「某县人民政府令 第5号」: decrees are counted without a year. */
const DECREE = new RegExp(`令$|^\\(?第[\\d${HUNDREDS}]{1,5}[号號]\\)?$`, 'u')

/** The notice's own 发文字号: where it was read, else a line of the head that is nothing else. */
export function printedNumber(tree: Parsed, notice: Notice): PrintedNumber | null {
  const {source} = tree
  const at = notice.positions.docNumber
  if (at) return numberIn(source.text, at.start.offset, at.end.offset)
  for (const node of headParagraphs(tree)) {
    const found = numberIn(source.text, startOf(node), endOf(node))
    if (found && found.printed.length === foldKey(source.text.slice(startOf(node), endOf(node))).length) return found
  }
  return null
}

/** Whether the head counts the document as a decree. */
export function isDecree(tree: Parsed): boolean {
  const {source} = tree
  return headParagraphs(tree).some((node) => DECREE.test(foldKey(source.text.slice(startOf(node), endOf(node)))))
}

function headParagraphs(tree: Root) {
  return tree.children.flatMap((part) => (part.type === 'part' && part.name === '版头' ? paragraphsOf(part) : []))
}

/** The longest that a line with 发文字号 is looked at, in code units. */
const LONGEST = 200

function numberIn(text: string, start: number, end: number): PrintedNumber | null {
  const line = text.slice(start, Math.min(end, start + LONGEST))
  // Where the bare characters stand in the line.
  const places = [...line.matchAll(/\S/gu)].map(({index}) => index)
  const match = NUMBER.exec(line.replace(/\s+/gu, ''))
  const groups = match?.groups as Record<'code' | 'year' | 'serial', string> | undefined
  if (!match || !groups) return null
  const first = places[match.index] ?? 0
  const last = places[match.index + match[0].length - 1] ?? first
  return {...groups, printed: match[0], start: start + first, end: start + last + 1}
}
