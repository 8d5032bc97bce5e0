import * as z from 'zod'
import {deadline, position} from './deadline.ts'
import {triviaReasons} from './trivia.ts'

const said = {
  text: z.string().describe('The characters, normalised'),
  position: position.describe('Where they stand')
}

const span = z.strictObject(said).meta({id: 'Span', description: 'A run of the source'})

const aside = z
  .strictObject({
    ...said,
    reason: z.enum(triviaReasons).describe('What it is instead')
  })
  .meta({id: 'Trivia', description: 'A run of the source that is understood and in no other field'})

export const cell = z
  .strictObject({
    header: z.string().nullable().describe('Words above its column; null where there are none'),
    ...said
  })
  .meta({id: 'Cell', description: 'A cell of a table that has no field of its own'})

export const unitRole = z.enum(['lead', 'responsible', 'support'])

export const unitLevel = z.enum(['nation', 'province', 'city', 'county', 'town'])

export const unit = z
  .strictObject({
    name: z.string().min(1).describe('Name of the unit; a left-out prefix is completed'),
    printed: z.string().optional().describe('The name as printed, where a prefix was completed'),
    role: unitRole.describe('lead 牵头, responsible 责任, support 配合'),
    collective: z.boolean().describe('A class of units (各县区政府, 有关部门), not one unit'),
    canonical: z.string().optional().describe('One name for all printed forms of this unit in the notice'),
    level: unitLevel.nullable().optional().describe('Administrative level; null where nothing tells'),
    position: position.describe('Where the printed name stands')
  })
  .meta({id: 'Unit', description: 'A unit that the task is assigned to'})

const assignment = z.strictObject({
  units: z.array(z.string()).describe('Units as printed'),
  duty: z.string().nullable().describe('What they do; null where the cell names units only'),
  position: position.describe('Where the assignment stands')
})

const annex = z
  .strictObject({
    row: z.int().describe('序号 of the row'),
    assignments: z.array(assignment).describe('Who does what, by the table'),
    deadlineText: z.string().describe('The whole deadline cell'),
    deadlines: z.array(deadline).describe('Time limits of the deadline cell'),
    position: position.describe('Where the row stands')
  })
  .meta({id: 'AnnexRow', description: 'The row of the attached 任务分解表 that repeats this task'})

const leader = z.strictObject({
  title: z.string().describe('Office: 责任领导, 分管副市长 …'),
  name: z.string().nullable().describe('Name of the person'),
  position: position.describe('Where it stands')
})

export const task = z
  .strictObject({
    id: z.string().describe('Ordinals of path and marker joined by "."; unnumbered "2.u1"; a repeated id gets "-2"'),
    marker: z.string().nullable().describe('结构层次序数 as printed, brackets full-width'),
    number: z.int().nullable().describe('Value of the marker'),
    path: z.array(z.string()).describe('Markers of the enclosing sections, outermost first'),
    sectionTitles: z.array(z.string()).describe('Titles of the enclosing sections, outermost first'),
    title: z.string().nullable().describe('Heading or short first sentence of the task'),
    text: z.string().describe('The whole item without its marker, its unit clauses and its other cells'),
    units: z.array(unit).describe('Units of its clauses, in printed order'),
    deadlines: z.array(deadline).describe('Time limits, in printed order'),
    leaders: z.array(leader).describe('Leading persons: 责任领导, 分管省领导'),
    annex: annex.nullable().describe('Row of the attached table with the same number'),
    cells: z.array(cell).optional().describe('The other cells of its table row, and those of a table inside it; left out where there are none'),
    keywords: z.array(z.string()).optional().describe('主题词, best first; only with --keywords'),
    clauses: z.array(span).describe('The unit clauses and table cells that say who, cut out of the text'),
    position: position.describe('From the marker to the last character')
  })
  .meta({id: 'Task', description: 'The smallest numbered item that prescribes work'})

export const section = z
  .strictObject({
    id: z.string().describe('Ordinals of the path joined by "."'),
    marker: z.string().describe('结构层次序数 as printed, brackets full-width'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).describe('By the kind of marker: 一、 1, （一） 2, 1. 3, （1） 4'),
    title: z.string().describe('Heading without its 。'),
    cells: z.array(cell).optional().describe('The other cells of its table row; left out where there are none'),
    parent: z.string().nullable().describe('id of the enclosing section'),
    position: position.describe('Where the title stands')
  })
  .meta({id: 'Section', description: 'A numbered heading that is not a task'})

