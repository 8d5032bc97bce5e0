import type {Block} from '../../model/gwast.ts'
import {cut, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {endsAsTitle} from '../../words/kind.ts'
import {TENS, YEAR_DIGIT} from '../../words/numeral.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {numberingOf} from '../section/numbering.ts'

/** 「（县林业局　二○○四年五月六日）」「（2004年5月6日县政府第9次常务会议通过）」: who made it, and in which month. */
const NOTE = new RegExp(`^\\((?=[^()]{0,40}(?:(?:19|20)\\d{2}|[一二][${YEAR_DIGIT}]{3})年[\\d${TENS}]{1,3}月)[^()]{1,120}\\)$`, 'u')
/** A title and its note on one line, in characters. */
const LONGEST = 160

/** 「（县农业农村局　县生态环境局）」: who made it, and nothing else */
const AUTHORS = /^\([\p{Script=Han}、]{4,100}\)$/u

/** Whether a line is 题注, the bracket below a title. On its folded text. */
export function isTitleNote(fold: string): boolean {
  return NOTE.test(fold) || (AUTHORS.test(fold) && endsAsOrgan(fold.slice(1, -1)))
}

/** A line that is a title and its note → both. */
export function titleNoteApart(block: Block, source: Source): Block[] {
  if (block.type !== 'paragraph') return [block]
  const view = viewOf(block, source)
  const open = view.length <= LONGEST && view.fold.endsWith(')') ? view.fold.lastIndexOf('(') : -1
  const title = view.fold.slice(0, Math.max(open, 0))
  if (title.length < 4 || !NOTE.test(view.fold.slice(open)) || /[。,;:]/u.test(title) || !endsAsTitle(title) || numberingOf(view)) return [block]
  return [block, cut(block, source, view.start(open))]
}
