import type {Block, Element, Paragraph} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {join, retype, viewOf} from '../../tree/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {element} from './element.ts'
import {endsAsTitle, isFormTitle} from '../../words/kind.ts'
import {TENS} from '../../words/numeral.ts'
import {endsAsOrgan} from '../../words/organ.ts'

/**
 * 附件说明 (GB/T 9704-2012 7.3.4): 「附件：1.X」 and the numbered lines below it; also 「附件：」 above them, and 「附件1.X」.
 *
 * @returns The element and the index of the block after it; null where none begins here.
 */
export function readAttachmentList(blocks: readonly Block[], source: Source, from: number): {list: Element; next: number} | null {
  const first = blocks[from]
  const fold = first?.type === 'paragraph' ? viewOf(first, source).fold : ''
  if (first?.type !== 'paragraph' || !LIST.test(fold)) return null
  const lines: Paragraph[] = [first]
  // 「附件：」 alone is no attachment itself
  const above = fold === '附件:' ? 1 : 0
  let next = from + 1
  for (; next < blocks.length; next++) {
    const block = blocks[next]
    if (block?.type !== 'paragraph') break
    const view = viewOf(block, source)
    if (goesOnName(lines.at(-1) as Paragraph, block, blocks[next + 1], source)) {
      join(lines.at(-1) as Paragraph, block)
      continue
    }
    const numbering = numberingOf(view)
    if (numbering?.level !== 3 || numbering.ordinal !== lines.length + 1 - above || /[。;]./u.test(view.fold)) break
    lines.push(block)
  }
  if (lines.length === above) return null
  for (const line of lines) takeLabel(line, source)
  return {list: element('附件说明', lines), next}
}

/** The end of a name that its line was too short for, in characters */
const LONGEST_END = 12

/** 「附件：某省渔船补助名」 + 「录」: the end of a title on a line of its own, where only both lines end as one. */
function goesOnName(line: Paragraph, next: Paragraph, below: Block | undefined, source: Source): boolean {
  const [above, end] = [viewOf(line, source).fold, viewOf(next, source).fold]
  if (above === '附件:' || end.length > LONGEST_END || !/^[\p{Script=Han}()]+$/u.test(end) || /^附[件表录]/u.test(end)) return false
  if (numberingOf(viewOf(next, source)) || endsAsOrgan(end) || endsAsTitle(above) || isFormTitle(above)) return false
  const whole = above + end
  const opensNext = below?.type !== 'paragraph' || isAttachmentHead(below, source) || numberingOf(viewOf(below, source)) !== null
  return endsAsTitle(whole) || isFormTitle(whole) || (end.length <= 2 && opensNext)
}

const LIST = /^附件(?::|1[.、](?!\d))/u

/** 「附件：1.」 is no part of the attachment's title. */
function takeLabel(line: Paragraph, source: Source): void {
  const view = viewOf(line, source)
  const label = /^附件:?(?:\d{1,2}[.、])?/u.exec(view.fold)?.[0].length ?? numberingOf(view)?.length ?? 0
  if (label > 0) retype(line, 'marker', source, view.start(0), view.end(label))
}

const HEAD = new RegExp(`^附件(?:\\d{1,2}(?:[-—–]\\d{1,2})?|[${TENS}]{1,3})?(?::.{0,60})?$|^附[件表录]\\d{0,2}$`, 'u')

/** 「附件1」 alone on its line, or 「附件2：X」: what follows is an attachment. */
export function isAttachmentHead(block: Block | undefined, source: Source): boolean {
  if (block?.type !== 'paragraph') return false
  return HEAD.test(viewOf(block, source).fold)
}
