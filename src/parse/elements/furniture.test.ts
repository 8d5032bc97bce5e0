import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

it.each([
  ['a heading of the page', '政策全文'],
  ['a heading above an excerpt', '相关段落'],
  ['the line of the press', '新华社北京2月13日电'],
  ['both', '原文\n新华社北京2月13日电'],
  ['a counter without its number', '- 浏览次数：'],
  ['a button', '朗读'],
  ['where and when it was posted', '某县水务局 2031-12-13 16:36 来源: 河道科'],
  ['a line of the site', '本站小编为你精心准备了范文，欢迎收藏。'],
  ['blanks that became ?', '?\n??????? ?']
])('%s above the title is no part of it', async (_, lines) => {
  const {record} = await readText(`${lines}\n某县水务局关于做好河道清淤工作的通知\n各乡镇：\n一、公布清淤路段。\n二、清点沿河闸门。\n`)
  expect([record.notice.title, record.notice.issuer, record.coverage.residue]).toEqual(['某县水务局关于做好河道清淤工作的通知', '某县水务局', []])
})

it('a title that the site puts into 《》 is printed without them', async () => {
  const {record} = await readText('《某县水务局关于做好河道清淤工作的通知》\n各乡镇：\n一、公布清淤路段。\n二、清点沿河闸门。\n')
  expect([record.notice.title, record.notice.issuer, record.coverage.residue]).toEqual(['某县水务局关于做好河道清淤工作的通知', '某县水务局', []])
})

it('an indent that became ? is no part of a signature, and contacts are no note', async () => {
  const {record} = await readText(
    '关于做好河道清淤工作的通知\n各乡镇：\n一、公布清淤路段。\n二、清点沿河闸门。\n?\n????????? ?某县水务局\n???????? 2031年5月6日\n（联系人：林某某，电话：5550000）\n（此件公开发布）'
  )
  expect([record.notice.issuer, record.notice.issuedOn, record.notice.note]).toEqual(['某县水务局', '2031-05-06', '此件公开发布'])
})

it('an organ alone above a title that has an organ of its own is none of its lines', async () => {
  const {record} = await readText('某市青石区人民政府\n某市青石区关于支持企业发展的若干措施\n一、减免租金。\n二、发放补贴。\n')
  expect(record.notice.title).toBe('某市青石区关于支持企业发展的若干措施')
})

it('an organ whose characters have pinyin behind them is one', async () => {
  const {record} = await readText(
    '各县人民政府：\n现将方案印发给你们。\n某省人民(mín)政府办(bàn)公(gōng)厅\n2031年3月4日\n某省护林方案\n一、巡查林区。\n二、登记火源。\n'
  )
  expect(record.notice.issuer).toBe('某省人民政府办公厅')
})
