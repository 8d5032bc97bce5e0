import type {VFile} from 'vfile'
import type {Paragraph, Root, TableCell, TableRow} from '../model/gwast.ts'
import {eachParagraph, paragraphsOf, runs, viewOf} from '../text/leaf.ts'
import type {Source} from '../text/source.ts'
import {fold} from '../text/fold.ts'
import {View} from '../text/view.ts'
import type {Clause, Ledger, TaskItem} from './ledger.ts'
import {FIRST_LEADS} from './clause/role-words.ts'
import type {Unit, UnitLevel} from '../model/record.ts'
import {canonicalNames} from './units/canonical.ts'
import {headingUnits} from './units/heading-units.ts'
import {issuerLevel, levelOf} from './units/level.ts'
import {looksLikeUnit} from './units/names.ts'
import {readClause, unitAt, type ClauseReading} from './units/read-clause.ts'

/** Gives each task the units of its clauses and of its table cells. */
export function units() {
  return (_: Root, file: VFile): void => {
    const {source, ledger, notice} = file.data
    if (!source || !ledger) return
    const readings = new Map<Clause | TableCell, ClauseReading>()
    const rule = firstLeadsFrom(source, ledger)
    for (const item of ledger.tasks) assign(item, source, readings, rule)
    name([...new Set(ledger.tasks.flatMap((item) => item.units))], issuerLevel(notice?.issuer ?? null))
  }
}

/** One name for each unit of the notice, and its level. */
function name(all: readonly Unit[], issuer: UnitLevel | null): void {
  const folded = new Map(all.map((unit) => [unit, fold(unit.name)] as const))
  const single = all.filter(({collective}) => !collective)
  const canonical = canonicalNames(single.map((unit) => folded.get(unit) ?? unit.name))
  const printed = new Map(single.map((unit) => [folded.get(unit), unit.name]))
  for (const unit of all) {
    const key = folded.get(unit) ?? unit.name
    unit.level = levelOf(key, issuer)
    if (!unit.collective) unit.canonical = printed.get(canonical.get(key)) ?? unit.name
  }
}

function assign(item: TaskItem, source: Source, readings: Map<Clause | TableCell, ClauseReading>, firstLeads: number): void {
  const add = adder(item.units)
  const take = (key: Clause | TableCell, read: () => ClauseReading) => {
    const reading = readings.get(key) ?? read()
    readings.set(key, reading)
    item.leaders.push(...reading.leaders)
    reading.units.forEach(add)
  }
  for (const clause of item.clauses) {
    take(clause, () => {
      const reading = readClause(clause.view, clause.body, clause.role)
      return clause.start >= firstLeads ? withFirstLeading(reading) : reading
    })
  }
  for (const cell of item.cells) {
    if (cell.role === 'units') take(cell, () => readCell(cell, source))
    else if (cell.role === 'leaders') take(cell, () => ({units: [], leaders: leadersOf(cell, source), firstLeads: false}))
  }
  if (item.units.length === 0) item.units.push(...fromHeading(item, source))
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

/** 「（一）县教育局：…」: where the unit is the heading it is responsible for the items under it. */
function fromHeading(item: TaskItem, source: Source): Unit[] {
  const headings = [item.node, ...item.path.toReversed()].flatMap((section) => (section ? eachParagraph(section).next().value ?? [] : []))
  for (const node of headings) {
    const view = viewOf(node, source)
    const names = headingUnits(view.fold)
    if (names.length > 0) return names.map((range) => ({...unitAt(view, range), role: 'responsible'}))
  }
  return []
}

/** The cell's lines are one list; its header gives the role of names without a verb. */
function readCell(cell: TableCell, source: Source): ClauseReading {
  const reading: ClauseReading = {units: [], leaders: [], firstLeads: false}
  const add = adder(reading.units)
  for (const view of linesOf(cell, source)) {
    const {units: found, leaders} = readClause(view, {start: 0, end: view.length}, cell.unitRole ?? 'responsible')
    reading.leaders.push(...leaders)
    found.forEach(add)
  }
  return reading
}

/** A line break between two whole units parts them; any other is the cell's narrow width. */
function linesOf(cell: TableCell, source: Source): View[] {
  const groups: Paragraph[][] = []
  let said = ''
  for (const node of paragraphsOf(cell)) {
    const {fold} = viewOf(node, source)
    const first = fold.split(/[、,;]/u)[0] ?? ''
    const last = said.split(/[、,;]/u).at(-1) ?? ''
    if (groups.length > 0 && !(looksLikeUnit(last) && looksLikeUnit(first)) && !/[。;]$/u.test(said)) groups.at(-1)?.push(node)
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
  return new View(source, paragraphs.flatMap((node) => runs(node, 'text')))
}

function leadersOf(cell: TableCell, source: Source): ClauseReading['leaders'] {
  return paragraphsOf(cell).flatMap((node) => {
    const view = viewOf(node, source)
    return view.length > 0 ? [{title: '责任领导', name: view.print, position: view.position(0, view.length)}] : []
  })
}

/**
 * Where 「列第一位者为牵头单位，下同」 begins to hold: its clause, or the start of the notice where a sentence before all clauses says it.
 *
 * @returns Offset into the source; Infinity where no such rule stands.
 */
function firstLeadsFrom(source: Source, ledger: Ledger): number {
  const match = FIRST_LEADS.exec(source.fold)
  if (!match) return Infinity
  for (const clauses of ledger.clauses.values()) {
    for (const clause of clauses) if (match.index >= clause.start && match.index < clause.end) return clause.start
  }
  return 0
}

/** The first of units that all bear the plain role leads; 「分别牵头」 and labels stand as printed. */
function withFirstLeading(reading: ClauseReading): ClauseReading {
  if (reading.units.some(({role}) => role === 'lead')) return reading
  return {...reading, units: reading.units.map((unit, at) => (at === 0 && unit.role === 'responsible' ? {...unit, role: 'lead' as const} : unit))}
}
