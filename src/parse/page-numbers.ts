import type {Block} from '../model/gwast.ts'
import {viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {isBareNumber} from '../words/furniture.ts'
import {beginsWithMeasure} from '../words/measure.ts'
import {numberingOf} from './section/numbering.ts'

/** So many numbers that ascend are the numbers of pages. */
const FEWEST = 2
/** A line that a page cuts is longer, in characters: a cell may be of any length. */
const PROSE = 12

interface Line {
  block: Block
  fold: string
  isNumbered: boolean
}

/**
 * Numbers of pages that stand bare on their lines inside sentences: each is higher than the last, and a sentence that has not ended
 * goes on below it, not with what is counted: 「建设⏎2⏎座桥」.
 */
export function pageNumbers(blocks: readonly Block[], source: Source): ReadonlySet<Block> {
  const lines = blocks.flatMap((block): Line[] => {
    if (block.type !== 'paragraph') return []
    const view = viewOf(block, source)
    return [{block, fold: view.fold, isNumbered: numberingOf(view) !== null}]
  })
  const found: Line[] = []
  /** Whether a sentence has ended since the last of them: the rows of a table are counted too, and hold none */
  let prose = false
  for (const [at, line] of lines.entries()) {
    prose ||= line.fold.includes('。')
    if (!prose || !isBareNumber(line.fold) || !cuts(lines[at - 1], lines[at + 1]) || Number(line.fold) <= Number(found.at(-1)?.fold ?? 0)) continue
    found.push(line)
    prose = false
  }
  return new Set(found.length < FEWEST ? [] : found.map(({block}) => block))
}

function cuts(above: Line | undefined, below: Line | undefined): boolean {
  return (
    above !== undefined &&
    below !== undefined &&
    above.fold.length >= PROSE &&
    !/[。；!?;:)》”…]$/u.test(above.fold) &&
    !below.isNumbered &&
    /^\p{Script=Han}/u.test(below.fold) &&
    /[。,;、]/u.test(above.fold + below.fold) &&
    !beginsWithMeasure(below.fold)
  )
}
