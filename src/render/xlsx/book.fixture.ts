import {XMLParser, XMLValidator} from 'fast-xml-parser'
import {strFromU8, unzipSync} from 'fflate'
import {readXlsx, type Sheet} from 'hucre'
import {expect} from 'vitest'
import type {RenderOptions} from '../../model/contract.ts'
import type {NoticeRecord, Task} from '../../model/record.ts'
import {plain, record as recordOf, withNotice} from '../record.fixture.ts'
import {xlsx} from '../xlsx.ts'

export {limit, plain, position, task, unit} from '../record.fixture.ts'

export const record = (tasks: Task[], path = 'a.txt', more: Partial<NoticeRecord['notice']> = {}): NoticeRecord =>
  withNotice(recordOf(...tasks), {planTitle: '某县工作要点', ...more}, {path})

export async function bytesOf(records: readonly NoticeRecord[], options: Partial<RenderOptions> = {}): Promise<Uint8Array> {
  const bytes = await xlsx.render(records, {...plain, ...options})
  if (typeof bytes === 'string') throw new Error('Unexpected text, expected bytes')
  return bytes
}

/** Parts of a workbook by path, each well-formed. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => {
      const xml = strFromU8(part)
      expect(XMLValidator.validate(xml), path).toBe(true)
      return [path, xml]
    })
  )

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
}
type Parsed = Readonly<Record<string, unknown>>

/** The root of an XML text, without its texts. */
export function rootOf(xml: string): Element {
  const parser = new XMLParser({preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', ignoreDeclaration: true, parseTagValue: false})
  const elementOf = (node: Parsed): Element => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    const children = node[name]
    return {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: Array.isArray(children) ? (children as Parsed[]).filter((child) => !('#text' in child)).map(elementOf) : []
    }
  }
  const [root] = (parser.parse(xml) as Parsed[]).map(elementOf)
  if (root === undefined) throw new Error('Unexpected empty XML')
  return root
}

/** Sheets as a library reads them that had no part in writing them. */
export const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => (await readXlsx(bytes, {readStyles: true})).sheets

/** Rows of a sheet by header; the header stands in its third row. */
export function tableOf(sheet: Sheet | undefined): Record<string, unknown>[] {
  const [, , head = [], ...rows] = sheet?.rows ?? []
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [String(name), row[at] ?? null])))
}
