import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {readText} from '../../seeds.fixture.ts'

async function headOf(text: string) {
  const {title, planTitle, docNumber, recipients, issuer, issuedOn, attachments, note} = (await readText(text)).record.notice
  return {title, planTitle, docNumber: docNumber?.text ?? null, recipients, issuer, issuedOn, attachments, note}
}

describe('items inside a line that has lost its breaks', () => {
  it.each([
    [
      'a chapter behind a unit clause, and its items',
      `一、实施培育行动
（一）建好基地。支持建设孵化基地。（县科技局负责）二、实施引领行动
（二）办好赛会。举办创业大赛。（县人社局负责）（三）用好资金。（县财政局负责）`,
      [
        '§ 一、实施培育行动',
        '一、（一） 建好基地。支持建设孵化基地。 | R 县科技局',
        '§ 二、实施引领行动',
        '二、（二） 办好赛会。举办创业大赛。 | R 县人社局',
        '二、（三） 用好资金。 | R 县财政局'
      ]
    ],
    [
      'items behind the full stop of their heading',
      `一、申报
（一）限额。1.各县报送不超过三项。2.各校报送不超过五项。
（二）时间。各单位按时报送。`,
      ['§ 一、申报', '§ （一）限额', '一、（一）1. 各县报送不超过三项。', '一、（一）2. 各校报送不超过五项。', '一、（二） 时间。各单位按时报送。']
    ],
    [
      'a label of units that runs into the next item',
      `某县2030年山塘整治方案 为整治山塘，制定本方案。一、主要任务（一）排查方面。逐塘登记隐患。责任单位：县水利局、各乡镇（二）加固方面。修补坝坡裂缝。责任单位：县水利局、县财政局（三）管护方面1.落实专管员。责任部门：各乡镇2.按月巡查。责任部门：各乡镇、县水利局`,
      [
        '§ 一、主要任务',
        '一、（一） 排查方面。逐塘登记隐患。 | R 县水利局 R 各乡镇',
        '一、（二） 加固方面。修补坝坡裂缝。 | R 县水利局 R 县财政局',
        '§ （三）管护方面',
        '一、（三）1. 落实专管员。 | R 各乡镇',
        '一、（三）2. 按月巡查。 | R 各乡镇 R 县水利局 | 按月'
      ]
    ],
    [
      'the first sub-item on the line of its heading',
      `一、精简材料
1.减少证明。（1）推行承诺制。以承诺代替证明。（市司法局负责）（2）推行核验。网上核验证照。（市数据局牵头）`,
      ['§ 一、精简材料', '§ 1.减少证明', '一、1.（1） 推行承诺制。以承诺代替证明。 | R 市司法局', '一、1.（2） 推行核验。网上核验证照。 | L 市数据局']
    ],
    [
      'articles of a rule, one with a comma behind its number',
      `某县校车管理办法
第一条 学校应当建立校车档案，报县教育局备案。第二条 县教育局应当每月检查一次。
第三条，县公安局应当核发标牌。`,
      ['第一条 学校应当建立校车档案，报县教育局备案。', '第二条 县教育局应当每月检查一次。 | 每月检查一次', '第三条 县公安局应当核发标牌。']
    ]
  ])('%s', async (_, text, outline) => {
    expect(await outlineOf(text)).toEqual(outline)
  })
  it.each([
    ['a list inside a sentence', '一、公开\n（一）编制目录，包括：1.机构职能；2.办事指南；3.年度报告。'],
    ['an article that is named', '一、监督\n（一）严格执行。按照第三条规定和第四条要求开展检查，第一、第二季度各一次。'],
    ['numbers in a bracket and in a title', '一、整治\n（一）落实方案（见附件1.清单、2.样表）和《办法（一、总则）》。'],
    ['figures and grades', '一、提升\n（一）增长1.5倍。一、二级医院达标，2.0版上线。']
  ])('are no items: %s', async (_, text) => {
    const {tasks} = (await readText(text)).record
    expect(tasks.map(({marker}) => marker)).toEqual(['（一）'])
  })
})

