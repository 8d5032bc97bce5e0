import {describe, expect, it} from 'vitest'
import {abstractNum, li, lines, lvl, num, p, pt, style, t, tbl, tc, tr, val} from './docx.fixture.ts'
import {numeral} from '../word/numeral.ts'

const NOTHING = val('suff', 'nothing')
const OFFICIAL = abstractNum(
  0,
  lvl(0, 'chineseCountingThousand', '%1、', NOTHING),
  lvl(1, 'chineseCountingThousand', '（%2）', NOTHING),
  lvl(2, 'decimal', '%3.', val('suff', 'space'))
)
const list =
  (numbering: string) =>
  (body: string, styles = '') =>
    lines(body, {numbering, styles})

describe('docx numbering', () => {
  const official = list(OFFICIAL + num(1, 0))

  it('prints 一、（一）1. and begins anew below each heading', async () => {
    const body = li('甲') + li('乙', 1) + li('丙', 2) + li('丁', 2) + li('戊', 1) + li('己', 2) + li('庚') + li('辛', 1)
    expect(await official(body)).toEqual(['一、甲', '（一）乙', '1. 丙', '2. 丁', '（二）戊', '1. 己', '二、庚', '（一）辛'])
  })

  it('goes on behind a paragraph without number and inside the cells of a table', async () => {
    expect(await official(li('甲') + pt('正文') + tbl(tr(tc(li('', 2)), tc(pt('乙'))), tr(tc(li('', 2)), tc(pt('丙')))) + li('丁'))).toEqual([
      '一、甲',
      '正文',
      '= 1. ¦ 乙',
      '= 2. ¦ 丙',
      '二、丁'
    ])
  })

  it('takes list and level from the style, and none where the paragraph says 0', async () => {
    const styled =
      abstractNum(0, lvl(0, 'japaneseCounting', '%1、', val('pStyle', 'H1') + NOTHING), lvl(1, 'decimal', '%2.', val('pStyle', 'H2') + NOTHING)) + num(7, 0)
    const numPr = (inner: string) => `<w:numPr>${inner}</w:numPr>`
    const styles =
      style('H1', 'heading 1', numPr(val('numId', 7))) +
      style('H2', 'heading 2', numPr(val('numId', 7))) +
      `<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="mine"/><w:basedOn w:val="H2"/><w:pPr>${numPr(val('ilvl', 1))}</w:pPr></w:style>`
    const of = (id: string, text: string, more = '') => pt(text, val('pStyle', id) + more)
    expect(await list(styled)(of('H1', '甲') + of('H2', '乙') + of('H3', '丙') + of('H1', '丁', numPr(val('numId', 0))) + of('H1', '戊'), styles)).toEqual([
      '一、甲',
      '1.乙',
      '2.丙',
      '# 丁',
      '二、戊'
    ])
  })

  it('counts lists of one definition together, unless one begins with its own number, once', async () => {
    const start = `<w:lvlOverride w:ilvl="0">${val('startOverride', 5)}</w:lvlOverride>`
    const numbering = OFFICIAL + num(1, 0) + num(2, 0) + num(3, 0, start)
    expect(await list(numbering)(li('甲') + li('乙', 0, 2) + li('丙', 0, 3) + li('丁', 0, 3) + li('戊', 0, 1))).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
      '七、戊'
    ])
  })

  it('lets a list redefine a level', async () => {
    const numbering = OFFICIAL + num(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1)', NOTHING)}</w:lvlOverride>`)
    expect(await list(numbering)(li('甲') + li('乙'))).toEqual(['A)甲', 'B)乙'])
  })

  it('repeats the numbers above, decimal where the level is legal', async () => {
    const numbering =
      abstractNum(0, lvl(0, 'chineseCounting', '第%1章'), lvl(1, 'decimal', '%1.%2', NOTHING), lvl(2, 'decimal', '%1.%2.%3', `<w:isLgl/>${NOTHING}`)) +
      num(1, 0)
    expect(await list(numbering)(li('甲') + li('甲') + li('乙', 1) + li('丙', 2))).toEqual(['第一章 甲', '第二章 甲', '二.1乙', '2.1.1丙'])
  })

  it('restarts a level only below the level that it names', async () => {
    const numbering = (restart: number) =>
      abstractNum(0, lvl(0, 'decimal', '%1、'), lvl(1, 'decimal', '(%2)'), lvl(2, 'decimal', '%3.', val('lvlRestart', restart) + NOTHING)) + num(1, 0)
    const body = li('甲') + li('乙', 1) + li('丙', 2) + li('丁', 1) + li('戊', 2) + li('己') + li('庚', 2)
    expect((await list(numbering(0))(body)).filter((line) => /[丙戊庚]/.test(line))).toEqual(['1.丙', '2.戊', '3.庚'])
    expect((await list(numbering(1))(body)).filter((line) => /[丙戊庚]/.test(line))).toEqual(['1.丙', '2.戊', '1.庚'])
  })

  it('follows a list style to its definition', async () => {
    const numbering = abstractNum(0, val('numStyleLink', 'L')) + abstractNum(1, val('styleLink', 'L'), lvl(0, 'decimal', '%1.', NOTHING)) + num(1, 0)
    expect(await list(numbering)(li('甲'))).toEqual(['1.甲'])
  })

  it('prints bullets as characters that every font has, and none before nothing', async () => {
    const numbering = abstractNum(0, lvl(0, 'bullet', '\uf06c'), lvl(1, 'decimal', '%1%2.', NOTHING)) + num(1, 0)
    expect(await list(numbering)(li('甲') + li('') + li('乙', 1))).toEqual(['● 甲', '1.乙'])
  })

  it('does not number what a definition is missing for', async () => {
    expect(await list('')(li('甲'))).toEqual(['甲'])
    expect(await list(OFFICIAL + num(1, 0))(li('甲', 8) + li('乙', 0, 9))).toEqual(['甲', '乙'])
  })

  it('does not count a paragraph whose end a tracked change took out', async () => {
    const gone = p(`<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${t('甲')}`, `<w:numPr>${val('numId', 1)}</w:numPr><w:rPr><w:del w:id="1"/></w:rPr>`)
    expect(await official(gone + li('乙') + li('丙'))).toEqual(['一、甲乙', '二、丙'])
  })
})

