import type {Position} from '../model/deadline.ts'
import type {Leaf, Paragraph, Root, Section} from '../model/gwast.ts'
import {noticeRecord, type Diagnostic, type NoticeRecord, type Span, type Task} from '../model/record.ts'
import {isBlank} from '../text/fold.ts'
import {eachParagraph, endOf, leavesOf, runs, startOf, stretchesOf, viewOf} from '../text/leaf.ts'
import {View} from '../text/view.ts'
import type {Source} from '../text/source.ts'
import type {Facts, TaskFacts} from '../tree/facts.ts'
import {otherCells, partyCells} from './task/cells.ts'
import {headingLength, titleOf} from './task/title.ts'

/**
 * What one notice becomes: facts and remarks → record, through zod once.
 *
 * @param path As given.
 */
export function toRecord({tree, notice, sections, tasks}: Facts, diagnostics: readonly Diagnostic[], path: string): NoticeRecord {
  const {source, reading: {format, encoding, sha256}} = tree
  const headingOf = headings(source)
  return noticeRecord.parse({
    schemaVersion: '1',
    source: {path, format, encoding, sha256, characters: source.text.length},
    notice,
    sections: sections.map(({id, parent, node}) => ({id, marker: node.marker ?? '', level: node.level, parent, ...headingOf(node)})),
    tasks: tasks.map((item) => taskOf(item, headingOf, source)),
    coverage: coverageOf(tree, source),
    diagnostics: [...diagnostics]
  } satisfies NoticeRecord)
}

type HeadingOf = (node: Section) => {title: string; position: Position}

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
  const view = (heading ? stretchesOf(heading, source)[0] : undefined) ?? new View(source, runs(first, 'unitClause'))
  const length = headingLength(view)
  return {title: view.print.slice(0, length), position: view.position(0, length)}
}

function firstWithWords(node: Section, source: Source): Paragraph | undefined {
  for (const one of eachParagraph(node)) if (viewOf(one, source).length > 0) return one
  return undefined
}

function taskOf(item: TaskFacts, headingOf: HeadingOf, source: Source): Task {
  const leaves = item.paragraphs.flatMap((node) => node.children).filter(({type}) => type !== 'residue')
  const marker = item.node ? leavesOf(item.node).find(({type}) => type === 'marker') : undefined
  const all = marker && !leaves.includes(marker) ? [marker, ...leaves] : leaves
  const start = all.reduce((least, run) => Math.min(least, startOf(run)), Infinity)
  const end = all.reduce((most, run) => Math.max(most, endOf(run)), 0)
  const cells = otherCells(item, source)
  return {
    id: item.id, marker: item.node?.marker ?? null, number: item.node?.ordinal ?? null,
    path: item.path.map((section) => section.marker ?? ''), sectionTitles: item.path.map((section) => headingOf(section).title),
    title: titleOf(item.paragraphs.filter((node) => viewOf(node, source).length > 0), source),
    text: item.paragraphs.map((node) => viewOf(node, source).print).filter((text) => text !== '').join('\n'),
    units: [...item.units], deadlines: [...item.deadlines], leaders: [...item.leaders],
    annex: item.annex,
    ...cells.length > 0 ? {cells} : {},
    clauses: [...item.clauses.map(({view}) => ({text: view.print, position: view.position(0, view.length)})), ...partyCells(item, source)],
    position: source.position(start, end)
  }
}

function coverageOf(tree: Root, source: Source): NoticeRecord['coverage'] {
  const count = (from: number, to: number) => {
    let characters = 0
    for (let at = from; at < to; at++) if (!isBlank(source.text.charCodeAt(at))) characters++
    return characters
  }
  const spans = (leaves: readonly Leaf[]): Span[] => leaves.map((run) => ({text: new View(source, [{start: startOf(run), end: endOf(run)}]).print, position: run.position as Position}))
  const leaves = leavesOf(tree)
  const residue = leaves.filter(({type}) => type === 'residue')
  const characters = count(0, source.text.length)
  const lost = residue.reduce((sum, run) => sum + count(startOf(run), endOf(run)), 0)
  return {characters, accounted: characters - lost, trivia: spans(leaves.filter(({type}) => type === 'trivia')), residue: spans(residue)}
}
