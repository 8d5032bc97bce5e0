import {expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'

const TITLE = '某县便民市场改造方案'

it('a running title beside page numbers is in no sentence and no name; the title itself stays', async () => {
  const {record} = await readText(
    `${TITLE}\n一、任务\n（一）完善市场布局。编制便民市场专项规划，新建小区按照每百户不少于30平方\n${TITLE}\n— 1 —\n米的标准预留市场用房，规划成果于5月底前报批。（责任单位：县财政局、县住\n- 2 -\n${TITLE}\n房城乡建设局）\n（二）做好信息报送。各镇于5月底前报送总结。\n`
  )
  expect(record.notice.title).toBe(TITLE)
  expect(record.tasks.map(({text}) => text)).toEqual([
    '完善市场布局。编制便民市场专项规划，新建小区按照每百户不少于30平方米的标准预留市场用房，规划成果于5月底前报批。',
    '做好信息报送。各镇于5月底前报送总结。'
  ])
  expect(record.tasks[0]?.units.map(({name}) => name)).toEqual(['县财政局', '县住房城乡建设局'])
})

it('a line that stands beside one number alone stays', async () => {
  const {record} = await readText(`${TITLE}\n一、任务\n1.清理摊位。\n- 1 -\n2.修缮顶棚\n摊位顶棚由各镇修缮\n- 2 -\n3.补装路灯。\n`)
  expect(record.tasks[1]?.text).toContain('摊位顶棚由各镇修缮')
})
