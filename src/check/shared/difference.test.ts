import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {differencesOf} from './difference.ts'

const words = (one: string, other: string): string[] =>
  differencesOf(one, other, 9).map((found) => `${one.slice(found.one.start, found.one.end)} / ${other.slice(found.other.start, found.other.end)}`)

describe('where two texts differ', () => {
  it('is shown with what stands around it, each place for itself', () => {
    expect(words('各镇要结合本地实际制定年度计划，每月上报一次进展', '各村要结合本地实际制定年度计划，每季上报一次进展')).toEqual([
      '各镇要结 / 各村要结',
      '划，每月上报 / 划，每季上报'
    ])
  })
  it('is found where one says more', () => {
    expect(words('对照清单逐项核查整改情况', '对照问题清单逐项核查整改')).toEqual(['对照清单 / 对照问题清单', '整改情况 / 整改'])
  })
  it('is nowhere if only marks, blanks and the number before the text differ', () => {
    expect(words('对照清单,逐项核查。', '3.对照清单，逐项 核查')).toEqual([])
  })
  it('is nowhere in one text, and somewhere in two', () => {
    const text = fc.string({unit: fc.constantFrom('甲', '乙', '丙', '，'), maxLength: 30})
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(differencesOf(one, one, 9)).toEqual([])
        expect(differencesOf(one, other, 9).length > 0).toBe(one.replaceAll('，', '') !== other.replaceAll('，', ''))
      })
    )
  })
})
