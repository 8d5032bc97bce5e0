import type {VFile} from 'vfile'
import type {Root, Table} from '../model/gwast.ts'
import type {Ledger, TaskItem} from './ledger.ts'
import {isForm, Walk} from './task/walk.ts'

/** Decides which sections are tasks: the smallest numbered items that prescribe work. */
export function tasks() {
  return (tree: Root, file: VFile): void => {
    const {source, ledger} = file.data
    if (!source || !ledger) return
    const walk = new Walk(source, ledger)
    for (const part of tree.children) {
      if (part.type === 'part' && part.name !== '版头' && part.name !== '版记') walk.part(part.children, isForm(part, source))
    }
    joinAnnex(tree, ledger)
  }
}

/** Gives each task the row of the attached table with its number. */
function joinAnnex(tree: Root, ledger: Ledger): void {
  const byNumber = new Map<number, TaskItem>()
  for (const item of ledger.tasks) if (item.node?.ordinal != null && !byNumber.has(item.node.ordinal)) byNumber.set(item.node.ordinal, item)
  for (const table of annexTables(tree.children)) {
    for (const row of table.children) {
      const item = row.type === 'tableRow' && row.number !== undefined ? byNumber.get(row.number) : undefined
      if (item && row.type === 'tableRow') item.annexRow ??= row
    }
  }
}

function annexTables(blocks: Root['children'], into: Table[] = []): Table[] {
  for (const block of blocks) {
    if (block.type === 'table' && block.annex) into.push(block)
    if (block.type === 'part' || block.type === 'section') annexTables(block.children, into)
  }
  return into
}
