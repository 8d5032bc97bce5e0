import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {read} from './index.ts'
import {convertWithSoffice} from './soffice.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url)))
const charactersOf = (text: string) => [...text.replaceAll(/\s/gu, '')].sort().join('')

/** What poppler finds in a PDF, in whatever order */
function popplerText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'zwgk-pdf-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    return execFileSync('pdftotext', ['-enc', 'UTF-8', join(folder, 'a.pdf'), '-'], {encoding: 'utf8'})
  } finally {
    rmSync(folder, {recursive: true})
  }
}

describe('a PDF that LibreOffice wrote', () => {
  it.each(['notice.docx', 'notice.doc', 'notice.xlsx'])(
    'has every character that poppler finds: %s',
    async (name) => {
      const bytes = await convertWithSoffice(fixture(name), name, 'soffice', 'pdf')
      const file = await read({path: 'a.pdf', bytes})
      expect(charactersOf(popplerText(bytes)).length).toBeGreaterThan(50)
      expect(charactersOf(String(file))).toBe(charactersOf(popplerText(bytes)))
    },
    120_000
  )
})

describe('--soffice', () => {
  it('gives the text of a .doc as its .docx has it', async () => {
    const converted = await read({path: 'a.doc', bytes: fixture('notice.doc')}, {soffice: 'soffice'})
    const own = await read({path: 'a.doc', bytes: fixture('notice.doc')})
    expect(charactersOf(String(converted))).toBe(charactersOf(String(own)))
  }, 120_000)
})
