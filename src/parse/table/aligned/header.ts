import type {Range} from '../../../model/contract.ts'
import {foldKey} from '../../../text/fold.ts'
import type {Source} from '../../../tree/source.ts'
import {columnOf, HEADER_WORD, headerOf, type Column} from '../../../words/column.ts'
import {brokenWord, isPart, MOST_PARTS} from './broken-word.ts'
import {isParted, pieceOf, piecesOf, type Parting, type Piece} from './pieces.ts'
import {TITLE_KIND} from '../../../words/kind.ts'
import {pushAll} from '../../../model/lists.ts'

/** The header of a table without lines: its words, what they mean, how the cells behind it are parted. */
export interface Header {
  cells: readonly Piece[]
  columns: readonly (Column | null)[]
  parting: Parting
  /** Index of the line that the header ends in, and the offset behind its last word */
  line: number
  end: number
}

/** Fewest header words: two may be the heading and the first words of a list. */
const FEWEST = 3
const WIDEST = 14
/** A header word that no list knows is at most so long, in characters. */
const UNKNOWN = 8

/** 「2030年任务分解表」 is the title above the header. */
const TITLE = new RegExp(`\\d|${TITLE_KIND}$`, 'u')

function isWord(key: string): boolean {
  return columnOf(key) !== null && !TITLE.test(key)
}

/** @returns The header that begins in the line `from`, or null. */
export function headerAt(source: Source, lines: readonly Range[], from: number): Header | null {
  const first = lines[from]
  if (!first) return null
  const text = source.text.slice(first.start, first.end)
  if (text.includes('|') || isBarBelow(source, lines, from)) return barredHeader(source, lines, from)
  return blankHeader(source, lines, from) ?? (isWord(foldKey(text)) ? lineHeader(source, lines, from) : gluedHeader(source, first, from))
}

/** 「序号⏎工作任务⏎责任单位」, one word of four may be unknown; a word may be broken over lines. */
function lineHeader(source: Source, lines: readonly Range[], from: number): Header | null {
  const cells: Piece[] = []
  let at = from
  while (at < lines.length && cells.length < WIDEST) {
    const broken = brokenWord(source, lines, at)
    const line = lines[at] as Range
    const cell = broken?.cell ?? pieceOf(source, line.start, line.end)
    if (!broken && !isWord(cell.key) && !isBetween(source, lines, at, cell.key)) break
    cells.push(cell)
    at += broken?.lines ?? 1
  }
  return made(cells, 'lines', at - 1)
}

/** A short word between two header words. */
function isBetween(source: Source, lines: readonly Range[], at: number, key: string): boolean {
  const next = lines[at + 1]
  return key.length <= UNKNOWN && !/[\d。，、:]/u.test(key) && next !== undefined && isWord(foldKey(source.text.slice(next.start, next.end)))
}

/** 「序号 类别 主要任务 牵头单位」 on one line; where wide gaps part its words and those of the row below, a single blank parts none. */
function blankHeader(source: Source, lines: readonly Range[], at: number): Header | null {
  const here = lines[at]
  if (!here || !isParted(source, here, 'blanks')) return null
  const piecesAt = (line: Range | undefined, parting: Parting) => (line ? piecesOf(source, line, parting, {barred: false}) : [])
  const isWide = [lines[at], lines[at + 1]].every((line) => piecesAt(line, 'gaps').length >= FEWEST)
  const parting = isWide ? 'gaps' : 'blanks'
  const cells = piecesAt(lines[at], parting)
  return cells.length >= FEWEST && cells.every(({key}) => isWord(key) || key.length <= UNKNOWN) ? made(cells, parting, at) : null
}

/** Whether a bar parts the word that begins here, broken or not, from the next one. */
function isBarBelow(source: Source, lines: readonly Range[], from: number): boolean {
  let at = from + 1
  while (at < from + MOST_PARTS && isPart(lines[at - 1]) && isPart(lines[at]) && !isBar(source, lines[at])) at++
  return isBar(source, lines[at])
}

/** A line of nothing but `|`. */
function isBar(source: Source, line: Range | undefined): boolean {
  return line !== undefined && source.text.slice(line.start, line.end).trim() === '|'
}

/** 「工作任务 |⏎工作要求 |⏎责任单位 |」: a bar behind each word, on its line or on one of its own. */
function barredHeader(source: Source, lines: readonly Range[], from: number): Header | null {
  const cells: Piece[] = []
  const open = {barred: false}
  let at = from
  for (; at < lines.length && cells.length < WIDEST; at++) {
    const here = piecesOf(source, lines[at] as Range, 'bars', open)
    // 「序⏎号⏎|」: no bar parts the lines of one word
    const [first, ...others] = here
    const above = first && !first.barred ? cells.pop() : undefined
    const whole = above && first ? [pieceOf(source, above.start, first.end, above.barred), ...others] : here
    if (whole.some(({key}) => !isWord(key))) {
      if (above) cells.push(above)
      break
    }
    pushAll(cells, whole)
  }
  return made(cells, 'bars', at - 1)
}

const WORD = new RegExp(HEADER_WORD, 'gu')

/** 「…分解表工作任务工作要求牵头单位责任单位一、…」: header words run together at the line's head or behind a title. */
function gluedHeader(source: Source, line: Range, at: number): Header | null {
  const text = source.text.slice(line.start, line.end)
  let cells: Piece[] = []
  for (const match of text.matchAll(WORD)) {
    const start = line.start + match.index
    if (cells.length > 0 && cells.at(-1)?.end !== start) {
      if (cells.length >= FEWEST) break
      cells = []
    }
    cells.push(pieceOf(source, start, start + match[0].length, false, true))
  }
  return cells.length >= FEWEST ? made(cells, 'nothing', at) : null
}

function made(cells: readonly Piece[], parting: Parting, line: number): Header | null {
  const last = cells.at(-1)
  if (!last || cells.length < FEWEST) return null
  const columns = headerOf(cells.map(({key}) => key))
  return columns && {cells, columns, parting, line, end: last.end}
}
