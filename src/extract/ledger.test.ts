import {describe, expect, it} from 'vitest'
import {coverageFaults, spanFaults} from '../../tools/laws.ts'
import {readText} from '../seeds.fixture.ts'

describe('the ledger of a table', () => {
  it('a heading without words stands behind its number, as nothing', async () => {
    const text = '页\t内容\t\t\t领导\t项目\t编号\n.\t4\n五\t。\t\t\t王\t检查\t五'
    const {record} = await readText(text)
    expect(record.sections.map(({title, position: {start, end}}) => [title, start.offset, end.offset])).toEqual([['', text.length, text.length]])
    expect(coverageFaults(record, text)).toEqual([])
  })
  it('what a cell says before and behind the heading in it are two cells', async () => {
    const text = '内容\n责任单位\n时间\n工作\n8日\n严\n。\n南\n：\n局\n1）强'
    const {record} = await readText(text)
    expect(record.sections.map(({title, cells = []}) => [title, ...cells.map((cell) => cell.text)])).toEqual([['南', '。', '：']])
    expect(spanFaults(record, text)).toEqual([])
  })
  it('words that fill the column of numbers are no number, and are not lost', async () => {
    const words = '本表由县政务服务局 2024年5月汇总后印发各乡镇执行'
    const text = `序号\t任务\t责任单位\n1\t修路\t县交通局\n${words}\t修桥\t县水利局\n`
    const {record} = await readText(text)
    expect(record.tasks.map(({marker}) => marker)).toEqual(['1', null])
    expect(record.tasks[1]?.text).toBe(`${words.replace(' ', '')}\n修桥`)
    expect(coverageFaults(record, text)).toEqual([])
  })
})
