import type {Block} from '../../model/gwast.ts'
import {cut, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {numberingOf} from '../section/numbering.ts'
import {DATE_LINE} from './words.ts'

/** 「某县人民政府2031年3月5日」: names, and the year that a date begins with */
const SIGNED = /^[\p{Script=Han}、()]{4,60}?(?=(?:19|20)\d{2}年|[一二][^年]{3}年)/u

/** A line that is nothing but 发文机关署名 and 成文日期 → both. */
export function signedLineApart(block: Block, source: Source): Block[] {
  if (block.type !== 'paragraph') return [block]
  const view = viewOf(block, source)
  const {length} = SIGNED.exec(view.fold)?.[0] ?? ''
  if (length === 0 || !DATE_LINE.test(view.fold.slice(length)) || !endsAsOrgan(view.fold.slice(0, length)) || numberingOf(view)) return [block]
  return [block, cut(block, source, view.start(length))]
}
