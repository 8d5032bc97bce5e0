import {describe, expect, it} from 'vitest'
import type {NoticeRecord} from '../../src/model/record.ts'
import {extractNotice} from '../../src/index.ts'
import {changesOf, inputOf} from './case.ts'
import {formats} from './formats.ts'
import {outputFaults} from './outputs.ts'
import {coverageFaults, schemaFaults, spanFaults} from '../laws.ts'

describe.each(Object.keys(formats))('inputs of %s', (format) => {
  it('are the same for the same seed and number, and others for another', async () => {
    const of = (seed: number, number: number) => inputOf({format, seed, number})
    for (const number of [0, 1, 2, 3]) expect(await of(5, number)).toEqual(await of(5, number))
    const many = await Promise.all(Array.from({length: 12}, (_, number) => of(number % 2, number)))
    expect(new Set(many.map((input) => JSON.stringify(input))).size).toBeGreaterThan(8)
  })
  it('can all be made', async () => {
    for (let number = 0; number < 400; number++) await inputOf({format, seed: 11, number})
  })
  it('can be made with fewer changes', async () => {
    const differ = await Promise.all(
      Array.from({length: 8}, async (_, number) => {
        const one = {format, seed: 5, number}
        return changesOf(one).length > 0 && JSON.stringify(await inputOf(one)) !== JSON.stringify(await inputOf(one, []))
      })
    )
    expect(differ).toContain(true)
  })
})

describe('a law', () => {
  const text = '某县工作要点\n一、公开\n1.6月底前公开预算。（责任单位：县财政局）\n'
  const record = () => extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
  const moved = (one: NoticeRecord, by: number): NoticeRecord => ({
    ...one,
    tasks: one.tasks.map((task) => ({...task, position: {start: {...task.position.start, offset: task.position.start.offset + by}, end: task.position.end}}))
  })

  it('of spans sees a place that is none, and words that do not stand there', async () => {
    const one = await record()
    expect(spanFaults(one, text)).toEqual([])
    expect(spanFaults(moved(one, 1), text)).toEqual(['task: no place'])
    expect(spanFaults({...one, tasks: one.tasks.map((task) => ({...task, text: `${task.text}多`}))}, text)).toEqual(['task.text: other words'])
    expect(spanFaults({...one, tasks: one.tasks.map((task) => ({...task, text: task.text.slice(1)}))}, text)).toEqual(['task.text: other words'])
    expect(coverageFaults(one, text)).toEqual([])
    expect(schemaFaults(one)).toEqual([])
    expect(schemaFaults({...one, tasks: one.tasks.map((task) => ({...task, number: 2 ** 60}))})).toEqual(['schema: tasks.number'])
    const {source, ...rest} = one
    expect(schemaFaults({...rest, source})).toEqual(['schema: fields in another order'])
    expect(coverageFaults({...one, tasks: []}, text)).toEqual(['coverage: in no value'])
    expect(coverageFaults({...one, coverage: {...one.coverage, accounted: one.coverage.accounted - 1}}, text)).toEqual(['coverage: accounted miscounted'])
  })
  it('of outputs holds for a plain notice', async () => {
    expect(await outputFaults([await record()], text)).toEqual([])
  })
})
