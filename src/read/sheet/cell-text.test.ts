import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cellText} from './cell-text.ts'
import {printedCell} from './table-sheet.ts'

const day = new Date(Date.UTC(2022, 6, 20))
const noon = new Date(Date.UTC(2022, 6, 20, 14, 5, 9))

describe('a date', () => {
  it('reads as its cell prints it', () => {
    const printed: [string | undefined, string][] = [
      ['yyyy"年"m"月"d"日";@', '2022年7月20日'],
      ['yyyy"年"m"月"', '2022年7月'],
      ['m"月"d"日"', '7月20日'],
      ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '2022年7月20日'],
      ['yyyy/m/d', '2022/7/20'],
      ['yyyy-mm-dd', '2022-07-20'],
      ['yy.mm.dd', '2022.07.20'],
      ['yyyy\\年m\\月', '2022年7月'],
      ['[$-804]aaaa;@', '星期三'],
      ['yyyy/m/d aaa', '2022/7/20 三']
    ]
    for (const [format, text] of printed) expect([format, cellText(day, format)]).toEqual([format, text])
    expect(cellText(noon, 'yyyy/m/d h:mm')).toBe('2022/7/20 14:05')
    expect(cellText(noon, '上午/下午h"时"mm"分"')).toBe('下午2时05分')
    expect(cellText(noon, 'mm:ss')).toBe('05:09')
  })

  it("reads in Chinese words where its format is another country's, or none", () => {
    const words: [string | undefined, string][] = [
      [undefined, '2022年7月20日'],
      ['General', '2022年7月20日'],
      ['m/d/yyyy', '2022年7月20日'],
      ['d-mmm-yy', '2022年7月20日'],
      ['mmm-yy', '2022年7月'],
      ['d-mmm', '7月20日'],
      ['m/d', '7月20日'],
      ['yyyy-mm', '2022年7月'],
      ['[$-F800]dddd, mmmm dd, yyyy', '2022年7月20日'],
      ['[$-409]dd/mm/yyyy', '2022年7月20日']
    ]
    for (const [format, text] of words) expect([format, cellText(day, format)]).toEqual([format, text])
    expect(cellText(noon, 'm/d/yyyy h:mm')).toBe('2022年7月20日 14:05')
  })
})

describe('a number', () => {
  it('has no noise of binary fractions, and no exponent', () => {
    expect([0.1 + 0.2, 1.005 * 100, 1e21, 20220720, -3].map((value) => cellText(value, undefined))).toEqual([
      '0.3',
      '100.5',
      '1000000000000000000000',
      '20220720',
      '-3'
    ])
  })

  it('reads as its format prints it', () => {
    const printed: [number, string, string][] = [
      [0.155, '0.0%', '15.5%'],
      [1234.5, '#,##0.00', '1,234.50'],
      [3, '0"项"', '3项'],
      [3, 'General"项"', '3项'],
      [5, 'G/通用格式', '5'],
      [12, '[$￥-804]#,##0', '￥12'],
      [7, '[DBNum1][$-804]General', '7'],
      [7, '000', '007'],
      [9, ';;;', '9']
    ]
    for (const [value, format, text] of printed) expect([format, cellText(value, format)]).toEqual([format, text])
  })
})

describe('a fraction', () => {
  it('reads as its format prints it, whatever the digits of its denominator', () => {
    const printed: [number, string, string][] = [
      [0.25, '# ??/??', '1/4'],
      [2.125, '# ?/?', '2 1/8'],
      [-1.5, '# ?/?', '-1 1/2'],
      [0.04, '# ?/?', '0'],
      [2 / 3, '?/?', '2/3'],
      [3.5, '?/?', '7/2'],
      [5, '# ??/?????????', '5'],
      [1 / 3, '# ??/?????????', '1/3'],
      [0.5, '# ?/00000000', '1/2'],
      [1.75, '# ?/??"页/年"', '1 3/4页/年'],
      [0.3, '# ?/10', '3/10'],
      [5, '0"/???????????"', '5/???????????'],
      [Math.PI, '?/???', '355/113']
    ]
    for (const [value, format, text] of printed) expect([value, format, cellText(value, format).split(/\s+/u).join(' ')]).toEqual([value, format, text])
  })

  it('is the nearest of its size', () => {
    const nearest = (value: number, most: number) =>
      Math.min(...Array.from({length: most}, (_, at) => Math.abs(value - Math.round(value * (at + 1)) / (at + 1))))
    fc.assert(
      fc.property(fc.double({min: 0.01, max: 0.99, noNaN: true}), fc.constantFrom(1, 2, 3), (value, digits) => {
        const [above = 0, below = 1] = cellText(value, `0/${'?'.repeat(digits)}`)
          .split('/')
          .map(Number)
        expect(Math.abs(value - above / below)).toBeLessThanOrEqual(nearest(value, 10 ** digits - 1) + 1e-12)
      })
    )
  })
})

it('any number ends in any format, and throws nothing', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** 53, 0.1 + 0.2))
  const part = fc.constantFrom(
    '0',
    '#',
    '?',
    '/',
    '.',
    ',',
    '%',
    'E+',
    'e',
    '"',
    '\\',
    '[',
    ']',
    ';',
    '@',
    'y',
    'm',
    'd',
    'h',
    '年',
    '?????????',
    '0'.repeat(120),
    '[>1]',
    '[Red]',
    ' '
  )
  fc.assert(
    fc.property(number, fc.array(part, {maxLength: 12}), (value, parts) => {
      expect(typeof printedCell(value, parts.join(''))).toBe('string')
    }),
    {numRuns: 2000}
  )
})

it('a text keeps its lines, and what its format adds', () => {
  expect(cellText('甲\r\n乙', undefined)).toBe('甲\n乙')
  expect(cellText('6月底', '@"前"')).toBe('6月底前')
  expect(cellText('6月底', '0.00')).toBe('6月底')
  expect(cellText(true, undefined)).toBe('TRUE')
  expect(cellText(null, '0')).toBe('')
})

it('a number whose format prints a month or a day alone is a date', () => {
  const printed: [string, string][] = [
    ['m"月"', '8月'],
    ['m"月底前"', '8月底前'],
    ['d"日前"', '31日前'],
    ['mm\\月', '08月'],
    ['0"m"', '45535m'],
    ['"第"0"日"', '第45535日'],
    ['@', '45535']
  ]
  for (const [format, text] of printed) expect([format, printedCell(45535, format)]).toEqual([format, text])
  expect(printedCell(45535 - 1462, 'm"月"d"日"', true)).toBe('8月31日')
})
