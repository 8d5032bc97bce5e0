import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

const read = async (text: string) => extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
const unitsOf = async (text: string) => (await read(text)).tasks.map(({text: task, units}) => [task, ...units.map(({name, role}) => `${role} ${name}`)])

describe('a table flattened to a cell a line', () => {
  const table = (one: string, other: string) =>
    `某市口岸服务工作分工表\n序号\n工作任务\n责任单位\n完成时限\n1\n公布口岸收费目录清单。\n${one}\n6月底前\n2\n设置口岸服务专窗。\n${other}\n9月底前\n`
  it.each([
    '市海关',
    '市财政局',
    '市科协、市残联',
    '市图书馆',
    '市气象台',
    '市档案馆、市文旅局',
    '市工商联、市贸促会',
    '市林场',
    '团市委、市妇联',
    '各行业协会'
  ])('knows the cell of %s', async (names) => {
    expect(await unitsOf(table(names, '市商务局'))).toEqual([
      ['公布口岸收费目录清单。', ...names.split('、').map((name) => `responsible ${name}`)],
      ['设置口岸服务专窗。', 'responsible 市商务局']
    ])
  })
})

describe('the signature', () => {
  it.each(['某市海关', '某市商务局', '某市档案馆', '某县国有林场', '某市科学技术协会'])('of %s is the issuer', async (name) => {
    const {notice} = await read(
      `某市口岸办关于做好口岸服务工作的通知\n各县区：\n一、重点任务\n1.公布口岸收费目录清单。\n2.设置口岸服务专窗。\n特此通知。\n${name}\n2023年4月10日\n`
    )
    expect(notice.issuer).toBe(name)
  })
})

describe('a heading that is a unit', () => {
  it.each([
    ['县红十字会', '县气象台', '县水利局'],
    ['县科协', '县图书馆', '县海关'],
    ['市残联', '市动物园', '市教育局']
  ])('%s, %s, %s', async (...names) => {
    const tasks = await unitsOf(
      `某县防汛任务清单\n一、责任分工\n${names.map((name, at) => `（${'一二三'.charAt(at)}）${name}：储备物资。\n1.清点物资。\n2.公布渠道。\n`).join('')}`
    )
    expect(tasks).toEqual(
      names.flatMap((name) => [
        ['清点物资。', `responsible ${name}`],
        ['公布渠道。', `responsible ${name}`]
      ])
    )
  })
  it.each(['县城文化广场', '乡村电商平台', '市级公共场所', '县域农贸市场', '国家湿地公园'])('not %s, which is a place', async (title) => {
    expect(await unitsOf(`某县建设方案\n一、任务\n（一）${title}：加快建设。\n1.清点物资。\n`)).toEqual([['清点物资。']])
  })
})

describe('a list of cases whose items say who', () => {
  it.each([
    ['责任单位', 'responsible'],
    ['承办单位', 'responsible'],
    ['主办单位', 'lead'],
    ['实施单位', 'responsible'],
    ['牵头科室', 'lead'],
    ['协办单位', 'support'],
    ['主办', 'lead'],
    ['汇总部门', 'lead']
  ])('by %s is a list of tasks', async (label, role) => {
    expect(
      await unitsOf(
        `某县民政局关于做好救助工作的通知\n各乡镇：\n一、落实分类救助，下列情形的：\n1.老人独居，上门探访。（${label}：县民政局）\n2.儿童失管，上门家访。（${label}：县教育局）\n二、公布救助热线。（${label}：县民政局）\n某县民政局\n2023年4月10日\n`
      )
    ).toEqual([
      ['老人独居，上门探访。', `${role} 县民政局`],
      ['儿童失管，上门家访。', `${role} 县教育局`],
      ['公布救助热线。', `${role} 县民政局`]
    ])
  })
})

describe('the next item right behind a clause', () => {
  it('begins a task whatever the label is', async () => {
    expect(
      await unitsOf(
        '某县防汛方案\n一、重点任务\n1.修订防汛预案。（主办：县应急局）\n2.检修沿河闸门。（责任单位：县水利局）\n3.储备救灾物资。（牵头单位：县粮食局）4.公布避险路线。（承办：各乡镇）5.开展演练。（责任单位：县应急局）\n'
      )
    ).toEqual([
      ['修订防汛预案。', 'lead 县应急局'],
      ['检修沿河闸门。', 'responsible 县水利局'],
      ['储备救灾物资。', 'lead 县粮食局'],
      ['公布避险路线。', 'responsible 各乡镇'],
      ['开展演练。', 'responsible 县应急局']
    ])
  })
  it.each([
    ['责任单位', 'responsible'],
    ['主办', 'lead'],
    ['承办', 'responsible'],
    ['配合', 'support']
  ])('behind %s', async (label, role) => {
    expect(
      await unitsOf(
        `某县防汛方案\n一、重点任务\n1.修订防汛预案。（责任单位：县应急局）2.检修沿河闸门。（${label}：县水利局）3.公布路线。（责任单位：县应急局（县消防大队））4.清淤。（责任单位：县应急局）\n`
      )
    ).toEqual([
      ['修订防汛预案。', 'responsible 县应急局'],
      ['检修沿河闸门。', `${role} 县水利局`],
      ['公布路线。', 'responsible 县应急局（县消防大队）'],
      ['清淤。', 'responsible 县应急局']
    ])
  })
})
