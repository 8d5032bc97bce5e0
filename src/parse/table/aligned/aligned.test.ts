import {describe, expect, it} from 'vitest'
import {readText} from '../../../seeds.fixture.ts'
import {ledgerOf} from '../table.fixture.ts'

describe('a table that lost its lines', () => {
  it('is read with one cell a line, three units on three lines in one cell', async () => {
    expect(
      await ledgerOf(`溪口镇2030年河道整治任务分解表
序号
工作任务
牵头单位
责任单位
完成时限
1
清除河面漂浮物。
镇农业农村办
镇城建办
各村（社区）
镇综合执法队
2030年6月底前
2
修复破损护栏，
加固险工河段。
镇城建办
各村（社区）
2030年9月底前`)
    ).toEqual([
      '1 清除河面漂浮物。 | L 镇农业农村办 R 镇城建办 R 各村（社区） R 镇综合执法队 | 2030年6月底前',
      '2 修复破损护栏，加固险工河段。 | L 镇城建办 R 各村（社区） | 2030年9月底前'
    ])
  })
  it('is read with bars on lines of their own, whatever the order of its columns', async () => {
    expect(
      await ledgerOf(
        '某镇2031年泵站检修任务表\n序号\n|\n完成时限\n|\n工作任务\n|\n责任单位\n|\n1\n|\n4月底前\n|\n检修泵站电机。\n|\n镇水利站\n|\n2\n|\n6月底前\n|\n清理进水口。\n|\n镇农业农村办、镇水利站\n|\n3\n|\n8月底前\n|\n更换老旧闸门。\n|\n镇水利站'
      )
    ).toEqual(['1 检修泵站电机。 | R 镇水利站 | 4月底前', '2 清理进水口。 | R 镇农业农村办 R 镇水利站 | 6月底前', '3 更换老旧闸门。 | R 镇水利站 | 8月底前'])
    expect(
      await ledgerOf(
        '某县2031年古树保护责任清单\n工作任务\n|\n牵头单位\n|\n配合单位\n1.逐株登记古树。\n|\n县林业局\n|\n各乡镇\n2.加固倾斜古树。\n|\n县住建局\n|\n县林业局\n3.设置保护标牌。\n|\n县林业局\n|\n县文旅局'
      )
    ).toHaveLength(3)
  })
  it('is read with a bar behind each cell, its headings across', async () => {
    expect(
      await ledgerOf(`2030年校园安全任务分解表
工作任务 |
工作要求 |
牵头单位 |
责任单位 |
一、排查隐患 |
1.排查校舍屋面。 |
区教育局 |
区住建局、各学校 |
2.检修消防设施。 |
区消防救援大队 |
各学校 |
二、开展教育 |
3.组织疏散演练，每季度不少于1次。 |
区教育局 |
各学校 |`)
    ).toEqual([
      '一、1. 排查校舍屋面。 | L 区教育局 R 区住建局 R 各学校',
      '一、2. 检修消防设施。 | L 区消防救援大队 R 各学校',
      '二、3. 组织疏散演练，每季度不少于1次。 | L 区教育局 R 各学校 | 每季度不少于1次'
    ])
  })
  it('is read with bars on lines of their own', async () => {
    expect(
      await ledgerOf(`2030年植树任务清单
序号
|
工作内容
|
责任单位
|
1
|
补植行道树。
|
县林业局
|
2
|
养护古树名木。
|
县园林中心
|`)
    ).toEqual(['1 补植行道树。 | R 县林业局', '2 养护古树名木。 | R 县园林中心'])
  })
  it('is read with blanks between the cells, empty ones not printed', async () => {
    expect(
      await ledgerOf(`2030年湿地保护任务分解表

序号 类别 主要任务 牵头单位 配合单位 完成时限
1 保护修复 编制湿地名录，登记全部重要湿地。 市林业局 市自然资源局 2030年5月底前
2  清退违规养殖，恢复滩涂植被。 市农业农村局 市生态环境局、市林业局 2030年8月底前
3 监测宣传 设置界桩标牌。 市林业局 2030年10月底前`)
    ).toEqual([
      '1 编制湿地名录，登记全部重要湿地。 | L 市林业局 S 市自然资源局 | 2030年5月底前',
      '2 清退违规养殖，恢复滩涂植被。 | L 市农业农村局 S 市生态环境局 S 市林业局 | 2030年8月底前',
      '3 设置界桩标牌。 | L 市林业局 | 2030年10月底前'
    ])
  })
  it('is read with wide gaps between the cells, a single blank inside one parts nothing', async () => {
    expect(
      await ledgerOf(`2030年湿地保护任务分解表

序号    工作任务    牵头单位    配合单位    完成时限
1    编制湿地名录，登记 3 处重要湿地。    市林业局        2030年5月底前
2    清退违规养殖。    市农业农村局    市生态环境局、市林业局    长期坚持
3    设置界桩 40 处。    市林业局    市文旅局    2030年10月底前`)
    ).toEqual([
      '1 编制湿地名录，登记3处重要湿地。 | L 市林业局 | 2030年5月底前',
      '2 清退违规养殖。 | L 市农业农村局 S 市生态环境局 S 市林业局 | 长期坚持',
      '3 设置界桩40处。 | L 市林业局 S 市文旅局 | 2030年10月底前'
    ])
  })
  it.each(['    ', '\n'])('is read with one row where that says something below each word', async (gap) => {
    const table = (row: string) => `某县2030年渡口整治任务表\n${['序号', '工作任务', '责任单位', '完成时限'].join(gap)}\n${row}\n`
    const cells = ['1', '更换老旧渡船。', '县交通局', '2030年5月底前']
    expect(await ledgerOf(table(cells.join(gap)))).toEqual(['1 更换老旧渡船。 | R 县交通局 | 2030年5月底前'])
    expect(await ledgerOf(table(cells.slice(0, 3).join(gap)))).toEqual([])
  })
  it('is read with its cells run together behind its title', async () => {
    expect(
      await ledgerOf(`某区教育局办公室关于印发2030年校园阅读任务分解表的通知
各学校，局机关各科室：
现将任务分解表印发给你们。
某区教育局办公室
2030年3月7日
附件2030年校园阅读任务分解表工作任务工作要求牵头单位责任单位一、丰富图书资源1.补充班级图书角。基教科各学校2.开放流动书车。电教站各学校二、举办读书活动3.评选书香班级。宣传科各学校`)
    ).toEqual(['一、1. 补充班级图书角。 | L 基教科 R 各学校', '一、2. 开放流动书车。 | L 电教站 R 各学校', '二、3. 评选书香班级。 | L 宣传科 R 各学校'])
  })
  it('ends where prose goes on', async () => {
    const {record} = await readText(`某县2030年冬修水利任务表
序号
工作任务
责任单位
1
清淤干渠。
县水利局
2
检修闸门。
县水利局
二、工作要求
（一）加强领导。各单位要落实专人负责，及时研究解决困难和问题，确保按期完成。
（二）严格督查。县水利局要定期通报进度。`)
    expect(record.tasks.map(({marker}) => marker)).toEqual(['1', '2', '（一）', '（二）'])
    expect(record.sections.map(({title}) => title)).toContain('工作要求')
  })
  it('is residue, never prose, where its columns do not fit its header', async () => {
    const {record} = await readText(`某市服务商名单
序号
服务商名称
主要内容
咨询电话
服务事项
1
云桥数据
企业“云”号
提供信息发布
0000-12345
2
海石软件
云仓
中小企业
0000-54321`)
    expect(record.tasks).toEqual([])
    expect(record.coverage.residue.map(({text}) => text).join('')).toContain('云桥数据')
    expect(record.diagnostics.map(({ruleId}) => ruleId)).toContain('residue')
  })
  it.each([
    '序号项目名称主要内容牵头单位配合单位1增加学位新建学校3所。教育局各街道2促进就业新增就业1.5万人。人社局各街道\n2、3优化养老建设养老服务站8家。民政局各街道4改善出行新辟公交线路2条。交通局公交公司',
    '序号工作任务责任单位完成时限1清淤北渠全长3公里县水利局6月底2修补南渠护坡2处县住建局7月底3加固闸门4座县水利局8月底'
  ])('is residue, never work of page numbers, where its cells are run together: %s', async (rows) => {
    const {record} = await readText(`2030年民生实事项目责任分解表\n1、2030年民生实事项目责任分解表${rows}`)
    expect([record.tasks.flatMap(({units}) => units), record.sections]).toEqual([[], []])
    expect(record.coverage.residue.map(({text}) => text).join('')).toContain('2')
    expect(record.notice.title).toBe('2030年民生实事项目责任分解表')
  })
  it('repeats its header on the next page and goes on', async () => {
    const page = (number: number, task: string) => `序号\n工作任务\n责任单位\n完成时限\n${number}\n${task}\n市民政局\n2030年6月底前\n`
    expect(await ledgerOf(`2030年救助任务表\n一、\n${page(1, '走访低保家庭。')}2\n公布救助热线。\n市民政局\n长期\n${page(3, '更新救助台账。')}`)).toEqual([
      '1 走访低保家庭。 | R 市民政局 | 2030年6月底前',
      '2 公布救助热线。 | R 市民政局 | 长期',
      '3 更新救助台账。 | R 市民政局 | 2030年6月底前'
    ])
  })
  it('takes time that grows with its rows, not with their square', async () => {
    const rows = (count: number) =>
      `任务表\n序号\n工作任务\n责任单位\n${Array.from({length: count}, (_, at) => `${at + 1}\n做好第${at + 1}项工作，确保落实。\n市财政局\n`).join('')}`
    const work = async (count: number) => (await readText(rows(count))).record.tasks.length
    expect([await work(50), await work(900)]).toEqual([50, 900])
  })
})

