import type {Block, Level, Paragraph, Part, Root, TableCell} from '../model/gwast.ts'
import {fitted} from '../model/lists.ts'
import type {Source} from '../tree/source.ts'
import {cutsTime} from '../words/holiday.ts'
import {isFurniture, isOutsideFurniture, isPageNumber} from '../words/furniture.ts'
import {partsMeasures} from '../words/describe.ts'
import {join, leavesOf, trivia, startOf, endOf, viewOf} from '../tree/leaf.ts'
import {isLabelledTitle} from '../words/kind.ts'
import {LINE_LABEL} from '../words/role.ts'
import {isRecipients} from './elements/head.ts'
import {DATE_LINE} from './elements/words.ts'
import {pageNumbers} from './page-numbers.ts'
import {runningTitles} from './running-titles.ts'
import {numberingOf, type Numbering} from './section/numbering.ts'
import {wrapOf, type Wrap} from './wrap.ts'

/** A line this long that stops without a mark was broken by the page, not by its author. In characters. */
const PROSE = 14
/** An item that has none of its like is a heading up to this length, in characters. */
const LONGEST_HEADING = 30
/** A printed line has 28 characters: GB/T 9704-2012 5.2.3. A page breaks no shorter line, unless the text lost its own. */
const PRINTED = 28
/** A line of a narrower page, without its indent and the characters that may not stand at its end. */
const NEARLY_PRINTED = PRINTED - 6

/** Characters on either side of a line's end that tell whether it cuts a word */
const SEAM = 8

/** Sets page furniture aside and mends paragraphs that page breaks and hard line ends cut. */
export function reflow(tree: Root, source: Source): void {
  tree.children = mend(tree.children as Block[], source) as (Part | Block)[]
  for (const block of tree.children) {
    if (block.type !== 'table') continue
    for (const row of block.children) {
      if (row.type !== 'tableRow') continue
      for (const cell of row.children) if (cell.type === 'tableCell') cell.children = mend(cell.children as Block[], source) as TableCell['children']
    }
  }
}

/** Numbered lines by level: how many are sentences, less how many stand like headings. */
type Endings = Map<number, number>

function endingsOf(children: readonly Block[], source: Source): Endings {
  const endings: Endings = new Map()
  for (const child of children) {
    const view = child.type === 'paragraph' ? viewOf(child, source) : null
    const numbering = view && numberingOf(view)
    if (numbering) endings.set(numbering.level, (endings.get(numbering.level) ?? 0) + (ENDED.test(view.fold) || view.fold.includes('。') ? 1 : -1))
  }
  return endings
}

/** Whether a numbered line that lacks its end was broken off: its like are sentences; the only one of its kind is too long for a heading. */
function isBrokenItem({length, level}: Open, endings: Endings): boolean {
  // without the line itself, which counts as a heading
  const others = (endings.get(level ?? 0) ?? 0) + 1
  return others > 0 || (others === 0 && length >= LONGEST_HEADING)
}

interface Shape {
  endings: Endings
  wrap: Wrap
}

const ENDED = /[。！？!?;:)》」』”…]$/u

function mend(children: readonly Block[], source: Source): Block[] {
  const shape: Shape = {
    endings: endingsOf(children, source),
    wrap: wrapOf(
      children.filter((child) => child.type === 'paragraph'),
      source
    )
  }
  const running = runningTitles(children, source)
  const pages = pageNumbers(children, source)
  const mended: Block[] = []
  let open: Open | null = null
  /** A page has just cut a sentence */
  let cut = false
  for (const child of children) {
    if (child.type === 'trivia') {
      mended.push(child)
      continue
    }
    if (running.has(child)) {
      for (const part of leavesOf(child)) mended.push(part.type === 'trivia' ? part : trivia('repeated', source, startOf(part), endOf(part)))
      continue
    }
    if (child.type !== 'paragraph') {
      open = null
      mended.push(child)
      continue
    }
    if (child.children.some(({type}) => type === 'residue')) {
      open = null
      mended.push(child)
      continue
    }
    const view = viewOf(child, source)
    if (view.length === 0 || pages.has(child) || (isFurniture(view.fold) && (open !== null || !isLabelledTitle(view.fold)))) {
      cut ||= pages.get(child) === true
      // A page number inside a sentence does not end the sentence.
      for (const part of leavesOf(child))
        mended.push(part.type === 'trivia' ? part : trivia(isPageNumber(view.fold) ? 'page-number' : 'furniture', source, startOf(part), endOf(part)))
      continue
    }
    const line: Line = {node: child, fold: view.fold, numbering: numberingOf(view), isFull: shape.wrap.isFull(child), isIndented: shape.wrap.isIndented(child)}
    if (open && (cut || continues(open, line, shape))) {
      extend(open, line)
      cut = false
      continue
    }
    cut = false
    open = {node: child, depth: 0, named: 0, length: 0, hasStop: false, hasMark: false, level: line.numbering?.level ?? null, last: line}
    extend(open, line)
    mended.push(child)
  }
  return fitted(mended)
}

