import type {ColumnRole} from '../../../model/gwast.ts'
import type {Column} from '../../../words/column.ts'
import {isPerson} from '../../../words/surname.ts'
import {saysBound} from '../../../words/bound.ts'
import {beginsMeasure} from '../../../words/verb.ts'
import {numberOf, scoresOf} from './score.ts'
import {toNumber} from '../../../words/numeral.ts'

/** Fewest rows that tell what their columns hold. */
export const FEWEST_ROWS = 3
/** Share of the rows that a column must speak for. */
const MOST = 0.8
const MANY = 0.6
/** What a column holds fits its cells at least so well, in the mean. */
const SURE = 0.5
const MEASURE = 0.5

/**
 * The columns of a table that has no header, by the words of its cells alone: numbers that count on, what is to be done, who,
 * until when. It is one of work only where most rows say what, and who or when.
 *
 * @param rows Cells, folded, without white space.
 * @returns Null where the cells do not tell.
 */
export function columnsOf(rows: readonly (readonly string[])[]): (Column | null)[] | null {
  const told = rows.filter((row) => row.filter((cell) => cell !== '').length > 1)
  if (told.length < FEWEST_ROWS) return null
  const width = told.reduce((most, {length}) => Math.max(most, length), 0)
  const columns = Array.from({length: width}, (_, at) => told.map((row) => row[at] ?? ''))
  const roles = columns.map((cells, at) => roleOf(cells, at))
  const has = (row: readonly string[], role: ColumnRole) => row.some((cell, at) => cell !== '' && roles[at] === role)
  const share = (test: (row: readonly string[]) => boolean) => told.filter(test).length / told.length
  const [number, when, who] = [roles.includes('number'), roles.includes('deadline'), roles.includes('units')]
  const isWork = (row: readonly string[]) => row.some((cell, at) => roles[at] === 'task' && (isSentence(cell) || beginsMeasure(cell)))
  if (share((row) => has(row, 'task')) < MOST || share(isWork) < MANY) return null
  if (share((row) => has(row, 'units') || has(row, 'deadline')) < MOST) return null
  // 「县水利局 | 修缮水渠，成效明显」: who comes first where the table tells what was done
  const assigns = when || roles.indexOf('task') < roles.lastIndexOf('units')
  return (number && assigns) || (when && who) ? roles.map((role) => role && {role}) : null
}

function roleOf(cells: readonly string[], at: number): ColumnRole | null {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < cells.length * (1 - MANY)) return null
  if (at <= 1 && countsOn(filled) && filled.length >= MOST * cells.length) return 'number'
  const scores = filled.map((key) => scoresOf({key}))
  const mean = (role: ColumnRole) => scores.reduce((sum, fits) => sum + fits[role], 0) / filled.length
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length
  // 「责任单位：」: a label of its own says what a cell is
  if (share((cell) => cell.includes(':')) > 1 - MANY) return null
  if (share((cell) => cell.split('、').every((name) => isPerson(name))) >= MOST) return 'leaders'
  const fits: [ColumnRole, number][] = [
    ['units', mean('units')],
    // a day that bounds nothing may be any
    ['deadline', share(saysBound) >= MANY ? mean('deadline') : -1],
    // 「新建社区食堂」: short, and still what is to be done
    ['task', mean('task') + MEASURE * share(beginsMeasure)]
  ]
  const [role, fit] = fits.reduce((best, next) => (next[1] > best[1] ? next : best))
  if (fit < SURE) return null
  // 「河道治理」 again and again is the name of a group
  return role === 'task' && new Set(filled).size < MANY * filled.length && !filled.some(isSentence) ? 'section' : role
}

const isSentence = (cell: string): boolean => /[,。;]/u.test(cell)

/** 1, 2, 3 … */
function countsOn(cells: readonly string[]): boolean {
  const numbers = cells.map((key) => toNumber(numberOf({key}) ?? ''))
  return numbers.every((number, at) => number !== null && (at === 0 || number === numbers[at - 1] || number === (numbers[at - 1] ?? 0) + 1))
}
