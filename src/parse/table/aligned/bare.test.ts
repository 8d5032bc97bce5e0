import {describe, expect, it} from 'vitest'
import {readText} from '../../../seeds.fixture.ts'
import {ledgerOf} from '../table.fixture.ts'

describe('a table without a header', () => {
  it('is read with blanks between its cells, a row a line', async () => {
    expect(
      await ledgerOf(`溪口镇2031年河道整治任务分解表

1    清理河面漂浮物，做到日产日清。    各村（社区）    3月底前
2    拆除违章棚屋，平整河滩。    综合执法队牵头，派出所配合    4月15日前
3    修复破损护栏。    镇水利站、镇城建办    每季度一次
联系人：甲某，联系电话：0000-000000。`)
    ).toEqual([
      '1 清理河面漂浮物，做到日产日清。 | R 各村（社区） | 3月底前',
      '2 拆除违章棚屋，平整河滩。 | L 综合执法队 S 派出所 | 4月15日前',
      '3 修复破损护栏。 | R 镇水利站 R 镇城建办 | 每季度一次'
    ])
  })
  it('is read with single blanks, a cell not printed', async () => {
    expect(
      await ledgerOf(`某县2031年苗木补植任务表
1 补植行道树，浇足定根水。 县林业局 2031年5月底前
2 修剪枯枝，清运枝叶。 县城管局
3 登记古树名木，设置标牌。 县林业局、县文旅局 2031年9月底前`)
    ).toEqual([
      '1 补植行道树，浇足定根水。 | R 县林业局 | 2031年5月底前',
      '2 修剪枯枝，清运枝叶。 | R 县城管局',
      '3 登记古树名木，设置标牌。 | R 县林业局 R 县文旅局 | 2031年9月底前'
    ])
  })
  it('is read with tabs between its cells, an empty one in its place', async () => {
    expect(
      await ledgerOf(
        '某县2031年泵站检修任务表\n1\t检修泵站电机，更换老旧线缆。\t县水利局\t4月底前\n2\t清理进水口，疏通引渠。\t\t6月底前\n3\t更换闸门，校验启闭机。\t县水利局、县应急局\t8月底前'
      )
    ).toEqual([
      '1 检修泵站电机，更换老旧线缆。 | R 县水利局 | 4月底前',
      '2 清理进水口，疏通引渠。 | R 县水利局 | 6月底前',
      '3 更换闸门，校验启闭机。 | R 县水利局 R 县应急局 | 8月底前'
    ])
  })
  it('is read with bars between its cells', async () => {
    expect(
      await ledgerOf(
        '某区2031年消防任务表\n| 1 | 检修消火栓，更换失压部件。 | 区消防救援大队 | 5月底前 |\n| 2 | 清理楼道杂物，拆除铁栅栏。 | 各街道办事处 | 长期坚持 |\n| 3 | 组织疏散演练，通报演练结果。 | 区教育局牵头，各学校配合 | 每季度1次 |'
      )
    ).toEqual([
      '1 检修消火栓，更换失压部件。 | R 区消防救援大队 | 5月底前',
      '2 清理楼道杂物，拆除铁栅栏。 | R 各街道办事处 | 长期坚持',
      '3 组织疏散演练，通报演练结果。 | L 区教育局 S 各学校 | 每季度1次'
    ])
  })
  it('is read with one cell a line, units on several lines', async () => {
    expect(
      await ledgerOf(`某镇2031年古桥保护任务表
1
登记全部古桥，建立档案。
镇文化站
6月底前
2
加固桥墩，修补桥面。
镇水利站
镇城建办
10月底前
3
设置限载标牌，禁止重车通行。
镇交通站
长期坚持
4
巡查桥体，及时上报险情。
各村（社区）
每月不少于1次`)
    ).toEqual([
      '1 登记全部古桥，建立档案。 | R 镇文化站 | 6月底前',
      '2 加固桥墩，修补桥面。 | R 镇水利站 R 镇城建办 | 10月底前',
      '3 设置限载标牌，禁止重车通行。 | R 镇交通站 | 长期坚持',
      '4 巡查桥体，及时上报险情。 | R 各村（社区） | 每月不少于1次'
    ])
  })
  it('is read without numbers where it says who and when', async () => {
    expect(
      await ledgerOf(
        '某县2031年集市整治任务表\n规范摊点摆放，划定经营区域。    县城管局    3月底前\n改造排水沟渠，硬化地面。    县住建局    6月底前\n增设停车泊位，划定禁停区。    县公安局    9月底前'
      )
    ).toEqual([
      '- 规范摊点摆放，划定经营区域。 | R 县城管局 | 3月底前',
      '- 改造排水沟渠，硬化地面。 | R 县住建局 | 6月底前',
      '- 增设停车泊位，划定禁停区。 | R 县公安局 | 9月底前'
    ])
  })
  it('is read where what is to be done is short and has no marks, its name beside it too', async () => {
    expect(
      await ledgerOf(
        '云溪县2031年重点工作清单\n1\n推进二期码头建设\n县交通局\n2\n改造老城区供热管网\n县住建局\n县财政局\n3\n新建社区食堂8个\n县民政局\n联系人：甲某'
      )
    ).toEqual(['1 推进二期码头建设 | R 县交通局', '2 改造老城区供热管网 | R 县住建局 R 县财政局', '3 新建社区食堂8个 | R 县民政局'])
    expect(
      await ledgerOf(
        '云溪县2031年重点工作清单\n| 1 | 推进二期码头建设 | 完成初步设计，启动招标 | 县交通局 | 6月底前 |\n| 2 | 改造供热管网 | 更新管网26公里 | 县住建局 | 长期坚持 |\n| 3 | 新建社区食堂 | 就餐面积不少于100平方米 | 县民政局 | 9月底前 |'
      )
    ).toEqual([
      '1 推进二期码头建设\n完成初步设计，启动招标 | R 县交通局 | 6月底前',
      '2 改造供热管网\n更新管网26公里 | R 县住建局 | 长期坚持',
      '3 新建社区食堂\n就餐面积不少于100平方米 | R 县民政局 | 9月底前'
    ])
  })
  it('keeps its chapters, and ends where prose goes on', async () => {
    const {record} = await readText(`某县2031年校园阅读任务表
一、充实图书
1    补充班级图书角，每班不少于100册。    县教育局    3月底前
2    开放流动书车，公布行车时刻。    县图书馆    5月底前
二、举办活动
3    评选书香班级，展示优秀作品。    县教育局、团县委    9月底前
三、工作要求
各学校要落实专人负责，按时报送活动情况。`)
    expect(record.tasks.map(({marker, path}) => [...path, marker])).toEqual([['一、', '1'], ['一、', '2'], ['二、', '3'], ['三、']])
  })
})

