import {describe, expect, it} from 'vitest'
import {read} from '../index.ts'
import {bars, line, pdfOf} from '../pdf/pdf.fixture.ts'
import {expectSoundLayout, outline} from '../reading.fixture.ts'

/** Lines of a column from `x` on, two characters further in where one begins with blanks. */
const at = (x: number, lines: readonly string[], y = 80): string =>
  lines.map((text, row) => line(text.trim(), x + (text.startsWith(' ') ? 20 : 0), y + row * 15)).join('')

async function linesOf(...pages: readonly string[]): Promise<string[]> {
  const file = await read({path: 'notice.pdf', bytes: pdfOf(pages)})
  expectSoundLayout(file, '\t')
  return outline(file)
}

/** Fourteen characters fill a column of 140 points; the second begins 20 points behind the first. */
const LEFT = ['  一、修整步道', '  （一）修整东坡步道。三月底', '前换下碎裂的石板，并立牌说明绕', '行的路线。', '  （二）修整西坡步道。四月底', '前完成。']
const RIGHT = ['  二、检修灯杆', '  （一）检修湖边灯杆，把歪斜', '的逐根扶正，把失灵的逐盏换新，', '五月底前完成。', '  （二）检修桥头灯杆。']
const READ = [
  '一、修整步道',
  '（一）修整东坡步道。三月底前换下碎裂的石板，并立牌说明绕行的路线。',
  '（二）修整西坡步道。四月底前完成。',
  '二、检修灯杆',
  '（一）检修湖边灯杆，把歪斜的逐根扶正，把失灵的逐盏换新，五月底前完成。',
  '（二）检修桥头灯杆。'
]

describe('a page in two columns', () => {
  it('is read column by column, between what goes across', async () => {
    const title = line('岚山公园管理处关于做好二季度设施检修工作的通知', 85, 50)
    const end = line('本通知自印发之日起施行，各班组要按时办结，并把办结的情况逐项写进台账。', 40, 200)
    expect(await linesOf(title + at(40, LEFT) + at(210, RIGHT) + end)).toEqual([
      '岚山公园管理处关于做好二季度设施检修工作的通知',
      ...READ,
      '本通知自印发之日起施行，各班组要按时办结，并把办结的情况逐项写进台账。'
    ])
  })

  it('may be two pages side by side, each with its title and number', async () => {
    const numbers = line('— 1 —', 90, 480) + line('— 2 —', 260, 480)
    expect(await linesOf(at(40, ['    检修要点', ...LEFT]) + at(210, RIGHT, 95) + numbers)).toEqual(['检修要点', ...READ, '~ — 1 —', '~ — 2 —'])
  })

  it('has tables within a column, and across both', async () => {
    const within = bars([40, 110, 180], [172, 190]) + line('石板', 45, 184) + line('四十块', 115, 184)
    const across = bars([40, 200, 350], [200, 220]) + line('步道', 45, 214) + line('灯杆', 205, 214)
    expect(await linesOf(at(40, LEFT) + within + at(210, RIGHT) + across + at(40, LEFT, 240) + at(210, RIGHT, 240))).toEqual([
      ...READ.slice(0, 3),
      '= 石板 ¦ 四十块',
      ...READ.slice(3),
      '= 步道 ¦ 灯杆',
      ...READ
    ])
  })

  it('has sentences that go on in the next column and on the next page', async () => {
    const cut = RIGHT.slice(0, 2)
    const rest = RIGHT.slice(2)
    expect(await linesOf(at(40, [...LEFT, ...cut]) + at(210, [...rest, ...LEFT]))).toEqual([...READ, ...READ.slice(0, 3)])
    expect(await linesOf(at(40, LEFT) + at(210, [...LEFT, ...cut]), at(40, [...rest, ...LEFT]) + at(210, RIGHT))).toEqual([
      ...READ.slice(0, 3),
      ...READ,
      ...READ
    ])
  })
})

describe('no columns are', () => {
  it.each([
    [
      'cells of a table without lines',
      at(40, ['工作任务', '修整东坡步道，换下碎裂石板。', '检修湖边灯杆，失灵的都换新。', '清扫北门广场，每周冲洗一次。']),
      at(210, ['责任单位', '岚山公园管理处和园林队。', '岚山公园管理处和灯饰队。', '岚山公园管理处和保洁队。']),
      /修整东坡步道.*园林队/u
    ],
    [
      'names side by side',
      at(40, ['岚山公园管理处设施检修班组甲', '岚山公园管理处设施检修班组乙', '岚山公园管理处设施检修班组丙']),
      at(210, ['望湖公园管理处设施检修班组甲', '望湖公园管理处设施检修班组乙', '望湖公园管理处设施检修班组丙']),
      /岚山.*望湖/u
    ],
    [
      'a list and what is signed beside it',
      at(40, ['附件：1.步道清单。', '2.灯杆清单。', '3.绕行路线。']),
      at(280, ['岚山公园管理处', '2031年4月2日']),
      /步道清单。.*岚山/u
    ]
  ])('%s', async (_, left, right, sameLine) => {
    expect((await linesOf(left + right)).some((one) => sameLine.test(one))).toBe(true)
  })
})
