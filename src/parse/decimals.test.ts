import {describe, expect, it} from 'vitest'
import {outlineOf} from '../outline.fixture.ts'
import {readText} from '../seeds.fixture.ts'

describe('a decimal outline nests by the parts of its numbers', () => {
  it('with blanks behind them, other numbers below them, and chapters without sections', async () => {
    expect(
      await outlineOf(
        '某县防汛预案\n1　总则\n1.1　编制目的\n为做好防汛，制定本预案。\n2　职责\n2.1　巡查\n（1）县水利局巡查堤防。\n（2）县气象局发布预警。\n2.2　值守\n2.2.1　值班\n县水利局安排值班。\n3　保障\n县财政局安排经费。\n4　附则\n4.1　各县区应根据本预案制定方案。\n4.2　本预案自印发之日起施行。\n'
      )
    ).toEqual([
      '§ 1总则',
      '§ 1.1编制目的',
      '§ 2职责',
      '§ 2.1巡查',
      '22.1（1） 县水利局巡查堤防。',
      '22.1（2） 县气象局发布预警。',
      '§ 2.2值守',
      '22.22.2.1 值班⏎县水利局安排值班。',
      '3 保障⏎县财政局安排经费。',
      '§ 4附则',
      '44.1 各县区应根据本预案制定方案。'
    ])
  })
  it('with full-width digits and points behind the chapters', async () => {
    expect(
      await outlineOf('某县管网方案\n1.任务\n１．１清淤\n县水利局清淤河道。\n１．２补网\n县住建局补建管网。\n2.保障\n2.1资金\n县财政局安排资金。\n')
    ).toEqual(['§ 1.任务', '1.１．１ 清淤⏎县水利局清淤河道。', '1.１．２ 补网⏎县住建局补建管网。', '§ 2.保障', '2.2.1 资金⏎县财政局安排资金。'])
  })
  it('below chapters of another kind', async () => {
    expect(await outlineOf('某县方案\n一、任务\n1.1 清淤\n县水利局清淤河道。\n1.2 补网\n县住建局补建管网。\n二、保障\n县财政局安排资金。\n')).toEqual([
      '§ 一、任务',
      '一、1.1 清淤⏎县水利局清淤河道。',
      '一、1.2 补网⏎县住建局补建管网。',
      '二、 保障⏎县财政局安排资金。'
    ])
  })
})

it.each([
  ['figures', '某县方案\n一、目标\n（一）增产。\n1.5倍于上年。\n2.5万人受益。\n3.1公里道路建成。\n'],
  ['a figure that happens to follow', '某县方案\n1.1亿元投入清淤。\n1.2亿元投入补网。\n'],
  ['one number alone', '某县方案\n一、任务\n1.1 清淤河道。\n']
])('%s make no outline', async (_, text) => {
  const {record} = await readText(text)
  expect([...record.sections, ...record.tasks].filter(({marker}) => /^\d+\.\d/u.test(marker ?? ''))).toEqual([])
})

it('names in a decimal catalogue are no tasks', async () => {
  const {record} = await readText('某县农具目录\n1.耕地机械\n1.1犁具\n1.1.1铧式犁\n1.1.2圆盘犁\n1.2旋耕机\n')
  expect(record.tasks).toEqual([])
})

describe('an enclosure that is a decimal outline of mere names prescribes nothing', () => {
  const letter = '某县商务局关于做好补助工作的通知\n各乡镇：\n一、组织申报。各乡镇组织申报。\n附件：补助品目录\n某县商务局\n2031年3月4日\n附件\n补助品目录\n'
  it.each([
    ['one word a line', '1.厨房用具\n1.1锅类\n1.1.1铁锅\n1.1.2蒸锅\n1.2刀具\n1.2.1菜刀\n'],
    ['long in its brackets, and one that begins with a verb', '1.渔具\n1.1网具\n1.1.1拖网（可含浮标、沉子等多种附件，限近海）\n1.2养护设备\n1.2.1清洗机\n']
  ])('%s', async (_, list) => {
    const {record} = await readText(letter + list)
    expect([...record.sections, ...record.tasks].map(({marker}) => marker)).toEqual(['一、'])
  })
  it('unless its items are work', async () => {
    const {record} = await readText(`${letter}1.申报\n1.1登记网具。各乡镇登记网具。\n1.2公示名单\n1.3发放补助\n`)
    expect(record.tasks.map(({marker}) => marker)).toContain('1.1')
  })
})
