import type {RenderOptions} from '../../model/contract.ts'

interface Words {
  readonly title: string
  /** Names of the sheets */
  readonly ledger: string
  readonly byUnit: string
  readonly byDeadline: string
  readonly sources: string
  /** Headers of the columns to fill */
  readonly progress: string
  readonly status: string
  readonly remarks: string
  /** What 完成情况 may be; `done` and `overdue` are two of them */
  readonly choices: readonly string[]
  readonly done: string
  readonly overdue: string
  readonly choose: string
  /** Headers of 来源 */
  readonly counts: {readonly tasks: string; readonly units: string; readonly deadlines: string; readonly diagnostics: string}
  /** Words above the tables */
  readonly notices: (notices: number) => string
  readonly tasks: (tasks: number) => string
  readonly ledgerLegend: string
  readonly byUnitLegend: string
  readonly byDeadlineLegend: string
  readonly linksEnd: (rows: number) => string
  readonly gap: string
  readonly page: string
  readonly role: string
  readonly unit: string
  readonly continued: (header: string, piece: number) => string
  readonly line: (line: number) => string
}

const folded = {
  zh: '点列标上方的 [+] 可展开来源等列。',
  en: '[+] above the columns unfolds the others.'
}
const past = {
  zh: '黄色：7 日内到期；灰色：日期已过（完成情况见台账）。',
  en: 'Yellow: due within 7 days; grey: date past (see the ledger for the status).'
}

export const words: Readonly<Record<RenderOptions['header'], Words>> = {
  zh: {
    title: '工作台账',
    ledger: '台账',
    byUnit: '按责任单位',
    byDeadline: '时限',
    sources: '来源',
    progress: '进展情况',
    status: '完成情况',
    remarks: '备注',
    choices: ['未开始', '进行中', '已完成', '逾期'],
    done: '已完成',
    overdue: '逾期',
    choose: '请从下拉列表中选择：未开始、进行中、已完成、逾期',
    counts: {tasks: '任务数', units: '单位数', deadlines: '时限数', diagnostics: '提示'},
    notices: (count) => `${count} 份通知`,
    tasks: (count) => `共 ${count} 项任务`,
    ledgerLegend: `红色：已过完成日期而未完成，或完成情况为“逾期”；黄色：7 日内到期；灰色：已完成。${folded.zh}`,
    byUnitLegend: `同一单位的任务排在一起，先牵头，再责任，后配合。${past.zh}${folded.zh}`,
    byDeadlineLegend: `每个时限一行，按完成日期排列，没有日期的按类型排在最后。${past.zh}${folded.zh}`,
    linksEnd: (rows) => `第 ${rows} 行以后没有链接（Excel 的限度）。`,
    gap: '，',
    page: '第 &P 页，共 &N 页',
    role: '角色',
    unit: '单位',
    continued: (header, piece) => `${header}（续${piece > 1 ? piece : ''}）`,
    line: (line) => `第 ${line} 行`
  },
  en: {
    title: 'Work ledger',
    ledger: 'Ledger',
    byUnit: 'By unit',
    byDeadline: 'Deadlines',
    sources: 'Sources',
    progress: 'progress',
    status: 'status',
    remarks: 'remarks',
    choices: ['not started', 'in progress', 'done', 'overdue'],
    done: 'done',
    overdue: 'overdue',
    choose: 'Choose from the list: not started, in progress, done, overdue',
    counts: {tasks: 'tasks', units: 'units', deadlines: 'deadlines', diagnostics: 'diagnostics'},
    notices: (count) => `${count} notices`,
    tasks: (count) => `${count} tasks`,
    ledgerLegend: `Red: past its due date and not done, or its status is overdue; yellow: due within 7 days; grey: done. ${folded.en}`,
    byUnitLegend: `The tasks of a unit stand together: lead, then responsible, then support. ${past.en} ${folded.en}`,
    byDeadlineLegend: `A row for each deadline, by date; those without a date come last, by kind. ${past.en} ${folded.en}`,
    linksEnd: (rows) => ` No links after row ${rows} (a limit of Excel).`,
    gap: ', ',
    page: 'Page &P of &N',
    role: 'role',
    unit: 'unit',
    continued: (header, piece) => `${header} (continued${piece > 1 ? ` ${piece}` : ''})`,
    line: (line) => `line ${line}`
  }
}
