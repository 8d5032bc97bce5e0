import type {Row, Section, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {cellText, type Grid} from './grid.ts'
import {isChapter, numberCell, takeNumber} from './row-number.ts'

/** A row that opens a section, and what it says beside its name. */
interface Chapter {
  section: Section
  /** The cell of the work that the row itself prescribes; undefined where it is a heading only */
  content: TableCell | undefined
}

/** Whether the tasks of a table are numbered 1, 2 …: then 「一、」 is a chapter over them. */
export function hasPlainNumbers(grid: Grid, source: Source): boolean {
  return grid.rows.some((row) => /^\d{1,3}[.、]?$/u.test(cellText(numberCell(row, grid), source)))
}

/** A content tells more than a score: so many characters. */
const FEWEST = 6

/**
 * A row numbered 「一、」 that says neither who nor when is a section over the rows below it; one that does, among rows
 * numbered 1, 2 …, is one too, and its content an unnumbered row in it.
 *
 * @param item The row's cell of the finest column.
 */
export function chapterOf(row: Row, number: TableCell | undefined, item: TableCell | undefined, among: boolean, source: Source): Chapter | null {
  const filled = row.children.filter((child): child is TableCell => child.type === 'tableCell' && cellText(child, source) !== '')
  if (!number || !filled.includes(number) || !isChapter(number, source) || filled.length < 2) return null
  const assigns = filled.some(({role}) => role === 'units' || role === 'deadline' || role === 'leaders')
  const words = filled.filter((cell) => cell !== number && cell.role === 'task')
  const content = assigns
    ? (contentOf(words, item) ??
      longest(
        filled.filter(({role}) => role === 'other'),
        source
      ))
    : undefined
  if (assigns && (!among || !content)) return null
  if (content) content.role = 'task'
  const head = content ? words.filter((cell) => cell !== content) : filled.filter((cell) => cell !== number)
  const section: Section = {type: 'section', ...takeNumber(number, source), children: [number, ...head]}
  row.children = row.children.filter((child) => !(section.children as unknown[]).includes(child))
  return {section, content}
}

/** The first words of the row are its name. */
function contentOf([name, ...others]: readonly TableCell[], item: TableCell | undefined): TableCell | undefined {
  return name === item ? others.at(-1) : others.find((cell) => cell === item)
}

function longest(cells: readonly TableCell[], source: Source): TableCell | undefined {
  const [first] = cells
    .filter((cell) => cellText(cell, source).length >= FEWEST)
    .sort((one, other) => cellText(other, source).length - cellText(one, source).length)
  return first
}
