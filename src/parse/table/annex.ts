import type {Source} from '../../tree/source.ts'
import {toNumber} from '../../words/numeral.ts'
import {cellText, type Grid} from './grid.ts'

/** Share of the rows that must repeat the body's task of the same number. */
const ENOUGH = 0.6
const COMPARED = 60

/** Whether the rows repeat the numbered items of the body; where they do, each row learns its number. */
export function isAnnex(grid: Grid, items: ReadonlyMap<number, string>, source: Source): boolean {
  const column = grid.columns.findIndex((meaning) => meaning?.role === 'number')
  const content = grid.columns.findIndex((meaning) => meaning?.role === 'task')
  if (column === -1 || items.size === 0) return false
  let alike = 0
  const numbers = grid.rows.map(({cells}) => toNumber(cellText(cells[column], source)))
  numbers.forEach((number, at) => {
    const item = number === null ? undefined : items.get(number)
    if (item !== undefined && overlap(item.slice(0, COMPARED), cellText(grid.rows[at]?.cells[content], source).slice(0, COMPARED)) > 0.5) alike++
  })
  if (alike < 1 || alike < ENOUGH * grid.rows.length) return false
  numbers.forEach((number, at) => {
    const row = grid.rows[at]?.row
    if (row && number !== null) row.number = number
  })
  return true
}

/** Share of the pairs of neighbouring characters that two texts have in common. */
function overlap(one: string, other: string): number {
  const pairs = new Set<string>()
  for (let at = 1; at < one.length; at++) pairs.add(one.slice(at - 1, at + 1))
  let common = 0
  for (let at = 1; at < other.length; at++) if (pairs.has(other.slice(at - 1, at + 1))) common++
  return common / Math.max(1, Math.min(one.length, other.length) - 1)
}
