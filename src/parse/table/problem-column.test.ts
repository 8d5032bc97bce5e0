import {describe, expect, it} from 'vitest'
import {ledgerOf, outlineOf, row} from './table.fixture.ts'

describe('what is amiss', () => {
  it('heads the measure of its row, as its title', async () => {
    expect(
      (await outlineOf('序号|存在问题|整改措施|责任单位', row('1|行道树缺株较多|补植缺株，浇足定根水。|县林草局') + row('2|枯枝清运迟缓|当日清运。|县城管局')))
        .tasks
    ).toEqual([
      ['1', '1', [], '行道树缺株较多\n补植缺株，浇足定根水。', ['县林草局']],
      ['2', '2', [], '枯枝清运迟缓\n当日清运。', ['县城管局']]
    ])
  })
  it('is no heading over the items of its measure, and no task where it has items of its own', async () => {
    expect(
      await outlineOf(
        '序号|反馈问题|整改措施|责任单位',
        row('1|1.行道树缺株较多。2.枯枝清运迟缓。3.树池破损。|补植缺株，清运枯枝。|县林草局') + row('2|绿地被占|1.登记被占绿地。2.限期恢复。|县城管局')
      )
    ).toMatchObject({
      sections: [],
      tasks: [
        ['1', '1', [], expect.stringContaining('补植缺株，清运枯枝。'), ['县林草局']],
        ['1-2', '1.', [], '登记被占绿地。', ['县城管局']],
        ['2', '2.', [], '限期恢复。', ['县城管局']]
      ]
    })
  })
  it('limits nothing', async () => {
    expect(
      await ledgerOf(
        '某县2031年绿化问题整改清单\n序号\t问题描述\t整改举措\t责任单位\t整改时限\n1\t未按每季度巡查一次的要求养护草坪\t补种草坪，每月浇灌一次。\t县林草局\t6月底前\n2\t苗圃围栏破损\t更换围栏。\t县住建局\t5月底前'
      )
    ).toEqual([
      '1 未按每季度巡查一次的要求养护草坪\n补种草坪，每月浇灌一次。 | R 县林草局 | 每月浇灌一次 6月底前',
      '2 苗圃围栏破损\n更换围栏。 | R 县住建局 | 5月底前'
    ])
  })
  it('is the work itself where only it is said, with who mends it until when', async () => {
    expect(
      await ledgerOf('某县2031年绿化问题清单\n序号\t突出问题\t责任单位\t整改时限\n1\t行道树缺株较多\t县林草局\t6月底前\n2\t树池破损\t县住建局\t5月底前')
    ).toEqual(['1 行道树缺株较多 | R 县林草局 | 6月底前', '2 树池破损 | R 县住建局 | 5月底前'])
    expect(await ledgerOf('某县办事问答\n序号\t常见问题\t责任单位\n1\t如何申请补植？\t县林草局\n2\t何时修剪？\t县住建局')).toEqual([])
  })
})
