import {describe, expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'

async function coverageOf(path: string, text: string) {
  const {coverage, diagnostics} = await extractNotice({path, bytes: new TextEncoder().encode(text)})
  return {
    ...coverage,
    trivia: coverage.trivia.map(({text: said, reason}) => [reason, said]),
    residue: coverage.residue.map(({text: said}) => said),
    told: diagnostics.filter(({ruleId}) => ruleId === 'residue').length
  }
}

describe('a character that stands in no value', () => {
  it('has a reason, by what it stands in', async () => {
    const text = `首页 > 政务公开
某县人民政府办公室关于印发《某县2031年绿化工作要点》的通知
各镇人民政府：
现将《某县2031年绿化工作要点》印发给你们，请认真贯彻执行。
某县人民政府办公室
2031年3月5日
某县2031年绿化工作要点
目录
一、总体要求……1
一、总体要求
坚持绿色发展，扩大绿地。
二、重点任务
（一）补种树苗。按季浇灌。（责任单位：县林草局）
注：树苗以乡土树种为主。
- 3 -
|路段|株数|
|东街|30|
附件1
绿化情况登记表
填报单位：
`
    const {trivia, residue, accounted, characters} = await coverageOf('a.txt', text)
    const reasons = new Map(trivia.map(([reason, said]) => [said, reason]))
    expect(
      Object.fromEntries(
        [
          '首页>政务公开',
          '现将《某县2031年绿化工作要点》印发给你们，请认真贯彻执行。',
          '目录',
          '坚持绿色发展，扩大绿地。',
          '注：树苗以乡土树种为主。',
          '-3-',
          '|',
          '填报单位：'
        ].map((said) => [said, reasons.get(said)])
      )
    ).toEqual({
      '首页>政务公开': 'furniture',
      '现将《某县2031年绿化工作要点》印发给你们，请认真贯彻执行。': 'prose',
      目录: 'contents',
      '坚持绿色发展，扩大绿地。': 'prose',
      '注：树苗以乡土树种为主。': 'note',
      '-3-': 'page-number',
      '|': 'syntax',
      '填报单位：': 'form'
    })
    expect([residue, accounted]).toEqual([[], characters])
  })
  it('of a table is its header, a remark, or a mark between cells', async () => {
    const {trivia, residue} = await coverageOf(
      'a.md',
      '# 某县2031年绿化工作要点\n\n| 序号 | 重点任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 补种树苗 | 县林草局 |\n| 备注 | 按季更新 | |\n'
    )
    expect(trivia.filter(([reason]) => reason !== 'syntax')).toEqual([
      ['header-row', '序号'],
      ['header-row', '重点任务'],
      ['header-row', '责任单位'],
      ['note', '备注'],
      ['note', '按季更新']
    ])
    expect(residue).toEqual([])
  })
  it('is residue in a row of work that no task tells of, and a remark says so', async () => {
    const {residue, accounted, characters, told} = await coverageOf(
      'a.txt',
      '某县2031年绿化工作要点\n序号\t重点任务\t责任单位\n1\t补种树苗\t县林草局\n2\t\t县住建局\n3\t浇灌草坪\t县住建局'
    )
    expect(residue).toEqual(['2', '县住建局'])
    expect([characters - accounted, told]).toEqual(['2县住建局'.length, 2])
  })
})

it('what a heading in a table says beside its title is told of its section', async () => {
  const {sections} = await extractNotice({
    path: 'a.html',
    bytes: new TextEncoder().encode(
      '<h1>某县2031年绿化工作考核细则</h1><table><tr><th>序号</th><th>考核内容</th><th>分值</th><th>责任单位</th></tr><tr><td>一、</td><td>修剪行道树</td><td>8</td><td></td></tr><tr><td>1</td><td>排查枯枝</td><td>4</td><td>县林草局</td></tr></table>'
    )
  })
  expect(sections.map(({title, cells}) => [title, cells?.map(({header, text}) => [header, text])])).toEqual([['修剪行道树', [['分值', '8']]]])
})

describe('a span holds nothing but what is its own', () => {
  const tasksOf = async (text: string) =>
    (await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})).tasks.map(({marker, text: said}) => [marker, said])

  it('where a paragraph with a clause of its own stands in an item', async () => {
    expect(
      await tasksOf(
        '某县绿化工作要点\n一、补种树苗。按季浇灌。（责任单位：县林草局）\n清运枝叶。（责任单位：县城管局）\n上述工作按月通报。\n二、养护草坪。（责任单位：县住建局）'
      )
    ).toEqual([
      ['一、', '补种树苗。按季浇灌。'],
      [null, '清运枝叶。'],
      ['二、', '养护草坪。']
    ])
  })
  it('where the words of a row stand before its one item', async () => {
    expect(await tasksOf('某县绿化工作要点\n序号\t重点任务\t具体举措\t责任单位\n1\t补种树苗\t1.春季补种树苗百株。\t县林草局')).toEqual([
      ['1.', '春季补种树苗百株。']
    ])
  })
})

it('a heading that is nothing but a clause has no title from below it', async () => {
  const {sections} = await extractNotice({
    path: 'a.txt',
    bytes: new TextEncoder().encode('某县绿化工作要点\n（一）县林草局牵头负责\n1.补种树苗。\n2.浇灌草坪。')
  })
  expect(sections.map(({title}) => title)).toEqual(['县林草局牵头负责'])
})

it('no row is lost below a chapter whose cell reaches down into it', async () => {
  const rows = '<tr><td>一、</td><td rowspan="2">修剪行道树</td><td></td></tr><tr><td>1</td><td>县林草局</td></tr>'
  const {residue, accounted, characters} = await coverageOf(
    'a.html',
    `<h1>某县绿化工作要点</h1><table><tr><th>序号</th><th>重点任务</th><th>责任单位</th></tr>${rows}</table>`
  )
  expect([residue, characters - accounted]).toEqual([['1', '县林草局'], 5])
})
