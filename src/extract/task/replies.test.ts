import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

it.each([
  [
    'of an organ',
    `海安区人民政府办公室关于镇村所提问题办理情况的函
海政办函〔2024〕8号
东河镇人民政府：
现将办理情况函复如下：
一、关于灌渠改造问题。区水务局研究提出了办理意见：该项目已列入今年建设计划，资金已经落实，工程已于3月开工。
二、关于补贴问题。区财政局研究提出了办理意见：现行政策难以扩大补贴范围，你镇所提补贴已经包含在奖补资金内。
三、关于桥梁问题。请你镇尽快清理桥下杂物。
海安区人民政府办公室
2024年5月6日`,
    ['§ 一、关于灌渠改造问题', '§ 二、关于补贴问题', '三、 关于桥梁问题。请你镇尽快清理桥下杂物。']
  ],
  [
    'to a suggestion',
    `临江市交通局对第12号建议的答复
甲某某代表：
您提出的关于方便老人乘车的建议收悉，现答复如下：
一、关于增设站点
您建议在东街增设站点。目前东街已设站点两处，间距符合规范，日均客流不足百人。
二、关于免费乘车
65岁以上老人免费乘车政策已实施三年。
三、下一步工作
（一）加密班次。我局将在早高峰加密班次。
（二）两处站点正在安装座椅。
临江市交通局
2024年5月6日`,
    ['§ 一、关于增设站点', '§ 二、关于免费乘车', '§ 三、下一步工作', '三、（一） 加密班次。我局将在早高峰加密班次。']
  ]
])('items of the reply %s that only report are no tasks', async (_, text, outline) => {
  expect(await outlineOf(text)).toEqual(outline)
})

it('what a plan says of the present is no report', async () => {
  const items = '一、改造灌渠。工程已于3月开工。\n二、修缮桥梁。桥墩已加固。'
  expect(await outlineOf(`某县水务局关于做好灌渠改造的通知\n各镇：\n现将有关事项通知如下：\n${items}`)).toHaveLength(2)
})

it.each(['感谢你们对渔业工作的关心和支持！', '最后，感谢您对交通事业的关注！\n临江市交通局', '再次感谢各位代表提出的宝贵意见。\n临江市交通局\n二〇二四年五月'])(
  'the thanks at the end, and what stands below them, are no part of the last item: %s',
  async (end) => {
    const text = `临江市交通局对第12号建议的答复\n甲某某代表：\n您提出的建议收悉，现答复如下：\n一、办理过程\n我局现场察看了两处站点。\n二、下一步工作\n我局将加密早高峰班次。\n${end}`
    expect((await outlineOf(text)).at(-1)).toBe('二、 下一步工作⏎我局将加密早高峰班次。')
  }
)

it('thanks that promise more, or that a task asks for, are work', async () => {
  expect(await outlineOf('某县水务局对第3号建议的答复\n一、修缮堤防\n感谢您的关心，我局将修缮东堤。')).toEqual(['一、 修缮堤防⏎感谢您的关心，我局将修缮东堤。'])
  expect(await outlineOf('某县方案\n一、回访群众\n感谢信由各镇送达。\n二、巡查河道。')).toContain('一、 回访群众⏎感谢信由各镇送达。')
})
