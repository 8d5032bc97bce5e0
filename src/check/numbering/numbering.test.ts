import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'
import {toChinese} from '../../words/numeral.ts'
import {markerLike} from './marker.ts'

/** Chapters of items of chapters, one a line; （一） and 1. begin again in each chapter or run on through all. */
function numbers(sizes: readonly (readonly number[])[], runsOn: boolean): string[] {
  const lines: string[] = []
  let second = 0
  let third = 0
  sizes.forEach((items, chapter) => {
    if (!runsOn) second = 0
    lines.push(`${toChinese(chapter + 1)}、`)
    for (const below of items) {
      if (!runsOn) third = 0
      lines.push(`（${toChinese(++second)}）`)
      for (let at = 0; at < below; at++) lines.push(`${++third}.`)
    }
  })
  return lines
}
const shape = fc.array(fc.array(fc.integer({min: 0, max: 3}), {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4})

async function found(markers: readonly string[]) {
  const text = markers.map((marker) => `${marker}落实责任，做好各项工作。\n`).join('')
  const {diagnostics} = await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
  return diagnostics.filter(({ruleId}) => ruleId.startsWith('numbering')).map(({position, expected}) => [position?.start.line, expected?.[0]])
}

describe('numbers', () => {
  it('are right whether they begin again in each chapter or run on', () =>
    fc.assert(
      fc.asyncProperty(shape, fc.boolean(), async (sizes, runsOn) => {
        expect(await found(numbers(sizes, runsOn))).toEqual([])
      })
    ))
  it('are wrong once where one inside a list is, and what it should be is said', () =>
    fc.assert(
      fc.asyncProperty(shape, fc.boolean(), fc.nat(), fc.integer({min: 2, max: 5}), async (sizes, runsOn, seed, by) => {
        const markers = numbers(sizes, runsOn)
        const inner = markers.flatMap((marker, at) =>
          /^\d/u.test(marker) && /^\d/u.test(markers[at - 1] ?? '') && /^\d/u.test(markers[at + 1] ?? '') ? [at] : []
        )
        fc.pre(inner.length > 0)
        const at = inner[seed % inner.length] as number
        const right = markers[at] as string
        markers[at] = markerLike(right, Number.parseInt(right, 10) + by)
        expect(await found(markers)).toEqual([[at + 1, right]])
      })
    ))
})

it('a marker for another number has the form of the printed one', () => {
  expect([markerLike('（二）', 15), markerLike('３．', 12), markerLike('1)', 4), markerLike('②', 5), markerLike('㈡', 3), markerLike('第九条', 10)]).toEqual([
    '（十五）',
    '１２．',
    '4)',
    '⑤',
    '㈢',
    '第十条'
  ])
})
