import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {FUNCTIONS} from './function.ts'
import {endsAsOrgan} from './organ.ts'
import type {Predicate} from './pattern.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
const isPredicate = (value: unknown): value is Predicate => typeof value === 'function' && 'examples' in value

describe('predicates', async () => {
  const modules = await Promise.all(files.map(async (name) => (await import(/* @vite-ignore */ `./${name}`)) as Record<string, unknown>))
  const predicates = modules.flatMap(Object.entries<unknown>).flatMap(([name, value]) => (isPredicate(value) ? [[name, value] as const] : []))
  describe.each(predicates)('%s', (_, ask) => {
    it('says yes and no as its examples do', () => {
      expect(ask.examples.yes.filter((text) => !ask(text))).toEqual([])
      expect(ask.examples.no.filter(ask)).toEqual([])
    })
    it('is shown both ways', () => {
      expect(Math.min(ask.examples.yes.length, ask.examples.no.length)).toBeGreaterThan(0)
    })
  })
})

it('takes no organ for an ordinary word, whatever the organ does', () => {
  const names = FUNCTIONS.flat().flatMap((does) =>
    [...'局委办厅部处科股室组队所站馆台院校', '中心', '委员会', '办公室', '领导小组'].map((organ) => does + organ)
  )
  expect(names.filter((name) => !endsAsOrgan(name))).toEqual([])
})
