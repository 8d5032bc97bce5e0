/** The laws of a record: nothing is lost, and every value stands where it says. */
import type {Position} from '../src/model/deadline.ts'
import type {Root} from '../src/model/gwast.ts'
import {noticeRecord, type NoticeRecord, type Task} from '../src/model/record.ts'
import {foldKey, isBlank} from '../src/text/fold.ts'
import {endOf, leavesOf, startOf} from '../src/tree/leaf.ts'

const charactersIn = (text: string): number => text.replace(/\s+/gu, '').length

/** Every character that is not white space stands in exactly one leaf, as it is in the text. */
export function leafFaults(root: Root, text: string): string[] {
  const faults: string[] = []
  let at = 0
  for (const leaf of leavesOf(root).sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other))) {
    const [start, end] = [startOf(leaf), endOf(leaf)]
    if (start < at && text.slice(start, Math.min(at, end)).trim() !== '') faults.push(`coverage: in two leaves (${leaf.type})`)
    if (start > at && text.slice(at, start).trim() !== '') faults.push('coverage: in no leaf')
    if (text.slice(start, end) !== leaf.value) faults.push(`coverage: a ${leaf.type} that is not its words`)
    at = Math.max(at, end)
  }
  if (text.slice(at).trim() !== '') faults.push('coverage: in no leaf')
  return faults
}

type Place = Pick<Position, 'start' | 'end'>
interface Placed {
  readonly position: Place
}

/** 1 for each character within one of the places. */
function within(length: number, places: readonly Placed[]): Uint8Array {
  const flags = new Uint8Array(length)
  for (const {
    position: {start, end}
  } of places)
    flags.fill(1, start.offset, end.offset)
  return flags
}

const cellsOf = ({cells = []}: Pick<Task, 'cells'>): Placed[] => cells
const inTask = (task: Task): Placed[] => [
  task,
  ...task.units,
  ...task.deadlines,
  ...task.leaders,
  ...task.clauses,
  ...cellsOf(task),
  ...(task.annex ? [task.annex] : [])
]

/** Every character that is not white space stands in a value of the record, or is trivia, or residue; and the counts say so. */
export function coverageFaults(record: NoticeRecord, text: string): string[] {
  const {
    notice,
    sections,
    tasks,
    coverage: {characters, accounted, trivia, residue}
  } = record
  const faults: string[] = []
  const aside = within(text.length, [...trivia, ...residue])
  const told = within(text.length, [
    ...Object.values(notice.positions).map((position) => ({position})),
    ...sections,
    ...sections.flatMap(cellsOf),
    ...tasks.flatMap(inTask)
  ])
  for (const {marker, position} of sections) tellMarker(marker, position, text, told, aside)
  const lost = told.findIndex((flag, at) => flag === 0 && aside[at] === 0 && !isBlank(text.charCodeAt(at)))
  if (lost !== -1) faults.push('coverage: in no value')
  if (characters !== charactersIn(text)) faults.push('coverage: characters miscounted')
  if (accounted !== characters - residue.reduce((sum, {position: {start, end}}) => sum + charactersIn(text.slice(start.offset, end.offset)), 0))
    faults.push('coverage: accounted miscounted')
  return faults
}

/** A row of a table is so long at most, in characters, that a number is looked for in its other columns. */
const COLUMNS = 200

