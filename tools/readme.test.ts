import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readers} from '../src/read/index.ts'
import {bareColumns, fieldNames} from './readme-tables.ts'
import {fieldWords, formatWords, type Language} from './readme-words.ts'
import {fill, markedParts, readmeParts} from './readme.ts'

const root = new URL('../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')
const files: readonly (readonly [name: string, language: Language])[] = [['README.md', 'en'], ['README.zh-CN.md', 'zh']]

describe.each(files)('%s', (name, language) => {
  it('says what the code says', async () => {
    const parts = await readmeParts(language)
    const filled = fill(read(name), parts)
    expect(markedParts(filled).sort()).toEqual(Object.keys(parts).sort())
    if (process.env.UPDATE) writeFileSync(new URL(name, root), filled)
    expect(read(name), 'stale: run UPDATE=1 npx vitest run tools/readme').toBe(filled)
  })
  it('names only commands that package.json has, and files that are there', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}
    const commands = [...read(name).matchAll(/npm run ([a-z:]+)/gu)].map(([, script = '']) => script)
    expect(commands.filter(script => !(script in scripts))).toEqual([])
    const paths = [...read(name).matchAll(/`((?:src|tools|seeds|schemas|fixtures)\/[\w./-]*)`/gu)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths.filter(one => !one.includes('NAME'))) expect(() => read(path), path).not.toThrow(/ENOENT/u)
  })
})

it('has headings of one README as many and as deep as those of the other', () => {
  const depths = (name: string) => [...read(name).matchAll(/^(#+) /gmu)].map(([, marks = '']) => marks.length)
  expect(depths('README.md')).toEqual(depths('README.zh-CN.md'))
})
it('describes every column', () => {
  expect(bareColumns()).toEqual([])
})
it('has no Chinese for a field that is gone', () => {
  expect(Object.keys(fieldWords).filter(name => !fieldNames().includes(name))).toEqual([])
  expect(Object.keys(formatWords).sort()).toEqual(readers.map(({name}) => name).sort())
})
