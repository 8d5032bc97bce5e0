import {readFileSync, writeFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {noticeSchema} from '../../tools/schema.ts'
import {position, positionShape} from './deadline.ts'

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

it('takes for a position just what its published shape takes', () => {
  const number = fc.oneof(fc.integer({min: -2, max: 5}), fc.constantFrom(1.5, NaN, Infinity, 2 ** 60, null, '1'))
  const point = fc.oneof(
    fc.record({line: number, column: number, offset: number}),
    fc.record({line: number, column: number, offset: number, extra: number}, {requiredKeys: []}),
    fc.constant(null)
  )
  fc.assert(
    fc.property(fc.oneof(fc.record({start: point, end: point}), fc.record({start: point, end: point, other: point}, {requiredKeys: []}), point), (value) => {
      expect(position.safeParse(value).success).toBe(positionShape.safeParse(value).success)
    }),
    {numRuns: 2000}
  )
})
