import {describe, expect, it} from 'vitest'
import {readText} from '../seeds.fixture.ts'

describe('the titles of attachments', () => {
  const open = '某省渔业局关于做好渔船补助工作的通知\n各县渔业局：\n一、组织申报。县渔业局组织申报。\n'
  it.each([
    ['a title whose last character stands alone', '附件：某省渔船购置补助品目名\n录\n', ['某省渔船购置补助品目名录']],
    [
      'several, each over two lines',
      '附件：1.某省渔船购置补助对象和补助范\n围\n2.某省渔船购置补助申\n请表\n',
      ['某省渔船购置补助对象和补助范围', '某省渔船购置补助申请表']
    ]
  ])('%s', async (_, list, titles) => {
    const {record} = await readText(`${open}${list}附件1\n补助品目\n渔船。\n`)
    expect(record.notice.attachments).toEqual(titles)
  })
  it.each([
    ['市水利局', '1.泵站设备台账2.泵站专项检查表', ['泵站设备台账', '泵站专项检查表']],
    ['县林业局', '1.苗圃名录2.林道名录3.苗木登记表', ['苗圃名录', '林道名录', '苗木登记表']]
  ])('in a notice on one line that ends in its 版记: %s', async (organ, list, titles) => {
    const {record} = await readText(
      `某${organ}关于做好检查工作的通知各乡镇：为做好检查，现通知如下。一、开展自查。各乡镇组织自查，做好记录。二、开展抽查。${organ}组织抽查，通报结果。附件:${list}某${organ}2022年3月4日印发`
    )
    expect(record.notice).toMatchObject({attachments: titles, printedOn: '2022-03-04'})
  })
})

it.each([
  ['陶瓷行业标准体系\n建设指南（2020版）', '陶瓷行业标准体系建设指南（2020版）'],
  ['某省乡村公共浴室评价规则\n实施方案', '某省乡村公共浴室评价规则实施方案'],
  ['问答实录：《关于改造夜市_振兴集镇的意见》的情况\n问答实录：《关于改造夜市 振兴集镇的意见》的情况', '问答实录：《关于改造夜市振兴集镇的意见》的情况'],
  ['某县关于印发《改造夜市_振兴集镇的意见》的通知\n某县关于印发《改造夜市 振兴集镇的意见》的通知', '某县关于印发《改造夜市振兴集镇的意见》的通知']
])('the title is whole, and not the name of a file: %j', async (lines, title) => {
  const {record} = await readText(`${lines}\n一、任务\n（一）改造夜市。改造夜市。\n（二）清运垃圾。清运垃圾。\n`)
  expect(record.notice.title).toBe(title)
  expect(record.coverage.residue).toEqual([])
})

it.each([
  ['发文字号：县令第12号\n某县人民政府令\n第12号\n', '县令第12号'],
  ['发文字号：国令第7号\n', '国令第7号']
])('the number of an order is as full as its page prints it: %j', async (head, text) => {
  const {record} = await readText(
    `${head}现公布《某县河道管理办法》，自2031年6月1日起施行。\n县长　赵某\n2031年4月9日\n某县河道管理办法\n第一条　县水利局负责巡查河道。\n`
  )
  expect(record.notice.docNumber?.text).toBe(text)
})

it.each(['2032年东河运动会筹备委员会', '2033年第六届绿化博览会组委会'])('the year of an event that a reply names is not that of a plan: %s', async (name) => {
  const {record} = await readText(`某市人民政府关于同意组建${name}的批复\n市体育局：\n同意组建。\n附件：${name}组建方案\n某市人民政府\n2031年4月9日\n`)
  expect(record.notice.planYear).toBeNull()
})
