import {partsOf, type Part} from './columns.ts'
import {gridsOf} from './grid.ts'
import {linesOf, type Line} from './lines.ts'
import type {Page} from './page.ts'
import {joinRulings} from './rulings.ts'
import {glyphsByGrid, tableOf, type PageTable} from './table.ts'

/** A page as it is read: its parts in order. No glyph is kept. */
export interface Sheet {
  readonly height: number
  readonly parts: readonly SheetPart[]
  readonly aslant: string
  /** Nothing but a picture: a scanned page among others */
  readonly scanned: boolean
}

export interface SheetPart extends Pick<Part, 'isOpen' | 'width'> {
  /** Parts of the same width and height have the same margins. */
  readonly format: string
  /** Outside tables */
  readonly lines: readonly Line[]
  readonly tables: readonly PageTable[]
}

export function sheetOf({width, height, glyphs, rulings, aslant, pictured}: Page): Sheet {
  const grids = gridsOf(joinRulings(rulings))
  const groups = glyphsByGrid(grids, glyphs)
  const tables = grids.flatMap((grid, at) => tableOf(grid, groups[at] ?? []) ?? [])
  const parts = partsOf(width, groups.at(-1) ?? [], tables.map(spanOf))
  return {
    height,
    parts: parts.map((part) => ({
      isOpen: part.isOpen,
      width: part.width,
      format: `${Math.round(part.width / 10)}×${Math.round(height / 10)}`,
      lines: linesOf(part.glyphs),
      tables: tables.filter((table) => partOf(parts, table) === part)
    })),
    aslant,
    scanned: pictured && glyphs.length === 0
  }
}

const spanOf = ({top, columns}: PageTable): {top: number; left: number; right: number} => ({top, left: columns[0] ?? 0, right: columns.at(-1) ?? 0})

/** The first part that ends below the beginning of the table, and stands over its middle. */
function partOf(parts: readonly Part[], table: PageTable): Part | undefined {
  const {top, left, right} = spanOf(table)
  const middle = (left + right) / 2
  return parts.find((part) => top < part.bottom && middle >= part.left && middle < part.left + part.width) ?? parts.at(-1)
}
