import type {UnitLevel} from '../model/record.ts'
import {anyOf, predicate, words} from './pattern.ts'

/** Divisions of the country, by the mark that ends their names. On folded text. */

/** 「临川县」 → county */
export const LEVEL_OF_MARK: Readonly<Record<string, UnitLevel>> = {
  省: 'province',
  自治区: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'town',
  乡: 'town',
  街道: 'town'
}

/** To stand in a class: the marks of one character */
export const MARKS = '省市州盟县区旗镇乡'
/** Source for any mark: 「自治区」「县」 */
export const MARK = anyOf(Object.keys(LEVEL_OF_MARK))
/** Source for the divisions of the lowest level, and what they are called together */
export const TOWN = anyOf(words('乡镇 街道 镇街 镇 乡'))

/** Source for a kind of division without a name: 「县」 in 「各县、街道」. A zone has organs of its own, so it counts as one. */
export const BARE_DIVISION = anyOf(words('省 市 县 区 旗 州 盟 乡 镇 街道 乡镇 开发区 园区'))
const BARE = new RegExp(`^${BARE_DIVISION}$`, 'u')

/** Whether a name is nothing but a kind of division. */
export const isBareDivision = predicate(
  {
    yes: ['县', '镇', '街道', '乡镇', '开发区', '园区'],
    no: ['各县', '县政府', '村', '社区', '临川县', '单位']
  },
  (text) => BARE.test(text)
)

const NATION = /^(?:国务院|国家|中央|中共中央|全国|中国|最高)/u

/** Whether an organ is of the whole country, by how its name begins. */
export const isNational = predicate(
  {
    yes: ['国务院办公厅', '国家税务总局', '中央网信办', '中共中央组织部', '全国总工会', '中国证监会', '最高人民法院'],
    no: ['省政府', '市国家安全局', '财政部', '国资委']
  },
  (text) => NATION.test(text)
)
