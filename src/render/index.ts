import type {Renderer} from '../model/contract.ts'

/** Every output, by the name that `--format` knows; each is loaded when it is written. */
export const renderers = {
  json: async (): Promise<Renderer> => (await import('./json.ts')).json,
  ndjson: async (): Promise<Renderer> => (await import('./ndjson.ts')).ndjson,
  csv: async (): Promise<Renderer> => (await import('./csv.ts')).csv,
  xlsx: async (): Promise<Renderer> => (await import('./xlsx.ts')).xlsx,
  ics: async (): Promise<Renderer> => (await import('./ics.ts')).ics,
  html: async (): Promise<Renderer> => (await import('./html.ts')).html,
  md: async (): Promise<Renderer> => (await import('./md.ts')).md,
  parquet: async (): Promise<Renderer> => (await import('./parquet.ts')).parquet
} as const satisfies Record<string, () => Promise<Renderer>>

export type RendererName = keyof typeof renderers

export const rendererNames = Object.keys(renderers) as RendererName[]
