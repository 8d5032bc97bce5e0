import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {DeadlinePlace} from '../../model/contract.ts'
import {foldKey} from '../../text/fold.ts'
import {findDeadlines} from './index.ts'
import {isHistory, resolve, type Resolved} from './resolve.ts'
import {calendar} from './calendar.ts'

interface Case {
  id: string
  text: string
  expr: string
  start: number
  reference_date: string
  kind: string
  value: string | null
  unit?: string
  bound: string
  count_min?: number
  deadline: boolean
  where: DeadlinePlace
}

const cases = readFileSync(new URL('../../../fixtures/cases/temporal.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)

/** Cases that the guidelines read otherwise than the case file; each with what decides. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'A-031': 'guidelines, recurring: to the number and measure word, so 每年不低于16学时 with min 16',
  'A-014': 'guidelines, recurring: from 每… to the number and measure word (每年认定10家左右), so 每年新增10个 with min 10'
}

interface Found {
  text: string
  resolved: Resolved
  start: number
  end: number
}

function found({text, where, reference_date}: Case): Found[] {
  const dated = {planYear: null, issuedOn: reference_date, calendar}
  const folded = foldKey(text)
  const label = where === 'slot' ? folded.indexOf(':') + 1 : 0
  return findDeadlines({text: folded, place: where, issuedOn: reference_date, planYear: null})
    .map(({start, end, value}) => ({start, end, text: folded.slice(start, end), resolved: resolve(value, dated)}))
    .filter(({start, end, text: words, resolved}) => start >= label && !isHistory(resolved, words, folded.slice(end), dated))
}

/** The shortest run that carries value and bound: without 自, 从, 于 before it and 止 behind it. */
function shortest(expr: string): string {
  return foldKey(expr)
    .replace(/^[自从于]/u, '')
    .replace(/止$/u, '')
}

function valueOf({kind, value, bound, unit, count_min}: Case): string {
  if (kind === 'duration') return `${bound === 'at_least' ? 'minimum' : 'relative'} ${value ?? ''}${unit === 'workday' ? ' W' : ''}`
  if (kind === 'recurrence') return value === null ? 'irregular' : `recurring ${value.slice(2)}${count_min === undefined ? '' : ` ${count_min}`}`
  if (kind === 'ongoing') return 'continuous'
  if (kind === 'relative') return value === 'P0D' ? 'concurrent' : 'relative null'
  return `date ${value?.split('/').at(-1) ?? ''}`
}

function told(resolved: Resolved): string {
  if (resolved.kind === 'relative' || resolved.kind === 'minimum') return `${resolved.kind} ${String(resolved.duration)}${resolved.workdays ? ' W' : ''}`
  if (resolved.kind === 'recurring') return `recurring ${resolved.period ?? ''}${resolved.min === undefined ? '' : ` ${resolved.min}`}`
  return resolved.kind === 'date' ? `date ${String(resolved.date)}` : resolved.kind
}

it('reads every time expression that is a deadline, its span and its value', () => {
  const wrong = cases
    .filter(({deadline, id}) => deadline && !(id in OTHERWISE))
    .flatMap((one) => {
      const all = found(one)
      // An expression with or without its event: the guidelines decide.
      const right = all.some(
        ({text, resolved}) => (text === shortest(one.expr) || (resolved.anchor && text.endsWith(shortest(one.expr)))) && told(resolved) === valueOf(one)
      )
      return right ? [] : [`${one.id} ${one.expr} = ${valueOf(one)}; found ${all.map(({text, resolved}) => `${text} = ${told(resolved)}`).join(' | ')}`]
    })
  expect(wrong).toEqual([])
})

it('reports no time expression that is none', () => {
  const wrong = cases
    .filter(({deadline}) => !deadline)
    .flatMap((one) => {
      const from = foldKey(one.text.slice(0, one.start)).length
      const to = from + foldKey(one.expr).length
      const hit = found(one).filter(({start, end}) => start < to && from < end)
      return hit.map(({text}) => `${one.id} ${one.expr}: ${text}`)
    })
  expect(wrong).toEqual([])
})

it('lists no case as read otherwise that is read as the file says', () => {
  expect(Object.keys(OTHERWISE).filter((id) => !cases.some((one) => one.id === id && one.deadline))).toEqual([])
  expect(Object.keys(OTHERWISE).length).toBeLessThanOrEqual(cases.filter(({deadline}) => deadline).length * 0.03)
})
