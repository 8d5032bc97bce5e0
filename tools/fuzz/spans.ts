/** The span law: a position lies in the text, its line and column fit its offset, and the words of a value stand where it says. */
import type {Position} from '../../src/model/deadline.ts'
import type {NoticeRecord} from '../../src/model/record.ts'
import {foldKey} from '../../src/text/fold.ts'
import {simplify} from '../../src/text/simplify.ts'

const keyOf = (text: string): string => simplify(foldKey(text))

/** Whether the characters of `part` stand in `whole` in this order: a clause or a page number may stand between them. */
export function runsThrough(part: string, whole: string): boolean {
  let at = 0
  for (let from = 0; from < part.length; from++) {
    at = whole.indexOf(part.charAt(from), at) + 1
    if (at === 0) return false
  }
  return true
}

interface Stated {readonly name: string; readonly text: string; readonly position: Position}

function statedIn({tasks, sections, coverage}: NoticeRecord): Stated[] {
  return [
    ...sections.map(({title, position}) => ({name: 'section.title', text: title, position})),
    ...coverage.trivia.map((span) => ({name: 'trivia', ...span})),
    ...coverage.residue.map((span) => ({name: 'residue', ...span})),
    ...tasks.flatMap((task) => [
      {name: 'task.text', text: task.text, position: task.position},
      ...task.clauses.map((span) => ({name: 'task.clause', ...span})),
      ...task.deadlines.map(({text, position}) => ({name: 'deadline', text, position})),
      ...task.units.map(({name, printed, position}) => ({name: 'unit', text: printed ?? name, position}))
    ])
  ]
}

/** Names of what a position does not hold, and of positions that are none. */
export function spanFaults(record: NoticeRecord, text: string): string[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const isPoint = ({line, column, offset}: Position['start']): boolean => starts[line - 1] === offset - column + 1 && offset < (starts[line] ?? text.length + 1)
  const faults: string[] = []
  const see = (name: string, {start, end}: Position): boolean => {
    if (isPoint(start) && isPoint(end) && start.offset <= end.offset && end.offset <= text.length) return true
    faults.push(`${name}: no place`)
    return false
  }
  for (const {name, text: said, position} of statedIn(record)) {
    if (see(name, position) && !runsThrough(keyOf(said), keyOf(text.slice(position.start.offset, position.end.offset)))) faults.push(`${name}: other words`)
  }
  for (const [name, position] of Object.entries(record.notice.positions)) see(`notice.${name}`, position)
  for (const {position} of record.diagnostics) if (position) see('diagnostic', position)
  return faults
}
