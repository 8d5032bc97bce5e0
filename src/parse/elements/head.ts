import type {Block, Element, Paragraph} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {isOutsideFurniture} from '../../words/furniture.ts'
import {setAside, viewOf} from '../../tree/leaf.ts'
import {METADATA_LABELS} from '../../words/site-label.ts'
import {numberingOf} from '../section/numbering.ts'
import {element, triviaOf, residueOf} from './element.ts'
import {isTitleNote} from './title-note.ts'
import {DATE_LINE, DOC_NUMBER, LABELLED, ORDER, ORDER_NUMBER, RECIPIENTS} from './words.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {saysWho} from '../../words/role.ts'
import {mayBeRecipients} from '../../words/unit-name.ts'
import {endsAsTitle, goesOnTitle, isLabelledTitle, isWholeTitle} from '../../words/kind.ts'
import {isPreface} from '../../words/contents.ts'

/** Longer than any line of a 标题, in characters. */
const LONGEST_TITLE = 90
/** A 标题 has at most so many lines. */
const MOST_LINES = 6

interface Head {
  children: Block[]
  /** Index of the first block after the head */
  next: number
}

/** What stands above 主送机关 and 正文: furniture, 发文机关标志, 发文字号, 标题. */
export function readHead(blocks: readonly Block[], source: Source, limit: number): Head {
  let next = 0
  while (next < limit && !startsBody(blocks[next] as Block, source)) next++
  const children: Block[] = []
  const groups: Paragraph[][] = []
  let group: Paragraph[] = []
  const place = (block: Block) => {
    children.push(block)
    group = []
  }
  const lead = leadIn(blocks.slice(0, next), source)
  for (const block of blocks.slice(0, next)) {
    if (block.type !== 'paragraph' || block === lead) {
      place(block)
      continue
    }
    const {fold} = viewOf(block, source)
    const named = elementOf(block, fold)
    if (named) place(named)
    else if (isOutsideFurniture(fold)) for (const leaf of triviaOf(block, 'furniture', source)) place(leaf)
    else {
      bare(block, source)
      if (group.length === 0 || group.length >= MOST_LINES || isComplete(foldOf(group, source), fold)) {
        group = []
        groups.push(group)
      }
      group.push(block)
      children.push(block)
    }
  }
  const found = titleGroup(groups, source)
  const title = lead && !(found && endsAsTitle(foldOf(found, source))) ? [lead] : found
  const named = children.flatMap((child) => (child === lead && title?.[0] !== lead ? labelled(lead, source) : [child]))
  return {children: settle(named, title, groups, source), next}
}

/** The first line, where it may be a title that has ： near its head. */
function leadIn(blocks: readonly Block[], source: Source): Paragraph | null {
  const first = blocks.find((block) => block.type === 'paragraph')
  const fold = first ? viewOf(first, source).fold.replace(HEADING_MARK, '') : ''
  const label = fold.slice(0, fold.indexOf(':') + 1)
  // 「文件名称：问答实录：…」: the page names it better
  const isNamed = (block: Block) => block.type === 'paragraph' && block !== first && viewOf(block, source).fold.includes(`:${label}`)
  if (!first || !isLabelledTitle(fold) || blocks.some(isNamed)) return null
  // 「问答实录：甲_乙」, the name of a file, above the title that it was made of
  const plain = fold.includes('_') ? blocks.find((block) => block.type === 'paragraph' && viewOf(block, source).fold === fold.replaceAll('_', '')) : undefined
  const lead = plain?.type === 'paragraph' ? plain : first
  bare(lead, source)
  return lead
}

/** A line that is a label and its value after all. */
function labelled(node: Paragraph, source: Source): Block[] {
  const {fold} = viewOf(node, source)
  const named = elementOf(node, fold)
  return named ? [named] : triviaOf(node, 'furniture', source)
}

/** 「2031年绿化工作要点.docx」 */
const FILE_ENDING = /\.(?:docx?|xlsx?|pdf|ofd|wps|txt)$/iu
/** 「# 某县绿化工作要点」 where Markdown was pasted into another format */
const HEADING_MARK = /^#{1,6}/u

/** Sets aside what is no part of a title's line. */
function bare(node: Paragraph, source: Source): void {
  const view = viewOf(node, source)
  // 「《…的通知》」: a site names its page so
  if (/^《.*》$/u.test(view.fold) && isWholeTitle(view.fold.slice(1, -1))) {
    setAside(node, 'syntax', source, view.start(view.length - 1), view.end(view.length))
    setAside(node, 'syntax', source, view.start(0), view.end(1))
    return
  }
  const mark = HEADING_MARK.exec(view.fold)?.[0].length ?? 0
  const ending = view.fold.search(FILE_ENDING)
  if (ending > mark) setAside(node, 'furniture', source, view.start(ending), view.end(view.length))
  if (mark > 0 && mark < view.length) setAside(node, 'syntax', source, view.start(0), view.end(mark))
}

/** 「各位代表：」 opens a speech */
const SALUTATION = /^各位[^。]{1,20}:$/u

