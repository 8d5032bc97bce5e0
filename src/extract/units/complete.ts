import {FUNCTION_NAME} from '../../words/function.ts'
import {BRACKETED, COMMITTEE, DEPARTMENT, DIVISION_ORGAN, OFFICE, PARTY_ORGAN} from '../../words/organ.ts'
import {MARKS} from '../../words/division.ts'
import {isGovernmentsOwn} from '../../words/unit-name.ts'

const ORGAN = `${DIVISION_ORGAN}${BRACKETED}`
/** 「市发展改革委」: a prefix that ends with a division, a function, an organ. */
const PREFIXED = new RegExp(`^(.{0,9}?[${MARKS}])(?:${FUNCTION_NAME})[^、]{0,10}?${ORGAN}$`, 'u')
const BARE = new RegExp(`^(?:${FUNCTION_NAME})[^、省市县州]{0,10}?${ORGAN}$`, 'u')
/** 「县政府各部门」 → whose the bare 「各直属机构」 of the same list are */
const POSSESSOR = /^(.{1,12}?(?:政府|党委))各[^、]{2,10}$/u
/** Party organs: 「市委组织部、宣传部」 */
const PARTY = new RegExp(`^(.{0,8}?[${MARKS}]委)(?:${PARTY_ORGAN}|${OFFICE})$`, 'u')
const BARE_PARTY = new RegExp(`^${PARTY_ORGAN}$`, 'u')

/** 「区旅游发展委员会、农村发展局」: a bureau whose function no list knows, behind one that bears the division */
const UNCOMMON = new RegExp(`^(?![国中党各有相其本])(?:农村|[^、()${MARKS}村]){2,10}(?<!分|监|监管|税务)(?:${DEPARTMENT}|办公室)$`, 'u')
const OF_DIVISION = new RegExp(`^(.{0,6}?(?!市场|(?<=城)乡)[${MARKS}])(?:农村|[^、()${MARKS}]){2,12}(?:${DEPARTMENT}|办公室)$`, 'u')
/** 「各县（市、区）党委和人民政府」 */
const GOVERNMENT = /^(?:人民)?政府$|^管委会$/u
const BESIDE_PARTY = new RegExp(`^(.+?)${COMMITTEE}$`, 'u')

/** So many names back a prefix still holds. */
const NEAREST = 30

/** 「环保青石分局」「公安东山分局」: a branch that bears the name of its place lacks none */
const OF_PLACE = new RegExp(`^(?:${FUNCTION_NAME})(?!.{0,2}(?:保护|监督|监管|管理|执法|服务|综合|建设|发展|规划|征收))[\\p{Script=Han}]{2,4}分局$`, 'u')

/**
 * Completes a left-out prefix from the names before it in the same clause:
 * 「市发展改革委、自然资源规划局」 → 市自然资源规划局. Never 有关 / 相关 / 其他 …, 各县 / 各乡镇 ….
 *
 * @param name Folded name.
 * @param before Folded full names before it in the clause, nearest last.
 * @returns The prefix, or an empty string.
 */
export function leftOutPrefix(name: string, before: readonly string[]): string {
  if (OF_PLACE.test(name)) return ''
  if (GOVERNMENT.test(name)) return BESIDE_PARTY.exec(before.at(-1) ?? '')?.[1] ?? ''
  return (
    prefixBy(BARE.test(name) ? PREFIXED : isGovernmentsOwn(name) ? POSSESSOR : BARE_PARTY.test(name) ? PARTY : null, before) ||
    (UNCOMMON.test(name) || BARE_PARTY.test(name) ? prefixBy(OF_DIVISION, before) : '')
  )
}

function prefixBy(pattern: RegExp | null, before: readonly string[]): string {
  if (!pattern) return ''
  for (const full of before.slice(-NEAREST).toReversed()) {
    const prefix = pattern.exec(full)?.[1]
    if (prefix !== undefined) return prefix
  }
  return ''
}
