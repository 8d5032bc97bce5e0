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
 * Numbers of pages that stand bare on their lines: each is higher than the last. A sentence that has not ended goes on below one, or
 * below several in a row, not with what is counted: 「建设⏎2⏎座桥」. Others fill the gap between two of these: 3 between 2 and 4.
 *
 * @returns The lines, each with whether it cuts a sentence that goes on below it.
 */
export function pageNumbers(blocks: readonly Block[], source: Source): ReadonlyMap<Block, boolean> {
  const lines = blocks.flatMap((block): Line[] => {
    if (block.type !== 'paragraph') return []
    const view = viewOf(block, source)
    return [{block, fold: view.fold, isNumbered: numberingOf(view) !== null}]
  })
  const found: number[] = []
  /** Whether a sentence has ended since the last of them: the rows of a table are counted too, and hold none */
  let prose = false
  for (let at = 0; at < lines.length; at++) {
    prose ||= foldAt(lines, at).includes('。')
    if (!prose || !isBareNumber(foldAt(lines, at))) continue
    const behind = endOfRun(lines, at)
    if (cuts(lines[at - 1], lines[behind]) && valueAt(lines, at) > valueAt(lines, found.at(-1))) {
      for (let page = at; page < behind; page++) found.push(page)
      prose = false
    }
    // above the others of the run stands a number, no sentence: each line is looked at once
    at = behind - 1
  }
  if (found.length < FEWEST) return new Map()
  const between = found.flatMap((at, index) => (index === 0 ? [] : fillers(lines, found[index - 1] ?? 0, at)))
  const entries = (places: readonly number[], doesCut: boolean) => places.flatMap((at): [Block, boolean][] => (lines[at] ? [[lines[at].block, doesCut]] : []))
  return new Map([...entries(found, true), ...entries(between, false)])
}

const foldAt = (lines: readonly Line[], at: number): string => lines[at]?.fold ?? ''

const valueAt = (lines: readonly Line[], at: number | undefined): number => (at === undefined ? 0 : Number(foldAt(lines, at)))

/** Index behind the bare numbers from `at` on, each one more than the last: pages between which nothing stands. */
function endOfRun(lines: readonly Line[], at: number): number {
  let behind = at + 1
  while (isBareNumber(foldAt(lines, behind)) && valueAt(lines, behind) === valueAt(lines, behind - 1) + 1) behind++
  return behind
}

/** The bare numbers between two pages, where they are those of the pages between them and no others. */
function fillers(lines: readonly Line[], from: number, to: number): number[] {
  const missing = valueAt(lines, to) - valueAt(lines, from) - 1
  if (missing === 0) return []
  const bare: number[] = []
  for (let at = from + 1; at < to; at++) if (isBareNumber(foldAt(lines, at))) bare.push(at)
  return bare.length === missing && bare.every((at, index) => valueAt(lines, at) === valueAt(lines, from) + index + 1) ? bare : []
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
