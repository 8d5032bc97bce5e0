import type {Block} from '../model/gwast.ts'
import {viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {isPageNumber} from '../words/furniture.ts'
import {numberingOf} from './section/numbering.ts'

/** A running title is as long as a title, in characters. */
const SHORTEST = 4
const LONGEST = 60

/**
 * The running titles of pages (页眉): lines that stand right beside a page number at least twice. The first line of these words in
 * the text stays: it may be the title itself.
 */
export function runningTitles(blocks: readonly Block[], source: Source): ReadonlySet<Block> {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [{block, view: viewOf(block, source)}] : []))
  const first = new Map<string, Block>()
  for (const {block, view} of lines) if (!first.has(view.fold)) first.set(view.fold, block)
  const beside = new Map<string, Set<Block>>()
  for (const [at, {view}] of lines.entries()) {
    if (!isPageNumber(view.fold)) continue
    for (const line of [lines[at - 1], lines[at + 1]]) {
      const fold = line?.view.fold ?? ''
      if (!line || fold.length < SHORTEST || fold.length > LONGEST || /[。;:,]/u.test(fold) || numberingOf(line.view)) continue
      beside.set(fold, (beside.get(fold) ?? new Set()).add(line.block))
    }
  }
  return new Set([...beside].flatMap(([fold, found]) => (found.size > 1 ? [...found].filter((block) => block !== first.get(fold)) : [])))
}