describe('cells that are wrapped, each in its column', () => {
  const ROWS = ` 1    清理房前屋后柴堆、粪堆、     各村（社区）      3月底前
      垃圾堆，做到日产日清。
 2    整治集镇占道经营和乱停       综合执法队、      4月15日前
      乱放，划定临时摆摊区。       派出所
 3    清除沟渠漂浮物，疏通排       农业农村办、      5月底前
      水沟9公里。                  水利站`
  it.each([
    ['with a header', '序号      工作任务                      责任单位          完成时限\n'],
    ['without', '']
  ])('are residue, not rows of their own: %s', async (_, header) => {
    const {record} = await readText(`溪口镇2031年环境整治任务表\n\n${header}${ROWS}`)
    expect(record.tasks).toEqual([])
    expect(record.coverage.residue.map(({text}) => text).join('')).toContain('划定临时摆摊区')
  })
})

describe('rows without a header that are no work', () => {
  it.each([
    ['parted by blanks', '1    甲某某    县人民医院    主任医师\n2    乙某某    县中医院    主治医师\n3    丙某某    县教育局    科长'],
    ['one cell a line', '1\n甲某某\n县人民医院\n主任医师\n2\n乙某某\n县中医院\n主治医师\n3\n丙某某\n县教育局\n科长']
  ])('are residue, never prose: %s', async (_, rows) => {
    const {record} = await readText(`某县评审专家名单\n${rows}`)
    expect(record.tasks).toEqual([])
    expect(record.coverage.residue.map(({text}) => text).join('')).toContain('县中医院')
    expect(record.diagnostics.map(({ruleId}) => ruleId)).toContain('residue')
  })
  it.each([
    '1 某某道路 县住建局 2029年6月\n2 某某桥梁 县交通局 2029年8月\n3 某某水库 县水利局 2030年1月',
    '加强组织领导，    落实责任。    各单位要重视\n完善机制，强化    督查。    按月通报\n广泛宣传，营造    氛围。    注重实效',
    '1\t县交通局\t推进码头建设，成效明显\t集体二等功\n2\t县住建局\t改造供热管网，群众满意\t集体三等功\n3\t县民政局\t新建社区食堂，示范带动\t集体三等功',
    '县教育局    县公安局    县司法局\n县财政局    县民政局    县水利局\n县林业局    县城管局    县文旅局'
  ])('make no task: %s', async (rows) => {
    expect((await readText(`某县2031年绿化工作要点\n${rows}`)).record.tasks).toEqual([])
  })
})

it('takes time that grows with the rows, not with their square', async () => {
  const rows = (count: number) => Array.from({length: count}, (_, at) => `${at + 1}\n做好第${at + 1}项工作，确保落实。\n市财政局\n6月底前\n`).join('')
  const work = async (text: string) => (await readText(text)).record.tasks.length
  expect([await work(`任务表\n${rows(900)}`), await work(`任务表\n${'1\n甲某\n2\n'.repeat(3000)}`)]).toEqual([900, 0])
})
