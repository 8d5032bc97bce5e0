/** Files that turn in circles, and small ones that grow when they are opened: each ends soon, in little memory, in a sentence or a reading. */
import {readFileSync} from 'node:fs'
import {strToU8, unzipSync, zipSync} from 'fflate'
import {afterAll, describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {read} from './index.ts'
import {oleFile, type Stream} from './ole.fixture.ts'
import {openZip} from './zip.ts'

/** Milliseconds on a busy machine; alone, each takes a tenth of it at most. */
const SOON = 20_000
const MIB = 1024 * 1024
/** Of this whole process, with the tests' own tools */
const MOST_MEMORY = 500 * MIB

afterAll(() => {
  expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(MOST_MEMORY)
})

const endOf = (path: string, bytes: Uint8Array): Promise<string> =>
  read({path, bytes}).then(String, (error: unknown) => {
    if (error instanceof ReadError) return error.code
    throw error
  })

const fixture = (extension: string): Record<string, Uint8Array> => unzipSync(readFileSync(`fixtures/formats/notice.${extension}`))

describe('a zip bomb', () => {
  const blanks = strToU8(`<a>${' '.repeat(10 * MIB)}</a>`)
  it.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/worksheets/sheet1.xml'],
    ['ofd', 'Doc_0/Pages/Page_0/Content.xml']
  ])(
    'in a .%s is refused, and left alone where nobody asks for it',
    async (extension, part) => {
      const entries = fixture(extension)
      expect(Object.keys(entries)).toContain(part)
      expect(await endOf(`a.${extension}`, zipSync({...entries, [part]: blanks}))).toBe('too-large')
      // ten megabytes of zeros a thousand times over
      const many = overlapping(zipSync({...entries, zeros: new Uint8Array(10 * MIB)}), 'zeros', 1000)
      expect(many.length).toBeLessThan(MIB)
      expect(await endOf(`a.${extension}`, many)).toContain('市财政局')
    },
    SOON
  )
  it(
    'of entries that lie over each other is refused when so many were asked for',
    () => {
      const noise = Uint8Array.from({length: 8 * MIB}, (_, at) => (at * 2654435761) >>> 13)
      const archive = openZip(overlapping(zipSync({body: [noise, {level: 0}]}), 'body', 100))
      const taken = () => archive.names.map((name) => archive.bytes(name)?.length)
      expect(taken).toThrow(expect.objectContaining({code: 'too-large'}))
    },
    SOON
  )
  it('that holds itself is opened once: a zip in a zip is nothing that is read', async () => {
    const inner = zipSync(fixture('docx'))
    expect(await endOf('a.docx', zipSync({...fixture('docx'), 'word/media/self.docx': inner}))).toContain('市财政局')
    expect(await endOf('a.docx', zipSync({'self.docx': inner}))).toBe('binary')
  })
})

/** The zip with so many more names for the bytes of one of its entries. */
function overlapping(zip: Uint8Array, name: string, count: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset)
  const end = zip.length - 22
  const start = view.getUint32(end + 16, true)
  let at = start
  while (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) !== name)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const others = Array.from({length: count}, (_, index) => {
    const alias = strToU8(`${index}`.padStart(name.length, '0').slice(-Math.max(name.length, 4)))
    const entry = new Uint8Array(46 + alias.length)
    entry.set(zip.subarray(at, at + 46))
    new DataView(entry.buffer).setUint16(28, alias.length, true)
    new DataView(entry.buffer).setUint32(30, 0, true)
    entry.set(alias, 46)
    return entry
  })
  const tail = zip.slice(end)
  const total = view.getUint16(end + 10, true) + count
  const tailView = new DataView(tail.buffer)
  tailView.setUint16(8, total, true)
  tailView.setUint16(10, total, true)
  tailView.setUint32(12, end - start + others.reduce((sum, {length}) => sum + length, 0), true)
  return new Uint8Array(Buffer.concat([zip.subarray(0, end), ...others, tail]))
}

