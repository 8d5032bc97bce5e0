import type {RenderOptions} from '../model/contract.ts'
import type {Deadline} from '../model/deadline.ts'
import type {NoticeRecord, Task, Unit} from '../model/record.ts'

export const position = {start: {line: 7, column: 1, offset: 90}, end: {line: 7, column: 5, offset: 94}}
export const unit = (name: string, role: Unit['role'], more: Partial<Unit> = {}): Unit => ({name, role, collective: false, position, ...more})
export const limit = (text: string, value: Partial<Deadline> & {kind: Deadline['kind']}): Deadline => ({text, sentence: text, position, ...value})
export const task = (more: Partial<Task> = {}): Task => ({
  id: '1.1',
  marker: '（一）',
  number: 1,
  path: ['一、'],
  sectionTitles: ['公开'],
  title: null,
  text: '公开规划。',
  units: [],
  deadlines: [],
  leaders: [],
  annex: null,
  clauses: [],
  position,
  ...more
})
export const record = (...tasks: Task[]): NoticeRecord => ({
  schemaVersion: '1',
  source: {path: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: 10},
  notice: {
    title: '关于印发要点的通知',
    planTitle: '要点',
    docNumber: {text: '某办〔2022〕1号', agencyCode: '某办', year: 2022, serial: 1},
    issuer: '某办公室',
    recipients: [],
    issuedOn: '2022-06-20',
    printedOn: null,
    planYear: 2022,
    note: null,
    copiedTo: [],
    attachments: [],
    positions: {}
  },
  sections: [],
  tasks,
  coverage: {characters: 10, accounted: 10, trivia: [], residue: []},
  diagnostics: []
})

/** The same record of another file or with other parts of the notice. */
export const withNotice = (one: NoticeRecord, notice: Partial<NoticeRecord['notice']>, source: Partial<NoticeRecord['source']> = {}): NoticeRecord => ({
  ...one,
  notice: {...one.notice, ...notice},
  source: {...one.source, ...source}
})

export const plain: RenderOptions = {rows: 'task', header: 'zh', bom: false, alarm: null, linkTo: null, textOf: () => ''}
