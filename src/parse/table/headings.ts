import type {Block, Paragraph, Row, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {paragraphsOf, viewOf} from '../../tree/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {sectionOf} from '../section/section.ts'
import {cellText, type GridRow} from './grid.ts'
import type {OpenSections} from './open-sections.ts'

/** The one filled cell of a row that is nothing but 「一、经济发展」, across its columns. */
export function headingCell(gridRow: GridRow, source: Source): TableCell | null {
  const filled = [...new Set(gridRow.cells)].filter((cell) => cellText(cell, source) !== '')
  const [only] = filled
  if (!only || filled.length > 1 || !gridRow.row.children.includes(only)) return null
  const isNumbered = paragraphsOf(only).every((node) => {
    const view = viewOf(node, source)
    const numbering = numberingOf(view)
    return numbering !== null && numbering.level <= 2 && numbering.length < view.length
  })
  return isNumbered ? only : null
}

/** 「一、…」 at the head of a cell left of the tasks opens a section; the same one again, at the top of a page, does not. */
export function readHeadings(cell: TableCell, open: OpenSections, row: Row, source: Source): void {
  const plain: TableCell['children'] = []
  for (const node of cell.children) {
    const title = node.type === 'paragraph' ? viewOf(node, source).fold : ''
    const isHeading = node.type === 'paragraph' && plain.length === 0 && (numberingOf(viewOf(node, source))?.level ?? 9) <= 2
    const section = isHeading ? sectionOf(node, source) : null
    if (!section) {
      plain.push(node)
      continue
    }
    if (open.find(({level, children}) => level === section.level && titleOf(children[0]) === title)) {
      section.repeats = true
      open.children.push(section)
      continue
    }
    titles.set(node as Paragraph, title)
    open.place(section)
  }
  cell.children = plain
  if (plain.length > 0) row.children.push(cell)
}

/** Headings with their markers, to know one again: the marker leaf is no longer part of the view. */
const titles = new WeakMap<Paragraph, string>()
function titleOf(node: Block | undefined): string | undefined {
  return node?.type === 'paragraph' ? titles.get(node) : undefined
}