export const diagnostic = z
  .strictObject({
    ruleId: z.string().describe('Rule that speaks'),
    severity: z.enum(['error', 'warning', 'info']).describe('How bad it is'),
    message: z.string().describe('One sentence'),
    position: position.nullable().describe('Where, if anywhere'),
    expected: z.array(z.string()).optional().describe('What would be right, best first'),
    note: z.string().optional().describe('What the sentence leaves out')
  })
  .meta({id: 'Diagnostic', description: 'A remark on the notice'})

export const headerFields = ['title', 'planTitle', 'docNumber', 'issuer', 'recipients', 'issuedOn', 'printedOn', 'note', 'copiedTo', 'attachments'] as const

const notice = z
  .strictObject({
    title: z.string().nullable().describe('标题 of the covering 通知, else of the document'),
    planTitle: z.string().nullable().describe('标题 of what is issued (工作要点, 分工方案 …)'),
    docNumber: z
      .strictObject({
        text: z.string().describe('发文字号 as printed'),
        agencyCode: z.string().describe('发文机关代字; of an order its letterhead (某县人民政府令), empty where none is printed'),
        year: z.int().nullable().describe('年份; null where the number has none (令第12号)'),
        serial: z.int().describe('发文顺序号')
      })
      .nullable()
      .describe('发文字号'),
    issuer: z.string().nullable().describe('发文机关'),
    recipients: z.array(z.string()).describe('主送机关'),
    issuedOn: z.iso.date().nullable().describe('成文日期, ISO 8601'),
    printedOn: z.iso.date().nullable().describe('印发日期, ISO 8601'),
    planYear: z.int().nullable().describe('The one year that the plan is for'),
    note: z.string().nullable().describe('附注, without its brackets'),
    copiedTo: z.array(z.string()).describe('抄送机关'),
    attachments: z.array(z.string()).describe('附件'),
    positions: z.partialRecord(z.enum(headerFields), position).describe('Where each of these stands')
  })
  .meta({id: 'Notice', description: 'Parts of the notice by GB/T 9704-2012'})

/** The output contract: what one notice becomes. */
export const noticeRecord = z
  .strictObject({
    schemaVersion: z.literal('1').describe('Version of this contract'),
    source: z
      .strictObject({
        path: z.string().describe('Path as given'),
        format: z.string().describe('Format that the bytes were read as'),
        encoding: z.string().nullable().describe('Character encoding; null for formats that fix their own'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u)
          .describe('SHA-256 of the file, hexadecimal'),
        characters: z.int().describe('Length of the decoded text in UTF-16 code units')
      })
      .describe('The file'),
    notice,
    sections: z.array(section).describe('Numbered headings that are not tasks, in order'),
    tasks: z.array(task).describe('Tasks, in order'),
    coverage: z
      .strictObject({
        characters: z.int().describe('Characters that are not white space, in UTF-16 code units'),
        accounted: z.int().describe('Those that stand in a field, or are trivia'),
        trivia: z.array(aside).describe('What is understood and in no other field: page furniture, syntax, prose …'),
        residue: z.array(span).describe('Text not understood')
      })
      .describe('Nothing lost'),
    diagnostics: z.array(diagnostic).describe('Remarks')
  })
  .meta({id: 'NoticeRecord', description: 'What one notice becomes'})

export type NoticeRecord = z.infer<typeof noticeRecord>
/** What of a record is its ledger */
export type Ledger = Pick<NoticeRecord, 'sections' | 'tasks'>
export type Coverage = NoticeRecord['coverage']
export type Notice = NoticeRecord['notice']
export type Section = z.infer<typeof section>
export type Task = z.infer<typeof task>
export type Unit = z.infer<typeof unit>
export type UnitRole = z.infer<typeof unitRole>
export type UnitLevel = z.infer<typeof unitLevel>
export type AnnexRow = z.infer<typeof annex>
export type Leader = z.infer<typeof leader>
export type Diagnostic = z.infer<typeof diagnostic>
export type Span = z.infer<typeof span>
export type Aside = z.infer<typeof aside>
export type Cell = z.infer<typeof cell>
