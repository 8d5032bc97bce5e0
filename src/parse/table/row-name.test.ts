import {describe, expect, it} from 'vitest'
import {outlineOf, row} from './table.fixture.ts'

const HEADER = '序号|重点任务|具体举措|责任单位'

describe('the name of a row', () => {
  it('is a heading over several items of the cell beside it', async () => {
    expect(
      await outlineOf(HEADER, row('1|健全苗木台账|登记全部苗木。|县林草局') + row('2|规范绿地占用|1.建立占用绿地清单。<br>2.限期恢复被占绿地。|县城管局'))
    ).toEqual({
      sections: [['2', '2', 3, '规范绿地占用']],
      tasks: [
        ['1', '1', [], '健全苗木台账\n登记全部苗木。', ['县林草局']],
        ['2.1', '1.', ['规范绿地占用'], '建立占用绿地清单。', ['县城管局']],
        ['2.2', '2.', ['规范绿地占用'], '限期恢复被占绿地。', ['县城管局']]
      ]
    })
  })
  it('that is merged is a heading over the items of all its rows', async () => {
    expect(
      await outlineOf(
        HEADER,
        '<tr><td rowspan="2">1</td><td rowspan="2">修剪行道树</td><td>1.排查枯枝。<br>2.清除枯枝。</td><td>县林草局</td></tr><tr><td>3.补种树苗。<br>4.浇灌树苗。</td><td>县住建局</td></tr>'
      )
    ).toEqual({
      sections: [['1', '1', 3, '修剪行道树']],
      tasks: [
        ['1.1', '1.', ['修剪行道树'], '排查枯枝。', ['县林草局']],
        ['1.2', '2.', ['修剪行道树'], '清除枯枝。', ['县林草局']],
        ['1.3', '3.', ['修剪行道树'], '补种树苗。', ['县住建局']],
        ['1.4', '4.', ['修剪行道树'], '浇灌树苗。', ['县住建局']]
      ]
    })
  })
  it('is a chapter where its 序号 is one: the chapter above is closed', async () => {
    expect(
      await outlineOf(
        HEADER,
        row('一、|修剪行道树||') +
          row('1|排查枯枝|逐街排查。|县林草局') +
          row('二、|养护草坪|1.浇灌草坪。<br>2.补种草坪。|县住建局') +
          row('2|清运枝叶|当日清运。|县城管局')
      )
    ).toEqual({
      sections: [
        ['1', '一、', 1, '修剪行道树'],
        ['2', '二、', 1, '养护草坪']
      ],
      tasks: [
        ['1.1', '1', ['修剪行道树'], '排查枯枝\n逐街排查。', ['县林草局']],
        ['2.1', '1.', ['养护草坪'], '浇灌草坪。', ['县住建局']],
        ['2.2', '2.', ['养护草坪'], '补种草坪。', ['县住建局']],
        ['2.2-2', '2', ['养护草坪'], '清运枝叶\n当日清运。', ['县城管局']]
      ]
    })
  })
  it('is no goal: items of a cell beside 整改目标 stand for themselves', async () => {
    expect(await outlineOf('序号|整改目标|整改措施|责任单位', row('1|树木成活|1.补种树苗。2.浇灌树苗。|县林草局'))).toEqual({
      sections: [],
      tasks: [
        ['1', '1.', [], '补种树苗。', ['县林草局']],
        ['2', '2.', [], '浇灌树苗。', ['县林草局']]
      ]
    })
  })
})

describe('a chapter row with work of its own', () => {
  it('opens a section among rows numbered 1, 2, its work an unnumbered row in it', async () => {
    expect(
      await outlineOf(
        HEADER,
        row('一、|修剪行道树||') + row('1|排查枯枝|逐街排查。|县林草局') + row('二、|养护草坪|按季浇灌。|县住建局') + row('2|清运枝叶|当日清运。|县城管局')
      )
    ).toEqual({
      sections: [
        ['1', '一、', 1, '修剪行道树'],
        ['2', '二、', 1, '养护草坪']
      ],
      tasks: [
        ['1.1', '1', ['修剪行道树'], '排查枯枝\n逐街排查。', ['县林草局']],
        ['2.u1', null, ['养护草坪'], '按季浇灌。', ['县住建局']],
        ['2.2', '2', ['养护草坪'], '清运枝叶\n当日清运。', ['县城管局']]
      ]
    })
  })
  it('has its work in a column of standards where its only words are its name', async () => {
    expect(
      await outlineOf('序号|考核内容|分值|考核标准|责任单位', row('1|排查枯枝|2|逐街排查。|县林草局') + row('二、|养护草坪|3|每季浇灌一次。|县住建局'))
    ).toEqual({
      sections: [['2', '二、', 1, '养护草坪']],
      tasks: [
        ['1', '1', [], '排查枯枝', ['县林草局']],
        ['2.u1', null, ['养护草坪'], '每季浇灌一次。', ['县住建局']]
      ]
    })
  })
  it('is a task where all rows are numbered so', async () => {
    expect(await outlineOf(HEADER, row('一、|修剪行道树|逐街排查。|县林草局') + row('二、|养护草坪|按季浇灌。|县住建局'))).toEqual({
      sections: [],
      tasks: [
        ['1', '一、', [], '修剪行道树\n逐街排查。', ['县林草局']],
        ['2', '二、', [], '养护草坪\n按季浇灌。', ['县住建局']]
      ]
    })
  })
})
