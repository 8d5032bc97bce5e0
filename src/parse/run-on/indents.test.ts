import {expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

it.each([
  [
    'behind headings and sentences',
    `某县政府工作报告
一、去年工作总结　　过去一年，全县粮食丰收。　　——农业提质。五年内新增灌渠三条。二、今年工作安排　　今年工作总的要求是：稳中求进。　　（一）改造灌渠。改造东岸灌渠。　　（二）修缮校舍。修缮三所校舍。三、加强作风建设　　各乡镇要依法履职。`,
    ['§ 二、今年工作安排', '二、（一） 改造灌渠。改造东岸灌渠。', '二、（二） 修缮校舍。修缮三所校舍。', '三、 加强作风建设⏎各乡镇要依法履职。']
  ],
  [
    'behind a heading alone',
    `某镇巡河工作要点
一、压实责任　　各村要逐段明确巡河员。
二、清理河道　　各村要按月清理河道。`,
    ['一、 压实责任⏎各村要逐段明确巡河员。', '二、 清理河道⏎各村要按月清理河道。 | 按月']
  ]
])('paragraphs on one line are parted by their indents %s', async (_, text, outline) => {
  const lines = await outlineOf(text)
  expect(lines.slice(-outline.length)).toEqual(outline)
})

it('blanks that part names, cells or a form part no paragraphs', async () => {
  const text = (blank: string) =>
    `某镇巡河工作要点\n一、成员${blank}王某${blank}李某\n（一）巡查${blank}王某${blank}按月巡查。\n（二）联系${blank}${blank}李某接听电话。`
  expect(await outlineOf(text('　　'))).toEqual(await outlineOf(text('')))
})
