import type {Paragraph} from '../../model/gwast.ts'
import {viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import type {Clause} from '../../tree/facts.ts'
import {isMembersTitle} from '../../words/membership.ts'
import {callsAll, headsOrganising, isClosing} from '../../words/closing.ts'
import {headsBox} from '../../words/note.ts'
import {isHeading} from './title.ts'

/** A paragraph with the clauses on the lines below it. */
export interface Group {
  paragraphs: Paragraph[]
  clauses: Clause[]
}

/** What stands below an item without what closes the notice: 「本办法自…起施行」, the list of the members of a body. */
export function withoutClosing(groups: readonly Group[], source: Source): Group[] {
  const at = groups.findIndex(({paragraphs}, index) => index > 0 && isClosing(viewOf(paragraphs[0] as Paragraph, source).fold))
  const open = at === -1 ? groups : groups.slice(0, at)
  const list = open.findIndex((_, index) => index > 0 && membersTitle(open, index, source))
  const kept = list === -1 ? [...open] : open.slice(0, list)
  // a box whose paragraphs say who does them is none of the item's text, nor is its heading
  return kept.length > 1 && isBoxHead(kept.at(-1), source) ? kept.slice(0, -1) : kept
}

function isBoxHead(group: Group | undefined, source: Source): boolean {
  const [first] = group?.paragraphs ?? []
  return first !== undefined && headsBox(viewOf(first, source).fold)
}

/** 「…联席会议成员名单」, on a line or on two */
function membersTitle(groups: readonly Group[], index: number, source: Source): boolean {
  const [line, next] = groups.slice(index, index + 2).map(({paragraphs}) => viewOf(paragraphs[0] as Paragraph, source).fold)
  return line !== undefined && (isMembersTitle(line) || (next !== undefined && isMembersTitle(next) && isMembersTitle(line + next)))
}

/**
 * What belongs to the last item of a part: nothing behind its last clause, and below a single paragraph nothing where its siblings are
 * single paragraphs.
 */
export function withoutTail(all: readonly Group[], isSingle: boolean, source: Source): Group[] {
  const open = withoutCall(all, source)
  const closed = open.findIndex(({clauses}) => clauses.length > 0)
  // a box belongs to the item above it, whatever it stands behind
  const boxed = open.some((group, at) => at > closed && isBoxHead(group, source))
  if (boxed) return [...open]
  if (closed !== -1) return open.slice(0, closed + 1)
  const [head] = open
  const heading = head ? viewOf(head.paragraphs[0] as Paragraph, source) : null
  const isHeaded = heading !== null && isHeading(heading) && !heading.fold.endsWith('。')
  return isSingle && !isHeaded ? open.slice(0, 1) : [...open]
}

/** Without the paragraphs that call all to heed the notice, unless the item is itself about how the work is organised. */
function withoutCall(groups: readonly Group[], source: Source): readonly Group[] {
  const folds = groups.map(({paragraphs}) => viewOf(paragraphs[0] as Paragraph, source).fold)
  const [heading = ''] = folds
  const first = groups[0] && isHeading(viewOf(groups[0].paragraphs[0] as Paragraph, source)) && !heading.endsWith('。') ? 2 : 1
  const at = headsOrganising(heading.slice(0, heading.search(/[。;]|$/u))) ? -1 : folds.findIndex((fold, index) => index >= first && callsAll(fold))
  return at === -1 ? groups : groups.slice(0, at)
}
