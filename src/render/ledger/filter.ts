import type {Keeps} from '../../model/contract.ts'
import type {Deadline, DeadlineKind} from '../../model/deadline.ts'
import type {NoticeRecord, Unit, UnitRole} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import {fitsWildcard} from '../../text/wildcard.ts'
import {partiesIn, type Expansions, type Party} from './parties.ts'
import {limitsOf} from './rows.ts'
import {standsIn} from './sections.ts'

/** Which tasks are wanted; what is null or empty asks nothing. */
export interface Criteria {
  /** Whole names, `*` and `?` standing for any characters */
  readonly units: readonly string[]
  readonly roles: readonly UnitRole[]
  /** Ids, markers or words of titles */
  readonly sections: readonly string[]
  readonly kinds: readonly DeadlineKind[]
  /** First day wanted, ISO 8601 */
  readonly dueAfter: string | null
  /** Last day wanted, ISO 8601 */
  readonly dueBefore: string | null
  readonly hasDeadline: boolean
}

export interface Filter {
  readonly asksNothing: boolean
  /** Unit and role hold of the same party. */
  fitsParty(party: Pick<Party, 'keys' | 'role'>): boolean
  /** The notice with the tasks that fit; all else of it stays. */
  narrow(record: NoticeRecord): NoticeRecord
  /** Rows of the tasks of notices that were narrowed. */
  readonly keeps: Keeps
}

/** Fits a name, folded, to what was typed: 〔〕 and () are one, full width and half width are one. */
export const fitsName = (typed: string): ((key: string) => boolean) => fitsWildcard(foldKey(typed))

/** @param expansions A task of an expanded collective is a task of its members. */
export function filterOf({units, roles, sections, kinds, dueAfter, dueBefore, hasDeadline}: Criteria, expansions?: Expansions): Filter {
  const names = units.map(fitsName)
  const asksParty = units.length > 0 || roles.length > 0
  const asksDate = dueAfter !== null || dueBefore !== null
  const asksLimit = hasDeadline || asksDate || kinds.length > 0
  const fitsParty: Filter['fitsParty'] = ({keys, role}) =>
    (names.length === 0 || keys.some((key) => names.some((fits) => fits(key)))) && (roles.length === 0 || (role !== null && roles.includes(role)))
  // Kind and both days hold of the same deadline
  const fitsLimit = ({kind, date}: Deadline): boolean =>
    (kinds.length === 0 || kinds.includes(kind)) && (!asksDate || (date != null && date >= (dueAfter ?? '') && (dueBefore === null || date <= dueBefore)))
  // A unit goes by names that only its notice tells
  const wanted = new WeakSet<Unit>()
  const hasParty = (parties: readonly Party[]): boolean => {
    const fitting = parties.filter(fitsParty)
    for (const {unit} of fitting) if (unit) wanted.add(unit)
    return fitting.length > 0
  }
  return {
    asksNothing: !asksParty && !asksLimit && sections.length === 0,
    fitsParty,
    narrow(record) {
      const parties = asksParty ? partiesIn(record, expansions) : null
      const isInSection = standsIn(record, sections)
      const tasks = record.tasks.filter((task) => isInSection(task) && (!parties || hasParty(parties(task))) && (!asksLimit || limitsOf(task).some(fitsLimit)))
      return {...record, tasks}
    },
    keeps: {unit: (unit) => !asksParty || wanted.has(unit), limit: fitsLimit}
  }
}
