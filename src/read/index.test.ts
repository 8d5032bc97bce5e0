import {readdirSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {ReadError} from '../model/contract.ts'
import {extensionOf, pickReader, read, readableExtensions, readers} from './index.ts'
import {readText} from './reading.fixture.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const nameFor = (path: string, begin: string) => pickReader(path, bytesOf(begin)).name

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'read',
    (error: unknown) => (error instanceof ReadError ? [error.code, error.values] : error)
  )
}

describe('readers', () => {
  it('are listed as they call themselves', async () => {
    for (const entry of readers) {
      const {reader} = await entry.load()
      expect([reader.name, reader.extensions]).toEqual([entry.name, entry.extensions])
    }
  })

  it('have one file each, and no file is left out of the list', () => {
    const inner = ['damage.ts', 'encoding.ts', 'index.ts', 'magic.ts', 'ole.ts', 'own-output.ts', 'reading-text.ts', 'soffice.ts', 'xml.ts', 'zip.ts']
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(name))
    expect(files.filter((name) => !inner.includes(name)).sort()).toEqual(
      readers.map(({load}) => /["'`]\.?\/?(?:[^"'`]*\/)?([\w-]+\.ts)/.exec(load.toString())?.[1]).sort()
    )
  })

  it('share no extension', () => {
    expect(new Set(readableExtensions).size).toBe(readableExtensions.length)
  })
})

describe('pickReader', () => {
  it('goes by what the bytes say, then by the extension', () => {
    expect(nameFor('a.txt', 'x')).toBe('text')
    expect(nameFor('通知〔2022〕19号', 'x')).toBe('text')
    expect(nameFor('C:\\a.b\\NOTICE.MD', 'x')).toBe('markdown')
    expect(nameFor('a.txt', '\xef\xbb\xbf\n<!-- x --><!DOCTYPE html>')).toBe('html')
    expect(nameFor('a.doc', '<html xmlns:o="x">')).toBe('html')
    expect(nameFor('a.txt', '\xff\xfe<\0h\0t\0m\0l\0>\0')).toBe('html')
    expect(nameFor('a.md', '<div align="center">')).toBe('markdown')
  })

  it('refuses formats it does not know, and says which', async () => {
    const file = (path: string, text: string) => failure(read({path, bytes: bytesOf(text)}))
    expect(await file('a.docx', 'PK\x03\x04')).toEqual(['damaged', {detail: 'the zip has no end, it was cut off'}])
    expect(await file('a.txt', '%PDF-1.4')).toEqual(['damaged', {detail: 'the PDF has no end mark, it was cut off'}])
    expect(await file('a.xyz', 'abc')).toEqual(['unknown-type', {extension: '.xyz', extensions: readableExtensions.join(' ')}])
    expect(await file('a.txt', '')).toEqual(['empty', {}])
    expect(await file('a.html', '<html><script>1</script>')).toEqual(['empty', {}])
  })

  it('finds the extension behind any folder', () => {
    expect(['/a.b/c', 'a/.hidden', 'x.TXT', 'd\\e.md', 'n.'].map(extensionOf)).toEqual(['', '', '.txt', '.md', '.'])
  })
})

describe('read', () => {
  it('tells where the text comes from', async () => {
    const file = await readText('seeds/a.txt', '\ufeff通知\r\n')
    expect(file.path).toBe('seeds/a.txt')
    expect(String(file)).toBe('通知\r\n')
    expect(file.data.reading).toEqual({
      format: 'text',
      ownText: true,
      encoding: 'utf-8',
      sha256: expect.stringMatching(/^[\da-f]{64}$/)
    })
    expect((await readText('a.md', '# 通知')).data.reading).toMatchObject({
      format: 'markdown',
      ownText: false,
      blocks: [{type: 'heading', depth: 1, start: 0, end: 2}]
    })
  })

  it('hands the forced encoding on', async () => {
    const file = await read({path: 'a.txt', bytes: new Uint8Array([0xa4, 0xbd, 0xa4, 0xe5])}, {encoding: 'big5'})
    expect(String(file)).toBe('公文')
  })

  it('throws nothing but ReadError on any bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a.txt', 'a.md', 'a.html'), fc.uint8Array({maxLength: 200}), async (path, bytes) => {
        expect(await failure(read({path, bytes}))).not.toBeInstanceOf(Error)
      })
    )
  })
})
