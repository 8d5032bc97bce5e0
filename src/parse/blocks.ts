import type {LayoutBlock, Range} from '../model/contract.ts'
import type {Leaf, Paragraph, Root, Table, TableCell, TableRow} from '../model/gwast.ts'
import type {FileReading} from '../model/reading.ts'
import {isBlank} from '../text/fold.ts'
import {Source} from '../tree/source.ts'
import {litterIn, paragraphEnds} from '../words/furniture.ts'
import {leaf, paragraph, trivia} from '../tree/leaf.ts'
import type {Parsed} from '../tree/facts.ts'
import {bareTable} from './table/aligned/bare.ts'
import {alignedTable} from './table/aligned/index.ts'
import {likeRows} from './table/aligned/like-rows.ts'
import {isRule, metadataLine} from './table/metadata-lines.ts'
import {pipeTable, tabCells, tabRows, type TextTable} from './table/line-tables.ts'
import {fitted, pushAll} from '../model/lists.ts'

/** Text and layout → a flat tree; every character that is not white space in exactly one leaf. */
export function blocks(text: string, reading: FileReading): Parsed {
  const source = new Source(text)
  const children: Root['children'] = []
  if (reading.blocks) fromLayout(source, reading.blocks, children)
  else fromLines(source, 0, text.length, children)
  return {type: 'root', children, position: source.position(0, text.length), source, reading}
}

function fromLayout(source: Source, layout: readonly LayoutBlock[], into: Root['children']): void {
  let at = 0
  for (const block of layout) {
    const first = block.type === 'table' ? (block.rows[0]?.[0]?.start ?? at) : block.start
    fromLines(source, at, first, into)
    if (block.type === 'table') {
      const cells = block.rows.flat()
      at = cells.at(-1)?.end ?? at
      into.push(tableOf(source, {start: first, end: at, rows: block.rows.map((row) => [...row])}))
      continue
    }
    at = block.end
    if (block.type === 'trivia') {
      for (const line of linesIn(source.text, block.start, block.end)) into.push(trivia(block.reason, source, line.start, line.end))
      continue
    }
    for (const line of linesIn(source.text, block.start, block.end)) {
      const node = paragraph(runsOf(source, line))
      if (block.type === 'heading') node.depth = block.depth
      into.push(node)
    }
  }
  fromLines(source, at, source.text.length, into)
}

function fromLines(source: Source, start: number, end: number, into: Root['children']): void {
  const {text} = source
  const lines = linesIn(text, start, end).flatMap((line) => atParagraphEnds(source, line))
  let isOpen = false
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as Range
    const labelled: Root['children'] | null =
      isOpen && isRule(source, line) ? [trivia('syntax', source, line.start, line.end)] : metadataLine(source, line, isOpen)
    isOpen = labelled !== null
    if (labelled) {
      pushAll(into, labelled)
      at++
      continue
    }
    const found = pipeTable(source, lines, at) ?? tabRows(source, lines, at)
    if (found) {
      into.push(tableOf(source, found.table))
      at = found.next
      continue
    }
    const tab = line.start > start && text.charCodeAt(line.start - 1) === 9 ? tabCells(source, line.start - 1, end) : null
    if (tab) {
      into.push(tableOf(source, tab))
      while (at < lines.length && (lines[at] as Range).start < tab.end) at++
      continue
    }
    const lost = alignedTable(source, lines, at) ?? bareTable(source, lines, at) ?? likeRows(source, lines, at)
    if (lost) {
      const {table, end: behind, next} = lost
      if (table && table.start > line.start) into.push(paragraph(runsOf(source, {start: line.start, end: table.start})))
      if (table) into.push(tableOf(source, table))
      else into.push(paragraph([leaf('residue', source, line.start, behind)]))
      // What stands behind the table on its last line.
      const rest = lines[next]
      if (rest && rest.start < behind) fromLines(source, behind, rest.end, into)
      at = rest && rest.start < behind ? next + 1 : next
      continue
    }
    into.push(paragraph(runsOf(source, line)))
    at++
  }
}

function tableOf(source: Source, table: TextTable): Table {
  const node: Table = {type: 'table', children: [], position: source.position(table.start, table.end)}
  let at = table.start
  for (const cells of table.rows) {
    const children: TableRow['children'] = []
    for (const cell of cells) {
      for (const line of linesIn(source.text, at, cell.start)) children.push(trivia('syntax', source, line.start, line.end))
      children.push(cellOf(source, cell))
      at = Math.max(at, cell.end)
    }
    node.children.push({type: 'tableRow', children: fitted(children)})
  }
  for (const line of linesIn(source.text, at, table.end)) node.children.push(trivia('syntax', source, line.start, line.end))
  return node
}

function cellOf(source: Source, cell: Range & {colSpan?: number; rowSpan?: number}): TableCell {
  const children: Paragraph[] = linesIn(source.text, cell.start, cell.end).map((line) => paragraph(runsOf(source, line)))
  const node: TableCell = {type: 'tableCell', children}
  if (cell.colSpan !== undefined && cell.colSpan > 1) node.colSpan = cell.colSpan
  if (cell.rowSpan !== undefined && cell.rowSpan > 1) node.rowSpan = cell.rowSpan
  return node
}

/** Lines that are not blank, without the white space at their ends. */
function linesIn(text: string, start: number, end: number): Range[] {
  const lines: Range[] = []
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at)
    const stop = found === -1 || found > end ? end : found
    let from = at
    let to = stop
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) lines.push({start: from, end: to})
    at = stop + 1
  }
  return lines
}

const ends = new WeakMap<Source, ReadonlySet<number>>()
function endsOf(source: Source): ReadonlySet<number> {
  const known = ends.get(source) ?? paragraphEnds(source.text)
  ends.set(source, known)
  return known
}

/** The letter that ends a paragraph stays with it. */
function atParagraphEnds(source: Source, {start, end}: Range): Range[] {
  const known = endsOf(source)
  if (known.size === 0) return [{start, end}]
  const stops = [...source.text.slice(start, end - 1).matchAll(/\u0420/gu)].map(({index}) => start + index + 1).filter((at) => known.has(at - 1))
  return [...stops, end].map((stop, at) => ({start: stops[at - 1] ?? start, end: stop}))
}

/** A line as `text` leaves, converter litter set aside. */
function runsOf(source: Source, line: Range): Leaf[] {
  const leaves: Leaf[] = []
  let at = line.start
  for (const match of litterIn(source.text.slice(line.start, line.end))) {
    const start = line.start + match.index
    if (start > at) leaves.push(leaf('text', source, at, start))
    at = start + match[0].length
    leaves.push(trivia('litter', source, start, at))
  }
  const end = endsOf(source).has(line.end - 1) ? line.end - 1 : line.end
  if (at < end) leaves.push(leaf('text', source, at, end))
  if (end < line.end) leaves.push(trivia('litter', source, end, line.end))
  return fitted(leaves)
}
