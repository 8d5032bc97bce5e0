import type {Position} from '../../model/deadline.ts'
import type {NoticeRecord} from '../../model/record.ts'
import {triviaReasons} from '../../model/trivia.ts'
import {markKinds, type Mark, type MarkKind, type PageSource} from './data.ts'

const places = new Map<MarkKind, number>(markKinds.map((kind, at) => [kind, at]))

function marksOf({notice, sections, tasks, coverage, diagnostics}: NoticeRecord): Mark[] {
  const marks: Mark[] = []
  const add = (kind: MarkKind, position: Position | null, ref = -1): void => {
    if (position) marks.push([places.get(kind) ?? 0, position.start.offset, position.end.offset, ref])
  }
  for (const position of Object.values(notice.positions)) add('head', position)
  for (const {position} of sections) add('section', position)
  for (const [at, {position, annex, units, deadlines, leaders, clauses}] of tasks.entries()) {
    add('task', position, at)
    if (annex) add('annex', annex.position, at)
    for (const clause of clauses) add('clause', clause.position, at)
    for (const unit of units) add(unit.role, unit.position, at)
    for (const deadline of [...deadlines, ...(annex?.deadlines ?? [])]) add('limit', deadline.position, at)
    for (const leader of leaders) add('leader', leader.position, at)
  }
  for (const {position, reason} of coverage.trivia) add('trivia', position, triviaReasons.indexOf(reason))
  for (const {position} of coverage.residue) add('residue', position)
  for (const [at, {position}] of diagnostics.entries()) add('remark', position, at)
  return marks
}

export const pageSource = (record: NoticeRecord, text: string): PageSource => ({text, marks: marksOf(record)})
