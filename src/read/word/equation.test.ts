import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {equation, isEquation} from './equation.ts'

describe('EQ fields', () => {
  it('print a sign in a ring as one, and what no ring is known for as itself', () => {
    expect(['EQ \\o\\ac(○,1)', ' eq \\o(○,20) ', 'EQ \\o\\ac(○,五)', 'EQ \\o\\ac(○,甲)', 'EQ \\o\\ac(□,3)'].map(equation)).toEqual(['①', '⑳', '㊄', '甲', '3'])
  })

  it('print characters without how they are read', () => {
    expect(equation('EQ \\* jc2 \\* "Font:黑体" \\* hps10 \\o\\ad(\\s\\up 9(xiàng),巷)')).toBe('巷')
    expect(equation('EQ \\o\\al(\\s\\up 8(dà dào),大道)')).toBe('大道')
  })

  it('print the elements of other equations in a row', () => {
    expect(['EQ \\f(1,2)', 'EQ \\r(x)', 'EQ \\x(甲\\,乙)', 'EQ \\b\\bc\\[(3)', 'EQ 10\\s\\up6(3)人', 'EQ \\a\\co2(甲,乙)'].map(equation)).toEqual([
      '1/2',
      '√x',
      '甲,乙',
      '(3)',
      '103人',
      '甲乙'
    ])
  })

  it('are told from others by their first word', () => {
    expect(['EQ \\x(1)', ' eq \\x(1)', 'EQUALS', 'SEQ 图'].map(isEquation)).toEqual([true, true, false, false])
  })

  it('lose no Chinese character, however damaged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '(', ')', ',', '\\x(', '\\s\\do3(', '\\', ' ', '𠮷')), (pieces) => {
        const han = (text: string) => text.match(/\p{Script=Han}/gu)
        expect(han(equation(`EQ ${pieces.join('')}`))).toEqual(han(pieces.join('')))
      })
    )
  })
})
