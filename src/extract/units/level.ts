import type {UnitLevel} from '../../model/record.ts'
import {isNational, LEVEL_OF_MARK, MARK, MARKS, TOWN} from '../../words/division.ts'
import {BRACKETED, OF_DIVISION, PLAIN_ORGAN} from '../../words/organ.ts'
import {ANY_OF} from '../../words/unit-name.ts'

/** 「市财政局」「各县（市、区）政府」「临川县民政局」: the division that the name begins with. */
const PREFIX = new RegExp(
  `^${ANY_OF}?(?:(?<bare>[${MARKS}])(?:[委人政直级属]|(?![区域场政]))|[\\p{Script=Han}]{2,6}?(?<placed>${MARK})(?=[\\p{Script=Han}]{2}))`,
  'u'
)
const OF_TOWN = new RegExp(`^各?${TOWN}`, 'u')
/** Ministries print no prefix: 「发展改革委」 of a notice of the State Council. */
const PLAIN = new RegExp(`^[\\p{Script=Han}]{1,14}?${PLAIN_ORGAN}${BRACKETED}$`, 'u')

/**
 * The administrative level of a unit, by its prefix or, where it prints none, by the issuer's.
 *
 * @param name Folded name.
 * @param issuer Level of the issuer; null where nothing tells.
 */
export function levelOf(name: string, issuer: UnitLevel | null): UnitLevel | null {
  if (isNational(name)) return 'nation'
  if (OF_TOWN.test(name)) return 'town'
  const groups = PREFIX.exec(name)?.groups
  const mark = groups?.placed ?? groups?.bare
  if (mark) return LEVEL_OF_MARK[mark] ?? null
  return PLAIN.test(name) ? issuer : null
}

/** What follows the division in its organ's name: 「市」 + 「教育局」 */
const ORGAN_BEHIND = new RegExp(`^${OF_DIVISION}`, 'u')

const ANY_MARK = new RegExp(MARK, 'gu')

/** Level of the 发文机关: 「国务院办公厅」 nation, 「某镇人民政府」 town. */
export function issuerLevel(issuer: string | null): UnitLevel | null {
  if (issuer === null) return null
  if (isNational(issuer) || /^[\p{Script=Han}]{2,8}部(?:办公厅)?$/u.test(issuer)) return 'nation'
  // The innermost division is the issuer's own: 甲市乙区教育局 → county
  const marks = [...issuer.matchAll(ANY_MARK)].filter(({index}) => index > 0)
  const last = marks.filter(({0: mark, index}) => ORGAN_BEHIND.test(issuer.slice(index + mark.length))).at(-1)
  return last ? (LEVEL_OF_MARK[last[0]] ?? null) : null
}
