import {describe, expect, it} from 'vitest'
import {outlineOf} from '../outline.fixture.ts'
import {readText} from '../seeds.fixture.ts'

/** The texts of the tasks, the lines parted by ⏎. */
const textsOf = async (text: string) => (await readText(text)).record.tasks.map((task) => `${task.marker} ${task.text.replaceAll('\n', '⏎')}`)

describe('a 专栏 is text of the item that it stands in', () => {
  it('its points count by themselves, the outline goes on behind them', async () => {
    expect(
      await textsOf(`云溪市智能渔业发展规划

三、重点任务
（一）建设创新体系
1.建立基础理论体系
聚焦养殖环境感知等前沿问题，布局基础研究。
专栏1 基础理论
1.水质大数据理论。研究水质数据与养殖知识相结合的方法。
2.跨媒体感知理论。研究水下视觉感知方法。
2.建立共性技术体系
围绕产业需求，研发投喂机器人。
（二）推广示范应用
建设示范渔场。
专栏 2 示范渔场建设行动
01 智能投喂
推广投喂机器人，打造一批智能渔场。 （三）强化人才支撑
引进一批高端人才，办好渔业学院。
四、保障措施
（一）加强组织领导
建立协调机制。`)
    ).toEqual([
      '1. 建立基础理论体系⏎聚焦养殖环境感知等前沿问题，布局基础研究。⏎专栏1基础理论⏎1.水质大数据理论。研究水质数据与养殖知识相结合的方法。⏎2.跨媒体感知理论。研究水下视觉感知方法。',
      '2. 建立共性技术体系⏎围绕产业需求，研发投喂机器人。',
      '（二） 推广示范应用⏎建设示范渔场。⏎专栏2示范渔场建设行动⏎01智能投喂⏎推广投喂机器人，打造一批智能渔场。',
      '（三） 强化人才支撑⏎引进一批高端人才，办好渔业学院。',
      '（一） 加强组织领导⏎建立协调机制。'
    ])
  })

  it('a paragraph and a clause behind it are the item’s', async () => {
    expect(
      await outlineOf(
        '某县林业规划\n一、任务\n（一）更新苗圃。更换灌溉设备。\n专栏1：苗圃\n1.东岭苗圃。扩建温室。\n（1）引种油茶。\n2.西坪苗圃。修缮库房。\n各苗圃每年盘点一次。\n责任单位：县林业局\n（二）养护林道。清理落石。\n责任单位：县交通局'
      )
    ).toEqual([
      '§ 一、任务',
      '一、（一） 更新苗圃。更换灌溉设备。⏎专栏1：苗圃⏎1.东岭… | R 县林业局 | 每年盘点一次',
      '一、（二） 养护林道。清理落石。 | R 县交通局'
    ])
  })

  it('behind the clause of the last item too', async () => {
    expect(
      await textsOf('某县林业规划\n一、任务\n1.更新苗圃。（责任单位：县林业局）\n2.养护林道。（责任单位：县交通局）\n专栏2 林道工程\n拓宽林道三条。')
    ).toEqual(['1. 更新苗圃。', '2. 养护林道。⏎专栏2林道工程⏎拓宽林道三条。'])
  })

  it('a box whose paragraphs say who does them is tasks of its own', async () => {
    expect(
      await textsOf(
        '某县林业规划\n一、任务\n1.更新苗圃。（责任单位：县林业局）\n专栏1 苗圃工程\n东岭苗圃扩建温室。（责任单位：东岭镇）\n西坪苗圃修缮库房。（责任单位：西坪镇）\n2.养护林道。（责任单位：县交通局）'
      )
    ).toEqual(['1. 更新苗圃。', 'null 东岭苗圃扩建温室。', 'null 西坪苗圃修缮库房。', '2. 养护林道。'])
  })

  it('an item with a clause goes on with the outline, not with the box', async () => {
    expect(
      await textsOf(
        '某县林业规划\n一、任务\n1.更新苗圃。（责任单位：县林业局）\n专栏1 苗圃\n1.东岭苗圃。扩建温室。\n2.养护林道。（责任单位：县交通局）\n3.修剪枝叶。（责任单位：县林业局）'
      )
    ).toEqual(['1. 更新苗圃。⏎专栏1苗圃⏎1.东岭苗圃。扩建温室。', '2. 养护林道。', '3. 修剪枝叶。'])
  })
})
