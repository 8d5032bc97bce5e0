import type {Block, Part, Section} from '../../model/gwast.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {isFormTitle} from '../../words/kind.ts'

/** The last numbered item of a part, however deep, and the items beside it. */
export function lastSection(blocks: readonly Block[]): {last: Section | null; siblings: Section[]} {
  const siblings = blocks.filter((block) => block.type === 'section')
  const last = siblings.at(-1) ?? null
  const inner = last ? lastSection(last.children) : null
  return inner?.last ? inner : {last, siblings}
}

/** An attachment that is to be filled in: nothing in it is work, unless a clause says whose. */
export function isForm(part: Part, source: Source): boolean {
  if (part.name !== '附件') return false
  const titles = part.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => paragraphsOf(child))
    .map((node) => viewOf(node, source).fold)
  return titles.some(isFormTitle)
}
