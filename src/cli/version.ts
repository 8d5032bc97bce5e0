import {readFileSync} from 'node:fs'
import {builtVersion} from './built.ts'

/** Run from source, the version stands in package.json. */
export function version(): string {
  if (builtVersion !== null) return builtVersion
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
  return manifest.version
}
