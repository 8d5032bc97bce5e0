import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

const noticeOf = async (text: string, path = 'a.txt') => (await extractNotice({path, bytes: new TextEncoder().encode(text)})).notice
const BODY = '\n一、公开事项\n（一）公布清单。年底前完成。（责任单位：县政务服务局）\n'

describe('a line that ends with 文件', () => {
  it('is the letterhead of an organ', async () => {
    const {issuer, title} = await noticeOf(`某县人民政府文件\n某政发〔2024〕3号\n关于做好便民服务的通知\n各乡镇人民政府：${BODY}`)
    expect([issuer, title]).toEqual(['某县人民政府', '关于做好便民服务的通知'])
  })
  it('is a title where a document is counted: 「一号文件」', async () => {
    const {issuer, title} = await noticeOf(`2025年县委一号文件\n本文件部署全年工作。${BODY}`)
    expect([issuer, title]).toEqual([null, '2025年县委一号文件'])
  })
})

it('reads a 发文字号 that stands in brackets', async () => {
  const {docNumber, title} = await noticeOf(`某县人民政府关于做好便民服务的通知\n（某政发〔2024〕3号）\n各乡镇人民政府：${BODY}`)
  expect([docNumber?.text, title]).toEqual(['某政发〔2024〕3号', '某县人民政府关于做好便民服务的通知'])
})

describe('planTitle', () => {
  const annex = '附件：夜市经验清单\n某县人民政府办公室\n2024年5月6日\n附件\n夜市经验清单\n序号\t经验\t指导部门\n1\t摊位编号\t县商务局\n'
  it.each([
    [
      '某县人民政府办公室关于推广夜市建设经验的通知',
      '各乡镇人民政府：\n一、抓好落实\n各乡镇人民政府要制定推广方案。\n',
      '某县人民政府办公室关于推广夜市建设经验的通知'
    ],
    ['某县人民政府办公室关于做好夜市建设的通知', '各乡镇人民政府：\n现将清单发给你们，请认真执行。\n', '夜市经验清单'],
    ['某县人民政府办公室关于印发《夜市经验清单》的通知', '各乡镇人民政府：\n一、抓好落实\n各乡镇人民政府要制定推广方案。\n', '夜市经验清单']
  ])('a 通知 that numbers work of its own issues nothing: %s', async (title, body, plan) => {
    expect((await noticeOf(`${title}\n某政办发〔2024〕8号\n${body}${annex}`)).planTitle).toBe(plan)
  })
})

it('a 通报 looks back: its year is none of a plan', async () => {
  const {planYear, issuedOn} = await noticeOf(`某县人民政府办公室关于2023年度政务服务典型做法的通报\n各乡镇人民政府：${BODY}某县人民政府办公室\n2024年2月1日\n`)
  expect([planYear, issuedOn]).toEqual([null, '2024-02-01'])
})

describe('who wrote what is issued, and when, in brackets below its title, is no part of the title', () => {
  const planOf = async (lines: string) =>
    (
      await noticeOf(
        `某县人民政府办公室转发县林业局关于保护古树意见的通知\n各乡镇：\n现转发给你们。\n某县人民政府办公室\n2004年6月1日\n${lines}\n一、清点古树。\n`
      )
    ).planTitle
  it.each([
    ['关于保护古树的意见\n（县林业局　二○○四年五月六日）', '关于保护古树的意见'],
    ['关于保护古树的意见\n（县林业局、县财政局2004年5月）', '关于保护古树的意见'],
    ['关于保护古树的意见（县林业局 2004年5月6日）', '关于保护古树的意见'],
    ['某县古树保护办法\n（2004年5月6日县政府第9次常务会议通过）', '某县古树保护办法'],
    ['某县古树保护办法\n（试行）', '某县古树保护办法（试行）'],
    ['某县古树保护计划\n（2004—2006年）', '某县古树保护计划（2004—2006年）']
  ])('%j', async (lines, title) => expect(await planOf(lines)).toBe(title))
})

