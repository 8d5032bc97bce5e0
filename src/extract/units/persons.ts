import type {Leader, Unit} from '../../model/record.ts'
import {fold} from '../../text/fold.ts'
import type {Source} from '../../tree/source.ts'
import {LEADER_TITLE, OFFICE_TITLE} from '../../words/role.ts'
import {isPerson} from '../../words/surname.ts'
import {mayBeUnit} from '../../words/unit-name.ts'

/** Where in a name the unit ends and the person stands, with the office between; offsets into the name. */
interface Cut {
  unit: number
  title: string
  start: number
  /** Where no person is named, only an office: `start` */
  end: number
}

const TITLE_AT_END = new RegExp(`${OFFICE_TITLE}$`, 'u')
const LONGEST_TITLE = 4
const LONGEST_PERSON = 4

/** Of the names of a cell where persons stand beside units: 「市城管局李某」「市城管局局长李某」「市城管局（李某）」「市城管局/李某」 */
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
    const offset = end.offset - unit.name.length
    if (cut.unit > 0) units.push({...unit, name: unit.name.slice(0, cut.unit), position: {start, end: source.point(offset + cut.unit)}})
    const name = cut.end > cut.start ? unit.name.slice(cut.start, cut.end) : null
    const from = name === null ? cut.start - cut.title.length : cut.start
    persons.push({title: cut.title || LEADER_TITLE, name, position: {start: source.point(offset + from), end: source.point(offset + cut.end)}})
  }
  return {units, persons}
}

/** Whether a text is nothing but a person: 「李某」「局长李某」 */
export function isPersonAlone(text: string): boolean {
  const cut = personIn(text)
  return cut !== null && cut.unit === 0 && cut.end > cut.start
}

function personIn(name: string): Cut | null {
  const end = name.endsWith(')') ? name.length - 1 : name.length
  for (let start = end - 2; start >= Math.max(0, end - LONGEST_PERSON); start--) {
    if (!isPerson(name.slice(start, end))) continue
    const cut = unitBefore(name, start)
    if (cut && (cut.unit > 0 || !mayBeUnit(name))) return {...cut, start, end}
  }
  const office = unitBefore(name, end)
  return office && office.title !== '' && office.unit > 0 ? {...office, start: end, end} : null
}

/** The unit and the office that a name ends with before a place; null where something else stands there. */
function unitBefore(name: string, at: number): Pick<Cut, 'unit' | 'title'> | null {
  const behind = withoutMarks(name, at)
  const title = TITLE_AT_END.exec(name.slice(Math.max(0, behind - LONGEST_TITLE), behind))?.[0] ?? ''
  const unit = withoutMarks(name, behind - title.length)
  return unit === 0 || mayBeUnit(name.slice(0, unit)) ? {unit, title} : null
}

function withoutMarks(name: string, end: number): number {
  let at = end
  while (at > 0 && '/(:'.includes(name.charAt(at - 1))) at--
  return at
}
