import type {Block, Paragraph, Part, Root} from '../../model/gwast.ts'
import {cut, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {behindNumber, entryEnds, headsContents, isContentsEntry, isNumberedEntry, mayBeUnnumbered} from '../../words/contents.ts'
import {isPageNumber} from '../../words/furniture.ts'
import {triviaOf} from '../elements/element.ts'
import {Recurring} from './recurring.ts'

/** Entries with leaders make a table of contents of their own where there are so many. */
const FEWEST = 3
/** So many lines between two entries may be none: the rest of a long one, a running title. */
const MOST_BETWEEN = 2
/** An entry is shorter, in characters. */
const LONGEST = 80

interface Line {
  node: Paragraph
  fold: string
}

/** Sets tables of contents aside: entries with leaders and pages, and what stands below 目录 and in the text again. */
export function contents(tree: Root, source: Source): void {
  const blocks = (tree.children as Block[]).flatMap((block) => (block.type === 'paragraph' ? parted(block, source) : [block]))
  const lines = blocks.flatMap((node): Line[] => (node.type === 'paragraph' ? [{node, fold: viewOf(node, source).fold}] : []))
  let recurring: Recurring | null = null
  const aside = new Set<Block>()
  for (let at = 0; at < lines.length;) {
    const {fold} = lines[at] as Line
    let end = at
    if (opensContents(fold)) end = endBelowHead(lines, at, (recurring ??= new Recurring(lines.map((line) => line.fold))))
    else if (isContentsEntry(fold)) end = endOfEntries(lines, at)
    for (const {node} of lines.slice(at, end)) aside.add(node)
    at = Math.max(end, at + 1)
  }
  tree.children = blocks.flatMap((block): (Part | Block)[] => (aside.has(block) ? triviaOf(block, 'contents', source) : [block]))
}

/** 「目录」, also 「目录一、总则……1」 */
function opensContents(fold: string): boolean {
  return headsContents(fold) || (/^目[录次]/u.test(fold) && isContentsEntry(fold))
}

/** A line that holds several entries, in up to three: the title before 目录, the entries, what follows the last of them. */
function parted(node: Paragraph, source: Source): Block[] {
  const view = viewOf(node, source)
  const ends = entryEnds(view.fold)
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return [node]
  const head = /目[录次]:?(?=[一1第前引序摘概(])/u.exec(view.fold.slice(0, first))
  if (ends.length === 1 && !head) return [node]
  // offsets first: the view is gone once the paragraph is cut
  const places = [last, head?.index ?? 0].filter((at) => at > 0 && at < view.length).map((at) => view.start(at))
  return [node, ...places.map((at) => cut(node, source, at)).reverse()]
}

/** @returns Index behind the last line of the entries that begin at a line; the index itself where they are too few. */
function endOfEntries(lines: readonly Line[], from: number): number {
  let entries = 0
  let end = from
  for (let at = from; at < lines.length && at <= end + MOST_BETWEEN; at++) {
    const {fold} = lines[at] as Line
    if (isContentsEntry(fold)) {
      entries += entryEnds(fold).length
      end = at + 1
    } else if (mayEnd(fold)) break
  }
  return entries < FEWEST ? from : end
}

/** @returns Index behind the last entry below 目录: where there is none, behind 目录 itself. */
function endBelowHead(lines: readonly Line[], head: number, recurring: Recurring): number {
  let end = head + 1
  /** Whether the first entry has a number: then all do, but a preface and annexes */
  let numbered: boolean | null = null
  const seen = new Set<string>()
  for (let at = end; at < lines.length && at <= end + MOST_BETWEEN; at++) {
    const {fold} = lines[at] as Line
    const isSet = isContentsEntry(fold)
    const words = recurring.wordsOf(fold, at)
    // What an entry says stands here: the text begins.
    if (!isSet && (seen.has(fold) || seen.has(behindNumber(fold)))) break
    const isNumbered = isNumberedEntry(fold)
    if (isSet || (words !== null && (isNumbered || numbered !== true || mayBeUnnumbered(fold)))) {
      numbered ??= isNumbered
      if (isNumbered || !numbered) seen.add(words ?? fold)
      end = at + 1
    } else if (at === end && isFiller(fold)) end = at + 1
    else if (mayEnd(fold)) break
  }
  return end
}

/** Leaders and pages that stand on lines of their own */
function isFiller(fold: string): boolean {
  return isPageNumber(fold) || /^[.…⋯‥·・•_-]+$/u.test(fold)
}

/** Prose is none of a table of contents. */
function mayEnd(fold: string): boolean {
  return fold.length > LONGEST || fold.includes('。')
}
