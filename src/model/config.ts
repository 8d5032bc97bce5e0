import * as z from 'zod'
import {issuesOf, type Issue} from './issues.ts'

const setting = z.enum(['off', 'info', 'warning', 'error'])

const rules = z.record(z.string(), setting).describe('Severity of rules by their id, where it is not their own; off: the rule is not asked')

/** `.zwgkrc.json`, or `zwgk` in `package.json`. */
export const config = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors'),
    rules: rules.optional(),
    maxWarnings: z.int().min(0).optional().describe('More warnings than these fail the run'),
    baseline: z.string().min(1).optional().describe('File of known findings, relative to this file'),
    expect: z.string().min(1).optional().describe('Folder of expected records, relative to this file')
  })
  .meta({id: 'Config', description: 'Settings of zwgk-extract check'})

export type Config = z.infer<typeof config>

/** `zwgk` in the front matter of a Markdown notice. */
const frontMatter = z.strictObject({rules: rules.optional()})

const entry = z.strictObject({
  ruleId: z.string(),
  words: z.string(),
  hash: z.string(),
  count: z.int().min(1)
})

const baseline = z.strictObject({
  version: z.literal(1),
  findings: z.record(z.string(), z.array(entry))
})

export type BaselineEntry = z.infer<typeof entry>

type Read<T> = {readonly value: T} | {readonly issues: readonly Issue[]}

/** What zod passes over in silence: this key of `rules` is none of the prototype, it is what the file says. */
const UNSEEN = '__proto__'

const isUnseen = (value: unknown): boolean => typeof value === 'object' && value !== null && 'rules' in value && Object.keys(value.rules ?? {}).includes(UNSEEN)

const reader =
  <S extends z.ZodObject>(schema: S) =>
  (value: unknown): Read<z.infer<S>> => {
    if (isUnseen(value)) return {issues: [{kind: 'key', key: `rules.${UNSEEN}`, expected: []}]}
    const result = schema.safeParse(value)
    return result.success ? {value: result.data} : {issues: issuesOf(schema, result.error)}
  }

export const readConfig = reader(config)
export const readFrontMatter = reader(frontMatter)
export const readBaseline = reader(baseline)
