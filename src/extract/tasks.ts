import type {Root, Table, TableRow} from '../model/gwast.ts'
import type {Clauses, Outline, Parsed} from '../tree/facts.ts'
import {paragraphsOf} from '../tree/leaf.ts'
import {named} from './ids.ts'
import {isCatalogue} from './task/duty.ts'
import {isForm} from './task/part.ts'
import {Walk} from './task/walk.ts'

/** Decides which sections are tasks: the smallest numbered items that prescribe work. */
export function outlineOf(tree: Parsed, clauses: Clauses): Outline {
  const walk = new Walk(tree.source, clauses)
  for (const part of tree.children) {
    if (part.type !== 'part' || part.name === '版头' || part.name === '版记' || isCatalogue(part, tree.source)) continue
    const form = isForm(part, tree.source)
    if (!form || paragraphsOf(part).some((node) => clauses.has(node))) walk.part(part, form)
  }
  const rows = annexRows(tree)
  return named({
    sections: walk.sections,
    // The first task with a number has its rows.
    tasks: walk.tasks.map((item) => {
      const number = item.node?.ordinal ?? null
      const annexRow = number === null ? null : (rows.get(number) ?? null)
      if (annexRow && number !== null) rows.delete(number)
      return {...item, annexRow}
    })
  })
}

/** The rows of attached tables by their number; of two with one number the first. */
function annexRows(tree: Root): Map<number, TableRow> {
  const rows = new Map<number, TableRow>()
  for (const table of annexTables(tree.children)) {
    for (const row of table.children) if (row.type === 'tableRow' && row.number !== undefined && !rows.has(row.number)) rows.set(row.number, row)
  }
  return rows
}

function annexTables(blocks: Root['children'], into: Table[] = []): Table[] {
  for (const block of blocks) {
    if (block.type === 'table' && block.annex) into.push(block)
    if (block.type === 'part' || block.type === 'section') annexTables(block.children, into)
  }
  return into
}
