import type {Language} from '../ledger/labels.ts'

/** Every word of the page that does not come from a notice: Chinese, English. `{name}` is filled in. */
const catalogue = {
  page: ['工作台账审阅', 'Work ledger review'],
  summary: ['{notices} 份通知 · {tasks} 项任务 · {remarks} 条提示', 'Notices: {notices} · tasks: {tasks} · remarks: {remarks}'],
  noscript: [
    '本页需要 JavaScript 才能显示。内容都在本文件中，不联网；请在浏览器中允许脚本，或改用 tasks.csv。',
    'This page needs JavaScript to show its contents. All of it is in this file and nothing is fetched; allow scripts in the browser, or use tasks.csv instead.'
  ],

  filters: ['筛选', 'Filter'],
  notice: ['通知', 'Notice'],
  allNotices: ['全部通知', 'All notices'],
  unit: ['单位', 'Unit'],
  anyUnit: ['全部单位', 'Any unit'],
  role: ['职责', 'Role'],
  anyRole: ['不限', 'Any'],
  noUnit: ['未写明单位', 'No unit named'],
  kind: ['时限', 'Deadline'],
  anyKind: ['不限', 'Any'],
  dated: ['有日期', 'With a date'],
  undated: ['无日期', 'Without a date'],
  noLimit: ['未写明时限', 'No deadline named'],
  from: ['完成日期从', 'Due from'],
  to: ['至', 'to'],
  search: ['搜索', 'Search'],
  searchHint: ['任务、单位、时限，空格分开', 'tasks, units, deadlines'],
  clear: ['清除', 'Clear'],
  shown: ['显示 {shown} / {total} 项任务', 'Tasks shown: {shown} of {total}'],
  none: ['没有符合条件的任务。按 Esc 或“清除”看全部任务。', 'No task fits. Press Esc or “Clear” to see all tasks.'],

  source: ['原文', 'Text'],
  sourceOf: ['原文：选择通知', 'Text: choose a notice'],
  legend: ['图例', 'Legend'],
  ledger: ['台账', 'Ledger'],
  tasks: ['任务', 'Tasks'],
  timeline: ['时间轴', 'Timeline'],
  matrix: ['单位×月份', 'Unit × month'],
  remarks: ['提示', 'Remarks'],
  keys: ['J K 或 ↑ ↓ 换任务 · Enter 到原文 · / 搜索 · Esc 清除筛选', 'J K or ↑ ↓ other task · Enter to the text · / search · Esc clear filters'],

  task: ['任务', 'task'],
  annex: ['附表', 'Annexed table'],
  head: ['文件要素', 'part of the notice'],
  section: ['章节标题', 'section title'],
  clause: ['分工条款', 'unit clause'],
  limit: ['时限', 'deadline'],
  leader: ['责任领导', 'leader'],
  trivia: ['不入台账', 'not in the ledger'],
  furniture: ['页面杂项', 'page furniture'],
  'page-number': ['页码', 'page number'],
  hidden: ['隐藏内容', 'hidden'],
  litter: ['转换残留', 'left by a converter'],
  syntax: ['版式符号', 'syntax'],
  repeated: ['重复', 'repeated'],
  label: ['标识、标签', 'label'],
  contents: ['目录', 'table of contents'],
  'header-row': ['表头', 'header row'],
  note: ['注释、合计', 'note or sum'],
  form: ['待填表格', 'form'],
  table: ['不布置工作的表格', 'table without work'],
  prose: ['叙述', 'prose'],
  residue: ['没有读懂', 'not understood'],
  remark: ['提示', 'remark'],
  units: ['单位', 'Units'],
  limits: ['时限', 'Deadlines'],
  leaders: ['领导', 'Leaders'],
  cells: ['其他栏目', 'Other columns'],
  keywords: ['主题词', 'Keywords'],
  line: ['第 {line} 行', 'line {line}'],
  more: ['展开全文', 'Show all'],
  less: ['收起', 'Show less'],
  remarkCount: ['{count} 条提示', 'Remarks: {count}'],
  past: ['已到期', 'past'],
  today: ['今天到期', 'due today'],
  soon: ['{days} 天后到期', 'due in {days} d'],
  now: ['今天 {date}', 'Today, {date}'],

  noDates: ['筛选出的任务没有带日期的时限。', 'None of the tasks shown has a dated deadline.'],
  undatedTasks: ['另有 {count} 项任务没有日期。', 'Tasks without a date: {count}.'],
  noUnits: ['筛选出的任务没有写明单位。', 'None of the tasks shown names a unit.'],
  cell: ['{unit}，{column}：{count} 项任务', '{unit}, {column}, tasks: {count}'],
  total: ['合计', 'Total'],
  allUnits: ['显示全部 {count} 个单位', 'Show all {count} units'],
  noRemarks: ['没有提示：每一行都读懂了。', 'No remarks: every line was understood.'],
  noText: ['没有这份通知的原文。', 'The text of this notice is not here.'],
  id: ['编号', 'No.'],
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  info: ['说明', 'info']
} as const satisfies Record<string, readonly [string, string]>

export type Words = Readonly<Record<keyof typeof catalogue, string>>

const inLanguage = (at: 0 | 1): Words =>
  Object.fromEntries(Object.entries(catalogue).map(([key, texts]) => [key, texts[at]])) as Record<keyof typeof catalogue, string>

export const words: Readonly<Record<Language, Words>> = {zh: inLanguage(0), en: inLanguage(1)}
