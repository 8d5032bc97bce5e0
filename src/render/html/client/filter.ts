import type {DeadlineKind} from '../../../model/deadline.ts'
import type {UnitRole} from '../../../model/record.ts'
import type {PageLimit, PageTask} from '../data.ts'

export interface Filter {
  /** Place of a notice; null: all of them */
  readonly notice: number | null
  /** A unit's whole name, or a part of names */
  readonly unit: string
  /** `none`: tasks that name no unit */
  readonly role: UnitRole | 'none' | ''
  /** `none`: tasks that name no deadline */
  readonly kind: DeadlineKind | 'dated' | 'undated' | 'none' | ''
  readonly from: string
  readonly to: string
  readonly words: string
}

export const everything: Filter = {notice: null, unit: '', role: '', kind: '', from: '', to: '', words: ''}

interface Candidate {
  readonly at: number
  readonly notice: number
  readonly task: PageTask
}
type Test = (candidate: Candidate) => boolean

/** Width and case do not count, nor does the white space of page breaks. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

const allText = ({id, marker, title, text, sections, units, limits, leaders, annex, keywords}: PageTask): string =>
  fold(
    [
      id,
      marker,
      title,
      text,
      ...(sections ?? []),
      ...(units?.map(([name]) => name) ?? []),
      ...(limits?.flatMap((limit) => [limit.text, limit.date, limit.note]) ?? []),
      ...(leaders ?? []),
      ...(annex ?? []),
      ...(keywords ?? [])
    ].join('\n')
  )

/** What is searched of each task; made when the first search asks for it. */
const folded: string[] = []

function testWords(words: string): Test {
  const parts = fold(words).split(/\s+/u)
  return ({at, task}) => {
    const text = (folded[at] ??= allText(task))
    return parts.every((part) => text.includes(part))
  }
}

function testUnit(name: string, role: UnitRole | '', units: readonly string[]): Test {
  const exact = units.indexOf(name)
  const isUnit = (printed: string, unit: number): boolean => (exact >= 0 ? unit === exact : printed.includes(name) || (units[unit]?.includes(name) ?? false))
  return ({task}) => task.units?.some(([printed, unit, as]) => isUnit(printed, unit) && (role === '' || as === role)) ?? false
}

function testLimit({kind, from, to}: Filter): Test {
  const isWanted = ({kind: own, date}: PageLimit): boolean =>
    (kind === '' || (kind === 'dated' ? date !== undefined : own === kind)) &&
    (from === '' || (date !== undefined && date >= from)) &&
    (to === '' || (date !== undefined && date <= to))
  return ({task}) => task.limits?.some(isWanted) ?? false
}

/** A task fits when one unit fits both unit and role, one deadline both kind and dates, and all words occur in it. */
export function testOf(filter: Filter, units: readonly string[]): Test {
  const {notice, role, kind, from, to} = filter
  const [unit, words] = [filter.unit.trim(), filter.words.trim()]
  const tests: Test[] = []
  if (notice !== null) tests.push((candidate) => candidate.notice === notice)
  if (role === 'none') tests.push(({task}) => task.units === undefined)
  if (unit !== '' || (role !== '' && role !== 'none')) tests.push(testUnit(unit, role === 'none' ? '' : role, units))
  if (kind === 'none') tests.push(({task}) => task.limits === undefined)
  else if (kind === 'undated') tests.push(({task}) => !task.limits?.some(({date}) => date !== undefined))
  if (from !== '' || to !== '' || !['', 'none', 'undated'].includes(kind)) {
    tests.push(testLimit(kind === 'none' || kind === 'undated' ? {...filter, kind: ''} : filter))
  }
  if (words !== '') tests.push(testWords(words))
  return (candidate) => tests.every((test) => test(candidate))
}
