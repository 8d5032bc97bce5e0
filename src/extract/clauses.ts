import type {VFile} from 'vfile'
import type {ClauseMatch, Range} from '../model/contract.ts'
import type {Node, Paragraph, Parent, Root} from '../model/gwast.ts'
import {endOf, paragraphsOf, retypeAll, startOf, viewOf} from '../text/leaf.ts'
import type {Source} from '../text/source.ts'
import {View} from '../text/view.ts'
import {findClauses} from './clause/index.ts'
import {TIME_LINE} from './clause/role-words.ts'
import type {Clause, Ledger} from './ledger.ts'
import {readClause} from './units/read-clause.ts'

/** Finds the unit clauses of the body and makes them leaves of their own. */
export function clauses() {
  return (tree: Root, file: VFile): void => {
    const {source} = file.data
    if (!source) return
    const ledger: Ledger = {sections: [], tasks: [], clauses: new Map()}
    file.data.ledger = ledger
    for (const part of tree.children) {
      if (part.type === 'part' && part.name !== '版头' && part.name !== '版记') for (const node of bodyParagraphs(part)) cutClauses(node, source, ledger)
    }
  }
}

function cutClauses(node: Paragraph, source: Source, ledger: Ledger): void {
  const view = viewOf(node, source)
  // What is cut out must name someone or set a time: else it stays in the text.
  const found = findClauses(view.fold).filter(({start, end, body, role}) => saysSomething(view, start, end, body, role))
  if (found.length === 0) return
  const alone = found.reduce((sum, {start, end}) => sum + end - start, 0) === view.length
  const ranges = found.map(({start, end}) => ({start: view.start(start), end: view.end(end)}))
  const runs = retypeAll(node, 'unitClause', source, ranges)
  const read = found.map(({start, body, role}, at): Clause => ({
    ...(ranges[at] as Range), view: new View(source, (runs[at] ?? []).map((run) => ({start: startOf(run), end: endOf(run)}))),
    body: {start: body.start - start, end: body.end - start}, role, alone
  }))
  ledger.clauses.set(node, read)
}

/** Paragraphs of sections, of task cells and of the body itself; not of elements and other cells. */
function bodyParagraphs(node: Node, into: Paragraph[] = []): Paragraph[] {
  for (const child of (node as Parent).children) {
    if (child.type === 'paragraph') into.push(child as Paragraph)
    else if (child.type === 'tableCell') {
      const {role} = child as {role?: string}
      if (role === 'task' || role === 'section') into.push(...paragraphsOf(child))
    } else if (child.type === 'section' || child.type === 'row') bodyParagraphs(child, into)
  }
  return into
}

function saysSomething(view: View, start: number, end: number, body: Range, role: ClauseMatch['role']): boolean {
  const {units, leaders} = readClause(view, body, role, false)
  return units.length + leaders.length > 0 || TIME_LINE.test(view.fold.slice(start, end))
}
