import type {Paragraph, Section, TableCell, TableRow} from '../model/gwast.ts'
import {eachParagraph, paragraphsOf, runs, viewOf} from '../tree/leaf.ts'
import type {Source} from '../tree/source.ts'
import {fold} from '../text/fold.ts'
import {View} from '../tree/view.ts'
import type {Clauses, Parsed, Parties, TaskItem} from '../tree/facts.ts'
import {FIRST_LEADS, HELPS} from '../words/role.ts'
import type {Leader, Unit, UnitLevel} from '../model/record.ts'
import {canonicalNames} from './units/canonical.ts'
import {headingUnits} from './units/heading-units.ts'
import {issuerLevel, levelOf} from './units/level.ts'
import {leadersOf} from './units/leaders.ts'
import {withoutPersons} from './units/persons.ts'
import {readClause, unitAt, withFirstLeading} from './units/read-clause.ts'
import {mayBeUnit} from '../words/unit-name.ts'
import {pushAll} from '../model/lists.ts'

/**
 * The units of each task, from its clauses and its table cells.
 *
 * @param issuer 发文机关: what prints no prefix is of its level.
 */
export function partiesOf(tasks: readonly TaskItem[], clauses: Clauses, {source}: Parsed, issuer: string | null): Parties[] {
  const cells = new Map<TableCell, Parties>()
  const rule = firstLeadsFrom(source, clauses)
  const above: Above = new Map()
  const parties = tasks.map((item) => assigned(item, source, cells, above, rule))
  const full = named([...new Set(parties.flatMap((item) => item.units))], issuerLevel(issuer))
  return parties.map(({units, leaders}) => ({units: units.map((unit) => full.get(unit) ?? unit), leaders}))
}

/** One name for each unit of the notice, and its level. */
function named(all: readonly Unit[], issuer: UnitLevel | null): Map<Unit, Unit> {
  const folded = new Map(all.map((unit) => [unit, fold(unit.name)] as const))
  const single = all.filter(({collective}) => !collective)
  const canonical = canonicalNames(single.map((unit) => folded.get(unit) ?? unit.name))
  const printed = new Map(single.map((unit) => [folded.get(unit), unit.name]))
  return new Map(
    all.map((unit) => {
      const key = folded.get(unit) ?? unit.name
      const level = levelOf(key, issuer)
      return [unit, written(unit, level, unit.collective ? undefined : (printed.get(canonical.get(key)) ?? unit.name))]
    })
  )
}

/** As a record has it; a class of units has no other name. */
function written({name, printed, role, collective, position}: Unit, level: UnitLevel | null, canonical: string | undefined): Unit {
  return {name, ...(printed === undefined ? {} : {printed}), role, collective, ...(canonical === undefined ? {} : {canonical}), level, position}
}

/** What a column says in the row read last, and what heading that row stands under */
type Above = Map<string, {said: Parties; under: Section | undefined}>

/** @param cells What the cells read so far say: rows share merged ones. */
function assigned(item: TaskItem, source: Source, cells: Map<TableCell, Parties>, above: Above, firstLeads: number): Parties {
  const units: Unit[] = []
  const leaders: Leader[] = []
  const add = adder(units)
  const take = (said: Parties) => {
    pushAll(leaders, said.leaders)
    said.units.forEach(add)
  }
  for (const clause of item.clauses) take(clause.start >= firstLeads ? withFirstLeading(clause) : clause)
  const under = item.path.at(-1)
  const open = openCell(item, source)
  for (const cell of item.cells) {
    if (cell.role !== 'units' && cell.role !== 'leaders') continue
    const column = `${cell.role} ${cell.header ?? ''}`
    const last = above.get(column)
    const isAsAbove = DITTO.test(cellView(cell, source).fold) || (cell === open && last?.under === under)
    const said =
      cells.get(cell) ??
      (isAsAbove ? last?.said : undefined) ??
      (cell.role === 'units' ? readCell(cell, source) : {units: [], leaders: leadersOf(cell, source)})
    cells.set(cell, said)
    above.set(column, {said, under})
    take(said)
  }
  if (units.length === 0) return {units: fromHeading(item, source), leaders}
  return {units: isGuided(item, units) ? units.map((unit) => ({...unit, role: 'responsible' as const})) : units, leaders}
}

