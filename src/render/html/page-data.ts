import type {Deadline} from '../../model/deadline.ts'
import type {AnnexRow, NoticeRecord, Task} from '../../model/record.ts'
import {anchorsOf, type AnchorOf} from '../ledger/anchor.ts'
import {deadlineNote, type YearSource} from '../ledger/deadline-note.ts'
import type {Language} from '../ledger/labels.ts'
import {limitsOf} from '../ledger/rows.ts'
import type {PageData, PageLimit, PageNotice, PageRemark, PageTask} from './data.ts'
import {words} from './words.ts'

/** JSON leaves out what is undefined. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)
const said = (text: string | null | undefined): string | undefined => (text ? text : undefined)

const annexLines = ({assignments, deadlineText}: AnnexRow): string[] => [
  ...assignments.map(({units, duty}) => units.join('、') + (duty === null ? '' : `：${duty}`)),
  ...(deadlineText ? [deadlineText] : [])
]

const limitOf = (deadline: Deadline, year: YearSource, language: Language): PageLimit => ({
  text: deadline.text,
  kind: deadline.kind,
  date: said(deadline.date),
  note: said(deadlineNote(deadline, year, language))
})

/** For each task the places of the remarks that begin within it; one walk along both. */
function remarksWithin({tasks, diagnostics}: NoticeRecord): Map<Task, number[]> {
  const begins = diagnostics.flatMap(({position}, at) => (position ? [[position.start.offset, at] as const] : [])).sort(([one], [other]) => one - other)
  const found = new Map<Task, number[]>()
  let next = 0
  for (const task of tasks.toSorted((one, other) => one.position.start.offset - other.position.start.offset)) {
    const {start, end} = task.position
    const within: number[] = []
    for (; next < begins.length; next++) {
      const [offset, at] = begins[next] ?? [0, 0]
      if (offset >= end.offset) break
      if (offset >= start.offset) within.push(at)
    }
    found.set(task, within)
  }
  return found
}

const remarksOf = ({diagnostics}: NoticeRecord): PageRemark[] =>
  diagnostics.map(({ruleId, severity, message, note, position}) => ({rule: ruleId, severity, message, note, line: position?.start.line}))

const factsOf = ({notice, source}: NoticeRecord): string[] =>
  [notice.docNumber?.text, notice.issuer, notice.issuedOn, source.path].filter((fact) => fact !== undefined && fact !== null)

/** The records as the page shows them. */
export function pageData(records: readonly NoticeRecord[], language: Language): PageData {
  const units = new Map<string, number>()
  const placeOf = (name: string): number => {
    const place = units.get(name) ?? units.size
    units.set(name, place)
    return place
  }
  const anchorOf: AnchorOf = anchorsOf(records)
  const taskOf = (task: Task, record: NoticeRecord, remarks: readonly number[]): PageTask => ({
    anchor: anchorOf(record, task),
    id: task.id,
    line: task.position.start.line,
    marker: said(task.marker),
    title: said(task.title),
    text: task.text,
    sections: some(task.sectionTitles),
    units: some(task.units.map(({name, canonical, role}) => [name, placeOf(canonical ?? name), role] as const)),
    limits: some(limitsOf(task).map((deadline) => limitOf(deadline, record.notice.planYear === null ? 'issued' : 'plan', language))),
    leaders: some(task.leaders.map(({title, name}) => (name === null ? title : `${title}：${name}`))),
    annex: task.annex ? annexLines(task.annex) : undefined,
    cells: task.cells?.map(({header, text}) => (header === null ? text : `${header}：${text}`)),
    keywords: task.keywords && some(task.keywords),
    remarks: some(remarks)
  })
  const notices = records.map((record): PageNotice => {
    const within = remarksWithin(record)
    return {
      title: record.notice.planTitle ?? record.notice.title ?? record.source.path,
      facts: factsOf(record),
      tasks: record.tasks.map((task) => taskOf(task, record, within.get(task) ?? [])),
      remarks: remarksOf(record)
    }
  })
  return {language, words: words[language], units: [...units.keys()], notices}
}
