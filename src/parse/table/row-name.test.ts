import {describe, expect, it} from 'vitest'
import {extractNotice} from '../../index.ts'

const outlineOf = async (rows: string) => {
  const page = `<html><body><h1>某县2031年绿化工作要点</h1><table><tr><th>序号</th><th>重点任务</th><th>具体举措</th><th>责任单位</th></tr>${rows}</table></body></html>`
  const {sections, tasks} = await extractNotice({path: 'a.html', bytes: new TextEncoder().encode(page)})
  return {sections: sections.map(({id, marker, title}) => [id, marker, title]), tasks: tasks.map(({id, sectionTitles, text, units}) => [id, sectionTitles, text, units.map(({name}) => name)])}
}

describe('the name of a row', () => {
  it('is a heading over several items of the cell beside it', async () => {
    expect(await outlineOf('<tr><td>1</td><td>健全苗木台账</td><td>登记全部苗木。</td><td>县林草局</td></tr><tr><td>2</td><td>规范绿地占用</td><td>1.建立占用绿地清单。<br>2.限期恢复被占绿地。</td><td>县城管局</td></tr>')).toEqual({
      sections: [['2', '2', '规范绿地占用']],
      tasks: [
        ['1', [], '健全苗木台账\n登记全部苗木。', ['县林草局']],
        ['2.1', ['规范绿地占用'], '建立占用绿地清单。', ['县城管局']],
        ['2.2', ['规范绿地占用'], '限期恢复被占绿地。', ['县城管局']]
      ]
    })
  })
  it('that is merged is a heading over the items of all its rows', async () => {
    expect(await outlineOf('<tr><td rowspan="2">1</td><td rowspan="2">修剪行道树</td><td>1.排查枯枝。<br>2.清除枯枝。</td><td>县林草局</td></tr><tr><td>3.补种树苗。<br>4.浇灌树苗。</td><td>县住建局</td></tr>')).toEqual({
      sections: [['1', '1', '修剪行道树']],
      tasks: [
        ['1.1', ['修剪行道树'], '排查枯枝。', ['县林草局']], ['1.2', ['修剪行道树'], '清除枯枝。', ['县林草局']],
        ['1.3', ['修剪行道树'], '补种树苗。', ['县住建局']], ['1.4', ['修剪行道树'], '浇灌树苗。', ['县住建局']]
      ]
    })
  })
})
