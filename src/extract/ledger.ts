import type {Position} from '../model/deadline.ts'
import type {Paragraph, Section, TableCell} from '../model/gwast.ts'
import {fitted} from '../model/lists.ts'
import type {Cell, Ledger, Task} from '../model/record.ts'
import {eachParagraph, endOf, leavesOf, runs, startOf, stretchesOf, viewOf} from '../tree/leaf.ts'
import {View} from '../tree/view.ts'
import type {Source} from '../tree/source.ts'
import type {SectionItem, TaskFacts} from '../tree/facts.ts'
import {headingCells, isCell, otherCells, partyCells} from './task/cells.ts'
import {headingLength, titleOf} from './task/title.ts'

/** The headings and tasks of a notice as its record has them. */
export function ledgerOf(sections: readonly SectionItem[], tasks: readonly TaskFacts[], source: Source): Ledger {
  const headingOf = headings(source)
  return {
    sections: sections.map(({id, parent, node}) => {
      const {title, position, cells} = headingOf(node)
      return {id, marker: node.marker ?? '', level: node.level, title, ...(cells.length > 0 ? {cells} : {}), parent, position}
    }),
    tasks: tasks.map((item) => taskOf(item, headingOf, source))
  }
}

type HeadingOf = (node: Section) => {title: string; position: Position; cells: Cell[]; nodes: ReadonlySet<TableCell>}

/** Each section's heading is read once, however many tasks stand under it. */
function headings(source: Source): HeadingOf {
  const known = new Map<Section, ReturnType<HeadingOf>>()
  return (node) => {
    const heading = known.get(node) ?? headingIn(node, source)
    known.set(node, heading)
    return heading
  }
}

function headingIn(node: Section, source: Source): ReturnType<HeadingOf> {
  const first = eachParagraph(node).next().value
  if (!first) throw new Error('Unexpected section without a heading, expected its numbered paragraph')
  const heading = firstWithWords(node, source)
  // A heading that is nothing but a unit clause bears its words.
  const view = (heading ? stretchesOf(heading, source).find(({length}) => length > 0) : undefined) ?? new View(source, runs(first, 'unitClause'))
  const length = headingLength(view)
  return {
    title: view.print.slice(0, length),
    position: length > 0 ? view.position(0, length) : behindMarker(node, source),
    cells: headingCells(node, heading ?? first, source),
    nodes: new Set(node.children.filter(isCell))
  }
}

/** A heading without words stands, as nothing, behind its number. */
function behindMarker(node: Section, source: Source): Position {
  const marker = leavesOf(node).find(({type}) => type === 'marker')
  const at = marker ? endOf(marker) : 0
  return source.position(at, at)
}

/** Of the heading itself, not of what stands below it. */
function firstWithWords({children}: Section, source: Source): Paragraph | undefined {
  for (const child of children) {
    if (child.type === 'section' || child.type === 'row' || child.type === 'table') return undefined
    for (const one of eachParagraph(child)) if (headingLength(viewOf(one, source)) > 0) return one
  }
  return undefined
}

function taskOf(item: TaskFacts, headingOf: HeadingOf, source: Source): Task {
  const leaves = item.paragraphs.flatMap((node) => node.children).filter(({type}) => type !== 'residue')
  const marker = item.node ? leavesOf(item.node).find(({type}) => type === 'marker') : undefined
  const all = marker && !leaves.includes(marker) ? [marker, ...leaves] : leaves
  const start = all.reduce((least, run) => Math.min(least, startOf(run)), Infinity)
  const end = all.reduce((most, run) => Math.max(most, endOf(run)), 0)
  const cells = otherCells(item, (cell) => item.path.some((section) => headingOf(section).nodes.has(cell)), source)
  return {
    id: item.id,
    marker: item.node?.marker ?? null,
    number: item.node?.ordinal ?? null,
    path: item.path.map((section) => section.marker ?? ''),
    sectionTitles: item.path.map((section) => headingOf(section).title),
    title: titleOf(
      item.paragraphs.filter((node) => viewOf(node, source).length > 0),
      source
    ),
    text: item.paragraphs
      .map((node) => viewOf(node, source).print)
      .filter((text) => text !== '')
      .join('\n'),
    units: [...item.units],
    deadlines: [...item.deadlines],
    leaders: [...item.leaders],
    annex: item.annex,
    ...(cells.length > 0 ? {cells} : {}),
    clauses: fitted([...item.clauses.map(({view}) => ({text: view.print, position: view.position(0, view.length)})), ...partyCells(item, source)]),
    position: source.position(start, end)
  }
}
