import type {Level, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {endOf, paragraphsOf, retype, startOf} from '../../tree/leaf.ts'
import {TENS, toNumber} from '../../words/numeral.ts'
import {cellText, type Grid, type GridRow} from './grid.ts'

const CHAPTER = new RegExp(`^[${TENS}]{1,3}[、.]?$`, 'u')
const PART = new RegExp(`^\\([${TENS}]{1,3}\\)[、.]?$`, 'u')

/** 序号 of a row, taken out of its cell. */
interface RowNumber {
  /** As printed */
  marker: string | null
  ordinal: number | null
  level: Level
}

/** The 序号 cell of a row, its own or one that reaches down into it. */
export function numberCell(gridRow: GridRow, grid: Grid): TableCell | undefined {
  return gridRow.cells[grid.columns.findIndex((column) => column?.role === 'number')]
}

/** Whether a row is numbered like a chapter: 「一、」 or 「一」. */
export function isChapter(cell: TableCell | undefined, source: Source): boolean {
  return CHAPTER.test(cellText(cell, source))
}

/** A number is at most so long, in characters: what fills the column besides is words. */
const LONGEST = 16

/** Makes the words of a 序号 cell a marker. */
export function takeNumber(cell: TableCell | undefined, source: Source): RowNumber {
  const marker = cellText(cell, source)
  if (!cell || marker === '' || marker.length > LONGEST) return {marker: null, ordinal: null, level: 3}
  for (const node of paragraphsOf(cell)) retype(node, 'marker', source, startOf(node), endOf(node))
  return {marker, ordinal: toNumber(marker.replace(/[、.]$/u, '')), level: CHAPTER.test(marker) ? 1 : PART.test(marker) ? 2 : 3}
}