describe('a head that has lost its breaks', () => {
  it.each([
    [
      'the number glued before the title',
      `某政办〔2030〕12号某市人民政府办公室关于做好食堂检查的通知
各区县人民政府，市政府各部门：
一、开展自查。各部门于6月20日前完成自查。
某市人民政府办公室
2030年6月1日`,
      {
        title: '某市人民政府办公室关于做好食堂检查的通知',
        docNumber: '某政办〔2030〕12号',
        recipients: ['各区县人民政府', '市政府各部门'],
        issuedOn: '2030-06-01'
      }
    ],
    [
      'the number in brackets behind the title',
      `某县人民政府关于发展茶业的实施意见（某政〔2030〕7号）
一、扩大面积
1.新建茶园。（县农业农村局负责）`,
      {title: '某县人民政府关于发展茶业的实施意见', docNumber: '某政〔2030〕7号'}
    ],
    [
      'all of it on one line, the number and a day behind the title',
      '某省水利厅关于印发春灌任务分工方案的通知 某水办发[2030]9号 2030-3-5 各市水利局，厅直各单位： 《春灌任务分工方案》已经同意，现印发给你们。 某省水利厅 2030年3月5日 春灌任务分工方案 为做好春灌，制定本方案。 一、检修渠系 （一）清淤干渠。（各灌区管理局负责）',
      {
        title: '某省水利厅关于印发春灌任务分工方案的通知',
        planTitle: '春灌任务分工方案',
        docNumber: '某水办发[2030]9号',
        recipients: ['各市水利局', '厅直各单位'],
        issuer: '某省水利厅',
        issuedOn: '2030-03-05'
      }
    ],
    [
      'an urgent notice',
      '某政办〔2030〕8号 某市人民政府办公室关于加强防寒工作的紧急通知 各县区人民政府：现将有关事项紧急通知如下：一、加强值守。各单位于1月20日前报送名单。二、加强巡查。每月巡查2次。 某市人民政府办公室 2030年1月2日',
      {title: '某市人民政府办公室关于加强防寒工作的紧急通知', docNumber: '某政办〔2030〕8号', recipients: ['各县区人民政府'], issuedOn: '2030-01-02'}
    ],
    [
      'recipients and opinions on one line below the title',
      `某县教育局关于做好校舍检查的通知
各中小学：现提出如下意见。一、各校在2030年6月20日前报送台账。二、各校要提前完成自查，7月5日前报送报告。
某县教育局
2030年6月8日`,
      {title: '某县教育局关于做好校舍检查的通知', recipients: ['各中小学'], issuer: '某县教育局', issuedOn: '2030-06-08'}
    ]
  ])('%s', async (_, text, head) => {
    expect(await headOf(text)).toMatchObject(head)
  })
  it('takes no label of a site for recipients, and nobody who is only addressed', async () => {
    expect((await headOf('- 发布机构：某县人民政府\n某县工作要点\n一、公开')).recipients).toEqual([])
    expect((await headOf('政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n一、回顾')).recipients).toEqual([])
  })
})

it('a signature behind the list of attachments is told by the issuer that the title names', async () => {
  expect(
    await headOf(
      '某省防汛办公室关于印发汛前检查分工方案的通知各市防汛办公室:现将《汛前检查分工方案》印发你们，请抓好落实。附件:汛前检查分工方案某省防汛办公室2030年3月2日附件汛前检查分工方案一、检查堤防1.逐段排查险工险段。（责任单位:省水利厅牵头，省财政厅等部门分工负责）二、检查水库1.逐座检查溢洪道。（责任单位:省水利厅负责）'
    )
  ).toMatchObject({attachments: ['汛前检查分工方案'], issuer: '某省防汛办公室', issuedOn: '2030-03-02'})
})

it('a heading of aims that has lost the break behind it is no task', async () => {
  expect(
    await outlineOf('某区2030年静音行动方案\n一、总体目标以建设安静城区为目标，到2030年底减少投诉。\n二、主要任务\n（一）整治工地。区住建局要检查工地。')
  ).toEqual(['§ 一、总体目标以建设安静城区为目标，到2030年底减少投诉', '§ 二、主要任务', '二、（一） 整治工地。区住建局要检查工地。'])
})

