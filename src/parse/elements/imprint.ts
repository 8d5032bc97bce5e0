import type {Block, Paragraph} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {isOutsideFurniture} from '../../words/furniture.ts'
import {viewOf} from '../../tree/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {element, residueOf, triviaOf} from './element.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {YEAR_DIGIT} from '../../words/numeral.ts'
import {isCopyLine, isHostLine} from '../../words/imprint.ts'
import {pushAll} from '../../model/lists.ts'

const PRINTED = new RegExp(`(?:(?:19|20)\\d{2}|[一二][${YEAR_DIGIT}]{3})年[^，。]{2,8}日印(?:发|制)?$`, 'u')

/** 「X办公室2021年7月1日印发」 is a short line of its own. */
function isPrinted(fold: string): boolean {
  return fold.length <= 80 && PRINTED.test(fold)
}

/**
 * 版记 (GB/T 9704-2012 7.4): from the first of 主办, 抄送, 印发 near the end.
 *
 * @returns Index of its first block, or the number of blocks where there is none.
 */
export function findImprint(blocks: readonly Block[], source: Source): number {
  let first = blocks.length
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - 24); at--) {
    const block = blocks[at] as Block
    if (block.type === 'trivia') continue
    if (block.type !== 'paragraph') break
    const {fold} = viewOf(block, source)
    if (isCopyLine(fold) || isHostLine(fold) || isPrinted(fold)) first = at
    else if (numberingOf(viewOf(block, source)) || fold.length > 120) break
  }
  // 「X办公室」 on the line above 「2021年7月1日印发」
  const above = blocks[first - 1]
  const line = blocks[first]
  if (above?.type === 'paragraph' && line?.type === 'paragraph' && /^[\d二]/u.test(viewOf(line, source).fold)) {
    const {fold} = viewOf(above, source)
    if (endsAsOrgan(fold) && fold.length < 40) first--
  }
  return first
}

export function readImprint(blocks: readonly Block[], source: Source): Block[] {
  const children: Block[] = []
  let copying: Paragraph[] | null = null
  blocks.forEach((block, at) => {
    if (block.type !== 'paragraph') {
      children.push(block)
      return
    }
    const {fold} = viewOf(block, source)
    const following = blocks[at + 1]
    const printedNext = following?.type === 'paragraph' && isPrinted(viewOf(following, source).fold)
    if (isCopyLine(fold)) children.push(element('抄送机关', (copying = [block])))
    else if (isHostLine(fold)) children.push(element('主办', [block]))
    else if (isPrinted(fold)) children.push(element('印发日期', [block]))
    else if (printedNext && endsAsOrgan(fold)) children.push(element('印发机关', [block]))
    else if (copying && /[,、。]/u.test(fold)) children.push(element('抄送机关', [block]))
    else if (isOutsideFurniture(fold)) pushAll(children, triviaOf(block, 'furniture', source))
    else children.push(residueOf(block, source))
  })
  return children
}
