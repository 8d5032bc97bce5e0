import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'

const noticeOf = async (text: string) => (await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})).notice
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
