import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

it('items of a review are sections, those of the plan behind it are tasks', async () => {
  expect(
    await outlineOf(`海安区夜市工作报告
夜市建设取得新成绩。2031年，我们主要做了以下工作：
（一）千方百计扩规模，夜市人气不断上升。改造摊位三百个，举办美食节二十场。
（二）管理水平提高。新建收摊检查系统。
（三）安全平稳。开展燃气检查。
一、着力扩大规模
（一）改造摊位。改造破损摊位三百个。
（二）举办展会。举办美食节。`)
  ).toEqual([
    '§ （一）千方百计扩规模，夜市人气不断上升',
    '§ （二）管理水平提高',
    '§ （三）安全平稳',
    '§ 一、着力扩大规模',
    '一、（一） 改造摊位。改造破损摊位三百个。',
    '一、（二） 举办展会。举办美食节。'
  ])
})

it('the chapter of a review is told by its heading or by the paragraph below it', async () => {
  expect(
    await outlineOf(`临江市农机工作要点
一、2031年工作情况
（一）推广农机。推广新型农机五百台。
二、主要成绩
去年以来，全市农机系统取得了以下成效：
1.培训机手。培训机手两千人次。
2.建成维修站。建成维修站十座。
三、重点任务
（一）推广农机。推广新型农机六百台。`)
  ).toEqual([
    '§ 一、2031年工作情况',
    '§ （一）推广农机',
    '§ 二、主要成绩',
    '§ 1.培训机手',
    '§ 2.建成维修站',
    '§ 三、重点任务',
    '三、（一） 推广农机。推广新型农机六百台。'
  ])
})

it('an item that only tells what was reached is a section', async () => {
  expect(
    await outlineOf(`临江市数字乡村报告摘要
（一）农机数字化提档加速。推广北斗终端。2031年，农机化率超过60%，灌溉、植保新模式得到推广。
（二）数字服务深入推进。乡村平台建设取得积极进展，热线平台基本建成。
（三）加快平台建设。2031年，注册农户超过300户。
（四）数字治理能力提升。到2035年，接入村庄超过300个，基本建成平台，成效显著。`)
  ).toEqual([
    '§ （一）农机数字化提档加速',
    '§ （二）数字服务深入推进',
    '（三） 加快平台建设。2031年，注册农户超过300户。',
    '（四） 数字治理能力提升。到2035年，接入村庄超过30… | 到2035年'
  ])
})

it.each(['2031年，重点做好以下工作：', '今年以来，各镇要抓好以下工作：', '夜市办完成了摊位登记。'])('items below 「%s」 are tasks', async (opener) => {
  expect(
    (await outlineOf(`海安区夜市方案\n${opener}\n（一）改造摊位。改造破损摊位。\n（二）举办展会。举办美食节。`)).filter((line) => line.startsWith('（'))
  ).toHaveLength(2)
})