describe('numeral', () => {
  const table: Readonly<Record<string, readonly [number, string][]>> = {
    decimal: [
      [0, '0'],
      [12, '12'],
      [-1, '-1']
    ],
    decimalZero: [
      [7, '07'],
      [12, '12']
    ],
    chineseCounting: [
      [0, '〇'],
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一〇〇']
    ],
    chineseCountingThousand: [
      [10, '十'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1001, '一千零一'],
      [1010, '一千零一十'],
      [10_001, '一万零一']
    ],
    japaneseCounting: [
      [9, '九'],
      [21, '二十一'],
      [101, '一百一']
    ],
    ideographDigital: [
      [10, '一〇'],
      [21, '二一']
    ],
    chineseLegalSimplified: [
      [1, '壹'],
      [12, '壹拾贰']
    ],
    ideographTraditional: [
      [1, '甲'],
      [10, '癸'],
      [11, '11']
    ],
    decimalEnclosedCircle: [
      [1, '①'],
      [20, '⑳'],
      [21, '㉑'],
      [36, '㊱'],
      [50, '㊿'],
      [51, '51']
    ],
    decimalEnclosedParen: [[3, '⑶']],
    ideographParenthesized: [[2, '㈡']],
    decimalFullWidth: [[12, '１２']],
    upperLetter: [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA']
    ],
    lowerRoman: [
      [4, 'iv'],
      [1999, 'mcmxcix'],
      [4000, '4000']
    ],
    ordinal: [
      [1, '1st'],
      [11, '11th'],
      [22, '22nd']
    ],
    none: [[1, '']],
    unheardOf: [[3, '3']]
  }

  it.each(Object.entries(table))('writes %s', (format, values) => {
    expect(values.map(([value]) => numeral(format, value))).toEqual(values.map(([, text]) => text))
  })

  it('writes no more than a few characters, however large the number', () => {
    for (const format of Object.keys(table)) expect(numeral(format, 2 ** 31).length + numeral(format, 99_999).length).toBeLessThan(40)
  })
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a damaged file may name what every object has: %s', async (name) => {
  expect(numeral(name, 3)).toBe('3')
  expect(await lines(p(`<w:r><w:t>甲</w:t><w:${name}/><w:t>乙</w:t></w:r>`))).toEqual(['甲乙'])
})