describe('an order', () => {
  const RULE = '第一章　总则\n第一条　为保护河道，制定本办法。\n第二条　县水利局负责河道巡查。\n'
  it('has its number, the organ of its letterhead, and the title of what it issues', async () => {
    const {title, planTitle, docNumber, issuer, issuedOn} = await noticeOf(
      `某县人民政府令\n第12号\n《某县河道管理办法》已经2021年4月2日县政府第5次常务会议通过，现予公布，自2021年6月1日起施行。\n县长　赵某\n2021年4月9日\n某县河道管理办法\n${RULE}`
    )
    expect([title, planTitle, issuer, issuedOn]).toEqual(['某县河道管理办法', '某县河道管理办法', '某县人民政府', '2021-04-09'])
    expect(docNumber).toEqual({text: '第12号', agencyCode: '某县人民政府令', year: null, serial: 12})
  })
  it('has its number on the line of the letterhead, and in brackets', async () => {
    const {title, docNumber, issuer} = await noticeOf(`某省交通运输厅令（第3号）\n某省渡口管理办法\n（2020年3月4日某省交通运输厅令第3号公布）\n${RULE}`)
    expect([title, docNumber?.text, docNumber?.serial, issuer]).toEqual(['某省渡口管理办法', '第3号', 3, '某省交通运输厅'])
  })
  it('has a number in Chinese numerals', async () => {
    const {docNumber} = await noticeOf(`某市人民政府令\n第二十一号\n某市广告管理规定\n${RULE}`)
    expect(docNumber).toEqual({text: '第二十一号', agencyCode: '某市人民政府令', year: null, serial: 21})
  })
})

describe('who issues', () => {
  const issuerOf = async (head: string, signature = '') => (await noticeOf(`${head}\n各乡镇：\n一、清点古树。\n二、设置围栏。\n${signature}`)).issuer
  it('ends before 关于, 对, 转发, 批转, 印发', async () => {
    expect(await issuerOf('某县人民政府转发省林业厅关于保护古树的通知')).toBe('某县人民政府')
    expect(await issuerOf('某县人民政府办公室批转县林业局关于保护古树意见的通知')).toBe('某县人民政府办公室')
    expect(await issuerOf('某县林业局对县政协第15号提案的答复')).toBe('某县林业局')
    expect(await issuerOf('某县林业局对“关于保护古树的建议”的答复')).toBe('某县林业局')
    expect(await issuerOf('某县林业局印发《某县古树保护办法》的通知')).toBe('某县林业局')
  })
  it('is not what asks or files: 「问题：…关于…」', async () => {
    expect(await issuerOf('问题：《某县关于保护古树的意见》有哪些内容')).toBeNull()
  })
  it('are several where each is named as one, by blanks, lines or the name of their division', async () => {
    expect(await issuerOf('关于保护古树的通知', '某县林业局　某县财政局\n2004年6月1日')).toBe('某县林业局、某县财政局')
    expect(await issuerOf('关于保护古树的通知', '某县林业局某县财政局\n2004年6月1日')).toBe('某县林业局、某县财政局')
    expect(await issuerOf('某县林业局 某军分区后勤部\n关于保护古树的通知')).toBe('某县林业局、某军分区后勤部')
    expect(await issuerOf('某县林业局\n某县财政局\n某县水利局\n关于保护古树的通知')).toBe('某县林业局、某县财政局、某县水利局')
    expect(await issuerOf('中共某县委办公室\n某县人民政府办公室\n关于保护古树的通知')).toBe('中共某县委办公室、某县人民政府办公室')
  })
  it('is one where its office stands on a line of its own below the name of the title', async () => {
    expect(await issuerOf('某县科学基金委员会关于征集项目的通知', '某县科学基金委员会\n国际合作局\n2022年9月1日')).toBe('某县科学基金委员会国际合作局')
    expect(await issuerOf('某县城市管理委员会关于清理招牌的通知', '某县城市管理委员会　市容科\n2022年9月1日')).toBe('某县城市管理委员会市容科')
    expect(await issuerOf('关于保护古树的通知', '某县人民政府\n办公室\n2004年6月1日')).toBe('某县人民政府办公室')
  })
})

