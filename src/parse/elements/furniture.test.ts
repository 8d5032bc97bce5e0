import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

it.each([
  ['a heading of the page', '政策全文'],
  ['a heading above an excerpt', '相关段落'],
  ['the line of the press', '新华社北京2月13日电'],
  ['both', '原文\n新华社北京2月13日电']
])('%s above the title is no part of it', async (_, lines) => {
  const {record} = await readText(`${lines}\n某县水务局关于做好河道清淤工作的通知\n各乡镇：\n一、公布清淤路段。\n二、清点沿河闸门。\n`)
  expect([record.notice.title, record.notice.issuer, record.coverage.residue]).toEqual(['某县水务局关于做好河道清淤工作的通知', '某县水务局', []])
})
