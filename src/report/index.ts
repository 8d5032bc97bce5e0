import type {Reporter} from './reporter.ts'

/** Every reporter, by the name that `--reporter` knows; each is loaded when it is asked for. */
export const reporters = {
  pretty: async (): Promise<Reporter> => (await import('./pretty.ts')).pretty,
  json: async (): Promise<Reporter> => (await import('./json.ts')).json,
  github: async (): Promise<Reporter> => (await import('./github.ts')).github,
  sarif: async (): Promise<Reporter> => (await import('./sarif.ts')).sarif,
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).junit,
  markdown: async (): Promise<Reporter> => (await import('./markdown.ts')).markdown
} as const satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof reporters

export const reporterNames = Object.keys(reporters) as ReporterName[]
