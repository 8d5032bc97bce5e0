import type {Paragraph, Row, Section, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {cut, join, leavesOf, viewOf} from '../../tree/leaf.ts'
import {marksIn} from '../run-on/markers.ts'
import {numberingOf} from '../section/numbering.ts'
import {sectionOf} from '../section/section.ts'
import {takeNumber} from './row-number.ts'
import {fitted, pushAll} from '../../model/lists.ts'

/** Each numbered item of the cell is a task; without one the row is, and 序号 is its marker. */
export function readItems(row: Row, number: TableCell | undefined, cell: TableCell, source: Source): void {
  const items: TableCell['children'] = []
  for (const node of cell.children.flatMap((child): TableCell['children'] => (child.type === 'paragraph' ? itemsIn(child, source) : [child]))) {
    const last = items.at(-1)
    const section = node.type === 'paragraph' && !isSentence(node, source) ? sectionOf(node, source) : null
    if (section || node.type !== 'paragraph') items.push(section ?? node)
    else if (last?.type === 'section') extend(last, node, source)
    else if (last?.type === 'paragraph' && !/[。;:]$/u.test(viewOf(last, source).fold)) join(last, node)
    else items.push(node)
  }
  cell.children = items
  if (items.length === 0) return
  const [only, ...others] = items
  if (only?.type === 'section' && others.length === 0) {
    // A single item takes the words to its right along; those to its left name the row.
    const rest = row.children.slice(row.children.indexOf(cell) + 1).filter((child): child is TableCell => child.type === 'tableCell' && child.role === 'task')
    pushAll(only.children, rest)
    row.children = row.children.filter((child) => !(rest as unknown[]).includes(child))
  }
  if (items.some(({type}) => type === 'section')) return
  const own = row.children.find((child): child is TableCell => child.type === 'tableCell' && child === number)
  const text = row.children.filter((child): child is TableCell => child.type === 'tableCell' && (child === own || child.role === 'task'))
  const task: Section = {type: 'section', ...takeNumber(own, source), level: 3, children: fitted(text)}
  const leaves = leavesOf(task)
  const [first] = leaves
  const last = leaves.at(-1)
  if (first && last) task.position = {start: first.position.start, end: last.position.end}
  row.children = fitted([...row.children.filter((child) => !(text as unknown[]).includes(child)), task])
}

/** The items that run on in one line of a cell: 「1.清理摊点。2.划定摊区。」, also behind a sentence that opens them. */
function itemsIn(node: Paragraph, source: Source): Paragraph[] {
  const view = viewOf(node, source)
  const marks = marksIn(view.fold).filter(({at}) => at === 0 || /[。;:!?]/u.test(view.fold.charAt(at - 1)))
  const first = marks.find(({at, ordinal}) => at === 0 || ordinal === 1)
  if (!first) return [node]
  let next = first.ordinal
  const places = marks.filter(({kind, ordinal}) => kind === first.kind && ordinal === next && next++ > 0).map(({at}) => at)
  if (places.length < 2) return [node]
  // Offsets first: the view is gone once the paragraph is cut
  const rest = places
    .filter((at) => at > 0)
    .map((at) => view.start(at))
    .toReversed()
    .map((at) => cut(node, source, at))
  return [node, ...rest.reverse()]
}

const CIRCLED = /^[\u2460-\u2473]$/u
/** 「①…；②…；③…。」 is one sentence: its numbers are text. */
function isSentence(node: Paragraph, source: Source): boolean {
  const view = viewOf(node, source)
  const numbering = numberingOf(view)
  return numbering !== null && CIRCLED.test(numbering.marker) && view.fold.includes(String.fromCharCode(numbering.marker.charCodeAt(0) + 1))
}

/** A line of the cell goes on with the item above it: with its sentence where that is not at its end. */
function extend(section: Section, node: Paragraph, source: Source): void {
  const last = section.children.at(-1)
  if (last?.type === 'paragraph' && !/[。;:]$/u.test(viewOf(last, source).fold)) join(last, node)
  else section.children.push(node)
  if (section.position && node.position) section.position = {start: section.position.start, end: node.position.end}
}
