import type {Block, Paragraph, Part, Root} from '../../model/gwast.ts'
import {cut, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {View} from '../../tree/view.ts'
import {issuerIn, runOnHead} from './head.ts'
import {indentsIn} from './indents.ts'
import {labelsIn} from './labels.ts'
import {itemsIn, marksIn, type Reached} from './markers.ts'
import {closingIn} from './tail.ts'
import {maximum} from '../../model/lists.ts'

/** A line of so many characters was never one paragraph of a notice. */
const ENDLESS = 700
/** The parts above the body stand in the first lines. */
const HEAD_LINES = 16
/** The title of what is issued is named early. */
const MOST_NAMES = 50

/** Gives back the line breaks that OCR, crawlers and converters lost: in the head, before each number that counts on, behind the last item. */
export function runOn(tree: Root, source: Source): void {
  const reached: Reached = new Map()
  const named = new Set<string>()
  const blocks = tree.children as Block[]
  const views = blocks.map((block) => (block.type === 'paragraph' ? viewOf(block, source) : null))
  const context: Omit<Context, 'isHead' | 'following' | 'indents'> = {reached, named, issuer: null}
  let lines = 0
  tree.children = blocks.flatMap((block, at) => {
    const view = views[at]
    if (block.type !== 'paragraph' || !view) return [block]
    context.issuer ??= issuerIn(view.fold)
    const places = placesIn(view, {...context, indents: indentsIn(view, source), isHead: lines++ < HEAD_LINES, following: numberOf(views[at + 1])})
    return cutAll(block, view, places, source)
  }) as (Part | Block)[]
}

interface Context {
  reached: Reached
  /** Titles in 《》 so far: one that begins a line is the title of what is issued. */
  named: Set<string>
  /** Who the title says has issued it */
  issuer: string | null
  /** Where paragraphs begin by their indent */
  indents: readonly number[]
  isHead: boolean
  following: {kind: number; ordinal: number} | null
}

function placesIn(view: View, {reached, named, issuer, indents, isHead, following}: Context): number[] {
  const {fold} = view
  // 「附件：1.… 2.…」 on one line
  if (fold.startsWith('附件:') && fold.length < ENDLESS) return []
  const title = [...named].find((name) => fold.startsWith(name) && fold.length > name.length)
  const marks = marksIn(fold)
  const first = marks[0]?.at ?? view.length
  const head = [...(title ? [title.length] : []), ...(isHead || view.length >= ENDLESS ? runOnHead(view, first, issuer) : [])]
  note(fold, named)
  const isEndless = view.length >= ENDLESS
  // A line that is seen to have lost one break has lost others.
  const labels = labelsIn(view)
  const starts = [...head, ...indents, ...labels]
  const probe = itemsIn(view, marks, starts, new Map(reached), following, isEndless)
  const isRunOn = isEndless || head.length >= 2 || labels.length > 0 || probe.length >= 2
  const items = itemsIn(view, marks, starts, reached, following, isRunOn)
  if (!isRunOn) return [...starts, ...items, ...imprintIn(fold)]
  const {places, lists} = closingIn(fold, Math.max(0, maximum(head)), issuer)
  return [...starts, ...items.filter((at) => !lists.some(({start, end}) => at > start && at < end)), ...places]
}

function numberOf(view: View | null | undefined): Context['following'] {
  const first = view ? marksIn(view.fold.slice(0, 8))[0] : undefined
  return first?.at === 0 ? first : null
}

function note(fold: string, named: Set<string>): void {
  if (named.size >= MOST_NAMES) return
  for (const match of fold.matchAll(/《([^《》]{4,60})》/gu)) if (match[1]) named.add(match[1])
}

/** 「抄送：…。X办公室2024年6月13日印发」 */
function imprintIn(fold: string): number[] {
  const printed = /^抄送:[^。]{2,200}。(?=[\p{Script=Han}]{4,30}\d{4}年\d{1,2}月\d{1,2}日印发)/u.exec(fold)
  return printed ? [printed[0].length] : []
}

function cutAll(node: Paragraph, view: View, places: readonly number[], source: Source): Block[] {
  const offsets = [...new Set(places)]
    .filter((at) => at > 0 && at < view.length)
    .sort((one, other) => other - one)
    .map((at) => view.start(at))
  const rest = offsets.map((at) => cut(node, source, at))
  return [node, ...rest.reverse()]
}
