import {describe, expect, it} from 'vitest'
import {canonicalNames} from './canonical.ts'
import {leftOutPrefix} from './complete.ts'
import {issuerLevel, levelOf} from './level.ts'

describe('level', () => {
  it.each([
    ['国家发展改革委', null, 'nation'],
    ['省财政厅', null, 'province'],
    ['市财政局', null, 'city'],
    ['县委宣传部', null, 'county'],
    ['各乡镇(街道)', null, 'town'],
    ['各县(市、区)政府(管委会)', null, 'county'],
    ['云溪市民政局', null, 'city'],
    ['发展改革委', 'nation', 'nation'],
    ['教育局', 'county', 'county'],
    ['市场监管总局', 'nation', 'nation'],
    ['区域合作办', 'city', 'city'],
    ['有关部门', 'city', null],
    ['国网云溪供电公司', 'city', null]
  ] as const)('of %s (issuer %s) is %s', (name, issuer, level) => {
    expect(levelOf(name, issuer)).toBe(level)
  })
  it.each([
    ['国务院办公厅', 'nation'],
    ['云溪市人民政府办公室', 'city'],
    ['云溪市临川区教育局', 'county'],
    ['西岭镇人民政府', 'town'],
    [null, null]
  ] as const)('of the issuer %s is %s', (issuer, level) => {
    expect(issuerLevel(issuer)).toBe(level)
  })
})

describe('canonical names', () => {
  it('make one of the printed forms of a unit', () => {
    const names = canonicalNames(['市发展改革委', '市发改委', '发改委', '云溪市发展和改革委员会', '市财政局', '县财政局'])
    expect(new Set(['市发展改革委', '市发改委', '发改委', '云溪市发展和改革委员会'].map((name) => names.get(name)))).toEqual(
      new Set(['云溪市发展和改革委员会'])
    )
    expect(names.get('市财政局')).toBe('市财政局')
    expect(names.get('县财政局')).toBe('县财政局')
  })
  it('leave a bare name alone where two units could be meant', () => {
    expect(canonicalNames(['市财政局', '县财政局', '财政局']).get('财政局')).toBe('财政局')
  })
})

describe('a prefix left out', () => {
  it.each([
    ['生态环境分局', '区'],
    ['生态环境综合执法分局', '区'],
    ['环保青石分局', ''],
    ['公安东山分局', '']
  ])('of %s, behind 区财政局, is "%s"', (name, prefix) => {
    expect(leftOutPrefix(name, ['区财政局'])).toBe(prefix)
  })
})
