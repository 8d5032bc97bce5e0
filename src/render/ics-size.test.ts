import {expect, it} from 'vitest'
import {extractNotice, renderRecords} from '../index.ts'

it('grows with its limits, not with the text of their task for each of them', async () => {
  const sizeOf = async (limits: number) => {
    const text = `某市2030年工作要点\n一、公开\n（一）公开预算。${Array.from({length: limits}, (_, at) => `第${at + 1}批于2030年${(at % 12) + 1}月${(at % 28) + 1}日前公开。`).join('')}`
    const record = await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
    expect(record.tasks[0]?.deadlines.length).toBe(limits)
    return String(await renderRecords([record], 'ics')).length
  }
  expect((await sizeOf(400)) / (await sizeOf(40))).toBeLessThan(12)
})
