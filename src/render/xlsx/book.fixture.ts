import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {strFromU8, unzipSync} from 'fflate'
import {readXlsx, type Sheet} from 'hucre'
import {expect} from 'vitest'
import type {RenderOptions} from '../../model/contract.ts'
import type {Deadline} from '../../model/deadline.ts'
import type {NoticeRecord, Task, Unit} from '../../model/record.ts'
import {xlsx} from '../xlsx.ts'

export const position = {start: {line: 7, column: 1, offset: 90}, end: {line: 7, column: 5, offset: 94}}
export const unit = (name: string, role: Unit['role'], more: Partial<Unit> = {}): Unit => ({name, role, collective: false, position, ...more})
export const limit = (text: string, value: Partial<Deadline> & {kind: Deadline['kind']}): Deadline => ({text, sentence: text, position, ...value})
export const task = (more: Partial<Task> = {}): Task => ({
  id: '1.1', marker: '（一）', number: 1, path: ['一、'], sectionTitles: ['公开'], title: null, text: '公开规划。',
  units: [], deadlines: [], leaders: [], annex: null, clauses: [], position, ...more
})
export const record = (tasks: Task[], path = 'a.txt', more: Partial<NoticeRecord['notice']> = {}): NoticeRecord => ({
  schemaVersion: '1',
  source: {path, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: 10},
  notice: {
    title: '关于印发要点的通知', planTitle: '某县工作要点', docNumber: {text: '某办〔2022〕1号', agencyCode: '某办', year: 2022, serial: 1}, issuer: '某办公室',
    recipients: [], issuedOn: '2022-06-20', printedOn: null, planYear: 2022, note: null, copiedTo: [], attachments: [], positions: {}, ...more
  },
  sections: [], tasks,
  coverage: {characters: 10, accounted: 10, trivia: [], residue: []}, diagnostics: []
})

export const plain: RenderOptions = {rows: 'task', header: 'zh', bom: false, alarm: null, linkTo: null, textOf: () => ''}
export const bytesOf = async (records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<Uint8Array> => {
  const bytes = await xlsx.render(records, {...plain, ...options})
  if (typeof bytes === 'string') throw new Error('Unexpected text, expected bytes')
  return bytes
}

/** Parts of a workbook by path, each well-formed. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const xml = strFromU8(part)
    expect(XMLValidator.validate(xml), path).toBe(true)
    return [path, xml]
  }))

interface Element {readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Element[]}
type Parsed = Readonly<Record<string, unknown>>

/** The root of an XML text, without its texts. */
export const rootOf = (xml: string): Element => {
  const parser = new XMLParser({preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', ignoreDeclaration: true, parseTagValue: false})
  const elementOf = (node: Parsed): Element => {
    const name = Object.keys(node).find(key => key !== ':@') ?? ''
    const children = node[name]
    return {
      name, attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: Array.isArray(children) ? (children as Parsed[]).filter(child => !('#text' in child)).map(elementOf) : []
    }
  }
  const [root] = (parser.parse(xml) as Parsed[]).map(elementOf)
  if (root === undefined) throw new Error('Unexpected empty XML')
  return root
}

/** Sheets as a library reads them that had no part in writing them. */
export const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => (await readXlsx(bytes, {readStyles: true})).sheets

/** Rows of a sheet by header; the header stands in its third row. */
export const tableOf = (sheet: Sheet | undefined): Record<string, unknown>[] => {
  const [, , head = [], ...rows] = sheet?.rows ?? []
  return rows.map(row => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])))
}
