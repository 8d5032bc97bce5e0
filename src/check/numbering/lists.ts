import type {Block, Part, Section, TableCell} from '../../model/gwast.ts'
import {kindOf} from './marker.ts'
import {pushAll} from '../../model/lists.ts'

/** A numbered heading or item as it counts with its like. */
export interface Item {
  readonly section: Section
  readonly marker: string
  readonly kind: string
  readonly ordinal: number
  readonly lists: readonly List[]
}

/** Items side by side: those of a section, or of one cell of a table. */
export type List = readonly Item[]

/** The lists of a part of the notice, in order; each item holds those below it. */
export function listsOf(part: Part): List[] {
  return gather(part.children)
}

function gather(blocks: readonly (Block | TableCell['children'][number])[]): List[] {
  const own: Item[] = []
  const lists: List[] = [own]
  for (const block of blocks) {
    // A heading that the top of a page repeats counts nothing.
    if (block.type === 'section' && !block.repeats) {
      const below = gather(block.children)
      const item = itemOf(block, below)
      if (item) own.push(item)
      else pushAll(lists, below)
    } else if (block.type === 'row') for (const child of block.children) pushAll(lists, gather([child]))
    else if (block.type === 'tableCell') pushAll(lists, gather(block.children))
  }
  return lists.filter((list) => list.length > 0)
}

function itemOf(section: Section, lists: List[]): Item | null {
  const {marker, ordinal} = section
  const kind = kindOf(marker)
  return marker === null || kind === null || ordinal === null ? null : {section, marker, kind, ordinal, lists}
}