function startsBody(block: Block, source: Source): boolean {
  if (block.type === 'trivia') return false
  // a table that was not understood
  if (block.type !== 'paragraph' || block.children.some(({type}) => type === 'residue')) return true
  const view = viewOf(block, source)
  if (block.label !== undefined || isMetadata(view.fold) || isOutsideFurniture(view.fold)) return false
  return (
    numberingOf(view) !== null ||
    saysWho(view.fold) ||
    isRecipients(view.fold) ||
    SALUTATION.test(view.fold) ||
    /[。;]/u.test(view.fold) ||
    (view.fold.endsWith(':') && view.fold.includes(',')) ||
    view.length > LONGEST_TITLE ||
    /^附件(?!\d{0,2}:?$)/u.test(view.fold)
  )
}

const isMetadataLabel = (fold: string): boolean => METADATA_LABELS.has(fold.slice(0, Math.max(fold.indexOf(':'), 0)))

function isMetadata(fold: string): boolean {
  return isMetadataLabel(fold) || (LABELLED.test(fold) && !/^附件/u.test(fold))
}

export function isRecipients(fold: string): boolean {
  return RECIPIENTS.test(fold) && !isMetadataLabel(fold) && mayBeRecipients(fold.slice(0, -1))
}

function elementOf(node: Paragraph, fold: string): Element | null {
  if (/^签发人:?/u.test(fold)) return element('签发人', [node])
  if (node.label !== undefined || isMetadata(fold)) return element('信息项', [node])
  // A site that posts only the annex leaves its label above the title.
  if (/^附件\d{0,2}:?$/u.test(fold)) return element('附件标题', [node])
  const number = DOC_NUMBER.exec(fold)
  if (number && (number[0].length === fold.length || /^(?:签发人|[()])/u.test(fold.slice(number[0].length)))) return element('发文字号', [node])
  if (DATE_LINE.test(fold)) return element('成文日期', [node])
  if (isTitleNote(fold)) return element('题注', [node])
  const order = ORDER.exec(fold)?.groups
  if (order && endsAsOrgan(order.organ ?? '')) return element(order.number ? '发文字号' : '发文机关标志', [node])
  if (ORDER_NUMBER.test(fold)) return element('发文字号', [node])
  // 「某市人民政府文件」 is a letterhead, 「中央一号文件」 a title
  if (/(?<!号)文件$/u.test(fold) && fold.length < 40 && !fold.includes('关于')) return element('发文机关标志', [node])
  if (/^(?:特急|加急|平急|特提)$/u.test(fold)) return element('紧急程度', [node])
  // 「机密★一年」
  if (/^(?:机密|秘密|绝密)(?:★.*)?$/u.test(fold)) return element('密级', [node])
  return null
}

/** Whether the title is at its end before the next line: 「…要点」 + 「的通知」 is not. */
function isComplete(titled: string, next: string): boolean {
  // 「某区人民政府」 + 「某区关于…」: a letterhead of the site
  if (endsAsOrgan(titled) && /^.{3,}关于/u.test(next)) return true
  if (!endsAsTitle(titled) || goesOnTitle(next)) return false
  // 「X关于建立林长会议制度」 + 「林地巡护制度的意见」
  if (titled.includes('关于') && !isWholeTitle(titled) && !next.includes('关于') && isWholeTitle(titled + next)) return false
  return !/印发|转发/u.test(titled) || /通知(?:\([^()]*\))?$/u.test(titled)
}

/** The lines that make the 标题: of the groups that end like one the last 「…关于…的通知」, else the last one; where none does, the last group. */
function titleGroup(groups: readonly Paragraph[][], source: Source): Paragraph[] | null {
  const named = groups.filter((group) => !isPreface(foldOf(group, source)))
  const ended = named.filter((group) => endsAsTitle(foldOf(group, source)))
  return ended.findLast((group) => isWholeTitle(foldOf(group, source))) ?? ended.at(-1) ?? named.at(-1) ?? null
}

/**
 * Puts the title into an element, that of a table or plan below it into another, and an organ right above the date; the same title
 * printed twice is furniture, any other stray line residue.
 */
function settle(children: readonly Block[], title: readonly Paragraph[] | null, groups: readonly Paragraph[][], source: Source): Block[] {
  if (!title) return [...children]
  const titled = foldOf(title, source)
  const below = groups.slice(groups.findIndex((group) => group === title) + 1).filter((group) => endsAsTitle(foldOf(group, source)))
  const attached = new Map<Block, Paragraph[]>(below.flatMap((group) => (titled.includes(foldOf(group, source)) ? [] : group.map((node) => [node, group]))))
  const stray = new Set<Block>(groups.flat())
  return children.flatMap((child, at) => {
    if (child === title[0]) return [element('标题', [...title])]
    if (child.type !== 'paragraph' || !stray.has(child)) return [child]
    const group = attached.get(child)
    if (group) return group[0] === child ? [element('附件标题', group)] : []
    return title.includes(child) ? [] : settleStray(child, children[at + 1], titled, source)
  })
}

const foldOf = (group: readonly Paragraph[], source: Source): string => group.map((node) => viewOf(node, source).fold).join('')

function settleStray(line: Paragraph, below: Block | undefined, titled: string, source: Source): Block[] {
  const {fold} = viewOf(line, source)
  if (below?.type === 'element' && below.name === '成文日期' && endsAsOrgan(fold)) return [element('发文机关署名', [line])]
  if (below?.type === 'element' && below.name === '发文字号' && endsAsOrgan(fold)) return [element('发文机关标志', [line])]
  return titled.includes(fold.replaceAll('_', '')) ? triviaOf(line, 'repeated', source) : [residueOf(line, source)]
}
