import {readFileSync, writeFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, it} from 'vitest'
import {configSchema} from '../../tools/schema.ts'
import {readConfig} from './config.ts'

const published = new URL('../../schemas/config.schema.json', import.meta.url)

it('publishes the JSON Schema that zod holds', () => {
  const schema = configSchema()
  if (process.env.UPDATE) writeFileSync(published, schema)
  expect(readFileSync(published, 'utf8'), 'stale: run UPDATE=1 npx vitest run src/model').toBe(schema)
})

it.each([
  [{}, []],
  [{$schema: 'x', rules: {residue: 'off', a: 'info'}, maxWarnings: 0, baseline: 'b.json', expect: 'gold'}, []],
  [{rules: {residue: 'on'}}, [['value', 'rules.residue', 'off']]],
  [
    {rule: {}, maxWarning: 1},
    [
      ['key', 'rule', '$schema'],
      ['key', 'maxWarning', '$schema']
    ]
  ],
  [{rules: []}, [['value', 'rules', 'record']]],
  [{maxWarnings: -1}, [['value', 'maxWarnings', '≥ 0']]],
  [{maxWarnings: 1.5}, [['value', 'maxWarnings', 'int']]],
  [[], [['value', '', 'object']]],
  [null, [['value', '', 'object']]]
])('says by key what is wrong with %j, as the published schema does', (value, expected) => {
  const read = readConfig(value)
  const issues = 'issues' in read ? read.issues : []
  expect(issues.map((one) => [one.kind, one.key, one.expected[0]])).toEqual(expected)
  const validate = new Ajv2020().compile(JSON.parse(configSchema()) as object)
  expect(validate(value)).toBe(expected.length === 0)
})
