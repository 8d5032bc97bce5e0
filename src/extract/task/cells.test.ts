import {expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'

it('cells of columns without a field of their own keep the words above them, and stand where they say', async () => {
  const text =
    '某县2031年绿化工作要点\n序号\t重点任务\t分值\t进展情况\t主责部门\t责任单位\t完成时限\n1\t补种树苗\t5\t正在推进\t一股\t县林草局\t6月底前\n2\t浇灌草坪\t3\t\t\t县住建局\t'
  const {tasks} = await extractNotice({path: 'a.txt', bytes: new TextEncoder().encode(text)})
  expect(tasks.map(({cells = []}) => cells.map(({header, text: said}) => [header, said]))).toEqual([
    [
      ['分值', '5'],
      ['进展情况', '正在推进'],
      ['完成时限', '6月底前']
    ],
    [['分值', '3']]
  ])
  for (const {
    text: said,
    position: {start, end}
  } of tasks.flatMap(({cells = []}) => cells))
    expect(text.slice(start.offset, end.offset)).toBe(said)
})

it('a merged cell is said of every row that it covers, but no heading of its rows', async () => {
  const page =
    '<h1>某县2031年绿化工作要点</h1><table><tr><th>工作模块</th><th>重点任务</th><th>具体举措</th><th>责任单位</th></tr><tr><td rowspan="2">行道树</td><td>排查枯枝</td><td>逐街排查枯枝并登记</td><td>县林草局</td></tr><tr><td>补种树苗</td><td>春季补种树苗百株</td><td>县住建局</td></tr></table>'
  const {tasks} = await extractNotice({path: 'a.html', bytes: new TextEncoder().encode(page)})
  expect(tasks.map(({text, cells}) => [text, cells?.map(({header, text: said}) => [header, said])])).toEqual([
    ['排查枯枝\n逐街排查枯枝并登记', [['工作模块', '行道树']]],
    ['补种树苗\n春季补种树苗百株', [['工作模块', '行道树']]]
  ])
})

it('what stands above the items of a cell is said of each of them', async () => {
  const {tasks} = await extractNotice({
    path: 'a.txt',
    bytes: new TextEncoder().encode('某县2031年绿化工作要点\n序号\t重点任务\t责任单位\n1\t分步绿化。1.补种树苗。2.浇灌草坪。\t县林草局')
  })
  expect(tasks.map(({text, cells}) => [text, cells?.map(({text: said}) => said)])).toEqual([
    ['补种树苗。', ['1', '分步绿化。']],
    ['浇灌草坪。', ['1', '分步绿化。']]
  ])
})

it('a table between the paragraphs of a task is among its cells', async () => {
  const {
    tasks: [task]
  } = await extractNotice({
    path: 'a.txt',
    bytes: new TextEncoder().encode('某县2031年绿化工作要点\n一、补种树苗\n按下表补种。\n|路段|株数|\n|东街|30|\n验收合格后移交。')
  })
  expect(task).toMatchObject({
    text: '补种树苗\n按下表补种。\n验收合格后移交。',
    cells: [{header: null, text: '路段'}, {text: '株数'}, {text: '东街'}, {text: '30'}]
  })
})