describe('a header that stands again and again', () => {
  const page = (count: number) => Array.from({length: count}, (_, at) => `序号\n工作任务\n责任单位\n${at + 1}\n检修${at + 1}号闸门。\n县水利局\n`).join('')
  it('is of one table as far as its pages fit, however many', async () => {
    expect((await readText(`任务表\n${page(60)}`)).record.tasks.length).toBe(60)
  })
  it('takes nothing from pages that fit where others behind them do not', async () => {
    const {record} = await readText(`任务表\n${page(30)}${'序号\n工作任务\n责任单位\n各有关单位要高度重视，认真抓好落实，确保取得实效。\n'.repeat(200)}`)
    expect(record.tasks.filter(({units}) => units.length > 0).length).toBe(30)
  })
})

describe('a row that a merged cell above it left short', () => {
  it('stands under the headers that its words fit, the first group one row or many', async () => {
    expect(
      await ledgerOf(`某所2030年档案整理任务分解表
工作任务 | 具体要求 | 责任部门 |
一、清点库房。 | 1.登记全部卷宗。 | 档案室 |
2.修补破损卷宗。 | 修复中心 | |
二、开放查阅。 | 3.公布查阅指南。 | 办公室 |
4.开通网上预约。 | 信息科牵头,办公室配合 | |`)
    ).toEqual([
      '一、1. 登记全部卷宗。 | R 档案室',
      '一、2. 修补破损卷宗。 | R 修复中心',
      '二、3. 公布查阅指南。 | R 办公室',
      '二、4. 开通网上预约。 | L 信息科 S 办公室'
    ])
  })
  it('stays where it is printed when its last cell is only empty', async () => {
    expect(
      await ledgerOf(`某所2030年消防任务分解表
序号 | 工作任务 | 责任部门 | 完成时限 |
1 | 检修消火栓。 | 后勤科 | 2030年5月底前 |
2 | 更换灭火器。 | 后勤科 | |`)
    ).toEqual(['1 检修消火栓。 | R 后勤科 | 2030年5月底前', '2 更换灭火器。 | R 后勤科'])
  })
})

