import type {VFile} from 'vfile'
import type {Block, Part, Root, Section, Table} from '../../model/gwast.ts'
import type {Source} from '../../text/source.ts'
import {isAnnex} from './annex.ts'
import {gridOf, type Grid} from './grid.ts'
import {readRows} from './rows.ts'

/** Reads task tables by the meaning of their header words: rows become sections and tasks, or the annex of a body that states them. */
export function taskTable() {
  return (tree: Root, file: VFile): void => {
    const {source} = file.data
    if (!source) return
    for (const part of tree.children) if (part.type === 'part') part.children = expand(part.children, tree, part, source)
  }
}

function expand(blocks: readonly Block[], tree: Root, part: Part, source: Source): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'section') block.children = expand(block.children, tree, part, source)
    if (block.type !== 'table') return [block]
    const grid = gridOf(block, source)
    if (!grid || !isTaskTable(grid)) return [block]
    for (const row of grid.rows) {
      row.cells.forEach((cell, column) => {
        const meaning = grid.columns[column]
        if (!cell || !meaning || cell.role) return
        cell.role = meaning.role
        if (meaning.unitRole) cell.unitRole = meaning.unitRole
      })
    }
    if (isAnnex(grid, numbered(tree.children, block), source)) {
      block.annex = true
      return [block]
    }
    return readRows(block, grid, source)
  })
}

function isTaskTable({columns}: Grid): boolean {
  const has = (role: string) => columns.some((column) => column?.role === role)
  return has('task') && (has('units') || has('deadline') || has('leaders') || has('progress'))
}

/** The sections that stand in the tree before the table. */
function numbered(blocks: readonly (Part | Block)[], table: Table, into: Section[] = []): Section[] {
  for (const block of blocks) {
    if (block === table) break
    if (block.type === 'section') into.push(block)
    if (block.type === 'section' || block.type === 'part') numbered(block.children, table, into)
  }
  return into
}
