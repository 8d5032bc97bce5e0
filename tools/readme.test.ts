import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {pages} from '../src/cli/check/pages.ts'
import {readers} from '../src/read/index.ts'
import {bareColumns, fieldNames} from './readme-tables.ts'
import {fieldWords, formatWords, type Language} from './readme-words.ts'
import {fill, markedParts, readmeParts, rulePage} from './readme.ts'

const root = new URL('../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

/** The files of a language: its README, then its docs. */
function filesOf(language: Language): string[] {
  const folder = language === 'en' ? 'docs/' : 'docs/zh/'
  return [
    language === 'en' ? 'README.md' : 'README.zh-CN.md',
    ...readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => folder + name)
  ]
}
const languages: readonly Language[] = ['en', 'zh']
const STALE = 'stale: run UPDATE=1 npx vitest run tools/readme'

/** Compares a file with what the code says, or writes it. */
function expectFile(name: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(new URL(name, root), text)
  expect(read(name), STALE).toBe(text)
}

describe.each(languages)('the README and the docs in %s', (language) => {
  const names = filesOf(language)
  it('say what the code says', async () => {
    const parts = await readmeParts(language)
    for (const name of names) expectFile(name, fill(read(name), parts))
    expect([...new Set(names.flatMap((name) => markedParts(read(name))))].sort()).toEqual(Object.keys(parts).sort())
  })
  it('name only commands that package.json has, and files that are there', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}
    for (const name of names) {
      const commands = [...read(name).matchAll(/npm run ([a-z:]+)/gu)].map(([, script = '']) => script)
      expect(commands.filter((script) => !(script in scripts))).toEqual([])
      const paths = [...read(name).matchAll(/`((?:src|tools|seeds|schemas|fixtures)\/[\w./-]*)`/gu)].map(([, path = '']) => path)
      for (const path of paths.filter((one) => !one.includes('NAME'))) expect(() => read(path), path).not.toThrow(/ENOENT/u)
      const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => new URL(link, new URL(name, root)))
      for (const link of links) expect(() => readFileSync(link), `${name} → ${link.pathname}`).not.toThrow()
    }
  })
})

it('the README is read in five minutes', () => {
  for (const language of languages) expect(Buffer.byteLength(read(filesOf(language)[0] ?? ''))).toBeLessThanOrEqual(12_000)
})
it('every file has its like in the other language, with headings as many and as deep', () => {
  const [en = [], zh = []] = languages.map(filesOf)
  const depths = (name: string) => [...read(name).matchAll(/^(#+) /gmu)].map(([, marks = '']) => marks.length)
  expect(en.map((name) => name.replace('docs/', ''))).toEqual(zh.map((name) => name.replace('docs/zh/', '').replace('.zh-CN', '')))
  for (const [at, name] of en.entries()) expect(depths(name), name).toEqual(depths(zh[at] ?? ''))
})
it('every rule has a page in both languages, and no page is of a rule that is gone', async () => {
  const ids = pages.map(({id}) => id)
  for (const id of ids) expectFile(`docs/rules/${id}.md`, await rulePage(id))
  expect(readdirSync(new URL('docs/rules/', root)).sort()).toEqual(ids.map((id) => `${id}.md`).sort())
})
it('describes every column', () => {
  expect(bareColumns()).toEqual([])
})
it('has no Chinese for a field that is gone', () => {
  expect(Object.keys(fieldWords).filter((name) => !fieldNames().includes(name))).toEqual([])
  expect(Object.keys(formatWords).sort()).toEqual(readers.map(({name}) => name).sort())
})
