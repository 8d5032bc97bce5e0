import {describe, expect, it} from 'vitest'
import {extractNotice} from '../index.ts'
import {metadataOf} from './metadata.ts'

const BODY = '关于做好便民服务的通知\n各乡镇人民政府：\n一、公开事项\n年底前完成清单公布。（责任单位：县政务服务局）\n'
const recordOf = (text: string) => extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})

describe('the metadata block of a site', () => {
  it('names parts of the notice by labels, the best first', () => {
    const lines = ['索引号：1', '发文日期：2024-03-20', '成文日期：2024/3/5 00:00', '文号：无', '- 发布机构：某县政府办公室', '发文机关：有关部门']
    expect(metadataOf(lines.map((print) => ({print}))).map(({field, label, value}) => `${field} ${label} ${value}`)).toEqual([
      'issuedOn 成文日期 2024年3月5日',
      'issuedOn 发文日期 2024年03月20日',
      'issuer 发布机构 某县政府办公室'
    ])
  })
  it('fills what the notice does not print', async () => {
    const {notice, diagnostics} = await recordOf(
      `索引号：A1/2024-00012\n发文字号：某政办〔2024〕7号\n成文日期：2024-03-05\n发布机构：某县人民政府办公室\n${BODY}`
    )
    expect([notice.docNumber?.text, notice.issuedOn, notice.issuer]).toEqual(['某政办〔2024〕7号', '2024-03-05', '某县人民政府办公室'])
    expect(notice.positions.docNumber).toBeDefined()
    expect(diagnostics).toEqual([])
  })
  it('is contradicted by what the notice prints: the print counts, and a remark says so', async () => {
    const {notice, diagnostics} = await recordOf(
      `索引号：A1/2024-00012\n发文字号：某政办〔2024〕7号\n成文日期：2024-03-05\n某政办〔2024〕9号\n${BODY}某县人民政府办公室\n2024年3月8日\n`
    )
    expect([notice.docNumber?.text, notice.issuedOn]).toEqual(['某政办〔2024〕9号', '2024-03-08'])
    expect(diagnostics.map(({ruleId, message}) => `${ruleId} ${message}`)).toEqual([
      expect.stringMatching(/^metadata-mismatch .*某政办〔2024〕7号/u),
      expect.stringMatching(/^metadata-mismatch .*2024年03月05日/u)
    ])
  })
  it('agrees with the same number in other brackets, and with another day of publishing', async () => {
    const {diagnostics} = await recordOf(
      `发文字号：某政办[2024]7号\n发文日期：2024-03-20\n发布日期：2024-03-21\n某政办〔2024〕7号\n${BODY}某县人民政府办公室\n2024年3月8日\n`
    )
    expect(diagnostics).toEqual([])
  })
  it('is read with its cells parted by bars and no colon behind its labels', async () => {
    const {notice} = await recordOf(
      `文 号 | 某政办〔2031〕4号 | 发文日期 | 2031-01-30 16:20 |\n---|---|---|---|\n发布机构 | 某县政府办公室 | 有 效 性 | 有效 |\n${BODY}`
    )
    expect([notice.title, notice.docNumber?.text, notice.issuedOn, notice.issuer]).toEqual([
      '关于做好便民服务的通知',
      '某政办〔2031〕4号',
      '2031-01-30',
      '某县政府办公室'
    ])
    const other = await recordOf(
      `索引号 | C7/2031-121 | 发文字号 | 责任部门 | 青石镇政府 | |\n经办人 | 发文日期 | 2031-12-14 10:48:32 | 主题分类 | 通知 | |\n${BODY}`
    )
    expect([other.notice.title, other.notice.docNumber, other.notice.issuedOn]).toEqual(['关于做好便民服务的通知', null, '2031-12-14'])
    expect(other.coverage.residue).toEqual([])
    // a line of one label goes on with those above it
    const third = await recordOf(`索 引 号 | D1/2031-48 | 主题分类 | 通知 |\n有效性 | |||\n标 题 | 关于做好便民服务的通知 |\n${BODY}`)
    expect([third.notice.title, third.coverage.residue]).toEqual(['关于做好便民服务的通知', []])
  })
  it('is none where a table counts things', async () => {
    const {tasks} = await recordOf(`${BODY}名称 | 数量 | 状态 | 责任单位 |\n沙袋 | 300 | 完好 | 县水利局 |\n水泵 | 5 | 待修 | 县水利局 |\n`)
    expect(tasks.length).toBe(1)
  })
})
