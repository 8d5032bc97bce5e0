import {describe, expect, it} from 'vitest'
import {ledgerOf} from '../../parse/table/table.fixture.ts'

const TITLE = '云溪县2031年水渠修缮任务表\n'

describe('who answers for a row', () => {
  it.each(['同上', '〃', ''])('is who answers for the row above where its cell says 「%s」', async (cell) => {
    expect(
      await ledgerOf(
        `${TITLE}序号\t工作任务\t责任单位\t配合单位\t完成时限\n1\t修缮北渠\t县水利局、县交通局\t各乡镇\t6月底前\n2\t清淤南渠\t${cell}\t县林业局\t7月底前`
      )
    ).toEqual(['1 修缮北渠 | R 县水利局 R 县交通局 S 各乡镇 | 6月底前', '2 清淤南渠 | R 县水利局 R 县交通局 S 县林业局 | 7月底前'])
  })
  it('is none where only the column of who helps is empty', async () => {
    expect(await ledgerOf(`${TITLE}序号\t工作任务\t牵头单位\t配合单位\n1\t修缮北渠\t县水利局\t各乡镇\n2\t清淤南渠\t县林业局\t`)).toEqual([
      '1 修缮北渠 | L 县水利局 S 各乡镇',
      '2 清淤南渠 | L 县林业局'
    ])
  })
  it('is said by the other of two columns where one is empty', async () => {
    expect(await ledgerOf(`${TITLE}序号\t工作任务\t牵头单位\t责任单位\n1\t修缮北渠\t县水利局\t各乡镇\n2\t清淤南渠\t\t县林业局`)).toEqual([
      '1 修缮北渠 | L 县水利局 R 各乡镇',
      '2 清淤南渠 | R 县林业局'
    ])
  })
  it('is not who answers for the chapter above', async () => {
    expect(await ledgerOf(`${TITLE}序号\t工作任务\t责任单位\n一、北片\t\n1\t修缮北渠\t县水利局\n二、南片\t\n2\t清淤南渠\t\n3\t加固南渠\t县林业局`)).toEqual([
      '一、1 修缮北渠 | R 县水利局',
      '二、2 清淤南渠',
      '二、3 加固南渠 | R 县林业局'
    ])
  })
  it('is said by the words of the row itself', async () => {
    expect(await ledgerOf(`${TITLE}序号\t工作任务\t责任单位\n1\t修缮北渠\t县水利局\n2\t清淤南渠。（责任单位：县林业局）\t\n3\t加固南渠\t县住建局`)).toEqual([
      '1 修缮北渠 | R 县水利局',
      '2 清淤南渠。 | R 县林业局',
      '3 加固南渠 | R 县住建局'
    ])
  })
})
