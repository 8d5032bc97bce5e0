import {describe, expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'
import {outlineOf} from '../../outline.fixture.ts'

describe('a header of fewer words than its rows have cells', () => {
  it('spans the headings and the number beside what is to be done', async () => {
    expect(
      await outlineOf(`2031年某市泉水保护任务清单
工作任务 | 具体要求 | 责任单位 | 时限要求 | ||
一、保护泉源。 | （一）摸清家底。 | 1 | 逐眼登记泉水，划出保护范围，并向社会公布。 | 市水利局，各县区政府 | 持续推进 |
2 | 在泉眼周边立牌，写明保护要求。 | 市文旅局负责落实 | 6月底前 | ||
（二）治理水质。 | 3 | 每月检测一次水质，公布检测结果。 | 市生态环境局牵头，市卫生健康委配合 | 年底前 | |`)
    ).toEqual([
      '§ 一、保护泉源',
      '§ （一）摸清家底',
      '一、（一）1 逐眼登记泉水，划出保护范围，并向社会公布。 | R 市水利局 R 各县区政府 | 持续推进',
      '一、（一）2 在泉眼周边立牌，写明保护要求。 | R 市文旅局 | 6月底前',
      '§ （二）治理水质',
      '一、（二）3 每月检测一次水质，公布检测结果。 | L 市生态环境局 S 市卫生健康委 | 每月检测一次 年底前'
    ])
  })
  it('spans the number alone', async () => {
    expect(
      await outlineOf(`主要内容 | 承办科室 | 办理时限 | |
1 | 修订值班制度，编排节假日值班表。 | 办公室 | 3月底前 |
2 | 清点库存物资，补足短缺的物资。 | 物资科 | 5月底前 |
3 | 组织一次应急演练，查找不足。 | 应急科 | 8月底前 |`)
    ).toEqual([
      '1 修订值班制度，编排节假日值班表。 | R 办公室 | 3月底前',
      '2 清点库存物资，补足短缺的物资。 | R 物资科 | 5月底前',
      '3 组织一次应急演练，查找不足。 | R 应急科 | 8月底前'
    ])
  })
  it('leaves out the numbers in a table whose bars stand on lines of their own', async () => {
    const cells =
      '工作任务 具体要求 责任科室 时限要求 管好水库 1 汛前全面检查水库大坝。 水库科 4月底前 管好河道 2 定期清除河面漂浮物。 河道科 持续推进 3 在急弯处加设护栏。 河道科 9月底前 管好档案 4 整理历年水文记录。 办公室 年底前'
    expect(await outlineOf(cells.split(' ').join('\n|\n'))).toEqual([
      '1 管好水库⏎汛前全面检查水库大坝。 | R 水库科 | 4月底前',
      '2 管好河道⏎定期清除河面漂浮物。 | R 河道科 | 持续推进',
      '3 在急弯处加设护栏。 | R 河道科 | 9月底前',
      '4 管好档案⏎整理历年水文记录。 | R 办公室 | 年底前'
    ])
  })
  it('has a column for each of its words, one of them unknown, whatever a row of one cell spans', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const page = (band: string) =>
      `<h1>某市做法推广清单</h1><table>${row('序号', '改革举措', '主要内容', '指导部门', '推广范围')}${band}${row('1', '水价机制', '分档收取水费。', '市水利局、城东供水公司', '全市')}${row('2', '巡河制度', '配备巡河员。', '市河长办', '各县')}</table>`
    for (const band of ['<tr><td colspan="5">一、用水方面</td></tr>', '<tr><td colspan="3">一、用水方面</td></tr>', row('一、用水方面')]) {
      const {tasks} = await extractNotice({path: 'a.html', bytes: new TextEncoder().encode(page(band))})
      expect(tasks.map(({units}) => units.map(({name}) => name))).toEqual([['市水利局', '城东供水公司'], ['市河长办']])
    }
  })
})
