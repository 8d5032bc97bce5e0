import {describe, expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

async function read(list: string) {
  const {
    notice: {attachments, issuer, issuedOn},
    tasks
  } = (
    await readText(
      `某市粮食局关于加快粮库改造的通知\n\n各县区粮食局：\n一、抓紧项目进度。各县区粮食局要倒排工期。\n二、建立报告机制。\n\n${list}\n\n某市粮食局\n2023年3月6日`
    )
  ).record
  return {attachments, issuer, issuedOn, tasks: tasks.length}
}
const three = {
  attachments: ['粮库改造进展表', '粮库改造摸底表', '粮食行业通讯录'],
  issuer: '某市粮食局',
  issuedOn: '2023-03-06',
  tasks: 2
}

describe('the list of attachments', () => {
  it.each([
    ['behind the label', '附件：1.粮库改造进展表\n2.粮库改造摸底表\n3.粮食行业通讯录'],
    ['below the label', '附件：\n1.粮库改造进展表\n2.粮库改造摸底表\n3.粮食行业通讯录'],
    ['with a label that lost its colon', '附件1.粮库改造进展表\n2.粮库改造摸底表\n3.粮食行业通讯录'],
    ['with marks at the end of its lines', '附件：1．粮库改造进展表；\n2．粮库改造摸底表；\n3．粮食行业通讯录。']
  ])('%s is read whole', async (_, list) => {
    expect(await read(list)).toEqual(three)
  })
  it('may be signed for another', async () => {
    expect(await read('联系人：王某 0000-1234567\n附件：\n1.粮库改造进展表\n2.粮库改造摸底表\n3.粮食行业通讯录\n（某市粮食局办公室代章）')).toEqual(three)
  })
})

it('「附件：」 above an attachment is its head', async () => {
  const {
    notice: {attachments},
    tasks
  } = (await readText('某县通知\n一、清淤。\n二、巡查。\n\n某县水利局\n2023年3月6日\n\n附件：\n清淤方案\n一、清淤东河。')).record
  expect([attachments, tasks.map(({text}) => text)]).toEqual([[], ['清淤。', '巡查。', '清淤东河。']])
})
