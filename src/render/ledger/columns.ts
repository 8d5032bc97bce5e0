import type {RenderOptions} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import type {NoticeRecord, UnitRole} from '../../model/record.ts'
import {deadlineNote} from './deadline-note.ts'
import {durationWords, periodWords} from './duration-words.ts'
import {labels, type Language} from './labels.ts'
import type {LedgerRow} from './rows.ts'

export interface Column {
  readonly zh: string
  readonly en: string
  /** Its cells are ISO 8601 dates, or empty */
  readonly isDate?: true
  /** Rows for which this is the same object have the same cell here */
  readonly per?: (row: LedgerRow) => object
  cell(row: LedgerRow, language: Language): string | number
}

/** A cell that may be as long as the task is: who fills many rows makes it once. */
const perTask = {per: ({task}: LedgerRow): object => task}
const perLimits = {per: ({limits}: LedgerRow): object => limits}

const unitsWith =
  (role: UnitRole) =>
  ({task}: LedgerRow): string =>
    task.units
      .filter((unit) => unit.role === role)
      .map((unit) => unit.name)
      .join('、')

/** Cell of a row that is about one deadline. */
const limit =
  (value: (deadline: Deadline, language: Language) => string | number | null | undefined): Column['cell'] =>
  ({limits: [deadline]}, language) =>
    (deadline && value(deadline, language)) ?? ''

function notes({record, limits}: LedgerRow, language: Language): string {
  const year = record.notice.planYear === null ? 'issued' : 'plan'
  return limits
    .map((deadline) => deadlineNote(deadline, year, language))
    .filter(Boolean)
    .join('；')
}

const earliest = ({limits}: LedgerRow): string =>
  limits
    .flatMap((deadline) => deadline.date ?? [])
    .sort()
    .at(0) ?? ''

const assignments = ({task}: LedgerRow): string =>
  task.annex?.assignments.map(({units, duty}) => units.join('、') + (duty === null ? '' : `：${duty}`)).join('；') ?? ''

const distinct = (values: readonly string[]): string => [...new Set(values)].join('；')

const taskColumns: readonly Column[] = [
  {zh: '来源文件', en: 'source', cell: ({record}) => record.source.path},
  {zh: '发文字号', en: 'docNumber', cell: ({record}) => record.notice.docNumber?.text ?? ''},
  {zh: '文件标题', en: 'title', cell: ({record}) => record.notice.planTitle ?? record.notice.title ?? ''},
  {zh: '发文机关', en: 'issuer', cell: ({record}) => record.notice.issuer ?? ''},
  {zh: '成文日期', en: 'issuedOn', isDate: true, cell: ({record}) => record.notice.issuedOn ?? ''},
  {zh: '编号', en: 'id', cell: ({task}) => task.id},
  {zh: '序号', en: 'marker', cell: ({task}) => task.marker ?? ''},
  {zh: '一级标题', en: 'section1', cell: ({task}) => task.sectionTitles[0] ?? ''},
  {zh: '二级标题', en: 'section2', cell: ({task}) => task.sectionTitles[1] ?? ''},
  {zh: '任务名称', en: 'taskTitle', cell: ({task}) => task.title ?? ''},
  {zh: '任务内容', en: 'taskText', cell: ({task}) => task.text},
  {zh: '牵头单位', en: 'lead', ...perTask, cell: unitsWith('lead')},
  {zh: '责任单位', en: 'responsible', ...perTask, cell: unitsWith('responsible')},
  {zh: '配合单位', en: 'support', ...perTask, cell: unitsWith('support')},
  {zh: '责任领导', en: 'leaders', ...perTask, cell: ({task}) => task.leaders.map(({title, name}) => (name === null ? title : `${title}：${name}`)).join('；')},
  {zh: '时限原文', en: 'deadlineText', ...perLimits, cell: ({limits}) => limits.map((deadline) => deadline.text).join('；')},
  {zh: '完成日期', en: 'dueDate', isDate: true, ...perLimits, cell: earliest},
  {zh: '时限类型', en: 'deadlineKind', ...perLimits, cell: ({limits}, language) => distinct(limits.map((deadline) => labels[language].kind[deadline.kind]))},
  {zh: '时限说明', en: 'deadlineNote', ...perLimits, cell: notes},
  {zh: '附表分工', en: 'annexAssignments', ...perTask, cell: assignments},
  {zh: '附表时限', en: 'annexDeadline', cell: ({task}) => task.annex?.deadlineText ?? ''},
  {zh: '主题词', en: 'keywords', ...perTask, cell: ({task}) => task.keywords?.join('、') ?? ''},
  {zh: '行号', en: 'line', cell: ({task}) => task.position.start.line}
]

const unitColumns: readonly Column[] = [
  {zh: '单位', en: 'unit', cell: ({unit}) => unit?.name ?? ''},
  {zh: '规范名称', en: 'canonical', cell: ({unit}) => unit?.canonical ?? unit?.name ?? ''},
  {zh: '角色', en: 'role', cell: ({unit}, language) => (unit ? labels[language].role[unit.role] : '')},
  {zh: '层级', en: 'level', cell: ({unit}, language) => (unit?.level ? labels[language].level[unit.level] : '')},
  {zh: '是否集合', en: 'collective', cell: ({unit}, language) => (unit?.collective ? labels[language].yes : labels[language].no)}
]

const yes = (value: boolean | undefined, language: Language): string => (value ? labels[language].yes : '')

const deadlineColumns: readonly Column[] = [
  {zh: '时限原文', en: 'deadlineText', cell: limit((deadline) => deadline.text)},
  {zh: '类型', en: 'deadlineKind', cell: limit((deadline, language) => labels[language].kind[deadline.kind])},
  {zh: '起始', en: 'start', isDate: true, cell: limit((deadline) => deadline.start)},
  {zh: '完成日期', en: 'dueDate', isDate: true, cell: limit((deadline) => deadline.date)},
  {zh: '周期', en: 'period', cell: limit((deadline, language) => deadline.period && periodWords(deadline.period, language))},
  {zh: '次数', en: 'min', cell: limit((deadline) => deadline.min)},
  {zh: '起算事件', en: 'anchor', cell: limit((deadline) => deadline.anchor)},
  {zh: '时长', en: 'duration', cell: limit(({duration, workdays = false}, language) => duration && durationWords(duration, workdays, language))},
  {zh: '工作日', en: 'workdays', cell: limit((deadline, language) => yes(deadline.workdays, language))},
  {zh: '推定年份', en: 'yearInferred', cell: limit((deadline, language) => yes(deadline.yearInferred, language))}
]

const ownColumns: Readonly<Record<RenderOptions['rows'], readonly Column[]>> = {task: [], unit: unitColumns, deadline: deadlineColumns}

/** Columns of a ledger: its own, then the task's; 主题词 only where some task has them. */
export function ledgerColumns(rows: RenderOptions['rows'], records: readonly NoticeRecord[]): Column[] {
  const own = ownColumns[rows]
  const taken = new Set(own.map((column) => column.en))
  if (!records.some((record) => record.tasks.some((task) => task.keywords))) taken.add('keywords')
  return [...own, ...taskColumns.filter((column) => !taken.has(column.en))]
}
