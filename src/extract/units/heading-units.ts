import type {Range} from '../../model/contract.ts'
import {FUNCTION_NAME} from '../../words/function.ts'
import {BRACKETED, OFFICE_ALONE, OFFICE_LIKE, ORGAN} from '../../words/organ.ts'
import {LOOSE_LABEL, ROLE_VERB} from '../../words/role.ts'
import {CLASS, endsAsUnit, mayBeUnit, saysWhatIsDone} from '../../words/unit-name.ts'
import {beginsAsWork} from '../../words/verb.ts'
import {namesIn} from './names.ts'
import {MARKS} from '../../words/division.ts'

/** 「责任单位 县水利局」 has lost its colon: that is no name. */
const NO_LABEL = `(?!${LOOSE_LABEL})`
const WHO = new RegExp(`^${NO_LABEL}(?:[${MARKS}各国][^,。;:]{0,20}|[^,。;:]{0,10}(?:${FUNCTION_NAME})[^,。;:]{0,6}?)(?:${ORGAN}|${CLASS})${BRACKETED}$`, 'u')
/** A heading that is a unit is short, in characters. */
const LONGEST = 40

/** 「（一）县教育局：牵头制定…」「（五）县自然资源局」: the units that a heading is; empty for any other heading. On folded text. */
export function headingUnits(text: string): Range[] {
  const colon = text.slice(0, LONGEST).indexOf(':')
  const end = colon === -1 ? text.length : colon
  // 「2.2　县级机构」 tells what is set up there; 「县级机构：…」 who does it
  if (end > LONGEST || beginsAsWork(text) || (colon === -1 && text.endsWith('机构'))) return []
  const names = namesIn(text, {start: 0, end})
  const says = colon !== -1 && DUTY.test(text.slice(colon + 1))
  return names.every(({start, end: stop}) => isName(text.slice(start, stop)) || (says && isOffice(text.slice(start, stop)))) ? names : []
}

/** 「教务处：负责…」: an office of a school or a hospital bears no place, what it does tells that it is one */
const DUTY = new RegExp(`^(?:主要|具体|统一)?${ROLE_VERB}(?![人者])`, 'u')

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

/** Whether a text is nothing but names that can only be units: 「市财政局、各有关单位」. */
export function areUnits(text: string): boolean {
  const names = namesIn(text, {start: 0, end: text.length})
  return names.length > 0 && names.every((name) => WHO.test(text.slice(name.start, name.end)))
}