/** A printed line. */
interface Line {
  node: Paragraph
  fold: string
  numbering: Numbering | null
  isFull: boolean | null
  isIndented: boolean | null
}

/** The paragraph so far: what tells whether the next line goes on with it. */
interface Open {
  node: Paragraph
  /** Brackets opened and not closed */
  depth: number
  /** 《 opened and not closed */
  named: number
  length: number
  hasStop: boolean
  hasMark: boolean
  level: Level | null
  last: Line
}

/** 「A&amp;B」 was a page's, and has none */
const STOP = /。|(?<!&[a-z]{2,6});/u
/** 「ISO 1:2000,IDT」 has none of a sentence */
const COMMA = /,(?![A-Z])/u

function extend(open: Open, line: Line): void {
  if (line.node !== open.node) join(open.node, line.node)
  open.depth = Math.max(0, open.depth + openBrackets(line.fold))
  for (const mark of line.fold.match(/[《》]/gu) ?? []) open.named = Math.max(0, open.named + (mark === '《' ? 1 : -1))
  open.length += line.fold.length
  open.hasStop ||= STOP.test(line.fold)
  open.hasMark ||= STOP.test(line.fold) || COMMA.test(line.fold)
  open.last = line
}

/** Whether a line goes on with the sentence that was broken off. */
function continues(open: Open, next: Line, {endings}: Shape): boolean {
  const {last} = open
  if (open.node.depth !== undefined || next.node.depth !== undefined) return false
  if ((open.depth > 0 && openBrackets(next.fold) < 0) || (open.named > 0 && /^[^《》]*》/u.test(next.fold))) return true
  // 「各县区人民政府，」 + 「市政府各部门：」
  if (last.fold.endsWith(',') && !LINE_LABEL.test(next.fold) && isRecipients(next.fold) && isRecipients(last.fold + next.fold)) return true
  if (next.numbering || /^[\p{Script=Han}]{2,12}\((?:19|20)\d{2}\)\d{1,5}号$/u.test(next.fold) || /^(?:附件\d|[\p{Script=Han}]{2,8}:)/u.test(next.fold))
    return false
  if (open.depth > 0 || cutsTime(`${last.fold.slice(-SEAM)}\n${next.fold.slice(0, SEAM)}`)) return true
  if (ENDED.test(last.fold)) return last.isFull === true && /[。;]$/u.test(last.fold) && next.isIndented === false
  // 「、」「，」 never end a paragraph, nor does an open 《
  if (open.named > 0 || /[、,]$/u.test(last.fold)) return true
  if (last.isFull === true) return !DATE_LINE.test(next.fold) && next.isIndented !== true
  // A heading stands alone, however long, unless its like in this notice are whole sentences.
  if (open.level !== null && !open.hasStop && !isBrokenItem(open, endings)) return false
  if (last.numbering && !open.hasStop && open.length < PRINTED && partsMeasures(last.fold.slice(last.numbering.length), next.fold)) return false
  return ((open.length >= PROSE && open.hasMark) || isBroken(last.fold, next.fold)) && !DATE_LINE.test(next.fold) && !isOutsideFurniture(last.fold)
}

/** 「鼓励陶瓷、玻璃、搪瓷等行业中小企业运用精益管⏎理等工具…。」: a whole line that lists, and a sentence that ends in the next. */
function isBroken(last: string, next: string): boolean {
  return last.length >= NEARLY_PRINTED && last.includes('、') && !/专栏|^[图表]\d/u.test(last) && /^[\p{Script=Han}\dA-Z“][^。,;]*[。,;]/u.test(next)
}

/** Opened less closed brackets; negative where one closes that was not opened here. */
function openBrackets(fold: string): number {
  let open = 0
  let lowest = 0
  for (let at = 0; at < fold.length; at++) {
    const unit = fold.charCodeAt(at)
    if (unit === 0x28) open++
    else if (unit === 0x29) {
      open--
      if (open < lowest) lowest = open
    }
  }
  // 「1)」 and 「一）」 close what nobody opened
  return lowest < 0 ? lowest : open
}
