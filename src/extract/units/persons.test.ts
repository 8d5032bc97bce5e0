import {expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'

/** A table with one row of work and one cell under the header 责任单位及责任人. */
async function readCell(text: string): Promise<{units: string[]; leaders: (string | null)[]}> {
  const table = `# 云溪县任务分解表\n\n| 序号 | 工作任务 | 责任单位及责任人 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 修缮水渠 | ${text} | 6月底前 |\n`
  const record = await extractNotice({path: 'cell.md', bytes: new TextEncoder().encode(table)})
  const task = record.tasks[0]
  return {units: task?.units.map(({name}) => name) ?? [], leaders: task?.leaders.map(({name}) => name) ?? []}
}

it.each([
  ['县水利局李某', ['县水利局'], ['李某']],
  ['县水利局（李某）', ['县水利局'], ['李某']],
  ['县水利局/李某', ['县水利局'], ['李某']],
  ['县水利局、李某', ['县水利局'], ['李某']],
  ['县水利局局长李某', ['县水利局'], ['李某']],
  ['县水利局副局长（王某某）', ['县水利局'], ['王某某']],
  ['县水利局：李某', ['县水利局'], ['李某']],
  ['县水利局局长', ['县水利局'], [null]],
  ['公安、住建', ['公安', '住建'], []],
  ['县水利局（预算）', ['县水利局（预算）'], []],
  ['县水利局、县林业局', ['县水利局', '县林业局'], []]
])('a person beside a unit is a leader, not a unit: %s', async (cell, units, leaders) => {
  expect(await readCell(cell)).toEqual({units, leaders})
})

it.each([
  ['县水利局 李某 县林业局 王某某', ['县水利局', '县林业局'], ['李某', '王某某']],
  ['县水利局 李某 欧阳某 县林业局 王某某', ['县水利局', '县林业局'], ['李某', '欧阳某', '王某某']],
  ['县水利局 局长李某<br>县林业局 副局长王某某', ['县水利局', '县林业局'], ['李某', '王某某']],
  ['县自然资源 规划局 李某', ['县自然资源规划局'], ['李某']],
  ['县水利局 李某、林业局 王某某', ['县水利局', '县林业局'], ['李某', '王某某']]
])('several units of one cell, each with its persons, are several: %s', async (cell, units, leaders) => {
  expect(await readCell(cell)).toEqual({units, leaders})
})
