import type {Range} from '../../model/contract.ts'
import {FUNCTION_NAME} from '../../words/function.ts'
import {BRACKETED, endsAsOrgan, OFFICE_ALONE, OFFICE_LIKE, ORGAN} from '../../words/organ.ts'
import {LOOSE_LABEL, ROLE_VERB} from '../../words/role.ts'
import {CLASS, endsAsUnit, mayBeUnit, saysWhatIsDone} from '../../words/unit-name.ts'
import {beginsAsWork} from '../../words/verb.ts'
import {namesIn} from './names.ts'
import {isNational, MARKS} from '../../words/division.ts'

/** 「责任单位 县水利局」 has lost its colon: that is no name. */
const NO_LABEL = `(?!${LOOSE_LABEL})`
const WHO = new RegExp(`^${NO_LABEL}(?:[${MARKS}各国][^,。;:]{0,20}|[^,。;:]{0,10}(?:${FUNCTION_NAME})[^,。;:]{0,6}?)(?:${ORGAN}|${CLASS})${BRACKETED}$`, 'u')
/** A heading that is a unit is short, in characters. */
const LONGEST = 40

/** 「（一）县教育局：牵头制定…」「（五）县自然资源局」: the units that a heading is; empty for any other heading. On folded text. */
export function headingUnits(text: string): Range[] {
  const colon = text.slice(0, LONGEST).indexOf(':')
  const head = colon === -1 ? text.length : colon
  const end = head - (CALLED.exec(text.slice(0, head))?.[0].length ?? 0)
  // 「2.2　县级机构」 tells what is set up there; 「县级机构：…」 who does it
  if (end > LONGEST || beginsAsWork(text) || (colon === -1 && text.endsWith('机构'))) return []
  const names = namesIn(text, {start: 0, end})
  const says = colon !== -1 && DUTY.test(text.slice(colon + 1))
  const isOfBranches = colon !== -1 && BRANCHES.test(text.slice(0, end))
  if (isOfBranches && names.length > 1) return names.every(({start, end: stop}) => BRANCH.test(text.slice(start, stop))) ? names : []
  const acts = colon !== -1 && ACTS.test(text.slice(colon + 1))
  return names.every(
    ({start, end: stop}) => isName(text.slice(start, stop)) || (says && isOffice(text.slice(start, stop))) || (acts && CHARGED.test(text.slice(start, stop)))
  )
    ? names
    : []
}

/** 「教务处：负责…」: an office of a school or a hospital bears no place, what it does tells that it is one */
const DUTY = new RegExp(`^(?:主要|具体|统一)?${ROLE_VERB}(?![人者])`, 'u')

/** 「（以下简称“运营商”）」 */
const CALLED = /\((?:以下)?(?:统称|简称)[^()]{1,20}\)$/u
/** 「电网公司、某某网络等本市分公司」: each of them is a unit, known by its brand */
const BRANCHES = /等[\p{Script=Han}]{0,8}分公司$/u
const BRANCH = /^(?!各|有关|相关)[\p{Script=Han}]{2,12}$/u

/** 「园区管理职能部门：某管委会负责组织…」: departments by what they are charged with; alone before a name it is a label */
const CHARGED = /^[\p{Script=Han}]{2,10}(?:职能|主管|管理|监管)部门$/u
const ACTS = new RegExp(`^[^。;]{0,30}${ROLE_VERB}[^。;,]{2}`, 'u')

function isOffice(text: string): boolean {
  return /^[\p{Script=Han}]{3,7}$/u.test(text) && endsAsUnit(text) && !/[的了各]/u.test(text)
}

function isName(text: string): boolean {
  return !/[的了]/u.test(text) && WHO.test(text) && !saysWhatIsDone(text)
}

/** A name in a list of units is at most so long, in characters. */
const LONGEST_NAME = 14

/**
 * Whether a bracket behind a full stop is a list of units by its form: names that end as units do, short, at least two or an
 * office by itself, and nothing between them but the marks of a list.
 */
export function areUnitsByForm(text: string): boolean {
  const names = namesIn(text, {start: 0, end: text.length}).map((name) => text.slice(name.start, name.end))
  return (
    (names.length > 1 || ALONE.test(names[0] ?? '')) &&
    /^[^。;:()]+$/u.test(text) &&
    names.every((name) => name.length <= LONGEST_NAME) &&
    mayBeUnit(names.at(-1) ?? '') &&
    names.filter(mayBeUnit).length >= names.length - (names.length > 2 ? 1 : 0) &&
    names.some((name) => ADMINISTRATIVE.test(name))
  )
}

/** Ends as an office does, not as a place to go to: 「教研院」「人才中心」, not 「食堂」 */
const ADMINISTRATIVE = new RegExp(`(?:${OFFICE_LIKE}|各[${MARKS}][^、]{0,4})$`, 'u')

const ALONE = new RegExp(`^.{0,8}${OFFICE_ALONE}$`, 'u')

/** Of the whole country, a ministry, or at the grass roots: 「中国移动某市分公司」「外交部」「东坪村委会」「西岭镇」 */
const GRASS_ROOTS = /^(?!所在|各|有关|相关)[\p{Script=Han}]{2,6}(?:村委会|居委会|[镇乡])$/u
const MINISTRY = /^[\p{Script=Han}]{2,6}部$/u

/** Whether a text is the name of one unit, by its kind. */
export function isOneUnit(text: string): boolean {
  return (
    mayBeUnit(text) &&
    !/[、,和及]/u.test(text) &&
    !saysWhatIsDone(text) &&
    !beginsAsWork(text) &&
    ((isNational(text) && endsAsUnit(text)) || (MINISTRY.test(text) && endsAsOrgan(text)) || GRASS_ROOTS.test(text))
  )
}

/** Whether a text is nothing but names that can only be units: 「市财政局、各有关单位」. */
export function areUnits(text: string): boolean {
  const names = namesIn(text, {start: 0, end: text.length})
  return names.length > 0 && names.every((name) => WHO.test(text.slice(name.start, name.end)))
}
