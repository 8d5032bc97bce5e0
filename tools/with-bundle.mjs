import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {build} from 'esbuild'
import {forEsbuild} from './client.mjs'
import {mapsForEsbuild} from './pdf-maps.mjs'
import {mendsForEsbuild} from './pdf-mends.mjs'

/**
 * Bundles scripts of `tools/` with the source as it stands now, has them run, and removes them.
 *
 * @template T
 * @param {Record<string, string>} entryPoints Source by name of the bundled file, without `.js`
 * @param {(folder: string) => T} use Runs what is in the folder, and returns when it has ended
 * @returns {Promise<T>}
 */
export async function withBundle(entryPoints, use) {
  // within node_modules, from where the packages that are no part of the bundle are found
  mkdirSync('node_modules/.cache', {recursive: true})
  const folder = resolve(mkdtempSync('node_modules/.cache/bundle-'))
  try {
    await build({
      entryPoints,
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      external: ['nodejs-jieba'],
      plugins: [forEsbuild, mapsForEsbuild, mendsForEsbuild],
      define: {ZWGK_VERSION: '"tools"'},
      banner: {js: "import{createRequire as zwgkRequire}from'node:module';const require=zwgkRequire(import.meta.url);"},
      logLevel: 'warning'
    })
    return use(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
