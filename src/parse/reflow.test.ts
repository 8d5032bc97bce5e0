import {describe, expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'

const titlesOf = async (text: string) => (await readText(text)).record.tasks.map(({title}) => title)

it('a short heading stands alone though its siblings are sentences', async () => {
  expect(
    await titlesOf(`海安区2025年重点工作任务清单
一、重点工作
（一）提升城区品质。改造背街小巷。
（二）持续扩大开放，激发活力潜能
办好夜市展会，引进客商。
（三）抓好实体经济。推进工业化。
（四）建设绿色城区。植树造林。`)
  ).toEqual(['提升城区品质', '持续扩大开放，激发活力潜能', '抓好实体经济', '建设绿色城区'])
})

it.each([
  '加强新媒体账号管理，行政机关在每个新媒体平\n台只开设一个账号。',
  '整合教育等部门数据，建立低收入人口动态\n监测平台。',
  '严格落实汛期值守，各乡镇每日\n巡查堤防。'
])('a short item that is broken in its words is mended: %j', async (item) => {
  const {record} = await readText(`某县工作要点\n一、重点任务\n1.改造灌渠。改造东岸灌渠。\n2.${item}\n3.巡查堤防。巡查堤防。`)
  expect(record.tasks[1]?.text).toBe(item.replace('\n', ''))
})

it('a long item that the page breaks is mended though its siblings are headings', async () => {
  const {record} = await readText(`某县水务局工作要点
一、重点任务
1.改造东岸灌渠。改造东岸灌渠，新建分水闸门三座。
2.在县城以东、以南、以北的八个乡镇同步清理河道淤积、拆除违章建筑，并
按季度公布清理的结果。
3.巡查堤防。巡查堤防。`)
  expect(record.tasks[1]?.text).toBe('在县城以东、以南、以北的八个乡镇同步清理河道淤积、拆除违章建筑，并按季度公布清理的结果。')
})

it('headings and sentences of one length are not lines of one width', async () => {
  expect(
    await titlesOf(`海安区2025年重点工作任务清单
一、重点工作
（一）千方百计抓好实体经济，筑牢发展根基
大力推进工业化，培育壮大骨干企业。
（二）持续扩大开放水平，激发活力潜能
精心办好夜市展会，积极引进客商。
（三）统筹推进城乡建设，优化空间布局
改造提升背街小巷，新建停车泊位。
（四）持续改善生态环境，厚植绿色底色
清理整治入河排口，扩大绿化面积。
（五）千方百计增进福祉，共享发展成果
提高城乡低保标准，新建社区食堂。
二、保障措施
（一）加强组织领导，压紧压实责任
成立工作专班，定期会商调度。`)
  ).toEqual([
    '千方百计抓好实体经济，筑牢发展根基',
    '持续扩大开放水平，激发活力潜能',
    '统筹推进城乡建设，优化空间布局',
    '持续改善生态环境，厚植绿色底色',
    '千方百计增进福祉，共享发展成果',
    '加强组织领导，压紧压实责任'
  ])
})

it('lines of one width that few sentences end are one paragraph', async () => {
  const sentence = '改造东岸灌渠新建分水闸门三座并清理河道淤积拆除违章建筑按季度公布清理结果'
  const lines = (text: string) => text.match(/.{1,18}/gu) ?? []
  const text = ['某县水务局工作要点', '一、重点任务', ...[1, 2, 3, 4, 5, 6, 7].flatMap((number) => lines(`${number}.${sentence}。`))].join('\n')
  const {record} = await readText(text)
  expect(record.tasks.map((task) => task.text)).toEqual(Array.from({length: 7}, () => `${sentence}。`))
})

it.each([
  ['of which only 、 tells that it is one', '引导茶叶、竹木、食品等行业小微企业采用绿色包\n装等材料和工艺降低能耗。'],
  ['whose 《 is open', '推广应用《乡村公共浴室通\n用要求》《浴室卫生规范》。'],
  ['whose 《 is open over several lines', '宣传贯彻《某省乡村公共浴室建设和运行管理通\n用技术条件以及安全卫生要求和服务质量评\n价办法》，编印手册。']
])('a wrapped line %s goes on', async (_, sentence) => {
  const {record} = await readText(`某县工作要点\n一、重点任务\n（一）改造浴室。支持开展评估，推动更新。\n${sentence}\n（二）巡查堤防。巡查堤防。`)
  expect(record.tasks[0]?.text).toBe(`改造浴室。支持开展评估，推动更新。\n${sentence.replaceAll('\n', '')}`)
})

it('a numbered line whose 《 is open has no title', async () => {
  const {record} = await readText(
    `某县工作要点\n一、重点任务\n1.浴室改造：推广应用GB/T0009《乡村公共浴室通\n用要求》、GB/T0010《浴室卫\n生》。\n2.巡查堤防。巡查堤防。`
  )
  expect(record.tasks[0]).toMatchObject({title: null, text: '浴室改造：推广应用GB/T0009《乡村公共浴室通用要求》、GB/T0010《浴室卫生》。'})
})

it.each([
  ['a 《 that is never closed opens nothing behind its sentence', '按照《水法等规定巡查堤防、水闸。\n县水利局通报结果。'],
  ['the caption of a figure stands alone', '图1蔬菜、水果、水产品、畜产品四类追溯档案的框架\n归集信息，按月更新。'],
  ['a list of names stands alone', '东岸灌渠、西岸灌渠、南岸灌渠、北岸灌渠\n加快改造进度。']
])('%s', async (_, lines) => {
  const {record} = await readText(`某县工作要点\n一、重点任务\n（一）巡查堤防。\n${lines}\n（二）清淤河道。清淤河道。`)
  expect(record.tasks[0]?.text).toBe(`巡查堤防。\n${lines}`)
})

it.each([
  ['自本通知印发之日起10个工作', '日内报送台账。'],
  ['并在汛期到来以前完', '成验收。'],
  ['移交各村民委员会指定专', '人长期管护。']
])('the only item of its level goes on behind the end of its line: %s', async (head, tail) => {
  const item = `逐村登记山塘病害，核对水位标尺和启闭设备，${head}`
  const {record} = await readText(`某县水利局关于做好山塘巡查工作的通知\n各乡镇：\n一、巡查任务\n1.${item}\n${tail}（责任单位：县水利局）\n`)
  expect(record.tasks.map(({title, text}) => [title, text])).toEqual([[null, item + tail]])
})

it('the only item of its level that is as short as a heading stands alone', async () => {
  expect(await titlesOf('某县绿化方案\n一、任务\n1.补种行道树，扩大绿地\n按季浇灌，清运枝叶。\n')).toEqual(['补种行道树，扩大绿地'])
})

it('a short item that is broken in a word of time is mended', async () => {
  const {record} = await readText(
    '某县关于做好河道巡查工作的通知\n各乡镇：\n一、任务\n1.自本通知印发之日起10个工作\n日内报送巡查台账。\n2.通知印发后5\n个工作日内报送名单。\n3.春\n节前完成清淤。\n4.国庆\n节前检修水闸。\n5.推进春\n6.季节性造林。\n某县水务局\n2023年4月10日'
  )
  expect(record.tasks.map(({title, deadlines}) => [title, deadlines[0]?.text, deadlines[0]?.date])).toEqual([
    [null, '本通知印发之日起10个工作日内', '2023-04-23'],
    [null, '通知印发后5个工作日内', null],
    [null, '春节前', '2024-02-09'],
    [null, '国庆节前', '2023-09-30'],
    [null, undefined, undefined],
    [null, undefined, undefined]
  ])
})

describe('a numbered line that counts on is never glued to the line above', () => {
  it.each([
    ['which has no mark at its end', '县数据局登记各类数据，防止系统出错'],
    ['which ends in a comma', '县数据局登记各类数据，面临多方面的风险，']
  ])('%s', async (_, above) => {
    const {record} = await readText(`某县数据指引\n1.任务\n1.1 数据登记。${above}\n1.2 人工复核。县网信办复核结果。\n1.3 年度评估。县网信办评估。\n`)
    expect(record.tasks.map(({marker, text}) => `${marker} ${text}`)).toEqual([
      `1.1 数据登记。${above}`,
      '1.2 人工复核。县网信办复核结果。',
      '1.3 年度评估。县网信办评估。'
    ])
  })
})

it.each([
  ['codes', 'KS 15704：2000，IDT'],
  ['an entity of a page', 'P&amp;Q灌溉泵通信行规（修订）PZ']
])('the lines of cells that hold %s are no sentence', async (_, cell) => {
  const {record} = await readText(
    `某县水利标准目录\n一、执行标准。\n县水利局执行下列标准。\n${[1, 2, 3, 4].map((at) => `泵站${at}\n${cell}\n已发布\n8${at}`).join('\n')}\n二、工作要求。\n按时执行。`
  )
  expect(record.diagnostics.filter(({ruleId}) => ruleId === 'page-break-mended')).toEqual([])
})

it.each(['- 得分：70/100｜关键词：水稻', '-匹配度：85% | 主题：旱田'])('what a digest says of each passage is no part of it: %s', async (line) => {
  const {record} = await readText(`某县农业要点\n一、任务\n（一）改造灌渠。县水利局改造灌渠。\n${line}\n（二）巡查堤防。县水利局巡查堤防。\n${line}\n`)
  expect(record.tasks.map(({text}) => text)).toEqual(['改造灌渠。县水利局改造灌渠。', '巡查堤防。县水利局巡查堤防。'])
})
