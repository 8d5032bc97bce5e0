import type {Block, Paragraph, Root, Section} from '../model/gwast.ts'
import {joinLeaves, paragraphsOf, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {opensClauses, opensDuties, opensList, opensSteps} from '../words/opener.ts'
import {saysWho} from '../words/role.ts'
import {mayBeUnit} from '../words/unit-name.ts'
import {isArticle} from './section/section.ts'
import {pushAll} from '../model/lists.ts'

/** What an opener says stands at its end, in characters. */
const TAIL = 240

/** A list of conditions, papers, objects or names belongs to the sentence that opens it: its numbers are text, its sections paragraphs. */
export function enumeration(tree: Root, source: Source): void {
  for (const part of tree.children) if (part.type === 'part') for (const block of part.children) absorb(block, source, false)
}

/** @param inRule The block stands below an article. */
function absorb(block: Block, source: Source, inRule: boolean): void {
  if (block.type !== 'section') return
  const isRule = inRule || isArticle(block)
  const children: Block[] = []
  let opener: Paragraph | null = null
  for (let at = 0; at < block.children.length;) {
    const child = block.children[at] as Block
    if (child.type === 'paragraph') opener = child
    else if (child.type !== 'section') opener = null
    const list = child.type === 'section' ? listFrom(block.children, at) : []
    if (list.length === 0) {
      children.push(child)
      at++
      continue
    }
    // Items of one list have one opener: the paragraph before the first of them
    const isListed = opener !== null && belongsTo(viewOf(opener, source).fold.slice(-TAIL), list, source, isRule)
    for (const item of list) {
      if (isListed && !namesUnits(item, source)) pushAll(children, flatten(item, source))
      else children.push(item)
    }
    at += list.length
  }
  block.children = children
  for (const child of block.children) absorb(child, source, isRule)
}

function listFrom(blocks: readonly Block[], from: number): Section[] {
  const list: Section[] = []
  for (let at = from; blocks[at]?.type === 'section'; at++) list.push(blocks[at] as Section)
  return list
}

function belongsTo(opener: string, list: readonly Section[], source: Source, inRule: boolean): boolean {
  if (inRule && opensClauses(opener)) return !opensDuties(opener) && !opensSteps(opener)
  return opensList(opener) || (opener.endsWith(':') && list.length > 1 && list.every((item) => isName(item, source)))
}

/** 「1.县水利局」「2.《…名录》」 */
function isName(item: Section, source: Source): boolean {
  const lines = paragraphsOf(item)
  return (
    lines.length === 1 &&
    lines.every((line) => {
      const name = viewOf(line, source).fold.replace(/[。;]$/u, '')
      return mayBeUnit(name) || /^《[^《》]+》$/u.test(name)
    })
  )
}

function namesUnits(section: Section, source: Source): boolean {
  return paragraphsOf(section).some((node) => saysWho(viewOf(node, source).fold.replace(/。$/u, '')))
}

function flatten(section: Section, source: Source): Block[] {
  return section.children.flatMap((child): Block[] => {
    if (child.type === 'section') return flatten(child, source)
    if (child.type === 'paragraph') joinLeaves(child, 'marker', source)
    return [child]
  })
}
