import {strToU8, zipSync} from 'fflate'
import {read} from '../index.ts'
import {outline} from '../reading.fixture.ts'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** Parts beside the body, by the type of their relationship (a digit may follow): what stands inside their root. */
type Parts = Readonly<Record<string, string>>

const ROOTS: Parts = {footnotes: 'footnotes', endnotes: 'endnotes', styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr'}

export function entriesOf(body: string, parts: Parts = {}): Record<string, Uint8Array> {
  const relations = Object.keys(parts).map((name) => `<Relationship Id="${name}" Type="${TYPES}${name.replace(/\d$/, '')}" Target="${name}.xml"/>`)
  return {
    '[Content_Types].xml': strToU8(`${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    '_rels/.rels': strToU8(`${HEAD}<Relationships><Relationship Id="r1" Type="${TYPES}officeDocument" Target="/word/document.xml"/></Relationships>`),
    'word/document.xml': strToU8(`${HEAD}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`${HEAD}<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inner]) => {
        const root = ROOTS[name.replace(/\d$/, '')]
        return [`word/${name}.xml`, strToU8(root === undefined ? inner : `${HEAD}<w:${root} ${NAMES}>${inner}</w:${root}>`)]
      })
    )
  }
}

export function docx(body: string, parts: Parts = {}): Uint8Array {
  return zipSync(entriesOf(body, parts))
}

/** What is read, a block a line. */
export async function lines(body: string, parts: Parts = {}): Promise<string[]> {
  return outline(await read({path: 'notice.docx', bytes: docx(body, parts)}))
}

export const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (inner: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
export const pt = (text: string, properties = '') => p(t(text), properties)
export const val = (name: string, value: string | number) => `<w:${name} w:val="${value}"/>`
/** A paragraph in a list */
export const li = (text: string, level = 0, id = 1) => pt(text, `<w:numPr>${val('ilvl', level)}${val('numId', id)}</w:numPr>`)
export const tc = (inner: string, properties = '') => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inner}</w:tc>`
export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
export const style = (id: string, name: string, properties: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}>${val('name', name)}<w:pPr>${properties}</w:pPr></w:style>`

export const lvl = (level: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${level}">${val('start', 1)}${val('numFmt', format)}${more}${val('lvlText', text)}</w:lvl>`
export const abstractNum = (id: number, ...inner: string[]) => `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`
export const num = (id: number, abstract: number, inner = '') => `<w:num w:numId="${id}">${val('abstractNumId', abstract)}${inner}</w:num>`