/** 「同上」 takes the cell of the row above. */
const DITTO = /^(?:同上|同前|〃|″|")$/u

/** The empty cell of the only column that says who answers: it was merged with the one above. */
function openCell({cells, clauses}: TaskItem, source: Source): TableCell | null {
  const [only, ...others] = cells.filter(({role, unitRole}) => role === 'units' && unitRole !== 'support')
  return only && others.length === 0 && clauses.length === 0 && cellView(only, source).length === 0 ? only : null
}

/** Units that only guide answer for the task: nobody else does. */
function isGuided({clauses, cells}: TaskItem, units: readonly Unit[]): boolean {
  return (
    units.every(({role}) => role === 'support') &&
    !clauses.some(({view}) => HELPS.test(view.fold)) &&
    (clauses.some(({view}) => view.fold.includes('指导')) || cells.some(({role, header}) => role === 'units' && header?.includes('指导')))
  )
}

/** Adds each unit to a list once for each of its roles. */
function adder(units: Unit[]): (unit: Unit) => void {
  const known = new Set<string>()
  return (unit) => {
    const key = `${unit.role} ${unit.name}`
    if (known.has(key)) return
    known.add(key)
    units.push(unit)
  }
}

/** 「（一）县教育局：…」: where the unit is the heading it is responsible for the items under it; alone in an item it heads nothing. */
function fromHeading(item: TaskItem, source: Source): Unit[] {
  const headings = [item.node, ...item.path.toReversed()].flatMap((section) => (section ? (eachParagraph(section).next().value ?? []) : []))
  for (const node of headings) {
    const view = viewOf(node, source)
    const isAlone = item.paragraphs.length === 1 && item.paragraphs[0] === node && !view.fold.includes(':')
    const names = isAlone ? [] : headingUnits(view.fold)
    if (names.length > 0) return names.map((range) => ({...unitAt(view, range), role: 'responsible'}))
  }
  return []
}

/** The cell's lines are one list; its header gives the role of names without a verb. */
function readCell(cell: TableCell, source: Source): Parties {
  const reading: {units: Unit[]; leaders: Leader[]} = {units: [], leaders: []}
  const add = adder(reading.units)
  for (const view of linesOf(cell, source)) {
    const {units: found, leaders} = readClause(view, {start: 0, end: view.length}, cell.unitRole ?? 'responsible', cell.persons)
    pushAll(reading.leaders, leaders)
    const {units, persons} = cell.persons ? withoutPersons(found, source) : {units: found, persons: []}
    pushAll(reading.leaders, persons)
    units.forEach(add)
  }
  return cell.firstLeads ? withFirstLeading(reading) : reading
}

/** A line break between two whole units parts them; any other is the cell's narrow width. */
function linesOf(cell: TableCell, source: Source): View[] {
  const groups: Paragraph[][] = []
  let said = ''
  for (const node of paragraphsOf(cell)) {
    const {fold} = viewOf(node, source)
    const first = fold.split(/[、,;]/u)[0] ?? ''
    const last = said.split(/[、,;]/u).at(-1) ?? ''
    if (groups.length > 0 && !(mayBeUnit(last) && mayBeUnit(first)) && !/[。;]$/u.test(said)) groups.at(-1)?.push(node)
    else groups.push([node])
    said = fold
  }
  return groups.map((group) => textView(group, source))
}

export function cellsOf(row: TableRow, role: TableCell['role']): TableCell[] {
  return row.children.filter((child): child is TableCell => child.type === 'tableCell' && child.role === role)
}

export function cellView(cell: TableCell, source: Source): View {
  return textView(paragraphsOf(cell), source)
}

function textView(paragraphs: readonly Paragraph[], source: Source): View {
  return new View(
    source,
    paragraphs.flatMap((node) => runs(node, 'text'))
  )
}

/**
 * Where 「列第一位者为牵头单位，下同」 begins to hold: its clause, or the start of the notice where a sentence before all clauses says it.
 *
 * @returns Offset into the source; Infinity where no such rule stands.
 */
function firstLeadsFrom(source: Source, clauses: Clauses): number {
  const match = FIRST_LEADS.exec(source.fold)
  if (!match) return Infinity
  for (const found of clauses.values()) {
    for (const clause of found) if (match.index >= clause.start && match.index < clause.end) return clause.start
  }
  return 0
}
