import type {Column} from '../../words/column.ts'
import {fitAt} from './aligned/align.ts'
import {isHeading, numberOf, scoresOf} from './aligned/score.ts'
import type {Piece} from './aligned/pieces.ts'

type Columns = readonly (Column | null)[]

/** A header word spans at most so many columns more than it has cells. */
const MOST_EXTRA = 3
const NUMBER: Column = {role: 'number'}
const GROUP: Column = {role: 'section'}

/**
 * The columns under a header that has fewer words than its rows have cells: a word stands over the headings and the number
 * beside it, 「工作任务 | 具体要求 | 责任单位」 over 「一、… | 1 | 巡查堤防 | 县水利局」.
 *
 * @param columns What each of the header's words means; null: no known one.
 * @param rows Cells of the rows below, folded, without white space.
 * @returns For each column of the fullest rows what it holds, and the place of its header word, -1 for none; null where each
 *   column has its word.
 */
export function withUnlabelled(columns: Columns, rows: readonly (readonly string[])[]): {columns: Columns; words: readonly number[]} | null {
  const width = columns.length
  const filled = (row: readonly string[]) => row.findLastIndex((cell) => cell !== '') + 1
  const most = rows.reduce((widest, row) => Math.max(widest, filled(row)), 0)
  if (most <= width || most > width + MOST_EXTRA) return null
  const fullest = rows.filter((row) => filled(row) === most && row.slice(0, most).every((cell) => cell !== ''))
  if (fullest.length === 0) return null
  /** best[word]: the best way to lay the cells so far under the first `word` words */
  let best: ({score: number; words: number[]} | null)[] = [{score: 0, words: []}, ...Array<null>(width).fill(null)]
  for (let at = 0; at < most; at++) {
    const cells = fullest.map((row) => row[at] ?? '')
    const extra = Math.max(mean(cells, numberFit), mean(cells, headingFit))
    best = best.map((_, word) => {
      const alone = best[word]
      const under = word > 0 ? best[word - 1] : null
      const ways = [
        ...(alone ? [{score: alone.score + extra, words: [...alone.words, -1]}] : []),
        ...(under ? [{score: under.score + mean(cells, (key) => fitAt(pieceOf(key), columns, word - 1)), words: [...under.words, word - 1]}] : [])
      ]
      return ways.reduce<(typeof ways)[number] | null>((one, other) => (one && one.score >= other.score ? one : other), null)
    })
  }
  const words = best[width]?.words
  if (!words) return null
  const roleAt = (at: number): Column => (fullest.every((row) => numberOf(pieceOf(row[at] ?? '')) !== null) ? NUMBER : GROUP)
  return {columns: words.map((word, at) => (word === -1 ? roleAt(at) : (columns[word] ?? null))), words}
}

/** A column whose header is blank is that of the numbers where its cells are nothing else. */
export function numbersNamed(columns: Columns, rows: readonly (readonly string[])[]): Columns {
  if (columns.some((column) => column?.role === 'number')) return columns
  return columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    return column === null && cells.length > 1 && cells.every((key) => numberOf(pieceOf(key)) !== null) ? NUMBER : column
  })
}

const mean = (cells: readonly string[], fit: (key: string) => number): number => cells.reduce((sum, key) => sum + fit(key), 0) / cells.length
const numberFit = (key: string): number => scoresOf(pieceOf(key)).number
const headingFit = (key: string): number => (isHeading(pieceOf(key)) ? 1 : -1)

function pieceOf(key: string): Piece {
  return {key, start: 0, end: 0, barred: true, glued: false}
}
