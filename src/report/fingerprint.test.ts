import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../check/index.ts'
import {extractNotice, readNotice} from '../index.ts'
import {fingerprintOf} from './fingerprint.ts'
import {fileOf, type Said} from './report.fixture.ts'

const TEXT = '一、公开预算\n三、公开\n'

function hashOf(said: Said, text = TEXT): string {
  const file = fileOf('a.txt', text, [said])
  return file.messages.map((message) => fingerprintOf(message, file).hash).join()
}

describe('a finding is known again', () => {
  it('by its data beside the words that it points at', () => {
    const differs = (missing: string, extra: string, key = 'tasks[1].units') =>
      hashOf({reason: 'x', data: {key, missing: [missing], extra: [extra]}, ruleId: 'expectation', at: [0, 6]})
    const hashes = [
      differs('甲局', '乙局'),
      differs('乙局', '甲局'),
      differs('甲局', '丙局'),
      differs('丁局', '乙局'),
      differs('甲局', '乙局', 'tasks[1].deadlines')
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashOf({reason: 'x', data: {marker: '三、', right: '二、'}, at: [7, 9]})).not.toBe(
      hashOf({reason: 'x', data: {marker: '三、', right: '四、'}, at: [7, 9]})
    )
  })
  it('whatever its sentence says, what its note adds, and where its data are those words themselves or their beginning', () => {
    const [plain, ...others] = [
      {reason: '认不出这里'},
      {reason: '认不出 `一、公开预算`', data: {shown: '一、公开预算'}},
      {reason: 'Unexpected text `三、`', data: {shown: '一、公开'}},
      {reason: '重复', data: {note: {line: 7}}},
      {reason: '重复', data: {note: {line: 9}}}
    ].map((said) => hashOf({...said, at: [0, 6]}))
    expect(others).toEqual(others.map(() => plain))
  })
  it('when lines move and are wrapped anew', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \n\u3000]{0,5}$/u), fc.nat({max: 4}), (blank, cut) => {
        const moved = `${blank}${'三、公开'.slice(0, cut)}${blank}${'三、公开'.slice(cut)}`
        expect(hashOf({reason: 'x', data: {right: '二、'}, at: [0, moved.length]}, moved)).toBe(hashOf({reason: 'x', data: {right: '二、'}, at: [7, 11]}))
      })
    )
  })
  it('in either language, by every rule', async () => {
    const hashes = async (language: 'zh' | 'en') => {
      const found = await Promise.all(
        rules.flatMap(({examples}) =>
          examples.map(async ({text}) => {
            const file = await readNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
            await extractNotice(file, {language, calendar: true})
            return file.messages.map((message) => fingerprintOf(message, file).hash)
          })
        )
      )
      return found.flat()
    }
    const zh = await hashes('zh')
    expect(zh.length).toBeGreaterThan(rules.length)
    expect(await hashes('en')).toEqual(zh)
  })
})
