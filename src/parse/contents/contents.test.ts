import {describe, expect, it} from 'vitest'
import {outlineOf} from '../../outline.fixture.ts'
import {readText} from '../../seeds.fixture.ts'

async function asideOf(text: string) {
  const {notice, coverage} = (await readText(text)).record
  return {
    titles: [...new Set([notice.title, notice.planTitle])],
    contents: coverage.trivia.filter(({reason}) => reason === 'contents').length,
    residue: coverage.residue.map(({text: said}) => said)
  }
}

const BODY = `一、现状与形势
全县林场三十处，管护水平不高。
二、总体思路
（一）指导思想
坚持生态优先。
三、重点任务
（一）加快苗圃更新
支持苗圃更换灌溉设备，建设苗情站。
四、保障措施
（一）加强组织领导
建立协调机制，压实责任。
`
const OUTLINE = [
  '§ 一、现状与形势',
  '§ 二、总体思路',
  '§ （一）指导思想',
  '§ 三、重点任务',
  '三、（一） 加快苗圃更新⏎支持苗圃更换灌溉设备，建设苗情站。',
  '§ 四、保障措施',
  '四、（一） 加强组织领导⏎建立协调机制，压实责任。'
]
const TITLE = '“十五五”某县林业发展规划'

describe('a table of contents is trivia, and the title stands above or below it', () => {
  it.each([
    [
      'with leaders',
      `${TITLE}\n\n目 录\n一、现状与形势......................1\n二、总体思路..........................2\n（一）指导思想.................. 2\n三、重点任务..........................3\n四、保障措施..........................4\n\n${BODY}`,
      6
    ],
    [
      'with ellipses, above the title, a page number and a preface between',
      `目  次\n前 言……………………… ii\n一、现状与形势………………（1）\n二、总体思路…………………（2）\n三、重点任务…………………（3）\n1\n四、保障措施…………………（4）\n${TITLE}\n${BODY}`,
      7
    ],
    ['with pages alone', `目录\n一、现状与形势 1\n二、总体思路 2\n（一）指导思想 2\n三、重点任务 3\n四、保障措施 12\n${TITLE}\n${BODY}`, 6],
    ['of mere headings that recur', `${TITLE}\n【目录】\n一、现状与形势\n二、总体思路\n（一）指导思想\n三、重点任务\n四、保障措施\n${TITLE}\n${BODY}`, 6],
    ['without numbers', `${TITLE}\n目录：\n现状与形势\n总体思路\n重点任务\n保障措施\n${BODY}`, 5],
    [
      'with an entry on two lines, and no heading of its own',
      `${TITLE}\n一、现状与形势······························1\n二、总体思路······························2\n三、重点任\n务······························3\n四、保障措施······························4\n${BODY}`,
      5
    ],
    ['on one line', `${TITLE}\n目录 一、现状与形势……1 二、总体思路……2 （一）指导思想……2 三、重点任务……3 四、保障措施……4\n${BODY}`, 1],
    [
      'behind the title on its line',
      `${TITLE}目录一、现状与形势...........1 二、总体思路..........2 三、重点任务.........3 四、保障措施..........4\n${BODY}`,
      1
    ],
    [
      'with leaders and pages on lines of their own',
      `${TITLE}\n目录\n一、现状与形势\n............\n1\n二、总体思路\n............\n2\n三、重点任务\n............\n3\n${BODY}`,
      10
    ]
  ])('%s', async (_, text, contents) => {
    expect(await asideOf(text)).toEqual({titles: [TITLE], contents, residue: []})
    expect(await outlineOf(text)).toEqual(OUTLINE)
  })

  it('below the date of the covering notice', async () => {
    const text = `某县人民政府关于印发林业发展规划的通知\n各镇人民政府：\n现将规划印发给你们，请认真贯彻执行。\n某县人民政府\n2031年3月5日\n目录\n一、现状与形势....1\n二、总体思路....2\n${TITLE}\n${BODY}`
    expect(await asideOf(text)).toEqual({titles: ['某县人民政府关于印发林业发展规划的通知', TITLE], contents: 3, residue: []})
    expect(await outlineOf(text)).toEqual(OUTLINE)
  })
})

describe('no table of contents', () => {
  it.each([
    [
      'is a heading that a later table repeats',
      `某县绿化方案\n一、任务\n（一）补种树苗。\n（二）浇灌草坪。\n附件1\n分工表\n（一）补种树苗。\n（二）浇灌草坪。\n`
    ],
    ['is a sentence that breaks off', '某县绿化方案\n一、任务\n（一）补种树苗、浇灌草坪……\n（二）清运枝叶……\n（三）修剪行道树……\n']
  ])('%s', async (_, text) => {
    expect((await asideOf(text)).contents).toBe(0)
    expect((await readText(text)).record.tasks.length).toBeGreaterThan(1)
  })
})
