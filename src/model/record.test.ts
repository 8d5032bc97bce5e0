import {readFileSync, writeFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {noticeSchema} from '../dev/schema.ts'

const published = new URL('../../schemas/notice.schema.json', import.meta.url)

it('publishes the JSON Schema that zod holds', () => {
  const schema = noticeSchema()
  if (process.env.UPDATE) writeFileSync(published, schema)
  expect(readFileSync(published, 'utf8'), 'stale: run UPDATE=1 npx vitest run src/model').toBe(schema)
})

it('describes every field of the published schema', () => {
  const bare: string[] = []
  const walk = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    const {properties} = node as {properties?: Record<string, {description?: string; $ref?: string}>}
    for (const [name, field] of Object.entries(properties ?? {})) if (!field.description && !field.$ref) bare.push(`${path}.${name}`)
    for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`)
  }
  walk(JSON.parse(noticeSchema()), '')
  expect(bare).toEqual([])
})
