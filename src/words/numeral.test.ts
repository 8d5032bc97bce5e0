import {expect, it} from 'vitest'
import {QUARTER, toChinese, toNumber, WEEKDAY, WEEKDAYS} from './numeral.ts'

it('writes what it reads', () => {
  for (let value = 1; value < 1000; value++) expect(toNumber(toChinese(value))).toBe(value)
})
it('writes as 结构层次序数 do', () => {
  expect([7, 10, 17, 20, 53, 105, 110, 118].map((value) => toChinese(value))).toEqual([
    '七',
    '十',
    '十七',
    '二十',
    '五十三',
    '一百零五',
    '一百一十',
    '一百一十八'
  ])
})
it('reads no number that cannot be held exactly', () => {
  expect(['9007199254740991', '9007199254740992', '９'.repeat(20), '九'.repeat(20), '1'.repeat(400)].map(toNumber)).toEqual([
    9007199254740991,
    null,
    null,
    null,
    null
  ])
})

it('are read in every sign that they are written with', () => {
  const read: Readonly<Record<string, number | null>> = {
    零: 0,
    〇: 0,
    '○': 0,
    O: 0,
    Ｏ: 0,
    两: 2,
    壹: 1,
    贰: 2,
    叁: 3,
    十: 10,
    十七: 17,
    一百零一: 101,
    二千零三十: 2030,
    '二○三〇': 2030,
    二O三零: 2030,
    '二○': 20,
    '12': 12,
    '１２': 12,
    '': null,
    甲: null,
    一甲: null,
    '9007199254740993': null
  }
  expect(Object.fromEntries(Object.keys(read).map((text) => [text, toNumber(text)]))).toEqual(read)
})

it('are written as 公文 do, or with other signs', () => {
  expect([0, 5, 10, 11, 20, 101, 110, 111, 1001, 1010, 1011, 2030, 10_000, 10_001, 10_010, 11_000, 21_111].map((value) => toChinese(value))).toEqual(
    '〇 五 十 十一 二十 一百零一 一百一十 一百一十一 一千零一 一千零一十 一千零一十一 二千零三十 一万 一万零一 一万零一十 一万一千 二万一千一百一十一'.split(
      ' '
    )
  )
  expect([0, 1, 10, 11, 110, 10_010].map((value) => toChinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'))).toEqual(
    '零 壹 壹拾 壹拾壹 壹佰壹拾 壹万零壹拾'.split(' ')
  )
})

it('stand in classes', () => {
  expect([QUARTER, WEEKDAYS, WEEKDAY]).toEqual(['一二三四', '日一二三四五六', '日一二三四五六天'])
})
