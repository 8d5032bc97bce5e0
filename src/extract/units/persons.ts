import type {Leader, Unit} from '../../model/record.ts'
import {fold} from '../../text/fold.ts'
import type {Source} from '../../text/source.ts'
import {LEADER_TITLE} from '../../words/role.ts'
import {mayBeUnit} from '../../words/unit-name.ts'

/** 「李某」「王某某」「欧阳某」 */
const PERSON = /^[\p{Script=Han}·]{2,4}$/u
const SHORTEST_ORGAN = 3
const LONGEST_PERSON = 4

/** Of the names of a cell where persons stand beside units: 「市城管局李某」「市城管局（李某）」「市城管局/李某」 */
export function withoutPersons(found: readonly Unit[], source: Source): {units: Unit[]; persons: Leader[]} {
  const units: Unit[] = []
  const persons: Leader[] = []
  for (const unit of found) {
    const cut = personIn(fold(unit.name))
    if (!cut) {
      units.push(unit)
      continue
    }
    const {start, end} = unit.position
    const offset = end.offset - (unit.name.length - cut.start)
    if (cut.start > 0) units.push({...unit, name: unit.name.slice(0, cut.name), position: {start, end: source.point(end.offset - (unit.name.length - cut.name))}})
    persons.push({title: LEADER_TITLE, name: unit.name.slice(cut.start, cut.end), position: {start: source.point(offset), end: source.point(offset + cut.end - cut.start)}})
  }
  return {units, persons}
}

/** Where the unit ends and the person stands; null for a unit alone. */
function personIn(name: string): {name: number; start: number; end: number} | null {
  const bracket = /\(([^()]{2,4})\)$/u.exec(name)
  if (bracket && PERSON.test(bracket[1] ?? '') && !mayBeUnit(bracket[1] ?? '')) return {name: bracket.index, start: bracket.index + 1, end: name.length - 1}
  const slash = name.lastIndexOf('/')
  if (slash > 0 && PERSON.test(name.slice(slash + 1)) && mayBeUnit(name.slice(0, slash)) && !mayBeUnit(name.slice(slash + 1))) return {name: slash, start: slash + 1, end: name.length}
  if (PERSON.test(name) && !mayBeUnit(name)) return {name: 0, start: 0, end: name.length}
  if (mayBeUnit(name)) return null
  for (let at = name.length - 2; at >= Math.max(SHORTEST_ORGAN, name.length - LONGEST_PERSON); at--) {
    if (mayBeUnit(name.slice(0, at)) && PERSON.test(name.slice(at))) return {name: at, start: at, end: name.length}
  }
  return null
}
