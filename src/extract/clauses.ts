import type {Range} from '../model/contract.ts'
import type {Node, Paragraph, Parent} from '../model/gwast.ts'
import type {Trace} from '../model/trace.ts'
import {paragraphsOf, retypeAll, runs, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {View} from '../tree/view.ts'
import type {Clause, Clauses, Parsed} from '../tree/facts.ts'
import {findClauses} from './clause/index.ts'
import {TIME_LINE} from '../words/role.ts'
import {told} from './told.ts'
import {readClause} from './units/read-clause.ts'
import {pushAll} from '../model/lists.ts'

/** Finds the unit clauses of the body, makes them leaves of their own and reads them. */
export function cutClauses({children, source}: Parsed, trace?: Trace): Clauses {
  const clauses = new Map<Paragraph, readonly Clause[]>()
  for (const part of children) {
    if (part.type !== 'part' || part.name === '版头' || part.name === '版记') continue
    for (const node of bodyParagraphs(part)) {
      const found = cutFrom(node, source, trace)
      if (found.length > 0) clauses.set(node, found)
    }
  }
  return clauses
}

function cutFrom(node: Paragraph, source: Source, trace?: Trace): Clause[] {
  const view = viewOf(node, source)
  const tell = trace && told(trace, view)
  const read = findClauses(view.fold, tell).flatMap(({form, start, end, body, role}) => {
    const range = {start: view.start(start), end: view.end(end)}
    const own = new View(source, within(node, range))
    const parties = readClause(own, {start: body.start - start, end: body.end - start}, role)
    // What is cut out must name someone or set a time: else it stays in the text.
    const speaks = parties.units.length + parties.leaders.length > 0 || TIME_LINE.test(own.fold)
    tell?.({
      kind: 'clause',
      name: form,
      start,
      end,
      fate: speaks ? 'kept' : 'nobody',
      detail: [...parties.units.map((unit) => `${unit.role} ${unit.name}`), ...parties.leaders.map(({name}) => name)].join('、')
    })
    return speaks ? [{...range, ...parties, view: own, role}] : []
  })
  if (read.length === 0) return []
  const alone = read.reduce((sum, {view: {length}}) => sum + length, 0) === view.length
  retypeAll(node, 'unitClause', source, read)
  return read.map((clause) => ({...clause, alone}))
}

/** What stands of a paragraph's text within a range of the source: a page break may cut it. */
function within(node: Paragraph, {start, end}: Range): Range[] {
  return runs(node, 'text').flatMap((run) => (run.start < end && run.end > start ? [{start: Math.max(start, run.start), end: Math.min(end, run.end)}] : []))
}

/** Paragraphs of sections, of task cells and of the body itself; not of elements and other cells. */
function bodyParagraphs(node: Node, into: Paragraph[] = []): Paragraph[] {
  for (const child of (node as Parent).children) {
    if (child.type === 'paragraph') into.push(child as Paragraph)
    else if (child.type === 'tableCell') {
      const {role} = child as {role?: string}
      if (role === 'task' || role === 'section') pushAll(into, paragraphsOf(child))
    } else if (child.type === 'section' || child.type === 'row') bodyParagraphs(child, into)
  }
  return into
}
