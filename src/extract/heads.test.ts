import {expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

const recordOf = (text: string) => extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})

it('a signature without a date below it, and thanks above it, are no part of the last task', async () => {
  const {notice, tasks, sections} = await recordOf(
    '某县林业局对“关于保护古树，设置围栏的建议”的答复\n某林函〔2021〕42号\n赵某等5位代表：\n你们提出的建议收悉，现答复如下：\n一、已经开展的工作\n近年来，我局清点了古树三百株。\n二、下步工作安排\n到2021年底前，为古树设置围栏。\n感谢你们对林业工作的关心和支持！\n某县林业局\n'
  )
  expect([notice.issuer, notice.recipients, tasks.map(({text}) => text), sections.map(({title}) => title)]).toEqual([
    '某县林业局',
    ['赵某等5位代表'],
    ['下步工作安排\n到2021年底前，为古树设置围栏。'],
    ['已经开展的工作']
  ])
  expect((await recordOf('某市教育局关于做好招生工作的通知\n各学校：\n一、公布计划。\n二、公布名单。\n某市教育局\n')).tasks.at(-1)?.text).toBe('公布名单。')
})

it('items of aims are sections, however long', async () => {
  const {sections, tasks} = await recordOf(
    '某县渔业发展计划\n一、基本原则\n（一）优先支持面向发展下一代渔业装备的新方法或者能够推动渔业装备新方法在深水养殖领域得到应用的项目。\n二、主要任务\n（一）建设平台。建设研发平台。\n'
  )
  expect(sections.map(({marker}) => marker)).toEqual(['一、', '（一）', '二、'])
  expect(tasks).toHaveLength(1)
})

it('a bare party organ behind bureaus of a division takes the division', async () => {
  const {tasks} = await recordOf('某区旅游方案\n一、编制规划。（责任单位：区教育局、宣传部、党群工作部）\n二、培训人才。（责任单位：县委办公室、组织部）\n')
  expect(tasks.map(({units}) => units.map(({name}) => name))).toEqual([
    ['区教育局', '区宣传部', '区党群工作部'],
    ['县委办公室', '县委组织部']
  ])
})

it('a bare year limits what is first built in it; 年末 what is told then; 按月 what is printed', async () => {
  const {tasks} = await recordOf(
    '某县渔业意见\n（2020年3月6日）\n一、建设集团。2022年初步建成三个渔业集团。从2021年起，开展试点。\n二、在年中和年末向县政府报告执行情况。\n三、按月出版渔业公报。\n'
  )
  expect(tasks.map(({deadlines}) => deadlines.map(({text, date, period}) => [text, date ?? period]))).toEqual([
    [['2022年', '2022-12-31']],
    [
      ['年中', '2020-06-30'],
      ['年末', '2020-12-31']
    ],
    [['按月', 'P1M']]
  ])
})