/** The number of a heading stands before its title, or in another column. */
function tellMarker(marker: string, {start, end}: Place, text: string, told: Uint8Array, aside: Uint8Array): void {
  if (marker === '') return
  const before = markerBefore(foldKey(marker), start.offset, text, (at) => aside[at] === 1 || told[at] === 1)
  if (before) for (const at of before) told[at] = 1
  else {
    // a cell's number is read without its blanks: 「第　一」
    const printed = new RegExp([...marker].map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')).join('\\s*'), 'gu')
    const from = Math.max(0, start.offset - COLUMNS)
    for (const {index, 0: found} of text.slice(from, end.offset + COLUMNS).matchAll(printed)) told.fill(1, from + index, from + index + found.length)
  }
}

/** Where the characters of a number stand, if right before `start` but for blanks and what is passed over. */
function markerBefore(marker: string, start: number, text: string, isPassed: (at: number) => boolean): number[] | undefined {
  const places: number[] = []
  let rest = marker
  for (let at = start - 1; at >= Math.max(0, start - COLUMNS) && rest !== ''; at--) {
    if (isBlank(text.charCodeAt(at)) || isPassed(at)) continue
    const character = foldKey(text.charAt(at))
    if (!rest.endsWith(character)) return undefined
    rest = rest.slice(0, rest.length - character.length)
    places.push(at)
  }
  return rest === '' ? places : undefined
}

/** The record is what its schema says, its fields in the order of the schema: nothing on its way asks zod. */
export function schemaFaults(record: NoticeRecord): string[] {
  const {success, data, error} = noticeRecord.safeParse(record)
  if (!success) return [...new Set(error.issues.map(({path}) => `schema: ${path.filter((step) => typeof step === 'string').join('.')}`))]
  return JSON.stringify(data) === JSON.stringify(record) ? [] : ['schema: fields in another order']
}

/** Positions lie in the text, and the folded words there, without what stands aside, are the value. */
export function spanFaults(record: NoticeRecord, text: string): string[] {
  const {
    notice,
    sections,
    tasks,
    coverage: {trivia, residue},
    diagnostics
  } = record
  const faults: string[] = []
  const isPoint = pointsOf(text)
  const see = (name: string, {start, end}: Position): boolean => {
    if (isPoint(start) && isPoint(end) && start.offset <= end.offset && end.offset <= text.length) return true
    faults.push(`${name}: no place`)
    return false
  }
  const aside = within(text.length, [...trivia, ...residue])
  const wordsAt = ({start, end}: Position, cut: readonly Placed[] = []): string => {
    const flags = aside.slice(start.offset, end.offset)
    for (const {position} of cut)
      if (position.end.offset > start.offset) flags.fill(1, Math.max(0, position.start.offset - start.offset), position.end.offset - start.offset)
    let words = ''
    for (let at = 0; at < flags.length; at++) if (flags[at] === 0) words += text.charAt(start.offset + at)
    return foldKey(words)
  }
  const expect = (name: string, position: Position, said: string) => {
    if (see(name, position) && wordsAt(position) !== foldKey(said)) faults.push(`${name}: other words`)
  }
  for (const {title, position, cells = []} of sections) {
    expect('section.title', position, title)
    for (const cell of cells) expect('section.cell', cell.position, cell.text)
  }
  for (const {text: said, position} of [...trivia, ...residue]) {
    if (see('aside', position) && foldKey(text.slice(position.start.offset, position.end.offset)) !== foldKey(said)) faults.push('aside: other words')
  }
  const headings = sections.map(({marker, position: {start, end}}) => {
    const offset = markerBefore(foldKey(marker), start.offset, text, (at) => aside[at] === 1)?.at(-1) ?? start.offset
    return {position: {start: {...start, offset}, end}}
  })
  const elsewhere = tasks.flatMap((task) => [...task.clauses, ...cellsOf(task), ...(task.annex ? [task.annex] : [])])
  for (const task of tasks) {
    for (const {name, printed, position} of task.units) expect('unit', position, printed ?? name)
    for (const {text: said, position} of [...task.deadlines, ...(task.annex?.deadlines ?? [])]) expect('deadline', position, said)
    for (const span of task.clauses) expect('task.clause', span.position, span.text)
    for (const span of task.cells ?? []) expect('task.cell', span.position, span.text)
    if (!see('task', task.position)) continue
    const marker = foldKey(task.marker ?? '')
    // a heading may stand between 序号 and the task of a row; a cell, a clause or the whole of another task between the lines of this one
    const nested = tasks.filter((other) => other !== task && isInside(other.position, task.position))
    const isSaid = [[], headings, [...elsewhere, ...nested]].some((others) =>
      isWith(marker, wordsAt(task.position, [...task.clauses, ...cellsOf(task), ...others]), foldKey(task.text))
    )
    if (!isSaid) faults.push('task.text: other words')
  }
  for (const [name, position] of Object.entries(notice.positions)) see(`notice.${name}`, position)
  for (const {position} of diagnostics) if (position) see('diagnostic', position)
  return faults
}

const isInside = ({start, end}: Place, outer: Place): boolean => start.offset >= outer.start.offset && end.offset <= outer.end.offset

/** Whether a text with a marker in it once, or without it, is `left`: 序号 may stand in any column. */
function isWith(marker: string, left: string, text: string): boolean {
  if (left === text) return true
  let same = 0
  while (same < text.length && left.charAt(same) === text.charAt(same)) same++
  for (let at = left.indexOf(marker); at !== -1 && at <= same; at = left.indexOf(marker, at + 1))
    if (left.slice(0, at) + left.slice(at + marker.length) === text) return true
  return false
}

function pointsOf(text: string): (point: Position['start']) => boolean {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return ({line, column, offset}) => starts[line - 1] === offset - column + 1 && offset < (starts[line] ?? text.length + 1)
}
