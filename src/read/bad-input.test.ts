import {readFileSync} from 'node:fs'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'

const fixture = (extension: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/formats/notice.${extension}`, import.meta.url)))
const codeOf = (path: string, bytes: Uint8Array, encoding?: string): Promise<string> =>
  read({path, bytes}, {encoding}).then(
    (file) => `read as ${file.data.reading?.format ?? ''}`,
    (error: unknown) => (error instanceof ReadError ? error.code : String(error))
  )

const TEXTS = ['txt', 'md', 'html', 'csv']
/** Format by extension, of those that are no text */
const BINARIES: readonly (readonly [string, string])[] = [
  ['docx', 'docx'],
  ['doc', 'doc'],
  ['wps', 'doc'],
  ['pdf', 'pdf'],
  ['ofd', 'ofd'],
  ['xlsx', 'xlsx'],
  ['xls', 'xls']
]
const formats = [...TEXTS, ...BINARIES.map(([extension]) => extension)]

describe.each(formats)('a bad .%s', (extension) => {
  it('is empty', async () => {
    expect(await codeOf(`a.${extension}`, new Uint8Array())).toBe('empty')
  })
  it('is nothing but blanks', async () => {
    expect(await codeOf(`a.${extension}`, strToU8(' \n\t\r\n'))).toBe('empty')
  })
})

describe('text under the name of another format', () => {
  const bytes = strToU8('关于公开的通知')
  it.each(['pdf', 'ofd', 'xlsx'])('is refused as .%s, with what it begins with', async (extension) => {
    expect(await read({path: `a.${extension}`, bytes}).catch((error: unknown) => error)).toMatchObject({
      code: 'not-this-type',
      values: {extension: `.${extension}`, begins: '关于公开的通知'}
    })
  })
  it.each(['docx', 'doc', 'wps', 'xls'])('is read as .%s: office programs open and keep it so', async (extension) => {
    expect(String(await read({path: `a.${extension}`, bytes}))).toContain('关于公开的通知')
  })
})

describe.each(BINARIES)('a bad .%s', (extension, format) => {
  it('is cut off: damaged, unless all its text is there', async () => {
    const bytes = fixture(extension)
    const textOf = (part: Uint8Array) =>
      read({path: `a.${extension}`, bytes: part}).then(String, (error: unknown) => (error instanceof ReadError ? error.code : String(error)))
    const outcomes = [await textOf(bytes), 'damaged']
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) expect(outcomes).toContain(await textOf(bytes.subarray(0, bytes.length * share)))
    expect(await textOf(bytes.subarray(0, bytes.length / 2))).toBe('damaged')
  })
  it('has the extension of another format: read by what its bytes say', async () => {
    for (const other of ['txt', 'md', 'html', 'csv', 'doc', 'docx', 'pdf', 'xls', 'jpg', ''])
      expect(await codeOf(`a.${other}`, fixture(extension))).toBe(`read as ${format}`)
  })
  it('is read without regard to an encoding that is forced on it', async () => {
    expect(await codeOf(`a.${extension}`, fixture(extension), 'gb18030')).toBe(`read as ${format}`)
  })
})

describe.each(TEXTS)('a bad .%s', (extension) => {
  it('is cut off within a character: read, the broken one marked', async () => {
    const bytes = fixture(extension)
    const at = bytes.findIndex((byte, place) => place > bytes.length / 2 && byte >= 0xe0) + 1
    expect(String(await read({path: `a.${extension}`, bytes: bytes.subarray(0, at)}))).toMatch(/\ufffd\s*$/u)
  })
  it('is not in the encoding that was named', async () => {
    expect(await codeOf(`a.${extension}`, fixture(extension), 'utf-16le')).toMatch(/^(?:not-text-encoding|binary|read as)/u)
    expect(await codeOf(`a.${extension}`, fixture(extension), 'no-such')).toBe('unknown-encoding')
  })
})

describe('50 MB', () => {
  const SIZE = 50 * 1024 * 1024
  const LINE = '（一）推行一窗受理。整合各类办事窗口，6月底前实现一窗受理、集成服务。（责任单位：市政务服务局）'
  const times = (text: string, size = SIZE) => text.repeat(Math.ceil(size / strToU8(text).length))
  const padded = (extension: string) => {
    const whole = new Uint8Array(SIZE)
    whole.set(fixture(extension))
    return whole
  }
  /** A part of a zip made larger at a place of its text */
  const grown = (extension: string, part: string, before: string, row: (at: number) => string) => {
    const parts = unzipSync(fixture(extension))
    const source = strFromU8(parts[part] as Uint8Array)
    const at = source.lastIndexOf(before)
    let rows = ''
    for (let number = 100; rows.length < SIZE / 2; number++) rows += row(number)
    return zipSync({...parts, [part]: strToU8(source.slice(0, at) + rows + source.slice(at))}, {level: 0})
  }
  const FILES: Readonly<Record<string, () => Uint8Array>> = {
    txt: () => strToU8(times(`${LINE}\n`)),
    md: () => strToU8(times(`${LINE.repeat(400)}\n\n`)),
    html: () => strToU8(`<html><body>${times(`<p>${LINE}</p>\n`)}`),
    csv: () => strToU8(`序号,工作任务\n${times(`1,${LINE}\n`)}`),
    docx: () => grown('docx', 'word/document.xml', '</w:body>', () => `<w:p><w:r><w:t>${LINE}</w:t></w:r></w:p>`),
    xlsx: () =>
      grown('xlsx', 'xl/worksheets/sheet1.xml', '</sheetData>', (at) => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${LINE}</t></is></c></row>`),
    ofd: () => zipSync({...unzipSync(fixture('ofd')), 'Doc_0/Res/picture.bin': new Uint8Array(SIZE).map((_, at) => (at * 2654435761) >>> 13)}, {level: 0}),
    doc: () => padded('doc'),
    wps: () => padded('wps'),
    xls: () => padded('xls'),
    pdf: () => padded('pdf')
  }
  it.each(Object.entries(FILES))(
    'of .%s are read',
    async (extension, make) => {
      expect(await codeOf(`a.${extension}`, make())).toMatch(/^read as /u)
    },
    120_000
  )
})