describe('a header word broken over lines', () => {
  it('is one word in a table of one cell a line, each part of one character or more', async () => {
    expect(
      await ledgerOf(`某县2030年渡口整治任务分解表
序
号
重点
任务
责
任
单
位
协助
单位
完成
期限
1
更换老旧渡船，配齐救生衣。
县交通局
各乡镇
2030年5月底前
2
加固码头护坡。
县水利局
县交通局
2030年9月底前`)
    ).toEqual(['1 更换老旧渡船，配齐救生衣。 | R 县交通局 S 各乡镇 | 2030年5月底前', '2 加固码头护坡。 | R 县水利局 S 县交通局 | 2030年9月底前'])
  })
  it('is one word between two bars', async () => {
    expect(
      await ledgerOf(
        '某县2030年茶园管护任务表\n序\n号\n|\n工作任务\n|\n牵头\n单位\n|\n配合\n单位\n|\n1\n|\n修剪茶树。\n|\n县农业农村局\n|\n各乡镇\n|\n2\n|\n清理茶园沟渠。\n|\n县水利局\n|\n县农业农村局\n|'
      )
    ).toEqual(['1 修剪茶树。 | L 县农业农村局 S 各乡镇', '2 清理茶园沟渠。 | L 县水利局 S 县农业农村局'])
  })
  it('is two words where each is whole', async () => {
    expect(await ledgerOf('某县2030年茶园管护任务表\n任务\n内容\n责任\n单位\n修剪\n修剪全部老茶树。\n县农业农村局\n清沟\n清理茶园沟渠。\n县水利局')).toEqual([
      '- 修剪\n修剪全部老茶树。 | R 县农业农村局',
      '- 清沟\n清理茶园沟渠。 | R 县水利局'
    ])
  })
})
