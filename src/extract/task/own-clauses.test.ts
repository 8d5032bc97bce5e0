import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'

describe('clauses on lines of their own between a heading and its items belong to each item', () => {
  it.each([
    [
      'beside an aim',
      '某州环境保护督察反馈意见整改措施清单\n一、认识不到位\n（一）部分干部对环保工作重视不够，重发展、轻保护。\n整改目标：树立绿色发展理念。\n责任单位：州政府办公室，各县林业局\n责任人：州政府办公室主要负责人\n整改时限：2023年12月底前\n整改措施：\n1.把绿色发展纳入理论学习内容。\n2.开展环保宣传教育。',
      [
        '§ 一、认识不到位',
        '§ （一）部分干部对环保工作重视不够，重发展、轻保护',
        '一、（一）1. 把绿色发展纳入理论学习内容。 | R 州政府办公室 R 各县林业局 | 2023年12月底前',
        '一、（一）2. 开展环保宣传教育。 | R 州政府办公室 R 各县林业局 | 2023年12月底前'
      ]
    ],
    [
      'right below the heading',
      '某县护林方案\n一、护林\n（一）巡护\n牵头单位：县林业局\n配合单位：各林场\n1.按月巡山。\n2.清理枯枝。\n（二）防火\n1.储备物资。（责任单位：县应急局）',
      [
        '§ 一、护林',
        '§ （一）巡护',
        '一、（一）1. 按月巡山。 | L 县林业局 S 各林场 | 按月',
        '一、（一）2. 清理枯枝。 | L 县林业局 S 各林场',
        '§ （二）防火',
        '一、（二）1. 储备物资。 | R 县应急局'
      ]
    ],
    [
      'not where a paragraph of work stands above them',
      '某县护林方案\n一、护林\n（一）巡护\n各林场要配齐护林员。\n责任单位：各林场\n1.按月巡山。\n2.清理枯枝。',
      ['§ 一、护林', '§ （一）巡护', '一、（一）- 各林场要配齐护林员。 | R 各林场', '一、（一）1. 按月巡山。 | 按月', '一、（一）2. 清理枯枝。']
    ]
  ])('%s', async (_, text, outline) => {
    expect(await outlineOf(text)).toEqual(outline)
  })
})

it.each([
  ['（县商务局指导）', 'R 县商务局'],
  ['（县商务局、县财政局指导）', 'R 县商务局 R 县财政局'],
  ['（县商务局指导，县供销社参与）', 'S 县商务局 S 县供销社'],
  ['（县供销社负责，县商务局指导）', 'R 县供销社 S 县商务局']
])('who guides answers for the task where nobody has another role: %s', async (clause, units) => {
  expect(await outlineOf(`某县方案\n一、任务\n1.建成回收站。${clause}`)).toEqual(['§ 一、任务', `一、1. 建成回收站。 | ${units}`])
})
