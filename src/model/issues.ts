import type * as z from 'zod'

/** What is wrong with one key of a JSON file. */
export interface Issue {
  readonly kind: 'value' | 'key'
  /** `rules.residue`; empty: the whole */
  readonly key: string
  /** Values or keys that can stand there, or the type that is needed */
  readonly expected: readonly string[]
}

/** What zod found, without its words. */
export const issuesOf = (schema: z.ZodObject, {issues}: z.ZodError): Issue[] =>
  issues.flatMap((issue): Issue[] => {
    const key = issue.path.map(String).join('.')
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((name) => ({kind: 'key', key: [key, name].filter(Boolean).join('.'), expected: key === '' ? Object.keys(schema.shape) : []}))
      case 'invalid_value':
        return [{kind: 'value', key, expected: issue.values.map(String)}]
      case 'invalid_type':
        return [{kind: 'value', key, expected: [issue.expected]}]
      case 'too_small':
        return [{kind: 'value', key, expected: [`≥ ${issue.minimum}`]}]
      default:
        return [{kind: 'value', key, expected: [issue.message]}]
    }
  })