describe('a PDF whose objects turn in circles', () => {
  /** Objects from number 1 on; the first is the catalogue. */
  const pdf = (...objects: readonly string[]): Uint8Array => {
    let file = '%PDF-1.4\n'
    const places = objects.map((object, at) => {
      const place = String(file.length).padStart(10, '0')
      file += `${at + 1} 0 obj\n${object}\nendobj\n`
      return `${place} 00000 n \n`
    })
    const size = objects.length + 1
    return Buffer.from(
      `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
      'latin1'
    )
  }
  const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
  const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 500]/Resources<</XObject<</X 5 0 R>>/Font<</F 6 0 R>>>>/Contents 4 0 R>>'
  const stream = (content: string, more = '') => `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`
  const TEXT = 'BT /F 10 Tf 50 400 Td (Notice of works) Tj ET\n'
  const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  const form = (content: string) => stream(content, '/Type/XObject/Subtype/Form/BBox[0 0 400 500]/Resources<</XObject<</X 5 0 R>>>>')
  const whole = [CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', PAGE, stream(`${TEXT}/X Do`), form(''), FONT]
  const changed = (number: number, object: string) => pdf(...whole.map((one, at) => (at === number - 1 ? object : one)))

  it.each([
    ['none of them', pdf(...whole)],
    ['a form that draws itself', changed(5, form('/X Do /X Do'))],
    ['contents that are their own list', changed(4, '[4 0 R 4 0 R]')],
    ['pages that are their own kids', changed(2, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>')],
    ['pages and a page that hold each other', changed(3, '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>')],
    ['a page that is its own parent', changed(3, '<</Type/Page/Parent 3 0 R/Contents 4 0 R>>')],
    ['a million pages of one', changed(2, '<</Type/Pages/Kids[3 0 R]/Count 1000000>>')],
    ['resources that are their own', changed(3, PAGE.replace(/\/Resources<<.*>>>>/u, '/Resources 3 0 R'))],
    ['a length that is its own', changed(4, stream(TEXT).replace(/\/Length \d+/u, '/Length 4 0 R'))],
    ['a font that descends from itself', changed(6, '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]>>')],
    ['a catalogue that is its pages', changed(1, '<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 3>>')]
  ])(
    '%s',
    async (what, bytes) => {
      const end = await endOf('a.pdf', bytes)
      expect(['damaged', 'no-text-layer', 'unreadable-text-layer', 'too-large', 'empty', 'Notice of works\n']).toContain(end)
      if (what.startsWith('none') || what.startsWith('a form')) expect(end).toBe('Notice of works\n')
    },
    SOON
  )
})

describe('an OLE file whose tables turn in circles', () => {
  const streams: readonly Stream[] = [
    {name: 'WordDocument', bytes: new Uint8Array(9000)},
    {name: '1Table', bytes: new Uint8Array(300)}
  ]
  const changed = (change: (view: DataView, sector: (id: number) => number) => void): Uint8Array => {
    const bytes = oleFile(streams).slice()
    change(new DataView(bytes.buffer), (id) => (id + 1) * 512)
    return bytes
  }
  it.each([
    ['the list of sector tables names its own sector', changed((view) => view.setUint32(68, 0, true))],
    [
      'the list of sector tables comes back to its start',
      changed((view, sector) => {
        view.setUint32(68, 1, true)
        view.setUint32(sector(1) + 508, 1, true)
      })
    ],
    [
      'every sector is followed by itself',
      changed((view) => {
        const table = view.byteLength - 512
        for (let id = 0; id < 128; id++) view.setUint32(table + id * 4, id, true)
      })
    ],
    [
      'an entry of the directory is its own neighbour and child',
      changed((view, sector) => {
        const directory = sector(view.getUint32(48, true))
        for (const entry of [0, 1, 2]) for (const link of [68, 72, 76]) view.setUint32(directory + entry * 128 + link, entry, true)
      })
    ],
    ['the directory begins in the sector table', changed((view) => view.setUint32(48, view.getUint32(76, true), true))]
  ])(
    '%s',
    async (_, bytes) => {
      for (const path of ['a.doc', 'a.xls', 'a.txt']) expect(['damaged', 'old-format', 'binary']).toContain(await endOf(path, bytes))
    },
    SOON
  )
})

describe('cells that ask for a million', () => {
  it.each(['html', 'md', 'doc'])(
    'rows and columns are as many as stand there: .%s',
    async (extension) => {
      const table = `<table>${'<tr><td rowspan="1000000" colspan="1000000">公开预算。</td><td>县财政局</td></tr>'.repeat(50)}</table>`
      const page = extension === 'md' ? `要点\n\n${table}\n` : `<html><body><p>要点</p>${table}</body></html>`
      expect(await endOf(`a.${extension}`, strToU8(page))).toContain('公开预算。')
    },
    SOON
  )
})
