import {expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'

async function idsOf(text: string): Promise<string[][]> {
  const {record} = await readText(text)
  return [record.tasks.map(({id}) => id), record.sections.map(({id}) => id)]
}

it('of two that bear one number the further up keeps the bare id, be it a task or a heading', async () => {
  const table = '序号\t工作任务\t责任单位\n一\t夜市管理\n1\t编制摊位清单。\t县商务局\n'
  expect(await idsOf(`一、编制清单。（责任单位：县商务局）\n二、开展检查。（责任单位：县公安局）\n附件\n任务清单\n${table}`)).toEqual([
    ['1', '2', '1.1'],
    ['1-2']
  ])
})

it('is given once', async () => {
  const [tasks = [], sections = []] = await idsOf('一、整治\n1.查井盖。\n1.查路灯。\n一、建设\n1.修路。\n二、开展评比。（责任单位：县住建局）\n')
  expect(new Set([...tasks, ...sections]).size).toBe(tasks.length + sections.length)
})
