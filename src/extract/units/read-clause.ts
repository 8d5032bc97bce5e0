import type {Range} from '../../model/contract.ts'
import type {Leader, Unit, UnitRole} from '../../model/record.ts'
import type {View} from '../../tree/view.ts'
import type {Parties} from '../../tree/facts.ts'
import {cutAt, splitOutside} from '../../text/brackets.ts'
import {FIRST_LEADS, isRoleWord, LABEL, marksBehindVerbs, meaningOf, tailOf, type LabelMeaning} from '../../words/role.ts'
import {atLabels, namesApart} from './apart.ts'
import {leftOutPrefix} from './complete.ts'
import {leadersIn} from './leaders.ts'
import {matchesOf} from '../../text/matches.ts'
import {namesIn} from './names.ts'
import {roleMark, type RoleMark} from './role-mark.ts'
import {TENS} from '../../words/numeral.ts'
import {isAddress} from '../../words/surname.ts'
import {isCollective, mayBeUnit} from '../../words/unit-name.ts'
import {LASTING} from '../../words/date.ts'
import {pushAll} from '../../model/lists.ts'

/** A stretch of the clause with one role; a role of its own beats the label's. */
interface Stretch extends Range {
  meaning: LabelMeaning | 'other' | null
}

/**
 * Reads who does what in which role out of a unit clause or a table cell.
 *
 * @param view The clause.
 * @param body Offsets into the view, without brackets.
 * @param role Role of names without label and verb; null where there is none: then they take the next verb's.
 * @param persons Whether persons stand beside the units, as names of their own.
 */
export function readClause(view: View, body: Range, role: UnitRole | null, persons = false): Parties {
  const {fold} = view
  const reading: {units: Unit[]; leaders: Leader[]} = {units: [], leaders: []}
  let firstLeads = false
  const before: string[] = []
  const waiting: Range[] = []
  const known = new Set<string>()
  const add = (whole: Range, by: UnitRole) => {
    const {name, mark} = bareName(fold, whole)
    // 「（四）落实」: a number and a verb
    if (name.end - name.start < SHORTEST) return
    const as = mark?.role ?? by
    firstLeads ||= mark?.firstLeads ?? false
    const text = fold.slice(name.start, name.end)
    const printed = nameOf(view, name)
    const prefix = leftOutPrefix(text, before).replaceAll('(', '（').replaceAll(')', '）')
    before.push(prefix + text)
    // 「其他单位」 after named units helps, whatever the verb says.
    const given = reading.units.length > 0 && /^其[他它]/u.test(text) ? 'support' : as
    const key = `${given} ${prefix}${printed}`
    if (known.has(key)) return
    known.add(key)
    reading.units.push({...unitAt(view, name), name: prefix + printed, ...(prefix ? {printed} : {}), role: given})
  }
  const settle = (as: UnitRole) => {
    for (const name of waiting.splice(0)) add(name, as)
  }
  for (const {meaning, ...stretch} of stretches(view, body)) {
    if (meaning === 'deadline' || meaning === 'other') continue
    if (meaning === 'leaders') {
      pushAll(reading.leaders, leadersIn(view, stretch))
      continue
    }
    const found = fold.slice(stretch.start, stretch.end).indexOf('。')
    const stop = found === -1 ? Infinity : stretch.start + found
    for (const part of splitOutside(fold, stretch, ',;。').flatMap((piece) =>
      cutAt(
        piece,
        marksBehindVerbs(fold.slice(piece.start, piece.end)).map((at) => piece.start + at)
      )
    )) {
      const said = fold.slice(part.start, part.end)
      if (isRule(said) || isAside(said) || (part.start > stop && isSentence(fold, part))) continue
      const pieces = piecesOf(fold, part)
      for (const piece of pieces) {
        const names = namesIn(fold, piece)
          .flatMap((name) => namesApart(view, name, persons))
          .filter((name) => isName(fold.slice(name.start, name.end)))
        const as = piece.role ?? meaning ?? role
        if (as === null) pushAll(waiting, names)
        else {
          if (piece.role) settle(piece.role)
          for (const name of names) add(name, as)
        }
      }
    }
  }
  settle(role ?? 'responsible')
  return firstLeads ? withFirstLeading(reading) : reading
}

/** The first of units that all bear the plain role leads; 「分别牵头」 and labels stand as printed. */
export function withFirstLeading<T extends Parties>(reading: T): T {
  if (reading.units.some(({role}) => role === 'lead')) return reading
  return {...reading, units: reading.units.map((unit, at) => (at === 0 && unit.role === 'responsible' ? {...unit, role: 'lead' as const} : unit))}
}

/** Characters of a name */
const SHORTEST = 2

const NUMBERED = new RegExp(`^(?:\\d{1,2}[.、)]|\\((?:\\d{1,2}|[${TENS}]{1,3})\\)|[\u2460-\u2473*★●])+`, 'u')

