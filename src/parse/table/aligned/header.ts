import type {Range} from '../../../model/contract.ts'
import {foldKey} from '../../../text/fold.ts'
import type {Source} from '../../../tree/source.ts'
import {columnOf, HEADER_WORD, headerOf, type Column} from '../../../words/column.ts'
import {pieceOf, piecesOf, type Parting, type Piece} from './pieces.ts'
import {TITLE_KIND} from '../../../words/kind.ts'

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
  if (text.includes('|') || isBar(source, lines[from + 1])) return barredHeader(source, lines, from)
  return blankHeader(source, first, from) ?? (isWord(foldKey(text)) ? lineHeader(source, lines, from) : gluedHeader(source, first, from))
}

/** 「序号⏎工作任务⏎责任单位」, one word of four may be unknown. */
function lineHeader(source: Source, lines: readonly Range[], from: number): Header | null {
  const cells: Piece[] = []
  for (let at = from; at < lines.length && cells.length < WIDEST; at++) {
    const line = lines[at] as Range
    const cell = pieceOf(source, line.start, line.end)
    if (!isWord(cell.key) && !isBetween(source, lines, at, cell.key)) break
    cells.push(cell)
  }
  return made(cells, 'lines', from + cells.length - 1)
}

/** A short word between two header words. */
function isBetween(source: Source, lines: readonly Range[], at: number, key: string): boolean {
  const next = lines[at + 1]
  return key.length <= UNKNOWN && !/[\d。，、:]/u.test(key) && next !== undefined && isWord(foldKey(source.text.slice(next.start, next.end)))
}

/** 「序号 类别 主要任务 牵头单位」 on one line. */
function blankHeader(source: Source, line: Range, at: number): Header | null {
  const cells = piecesOf(source, line, 'blanks', {barred: false})
  return cells.length >= FEWEST && cells.every(({key}) => isWord(key) || key.length <= UNKNOWN) ? made(cells, 'blanks', at) : null
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
    if (here.some(({key}) => !isWord(key))) break
    cells.push(...here)
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