describe('what a site puts around the head', () => {
  it.each([
    [
      'crumbs, a time and share buttons before it',
      '当前位置： 首页政务公开最新文件 关于做好食堂普查的通知 时间：2030-06-09 10:15 微信 微博 QQ空间 某政办〔2030〕13号某市人民政府办公室关于做好食堂普查的通知各区县人民政府，市政府各部门：现就食堂普查提出如下意见。一、各单位在6月20日前报送信息表。二、各单位要提前完成自查。附件:食堂普查方案某市人民政府办公室2030年6月8日',
      {
        title: '某市人民政府办公室关于做好食堂普查的通知',
        docNumber: '某政办〔2030〕13号',
        recipients: ['各区县人民政府', '市政府各部门'],
        attachments: ['食堂普查方案'],
        issuedOn: '2030-06-08'
      }
    ],
    [
      'a letterhead glued before the number',
      '某省人民政府办公厅办公厅便函〔2030〕8号某省人民政府办公厅关于建立春耕台账的通知省直有关部门(单位):为抓好落实，现将有关要求通知如下:一、明确内容。请各部门梳理任务。二、按时报送。各部门于3月2日前报送。某省人民政府办公厅2030年2月24日',
      {title: '某省人民政府办公厅关于建立春耕台账的通知', docNumber: '办公厅便函〔2030〕8号', issuer: '某省人民政府办公厅', issuedOn: '2030-02-24'}
    ],
    [
      'its labels parted by bars, values missing',
      `索引号: | 12345/203004-001 | 信息分类: | 规范性文件 |
发布机构: | 某区政府(办公室) | 主题分类: | 综合政务 |
成文日期: | 发布日期: | 2030-04-09 | |
标 题: | 某市某区人民政府办公室关于印发2030年护林任务分解表的通知 | ||
各乡镇人民政府,区政府各部门:
一、压实责任。各单位要把任务细化到人。`,
      {
        title: '某市某区人民政府办公室关于印发2030年护林任务分解表的通知',
        planTitle: '2030年护林任务分解表',
        issuer: '某市某区人民政府办公室',
        recipients: ['各乡镇人民政府', '区政府各部门']
      }
    ],
    [
      "a crawler's labels, the title only among them",
      `标题: 某市人民政府办公室关于印发2030年绿化任务的通知
发布时间: 2030-05-12 09:30
原文链接: https://www.example.gov.cn/a.htm
页面链接与图片详见 links.tsv(同目录)
==================== 正文 ====================
各区县人民政府： 现将《某市2030年绿化任务》印发给你们，请认真落实。 某市人民政府办公室 2030年5月11日 （此件公开发布）某市2030年绿化任务 一、补植行道树 （一）补植东街。责任单位：市园林局。 （二）补植西街。责任单位：市园林局。`,
      {
        title: '某市人民政府办公室关于印发2030年绿化任务的通知',
        planTitle: '某市2030年绿化任务',
        recipients: ['各区县人民政府'],
        note: '此件公开发布',
        issuedOn: '2030-05-11'
      }
    ],
    [
      'a line of the press',
      `日前,某市印发《某市节水行动方案(2030-2031年)》。全文如下:
某市节水行动方案(2030-2031年)
一、工作任务
1.更换老旧器具。(市水利局牵头)`,
      {title: '某市节水行动方案（2030-2031年）', planTitle: '某市节水行动方案（2030-2031年）'}
    ],
    [
      'the buttons of its frame',
      `政务微信
×
某县人民政府关于发展集市的实施意见
来源:某县政府网 浏览次数: 发布时间:2030-01-26 20:57:53
一、扩大供给
1.举办年货节。(县商务局负责)`,
      {title: '某县人民政府关于发展集市的实施意见', issuer: '某县人民政府'}
    ]
  ])('%s', async (_, text, head) => {
    expect(await headOf(text)).toMatchObject(head)
  })
})

it('a Cyrillic letter that a site prints for the end of a paragraph ends one, and is no part of the text', async () => {
  const text =
    '做好秋季校园卫生工作。Р一、工作安排Р（一）清扫校园。各班清扫教室。Р（二）消毒食堂。食堂每日消毒。（责任单位：后勤处）Р二、工作要求Р各科室要压实责任'
  expect(await outlineOf(text)).toEqual([
    '§ 一、工作安排',
    '一、（一） 清扫校园。各班清扫教室。',
    '一、（二） 消毒食堂。食堂每日消毒。 | R 后勤处',
    '二、 工作要求⏎各科室要压实责任'
  ])
  // a letter of a name stays one
  const {record} = await readText('关于引进车型的通知\n一、登记车辆。登记Р型车三辆。\n二、年检车辆。按时年检。')
  expect(record.tasks.map(({text: words}) => words)).toEqual(['登记车辆。登记Р型车三辆。', '年检车辆。按时年检。'])
})

it('a number inside a quotation is none: a slogan may hold 、', async () => {
  expect(
    await outlineOf(
      '一、减少事项\n1.改革登记。（1）推行“多证合一、一照一码”改革。一次办结。（县市场监管局牵头负责）（2）推行“一窗受理、一网通办”。统一窗口。（县政务服务局牵头负责）'
    )
  ).toEqual([
    '§ 一、减少事项',
    '§ 1.改革登记',
    '一、1.（1） 推行“多证合一、一照一码”改革。一次办结。 | L 县市场监管局',
    '一、1.（2） 推行“一窗受理、一网通办”。统一窗口。 | L 县政务服务局'
  ])
  // a mark that was forgotten pairs with none far away
  const text = `一、宣传“节水。${'逐户发放宣传册。'.repeat(10)}二、巡查管线。逐段登记漏点。三、修补渠道。按时开工，做到“三到位”。`
  expect((await outlineOf(text)).length).toBe(3)
})

it('a number with a mark of a footnote is one', async () => {
  expect(await outlineOf('一、提升服务\n（一）办事流程。方便企业办事。\n1* .推行一次办。精简材料。\n2*.推行网上办。\n3.推行就近办。')).toEqual([
    '§ 一、提升服务',
    '§ （一）办事流程',
    '一、（一）1*. 推行一次办。精简材料。',
    '一、（一）2*. 推行网上办。',
    '一、（一）3. 推行就近办。'
  ])
})
