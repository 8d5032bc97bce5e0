import type {NoticeRecord, Task, Unit, UnitRole} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'

/** Somebody whom a task is given to. */
export interface Party {
  /** Name that its tasks are filed under */
  readonly name: string
  /** Every name that it goes by, folded */
  readonly keys: readonly string[]
  /** null: the row of the annex names it, without a role */
  readonly role: UnitRole | null
  /** null: only the row of the annex names it */
  readonly unit: Unit | null
}

/** Members of a collective (各县政府 = 甲县政府 and 乙县政府) by its folded name. */
export type Expansions = ReadonlyMap<string, readonly string[]>

const UNEXPANDED: Expansions = new Map()

interface Names {
  /** Name to file under */
  filed(name: string): string
  /** Folded names of the unit that is filed under this one: who asks for 市发改委 means 市发展改革委 too */
  forms(filed: string): readonly string[]
}

function namesIn({tasks}: NoticeRecord): Names {
  const known = new Map<string, string>()
  const forms = new Map<string, Set<string>>()
  for (const {name, canonical = name} of tasks.flatMap((task) => task.units)) {
    known.set(foldKey(name), canonical)
    forms.set(canonical, (forms.get(canonical) ?? new Set([foldKey(canonical)])).add(foldKey(name)))
  }
  return {
    // 「乡镇（街道）」 of an annex are 「各乡镇（街道）」 of the text
    filed: (name) => known.get(foldKey(name)) ?? known.get(`各${foldKey(name)}`) ?? name,
    forms: (filed) => [...(forms.get(filed) ?? [foldKey(filed)])]
  }
}

/** Reads whom the tasks of a notice are given to: the units of the text, then those of the annex. */
export function partiesIn(record: NoticeRecord, expansions: Expansions = UNEXPANDED): (task: Task) => Party[] {
  const {filed, forms} = namesIn(record)
  const partyOf = (name: string, printed: string, unit: Unit | null): Party => ({
    name,
    keys: [...new Set([...forms(name), foldKey(printed)])],
    role: unit?.role ?? null,
    unit
  })
  const expanded = (party: Party): Party[] => {
    const members = party.keys.map((key) => expansions.get(key)).find((found) => found !== undefined)
    return members?.map((member) => ({...party, name: filed(member), keys: [foldKey(member), ...forms(filed(member)), ...party.keys]})) ?? [party]
  }
  return ({units, annex}) =>
    [
      ...units.map((unit) => partyOf(unit.canonical ?? unit.name, unit.printed ?? unit.name, unit)),
      ...(annex?.assignments.flatMap((assignment) => assignment.units.map((name) => partyOf(filed(name), name, null))) ?? [])
    ].flatMap(expanded)
}
