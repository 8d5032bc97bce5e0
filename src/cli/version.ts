import {readFileSync} from 'node:fs'

/** The build puts the version in place of the variable; run from source, it stands in package.json. */
export const version = (): string => {
  const built = process.env.ZWGK_VERSION
  if (built !== undefined) return built
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
  return manifest.version
}
