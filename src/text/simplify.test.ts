import fc from 'fast-check'
import {expect, it} from 'vitest'
import {extractNotice} from '../index.ts'
import {PAIRS, simplify} from './simplify.ts'

const traditional = [...PAIRS].filter((_, at) => at % 2 === 0)
const simplified = [...PAIRS].filter((_, at) => at % 2 === 1)

it('no character stands twice, and none is both what is read and what it is read as', () => {
  expect(PAIRS.length).toBe([...PAIRS].length)
  expect(traditional.length).toBe(simplified.length)
  expect(new Set(traditional).size).toBe(traditional.length)
  expect(traditional.filter((character) => simplified.includes(character))).toEqual([])
})

it('any text keeps its length, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.oneof(fc.constantFrom(...traditional), fc.constantFrom('𠮷', '县', '\n'), fc.string())}), (text) => {
      const once = simplify(text)
      expect(once.length).toBe(text.length)
      expect(simplify(once)).toBe(once)
    })
  )
})

async function read(text: string) {
  const {tasks} = await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
  return tasks.map(({marker, deadlines}) => ({
    marker: simplify(marker ?? ''),
    deadlines: deadlines.map(({kind, duration, period}) => [kind, duration ?? period])
  }))
}

it.each([
  [
    '云溪縣管理辦法\n第一條　縣財政局應當每個月開展檢查。\n第二條　縣水利局應當收到申請之日起10個工作日內辦結。\n',
    '云溪县管理办法\n第一条　县财政局应当每个月开展检查。\n第二条　县水利局应当收到申请之日起10个工作日内办结。\n'
  ],
  [
    '云溪縣要點\n一、工作任務\n（一）檢查隊伍。審批後5日內通報。（縣水利局牽頭）\n',
    '云溪县要点\n一、工作任务\n（一）检查队伍。审批后5日内通报。（县水利局牵头）\n'
  ]
])('a traditional text gives what its simplified one gives: %s', async (one, other) => {
  const found = await read(one)
  expect(found.flatMap(({deadlines}) => deadlines).length).toBeGreaterThan(0)
  expect(found).toEqual(await read(other))
})

it('a word of one or two characters is simplified like any other', () => {
  expect(['主題', '類別', '聯繫', '醫院'].map(simplify)).toEqual(['主题', '类别', '联系', '医院'])
})
