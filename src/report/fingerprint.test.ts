import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fingerprintOf} from './fingerprint.ts'
import {fileOf, type Said} from './report.fixture.ts'

const TEXT = '一、公开预算\n三、公开\n'

const hashOf = (said: Said, text = TEXT): string => {
  const file = fileOf('a.txt', text, [said])
  return file.messages.map(message => fingerprintOf(message, file).hash).join()
}

describe('a finding is known again', () => {
  it('by what its sentence quotes beside the words that it points at', () => {
    const differs = (missing: string, extra: string, key = 'tasks[1].units') => hashOf({reason: `\`${key}\` 与标准结果不同：− \`${missing}\` + \`${extra}\``, ruleId: 'expectation', at: [0, 6]})
    const hashes = [differs('甲局', '乙局'), differs('乙局', '甲局'), differs('甲局', '丙局'), differs('丁局', '乙局'), differs('甲局', '乙局', 'tasks[1].deadlines')]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashOf({reason: '序号 `三、` 不连续，应为 `二、`', at: [7, 9]})).not.toBe(hashOf({reason: '序号 `三、` 不连续，应为 `四、`', at: [7, 9]}))
  })
  it('whatever its sentence says around them, and where it quotes those words themselves or their beginning', () => {
    const [plain, ...others] = ['认不出这里', '认不出 `一、公开预算`', 'Unexpected text `一、公开…`', '`…预算`'].map(reason => hashOf({reason, at: [0, 6]}))
    expect(others).toEqual(others.map(() => plain))
  })
  it('when lines move and are wrapped anew', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ \n\u3000]{0,5}$/u), fc.nat({max: 4}), (blank, cut) => {
      const moved = `${blank}${'三、公开'.slice(0, cut)}${blank}${'三、公开'.slice(cut)}`
      expect(hashOf({reason: '应为 `二、`', at: [0, moved.length]}, moved)).toBe(hashOf({reason: '应为 `二、`', at: [7, 11]}))
    }))
  })
})
