import type {Keeps} from '../../model/contract.ts'
import type {NoticeRecord, Task, Unit} from '../../model/record.ts'
import {foldKey} from '../../text/fold.ts'
import type {Filter} from './filter.ts'
import {partiesIn, type Expansions} from './parties.ts'

/** What one unit has to do: the notices that give it tasks, with these tasks only. */
interface Share {
  readonly unit: string
  readonly records: readonly NoticeRecord[]
  readonly keeps: Keeps
}

interface Pile {
  readonly name: string
  readonly tasks: Map<NoticeRecord, Task[]>
  readonly units: Set<Unit>
}

/**
 * Tasks by unit, in the order in which the units are first named. Units of one name are one, whichever notices name them;
 * a collective is a unit of its own unless it is expanded.
 *
 * @param filter Only units that it asks for have a share, and only of the tasks in which they bear the role.
 */
export function sharesOf(records: readonly NoticeRecord[], filter: Filter, expansions: Expansions): Share[] {
  const piles = new Map<string, Pile>()
  for (const record of records) {
    const parties = partiesIn(record, expansions)
    for (const task of record.tasks) {
      for (const {name, unit} of parties(task).filter(filter.fitsParty)) {
        const key = foldKey(name)
        const pile = piles.get(key) ?? {name, tasks: new Map<NoticeRecord, Task[]>(), units: new Set<Unit>()}
        piles.set(key, pile)
        if (unit) pile.units.add(unit)
        const tasks = pile.tasks.get(record) ?? []
        if (tasks.at(-1) !== task) tasks.push(task)
        pile.tasks.set(record, tasks)
      }
    }
  }
  return [...piles.values()].map(({name, tasks, units}) => ({
    unit: name,
    records: [...tasks].map(([record, own]) => ({...record, tasks: own})),
    keeps: {unit: (unit) => units.has(unit), limit: filter.keeps.limit}
  }))
}
