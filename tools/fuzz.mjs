/** Bundles the fuzzer as it stands now, and runs it: `npm run fuzz -- --help` is the head of fuzz/main.ts. A long run does not see what is changed meanwhile. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'
import {forEsbuild} from './client.mjs'
import {mapsForEsbuild} from './pdf-maps.mjs'
import {mendsForEsbuild} from './pdf-mends.mjs'

// within node_modules, from where the packages that are no part of the bundle are found
mkdirSync('node_modules/.cache', {recursive: true})
const folder = resolve(mkdtempSync('node_modules/.cache/fuzz-'))
try {
  await build({
    entryPoints: {main: 'tools/fuzz/main.ts', worker: 'tools/fuzz/worker.ts'},
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['nodejs-jieba'],
    plugins: [forEsbuild, mapsForEsbuild, mendsForEsbuild],
    define: {ZWGK_VERSION: '"fuzz"'},
    banner: {js: "import{createRequire as zwgkRequire}from'node:module';const require=zwgkRequire(import.meta.url);"},
    logLevel: 'warning'
  })
  const {status} = spawnSync(process.execPath, [join(folder, 'main.js'), ...process.argv.slice(2)], {stdio: 'inherit'})
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, {recursive: true})
}
