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