describe('a title', () => {
  const titleOf = async (head: string, path?: string) => (await noticeOf(`${head}\n各乡镇：\n一、清点古树。\n二、设置围栏。\n`, path)).title
  it('goes on over lines that end as titles do, to its own kind', async () => {
    expect(await titleOf('某县人民政府办公室关于建立\n林长会议制度督查制度\n林地巡护制度考核制度的实施意见')).toBe(
      '某县人民政府办公室关于建立林长会议制度督查制度林地巡护制度考核制度的实施意见'
    )
    expect(await titleOf('某县人民政府关于落实\n县级农田管护办法\n和县级水渠管护办法的\n紧急通知')).toBe(
      '某县人民政府关于落实县级农田管护办法和县级水渠管护办法的紧急通知'
    )
  })
  it('has no ending of a file', async () => {
    expect(await titleOf('2031年绿化工作要点.docx')).toBe('2031年绿化工作要点')
    expect(await titleOf('关于保护古树的通知.PDF')).toBe('关于保护古树的通知')
    expect(await titleOf('## 关于保护古树的通知')).toBe('关于保护古树的通知')
  })
  it('begins behind the words that a site prints above it', async () => {
    expect(await titleOf('# 绿化\n\n## 政策全文\n\n某县林业局关于保护古树的通知', 'a.md')).toBe('某县林业局关于保护古树的通知')
    expect(await titleOf('正文内容\n某县林业局关于保护古树的通知')).toBe('某县林业局关于保护古树的通知')
    expect(await titleOf('新华社云溪3月5日电\n某县林业局关于保护古树的意见')).toBe('某县林业局关于保护古树的意见')
  })
  it('is that of the covering notice where that of a table stands below it', async () => {
    const {title, planTitle} = await noticeOf(
      '某县林长制办公室关于印发《某县林长制任务分解方案》的通知\n\n某县林长制任务分解表\n\n序号\t主要任务\t责任单位\n1\t清点古树。\t县林业局\n2\t设置围栏。\t县住建局\n'
    )
    expect([title, planTitle]).toEqual(['某县林长制办公室关于印发《某县林长制任务分解方案》的通知', '某县林长制任务分解方案'])
    expect(
      (
        await noticeOf(
          `某县水利局关于下达2031年防汛任务的通知\n2031年防汛任务一览表\n\n序号\t任务\t责任单位\n1\t巡查堤防。\t县水利局\n2\t储备物资。\t县应急局\n`
        )
      ).title
    ).toBe('某县水利局关于下达2031年防汛任务的通知')
  })
})

describe('to whom it goes', () => {
  const recipientsOf = async (line: string, head = '某县人民政府办公室关于古树建议的复函\n某政办函〔2005〕3号') =>
    (await noticeOf(`${head}\n${line}\n您提出的建议收悉，现函复如下：\n一、县林业局将清点古树。\n某县人民政府办公室\n2005年7月14日\n`)).recipients
  it.each([
    ['马某副主席：', ['马某副主席']],
    ['李某某常委：', ['李某某常委']],
    ['民革某县委员会：', ['民革某县委员会']],
    ['赵某、钱某委员：', ['赵某、钱某委员']],
    ['各县区农业农村委、市属有关单位，\n各乡镇人民政府：', ['各县区农业农村委、市属有关单位', '各乡镇人民政府']]
  ])('%j', async (line, recipients) => expect(await recipientsOf(line)).toEqual(recipients))
  it('is found below a link of any length', async () => {
    const head = `# 某县关于贯彻农机规划的意见\n\n**发布日期**: 2022年5月26日\n**来源**: https://example.invalid/a?${'q=%E8%BF%91&'.repeat(120)}\n\n---\n\n## 政策全文\n`
    const {recipients, title} = await noticeOf(`${head}\n各乡镇农业中心、县属有关单位：\n\n现印发给你们。\n\n一、清点农机。\n\n二、检修农机。\n`, 'a.md')
    expect([recipients, title]).toEqual([['各乡镇农业中心、县属有关单位'], '某县关于贯彻农机规划的意见'])
  })
})

it('attachments are titled as printed', async () => {
  const {attachments} = await noticeOf('某县林业局关于保护古树的通知\n各乡镇：\n一、清点古树。\n附件：1.《古树清点表》\n2.围栏图样\n某县林业局\n2022年9月1日\n')
  expect(attachments).toEqual(['《古树清点表》', '围栏图样'])
})

it.each([
  ['某县渔业标准体系建设指南（2021版）', null],
  ['某县渔业评价指标（2018年版）', null],
  ['某县渔业发展指南（2015年12月）', null],
  ['某县渔业工作要点（2021年）', 2021]
])('planYear is the year of a plan, not of a version: %s', async (title, year) => {
  expect((await noticeOf(`${title}${BODY}`)).planYear).toBe(year)
})

it('前言 is no title', async () => {
  expect(
    (await noticeOf(`某县渔业标准体系建设指南\n（2021版）（征求意见稿）\n2021年10月\n目录\n前言......1\n一、公开事项......2\n前言\n渔业是基础产业。${BODY}`))
      .title
  ).toBe('某县渔业标准体系建设指南（2021版）（征求意见稿）')
})

it.each([
  ['某市人民政府关于同意以某市名义申办2030年第六届全省茶博会的复函', null],
  ['某省体育局关于承办2031年第三届全民健身大会的批复', null],
  ['某省人民政府关于某市2030年造林计划的批复', 2030],
  ['某县人民政府办公室关于做好2030年第六届茶博会筹备工作的通知', 2030]
])('the year of an event that a reply grants is none of a plan: %s', async (title, year) => {
  expect((await noticeOf(`${title}\n某市人民政府：\n同意。\n${BODY}某省人民政府\n2028年2月1日\n`)).planYear).toBe(year)
})
