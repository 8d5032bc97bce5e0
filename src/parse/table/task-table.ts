import type {Block, Root, Section, TableCell} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {viewOf} from '../../tree/leaf.ts'
import {isAnnex} from './annex.ts'
import {gridOf, headersOf, type Grid} from './grid.ts'
import {readRows} from './rows.ts'

/** Reads task tables by the meaning of their header words: rows become sections and tasks, or the annex of a body that states them. */
export function taskTable(tree: Root, source: Source): void {
  const items = new Map<number, string>()
  for (const part of tree.children) if (part.type === 'part') part.children = expand(part.children, items, source)
}

/** @param items What the numbered items met so far say, by number. */
function expand(blocks: readonly Block[], items: Map<number, string>, source: Source): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'section') {
      remember(block, items, source)
      block.children = expand(block.children, items, source)
    }
    if (block.type !== 'table') return [block]
    const grid = gridOf(block, source)
    if (!grid || !isTaskTable(grid)) return [block]
    for (const {row} of grid.heads) row.kind = 'header-row'
    const headers = headersOf(grid, source)
    for (const row of grid.rows) {
      row.cells.forEach((cell, column) => {
        const meaning = grid.columns[column]
        if (!cell) return
        cell.header ??= headers[column] ?? ''
        if (!meaning || cell.role) return
        cell.role = meaning.role
        if (meaning.unitRole) cell.unitRole = meaning.unitRole
        if (meaning.persons) cell.persons = true
        if (meaning.firstLeads) cell.firstLeads = true
        if (meaning.problem) cell.problem = true
        if (meaning.time === 'start') cell.begins = true
        const head = meaning.time === 'header' ? headOf(grid, column) : undefined
        if (head) cell.timed = head
      })
    }
    if (isAnnex(grid, items, source)) {
      block.annex = true
      return [block]
    }
    return readRows(block, grid, source)
  })
}

function remember({ordinal, level, children}: Section, items: Map<number, string>, source: Source): void {
  const [first] = children
  if (ordinal !== null && level > 1 && first?.type === 'paragraph') items.set(ordinal, viewOf(first, source).fold)
}

/** The header cell of a column: the lowest that is filled. */
function headOf({heads}: Grid, column: number): TableCell | undefined {
  return heads.findLast(({cells}) => cells[column])?.cells[column]
}

function isTaskTable({columns}: Grid): boolean {
  // 「一季度 | 二季度」 over figures are no limits of work
  const has = (role: string) => columns.some((column) => column?.role === role && column.time !== 'header')
  // what is amiss is work where it says who mends it until when
  if (!columns.some((column) => column?.role === 'task' && !column.problem)) return has('task') && has('units') && has('deadline')
  return has('units') || has('deadline') || has('leaders') || has('progress')
}
