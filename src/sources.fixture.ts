import {readdirSync, readFileSync} from 'node:fs'

const src = new URL('./', import.meta.url)

/** Text of every file below a folder of `src/` that is published: no tests, no fixtures. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, src), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name.replaceAll('\\', '/')}`, src), 'utf8'))

/** The same for all of `src/`, by name. */
export const sourcesByName = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(src, {recursive: true, encoding: 'utf8'})
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/u.test(name))
      .map((name) => [name, readFileSync(new URL(name, src), 'utf8')])
  )
