import {describe, expect, it} from 'vitest'
import {outlineOf, row} from './table.fixture.ts'

const HEADER = '序号|整治任务|责任单位|完成时限'
const TWO = row('1|清理河道杂物|县水利局|6月底前') + row('2|修补河堤缺口|县住建局|7月底前')
const tasksOf = async (rows: string, header = HEADER) => (await outlineOf(header, rows)).tasks

describe('a remark or a sum in a table', () => {
  it.each([
    '<tr><td>备注</td><td colspan="3">1.本表每季更新。2.进展于每月5日前报县水利局。</td></tr>',
    '<tr><td>注</td><td colspan="3">进展于每月5日前报县水利局。</td></tr>',
    '<tr><td>填报说明</td><td colspan="3">（一）按月填报。（二）逾期的说明原因。</td></tr>',
    '<tr><td colspan="4">说明：牵头单位列第一位。</td></tr>',
    row('|合计|2项|'),
    row('小计|2||'),
    row('3|备注：其余河段由各镇安排。|县水利局|'),
    row('温馨提示：|按月填报。||'),
    row('填表人：甲某|联系电话：0000|审核人：乙某|'),
    '<tr><td colspan="2">填报单位：县水利局</td><td colspan="2">填报时间：2031年4月1日</td></tr>'
  ])('is no task: %s', async (note) => {
    expect(await tasksOf(TWO + note)).toHaveLength(2)
  })
  it.each(['说明情况并公示|县水利局|8月底前', '注重实效评估|县水利局|8月底前', '合计列出清单|县水利局|8月底前'])(
    'is not every row that begins with its word: %s',
    async (work) => {
      expect(await tasksOf(TWO + row(`3|${work}`))).toHaveLength(3)
    }
  )
})

describe('the items of a cell', () => {
  it.each([
    ['1.清理河道杂物。2.修补河堤缺口。', ['1.', '2.'], ['清理河道杂物。', '修补河堤缺口。']],
    ['（1）清理河道杂物；（2）修补河堤缺口；（3）植树。', ['（1）', '（2）', '（3）'], ['清理河道杂物；', '修补河堤缺口；', '植树。']],
    ['3、清理河道杂物。\n4、修补河堤缺口。', ['3、', '4、'], ['清理河道杂物。', '修补河堤缺口。']]
  ])('are found where they run on in one line: %s', async (cell, markers, texts) => {
    const tasks = (await tasksOf(row(`1|${cell}|县水利局|`))) as [string, string, string[], string][]
    expect(tasks.map(([, marker]) => marker)).toEqual(markers)
    expect(tasks.map(([, , , text]) => text)).toEqual(texts)
  })
  it.each(['①清理杂物；②修补缺口；③植树。', '1.清理杂物。按第3款规定，达到1.5米。', '达到2.0米。清理3.5吨杂物。'])(
    'are none inside a sentence: %s',
    async (cell) => {
      expect(await tasksOf(row(`7|${cell}|县水利局|`))).toHaveLength(1)
    }
  )
  it('leave the 序号 its place where ①②③ stand in a sentence', async () => {
    expect(await tasksOf(row('7|①清理杂物；②修补缺口。|县水利局|'))).toEqual([['7', '7', [], '①清理杂物；②修补缺口。', ['县水利局']]])
  })
})

it('a column merged over several tasks is no title of the first of them', async () => {
  const rows =
    '<tr><td rowspan="2">河道治理</td><td>清理杂物</td><td>清理北河杂物</td><td>县水利局</td></tr><tr><td>修补河堤</td><td>修补北河河堤</td><td>县住建局</td></tr><tr><td>绿化</td><td>植树</td><td>沿河植树百株</td><td>县林草局</td></tr>'
  expect(((await tasksOf(rows, '工作模块|工作任务|具体内容|责任单位')) as string[][]).map(([, , , text]) => text)).toEqual([
    '清理杂物\n清理北河杂物',
    '修补河堤\n修补北河河堤',
    '植树\n沿河植树百株'
  ])
})
