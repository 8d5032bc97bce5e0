import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

it('a list of units ends at a wide gap on its line, before what names no unit', async () => {
  const outline = await outlineOf(`某县2031年摊点整治方案
一、重点任务
（一）整治摊点。清理占道摊点。
牵头单位：县水利局；配合单位：县财政局、县民政局        序号   东片    西片    合计
（二）整治灯箱。拆除破损灯箱。
责任单位：县城管局、县林业局　　　　　数量　金额　合计
（三）整治围挡。更换破损围挡。
责任单位：县城管局        县林业局        县民政局`)
  expect(outline.filter((line) => line.startsWith('一、'))).toEqual([
    '一、（一） 整治摊点。清理占道摊点。 | L 县水利局 S 县财政局 S 县民政局',
    '一、（二） 整治灯箱。拆除破损灯箱。 | R 县城管局 R 县林业局',
    '一、（三） 整治围挡。更换破损围挡。 | R 县城管局 R 县林业局 R 县民政局'
  ])
})
