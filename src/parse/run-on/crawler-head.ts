import type {View} from '../../tree/view.ts'
import {matchesOf} from '../../text/matches.ts'
import {HEAD_LABEL, TITLE_LABEL} from '../../words/site-label.ts'

/** A rule that a crawler draws between its own words and the text, 「==== 正文 ====」 */
const RULE = /^[=*_—–-]{3,}(?:正文|全文|内容)?(?:[=*_—–-]{3,})?/u
/** The words of a crawler stand so near the beginning, in characters. */
const NEAR = 600
/** So many labels make the head of a crawler. */
const FEWEST = 2

/** White space of the page stands before it. */
export function isGap(view: View, at: number): boolean {
  return at > 0 && at < view.length && view.start(at) > view.start(at - 1) + 1
}

/**
 * 「标题：… 发布时间：… 来源：… ==== 正文 ==== …」: where the labels of a crawler stand on one line, and where the text behind them begins.
 *
 * @returns Offsets into the view, in order; none where the line does not begin with such labels.
 */
export function crawlerHead(view: View): number[] {
  const head = view.fold.slice(0, NEAR)
  const labels = [...matchesOf(HEAD_LABEL, head)].filter(({index}) => index === 0 || isGap(view, index))
  const last = labels.at(-1)
  if (labels[0]?.index !== 0 || labels.length < FEWEST || !last) return []
  const from = valueEnd(view, last.index + last[0].length)
  return [...labels.slice(1).map(({index}) => index), from, from + (RULE.exec(view.fold.slice(from, NEAR))?.[0].length ?? 0)]
}

/** A value ends at a gap; between a day and its hour there is one too. */
function valueEnd(view: View, from: number): number {
  for (let at = from + 1; at < view.length; at++) if (isGap(view, at) && !/^\d{1,2}:\d/u.test(view.fold.slice(at, at + 4))) return at
  return view.length
}

/** Length of the label of a title that the line begins with: 「标题：某县…」 */
export function titleLabel(fold: string): number {
  return TITLE_LABEL.exec(fold)?.[0].length ?? 0
}
