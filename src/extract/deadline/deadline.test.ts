import {describe, expect, it} from 'vitest'
import {readdirSync} from 'node:fs'
import {fold} from '../../text/fold.ts'
import {deadlinePatterns, findDeadlines} from './index.ts'

describe.each(deadlinePatterns.map((pattern) => [pattern.name, pattern] as const))('%s', (_, pattern) => {
  it('has at least one yes and one no', () => {
    expect(pattern.examples.some(({finds}) => finds.length > 0)).toBe(true)
    expect(pattern.examples.some(({finds}) => finds.length === 0)).toBe(true)
  })
  it.each(pattern.examples.map((example) => [example.text, example] as const))('reads %s', (_, {text, place = 'text', finds}) => {
    const folded = fold(text).replace(/\s/gu, '')
    const found = findDeadlines({text: folded, place, issuedOn: null, planYear: null})
    expect(found.map(({start, end, value}) => ({text: folded.slice(start, end), value}))).toEqual(
      finds.map((find) => ({text: fold(find.text), value: find.value}))
    )
  })
})

it('lists every pattern of the folder', () => {
  const own = ['index', 'lead', 'anchor', 'resolve', 'calendar', 'count', 'history', 'rrule', 'carry', 'calendar-limit', 'calendar-value']
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
  expect(deadlinePatterns.map(({name}) => name).sort()).toEqual(files.filter((name) => !own.includes(name)).sort())
})

it.each(['3月、', '每月1日、', '每年1月底前，2月底前；', '对某事，3日内；', '每周一、'])('reads a long run of %s in one pass', (unit) => {
  const text = fold(unit.repeat(Math.ceil(120_000 / unit.length)))
  const before = performance.now()
  findDeadlines({text, place: 'cell', issuedOn: null, planYear: null})
  expect(performance.now() - before).toBeLessThan(4000)
})
