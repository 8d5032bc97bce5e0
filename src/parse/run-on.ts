import type {Block, Paragraph, Part, Root} from '../model/gwast.ts'
import {cut, viewOf} from '../text/leaf.ts'
import {HUNDREDS, TENS, toNumber} from '../words/numeral.ts'
import type {Source} from '../text/source.ts'
import type {View} from '../text/view.ts'
import {inLastBracket, saysWho} from '../words/role.ts'
import {runOnHead, runOnTail} from './run-on-head.ts'

/** A line of so many characters was never one paragraph of a notice … */
const ENDLESS = 700
/** … and one of so many is a suspect where an article (第X条) stands inside it. */
const LONG = 20
/** A heading without a mark at its end is at most this long, in characters. */
const HEADING = 40

/** Gives back the line breaks that OCR and converters lost: before each number that counts on. */
export function runOn(tree: Root, source: Source): void {
  const named = new Set<string>()
  tree.children = (tree.children as Block[]).flatMap((block) => (block.type === 'paragraph' ? part(block, source, named) : [block])) as (Part | Block)[]
}

/** @param named Titles in 《》 so far: one that begins a line is the title of what is issued. */
function part(node: Paragraph, source: Source, named: Set<string>): Block[] {
  const view = viewOf(node, source)
  if (view.length < LONG) {
    note(view, named)
    return cutAll(node, view, imprintIn(view), source)
  }
  const marks = markersIn(view)
  const title = [...named].find((name) => view.fold.startsWith(name))
  note(view, named)
  const head = [...runOnHead(view, marks[0] ?? view.length), ...(title ? [title.length] : []), ...imprintIn(view)]
  const places = view.length >= ENDLESS && marks.length >= 2 || head.length >= 3 || title ? [...head, ...body(view, marks)] : head.length > 0 && imprintIn(view).length > 0 ? head : [...articlesIn(view), ...marks.filter((at) => isBehindClause(view, at))]
  return cutAll(node, view, places, source)
}

/** The title of what is issued is named early. */
const MOST_NAMES = 50

/** The numbers of items, and what stands behind the last: those of a list of attachments are none. */
function body(view: View, marks: readonly number[]): number[] {
  const tail = view.length >= ENDLESS ? runOnTail(view) : []
  const attached = tail.find((at) => view.fold.startsWith('附件:', at)) ?? Infinity
  return [...marks.filter((at) => at < attached), ...tail]
}

function note(view: View, named: Set<string>): void {
  if (named.size >= MOST_NAMES) return
  for (const match of view.fold.matchAll(/《([^《》]{4,60})》/gu)) if (match[1]) named.add(match[1])
}

/** 「抄送：…。X办公室2024年6月13日印发」 */
function imprintIn(view: View): number[] {
  const printed = /^抄送:[^。]{2,200}。(?=[\p{Script=Han}]{4,30}\d{4}年\d{1,2}月\d{1,2}日印发)/u.exec(view.fold)
  return printed ? [printed[0].length] : []
}

function cutAll(node: Paragraph, view: View, places: readonly number[], source: Source): Block[] {
  const offsets = [...new Set(places)].filter((at) => at > 0 && at < view.length).sort((one, other) => other - one).map((at) => view.start(at))
  const rest = offsets.map((at) => cut(node, source, at))
  return [node, ...rest.reverse()]
}

const OWN = new RegExp(`^\\(?(\\d{1,2}|[${TENS}]{1,3})[).、]`, 'u')
const ARTICLE = new RegExp(`第[${HUNDREDS}]{1,5}条`, 'gu')
const MARKER = new RegExp(`第([${HUNDREDS}]{1,5})[章节]|第([${HUNDREDS}]{1,5})条|([${TENS}]{1,3})、|\\(([${TENS}]{1,3})\\)|(\\d{1,2})[.、](?!\\d(?!\\d{3}年))|\\((\\d{1,2})\\)`, 'gu')
/** What stands before a number that begins an item. */
const BEFORE = /[。;:)!?”]/u

/**
 * Numbers inside the line that count on: the next of their kind, behind a full stop or right behind a heading.
 *
 * @returns Offsets into the view, in order.
 */
function markersIn(view: View): number[] {
  const {fold} = view
  const last = new Map<number, number>()
  const found: number[] = []
  let opened = -Infinity
  for (const match of fold.matchAll(MARKER)) {
    const level = match.slice(1).findIndex((group) => group !== undefined)
    const ordinal = toNumber(match[level + 1] ?? '') ?? 0
    const previous = match.index === 0 ? '。' : fold.charAt(match.index - 1)
    const own = level === 4 || level === 3 ? OWN.exec(fold)?.[1] : undefined
    const isNext = ordinal === (last.get(level) ?? toNumber(own ?? '') ?? 0) + 1
    const isFirst = ordinal === 1
    const begins = BEFORE.test(previous) || match.index - opened <= HEADING
    if (!(isNext || isFirst || (level > 2 && isBehindClause(view, match.index))) || !begins || /[件表图第\d]/u.test(previous)) continue
    // 「按照第三条规定」 names an article, 「一、二级」 counts grades
    if (level < 2 && !BEFORE.test(previous) && !isGap(view, match.index)) continue
    last.set(level, ordinal)
    opened = match.index
    found.push(match.index)
  }
  return found
}

function isGap(view: View, at: number): boolean {
  return at > 0 && view.start(at) > view.start(at - 1) + 1
}

/** 「第一章 总则 第一条 …」: articles behind white space. */
function articlesIn(view: View): number[] {
  return [...view.fold.matchAll(ARTICLE)].map(({index}) => index).filter((at) => isGap(view, at))
}

/** A unit clause is at most so long, in characters. */
const LONGEST_CLAUSE = 300

/** 「…（责任单位：市发改委）10.大力培育…」: the next item right behind a unit clause. */
function isBehindClause(view: View, at: number): boolean {
  return view.fold.charAt(at - 1) === ')' && saysWho(`(${inLastBracket(view.fold.slice(Math.max(0, at - LONGEST_CLAUSE), at))})`)
}
