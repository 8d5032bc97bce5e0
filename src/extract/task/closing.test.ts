import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

async function lastOf(heading: string, call: string): Promise<string | undefined> {
  const {record} = await readText(`某县夜市方案\n一、改造夜市\n改造东街夜市。\n二、${heading}\n安排摊位补贴。\n${call}\n`)
  return record.tasks.at(-1)?.text
}

it.each(['各地要加强领导，抓好落实。', '本项工作意义重大，各地要按时完成。', '各乡镇、各有关部门要高度重视，认真组织。'])(
  'a paragraph that calls all to heed the notice is no part of its last item: %s',
  async (call) => {
    expect(await lastOf('补贴摊位', call)).toBe('补贴摊位\n安排摊位补贴。')
    expect(await lastOf('工作要求', call)).toBe(`工作要求\n安排摊位补贴。\n${call}`)
  }
)

it('a duty of all that says what is to be done stays with the item', async () => {
  expect(await lastOf('补贴摊位', '各地要公示补贴名单。')).toBe('补贴摊位\n安排摊位补贴。\n各地要公示补贴名单。')
})
