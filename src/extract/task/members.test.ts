import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {readText} from '../../seeds.fixture.ts'

it.each([
  [
    'behind a sentence that names all',
    `海安区夜市建设联席会议制度
一、成员单位
联席会议由商务局、公安局、城管局3个部门组成，商务局为牵头单位。成员因工作变动需要调整的，由所在单位提出，联席会议确定。
联席会议办公室设在商务局，承担联席会议日常工作，可以邀请其他部门参加。
二、工作要求
各成员单位要按照职责分工，制定配套措施。`,
    ['§ 一、成员单位', '二、 工作要求⏎各成员单位要按照职责分工，制定配套措施…']
  ],
  [
    'as a list of persons',
    `临江市厕所改造工作方案
一、组织领导
（一）领导小组组成人员
组　长：甲某某　副市长
副组长：乙某某　市城管局局长
成　员：市财政局、市住建局分管负责同志
（二）机构设置。领导小组办公室设在市城管局，办公室主任由乙某某兼任。
（三）领导小组职责。领导小组负责审定改造计划。`,
    ['§ 一、组织领导', '§ （一）领导小组组成人员', '§ （二）机构设置', '一、（三） 领导小组职责。领导小组负责审定改造计划。']
  ]
])('chapters that say who belongs to a body, %s, are no tasks', async (_, text, outline) => {
  expect(await outlineOf(text)).toEqual(outline)
})

it('a chapter of members that has a duty is a task', async () => {
  const outline = await outlineOf(
    '某县禁渔工作方案\n一、组织机构\n领导小组由县水利局、县公安局组成，办公室设在县水利局，负责每月通报禁渔情况。\n二、重点任务\n巡查河道。'
  )
  expect(outline.filter((line) => line.startsWith('§'))).toEqual([])
})

it.each(['海安区夜市建设联席会议成员名单', '海安区夜市建设\n联席会议成员名单'])('the last task ends before the list of members %j', async (title) => {
  const {record} = await readText(
    `海安区夜市建设联席会议制度\n一、工作规则\n联席会议每年召开一次。\n二、工作要求\n各成员单位要按照职责分工，制定配套措施。\n${title}\n召 集 人：甲某某　　副区长\n成　　员：乙某某　　商务局局长\n`
  )
  expect(record.tasks.map(({text}) => text)).toEqual(['工作规则\n联席会议每年召开一次。', '工作要求\n各成员单位要按照职责分工，制定配套措施。'])
})
