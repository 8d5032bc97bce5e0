import {expect, it} from 'vitest'
import {readText} from '../../seeds.fixture.ts'

const BODY =
  '各林场： 现将巡护工作通知如下： 一、巡护山林。每月巡护一次。（责任单位：各林场）二、清理杂草。5月底前完成。（责任单位：各林场） 某县林业局 2031年3月1日'

it.each([
  ['above a rule', `标题：某县林业局关于做好2031年巡护工作的通知 来源：某县林业局 发布时间：2031-03-02 10:00 ==== 正文 ==== 某林〔2031〕4号 ${BODY}`],
  [
    'behind one another',
    `标题: 某县林业局关于做好2031年巡护工作的通知 文号: 某林〔2031〕4号 浏览次数: 12 链接: https://www.a.invalid/l/t1_1.html ---------- ${BODY}（此件公开发布） 扫一扫在手机打开当前页 【打印】`
  ],
  ['without a rule', `文件名称：某县林业局关于做好2031年巡护工作的通知 发布时间：2031-03-02 10:00 某林〔2031〕4号 ${BODY}`]
])('labels of a crawler on one line with the text, %s', async (_, text) => {
  const {notice, tasks, coverage} = (await readText(text)).record
  expect(notice).toMatchObject({
    title: '某县林业局关于做好2031年巡护工作的通知',
    planTitle: '某县林业局关于做好2031年巡护工作的通知',
    docNumber: {text: '某林〔2031〕4号'},
    issuer: '某县林业局',
    recipients: ['各林场'],
    issuedOn: '2031-03-01',
    planYear: 2031
  })
  expect(tasks.map(({marker, text: words}) => [marker, words])).toEqual([
    ['一、', '巡护山林。每月巡护一次。'],
    ['二、', '清理杂草。5月底前完成。']
  ])
  expect(coverage.residue).toEqual([])
})

it('a sentence that names a label has no crawler head', async () => {
  const text = '某县巡护方案\n一、公开内容\n1.标题：与正文一致 来源：注明单位，每月核对一次。\n2.清理旧页。'
  expect((await readText(text)).record.tasks.map(({text: words}) => words)).toEqual(['标题：与正文一致来源：注明单位，每月核对一次。', '清理旧页。'])
})
