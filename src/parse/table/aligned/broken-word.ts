import type {Range} from '../../../model/contract.ts'
import {foldKey} from '../../../text/fold.ts'
import type {Source} from '../../../tree/source.ts'
import {HEADER_WORD} from '../../../words/column.ts'
import {NAMED_LABEL} from '../../../words/role.ts'
import {pieceOf, type Piece} from './pieces.ts'

/** A header word as a whole */
const WHOLE = new RegExp(`^(?:${HEADER_WORD}|${NAMED_LABEL})$`, 'u')

/** The lines of a broken word: 「责⏎任⏎单⏎位」 */
export const MOST_PARTS = 4
/** A part of a broken word is at most so long, in characters. */
const LONGEST_PART = 3

/** 「序⏎号」「配合⏎单位」: lines that only together are a header word; 「任务⏎内容」 are two. */
export function brokenWord(source: Source, lines: readonly Range[], from: number): {cell: Piece; lines: number} | null {
  const first = lines[from] as Range
  if (WHOLE.test(foldKey(source.text.slice(first.start, first.end)))) return null
  for (let count = MOST_PARTS; count > 1; count--) {
    const parts = lines.slice(from, from + count)
    const last = parts.at(-1) as Range
    if (parts.length < count || !parts.every(isPart)) continue
    const cell = pieceOf(source, first.start, last.end)
    if (WHOLE.test(cell.key)) return {cell, lines: count}
  }
  return null
}

/** Whether a line may be a part of a broken word. */
export function isPart(line: Range | undefined): boolean {
  return line !== undefined && line.end - line.start <= LONGEST_PART
}