/** A name without what stands around it: 「1.市城管局*（牵头）」「（一）市城管局」 */
function bareName(fold: string, {start, end}: Range): {name: Range; mark: RoleMark | null} {
  const lead = NUMBERED.exec(fold.slice(start, end))?.[0].length ?? 0
  const text = fold.slice(start + lead, end)
  const mark = roleMark(text)
  const bare = mark?.name ?? text
  let length = bare.length
  while ('*等'.includes(bare.charAt(length - 1)) && length > 1) length--
  return {name: {start: start + lead, end: start + lead + length}, mark}
}

/** 「列第一位者为牵头单位」 alone; behind a name, in a bracket, it is a mark of that name. */
function isRule(said: string): boolean {
  const outside = said.replace(/\([^()]*\)/gu, '')
  return FIRST_LEADS.test(outside === '' ? said : outside)
}

/** 「市财政局等。以下措施均需各县落实，不再列出」: what stands behind the full stop of a list is a sentence. */
function isSentence(fold: string, part: Range): boolean {
  return !namesIn(fold, part).every((name) => mayBeUnit(fold.slice(name.start, name.end))) && tailOf(fold.slice(part.start, part.end)) === null
}

/** 「适用范围：」: a label that is none of a role. */
const OTHER_LABEL = /(?<=^|[;。,])[\p{Script=Han}]{2,8}:[^;]*/gu

/** Cuts the clause at its labels: 「牵头单位：A，责任单位：B」; what other labels announce is no unit. */
function stretches(view: View, body: Range): Stretch[] {
  const found: Stretch[] = []
  let meaning: LabelMeaning | 'other' | null = null
  for (const line of atLabels(view, body)) {
    let start = line.start
    const text = view.fold.slice(line.start, line.end)
    for (const match of matchesOf(LABEL, text)) {
      const at = line.start + match.index
      if (at > start) pushAll(found, withoutOthers(view.fold, {start, end: at, meaning}))
      meaning = meaningOf(match[1] ?? '')
      start = at + match[0].length
    }
    if (line.end > start) pushAll(found, withoutOthers(view.fold, {start, end: line.end, meaning}))
  }
  return found
}

function withoutOthers(fold: string, {start, end, meaning}: Stretch): Stretch[] {
  const found: Stretch[] = []
  let from = start
  for (const match of matchesOf(OTHER_LABEL, fold.slice(start, end))) {
    const at = start + match.index
    const label = match[0].slice(0, match[0].indexOf(':'))
    // 「县水利局：总体规划」 names a unit
    if (mayBeUnit(label)) continue
    if (at > from) found.push({start: from, end: at, meaning})
    found.push({start: at, end: at + match[0].length, meaning: 'other'})
    from = at + match[0].length
  }
  return from < end ? [...found, {start: from, end, meaning}] : found
}

/** 「A会同B负责」: A in the verb's role, B supports. 「A牵头会同B」 likewise. */
function piecesOf(fold: string, part: Range): (Range & {role: UnitRole | null})[] {
  const said = fold.slice(part.start, part.end)
  const tail = tailOf(said)
  const end = tail ? part.start + tail.start : part.end
  const role = tail?.role ?? null
  const together = said.indexOf('会同')
  if (together === -1 || part.start + together >= end) return [{start: part.start, end, role}]
  const helper = {start: part.start + together + 2, end, role: 'support' as const}
  if (together === 0) return [helper]
  const lead = tailOf(said.slice(0, together))
  return [{start: part.start, end: part.start + (lead?.start ?? together), role: lead?.role ?? role ?? 'responsible'}, helper]
}

const SAYS_WHEN = new RegExp(`\\d(?:[年月日个]|季度)|(?:月|季度|年)[底末前内]|${LASTING}|完成$`, 'u')
const WHEN = new RegExp(`^\\d|[年月日季]前|[月年][底末]|${LASTING}|^按进度`, 'u')

function isAside(said: string): boolean {
  // 「下同」, and a deadline inside the clause: 「6月底完成」「持续推进」
  return /^(?:下同|以下|上述|其中|除[^、]{0,20}外)|均[需由为应]|不再(?:单独)?列/u.test(said) || (!mayBeUnit(said) && SAYS_WHEN.test(said) && !/、/u.test(said))
}

function isName(name: string): boolean {
  if (WHEN.test(name) && !mayBeUnit(name.replace(/^\d+/u, ''))) return false
  return !isRoleWord(name) && !isAddress(name)
}

/** The unit that a range of the view names, without its role. */
export function unitAt(view: View, name: Range): Omit<Unit, 'role'> {
  return {name: nameOf(view, name), collective: isCollective(view.fold.slice(name.start, name.end)), position: view.position(name.start, name.end)}
}

/** The printed name; inner brackets become full-width. */
function nameOf(view: View, name: Range): string {
  return view.print
    .slice(name.start, name.end)
    .replace(/[〔<[(]/gu, '（')
    .replace(/[〕>\])]/gu, '）')
}
