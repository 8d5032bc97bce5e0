import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

async function limitsOf(text: string): Promise<string[]> {
  return (await readText(text)).record.tasks.map(
    ({marker, deadlines}) => `${marker ?? '-'} ${deadlines.map(({text: words, start, date}) => `${words} ${start ?? ''}…${date ?? ''}`).join('; ')}`
  )
}

it('a column for each quarter gives the row a limit where its cell says something', async () => {
  expect(
    await limitsOf(`某县2031年集市整治任务分解表
序号\t工作任务\t责任单位\t一季度\t二季度\t三季度\t四季度
1\t清理摊点\t县城管局\t完成摸排\t完成清理\t—\t巩固提升
2\t规范停车\t县公安局\t\t施划车位\t\t`)
  ).toEqual(['1 一季度 2031-01-01…2031-03-31; 二季度 2031-04-01…2031-06-30; 四季度 2031-10-01…2031-12-31', '2 二季度 2031-04-01…2031-06-30'])
})
it('a column for each span of months does so too', async () => {
  expect(
    await limitsOf(`某县2031年护林任务分解表
序号\t工作任务\t责任单位\t1-6月\t7-12月
1\t补植林木\t县林业局\t完成补植\t组织验收`)
  ).toEqual(['1 1-6月 2031-01-01…2031-06-30; 7-12月 2031-07-01…2031-12-31'])
})
it('a column for each month end does so too', async () => {
  expect(
    await limitsOf(`某县2031年护林任务分解表
序号\t工作任务\t责任单位\t6月底前\t12月底
1\t补植林木\t县林业局\t完成六成\t全部完成`)
  ).toEqual(['1 6月底前 …2031-06-30; 12月底 …2031-12-31'])
})
it('a column of the goals of a year says what is to be done', async () => {
  expect(
    (
      await readText(`某县2031年护林任务分解表
序号\t工作任务\t2031年度目标\t责任单位
1\t补植林木\t补植500亩\t县林业局`)
    ).record.tasks.map(({text, deadlines}) => [text, deadlines])
  ).toEqual([['补植林木\n补植500亩', []]])
})
it('a row of times is no header', async () => {
  expect(
    await limitsOf(`某县2031年护林任务分解表
序号\t工作任务\t责任单位\t启动时间\t完成时限
1\t补植林木\t县林业局\t3月\t6月
2\t修剪枝条\t县林业局\t4月\t9月`)
  ).toEqual(['1 6月 2031-03-01…2031-06-30', '2 9月 2031-04-01…2031-09-30'])
})
it('figures by quarter are no tasks', async () => {
  expect((await readText('某县2031年收入表\n项目\t一季度\t二季度\t三季度\n税收\t100\t120\t130\n')).record.tasks).toEqual([])
})
it("a column of beginnings gives the start of the row's limit, one of what was done nothing", async () => {
  expect(
    await limitsOf(`某县2031年河道整治任务分解表
序号\t工作任务\t责任单位\t启动时间\t完成时限\t实际完成时间
1\t清淤河道\t县水利局\t3月\t9月底前\t2031年8月20日
2\t修补护岸\t县水利局\t\t10月底前\t`)
  ).toEqual(['1 9月底前 2031-03-01…2031-09-30', '2 10月底前 …2031-10-31'])
})
