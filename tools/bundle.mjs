import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {join} from 'node:path'
import {build} from 'esbuild'
import {forEsbuild} from './client.mjs'
import {mapsForEsbuild} from './pdf-maps.mjs'
import {mendsForEsbuild} from './pdf-mends.mjs'

/** What is CommonJS asks for node's own modules by `require`, which a module has not, and a bundle of the bundle still less. */
const withoutRequire = {
  name: 'without-require',
  setup({onLoad}) {
    onLoad({filter: /[\\/]node_modules[\\/](?:commander|yaml)[\\/].*\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(/\brequire\((['"])([\w:/]+)\1\)/gu, (call, quote, name) =>
        isBuiltin(name) ? `globalThis.process.getBuiltinModule('${name}')` : call
      )
    }))
  }
}

/**
 * Bundles the command and the library.
 *
 * @param {string} outdir
 * @returns {Promise<import('esbuild').Metafile>} which source went into which file
 */
export async function bundle(outdir) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  const {metafile} = await build({
    entryPoints: {cli: 'src/bin.ts', index: 'src/library.ts', worker: 'src/cli/budget/worker.ts'},
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    external: ['nodejs-jieba'],
    plugins: [forEsbuild, mapsForEsbuild, mendsForEsbuild, withoutRequire],
    define: {ZWGK_VERSION: JSON.stringify(version)},
    chunkNames: 'chunk-[name]-[hash]',
    logLevel: 'warning'
  })
  for (const file of Object.keys(metafile.outputs)) tellWebpack(file)
  return metafile
}

/**
 * Puts back the comment, lost as blanks are, by which webpack leaves alone what is imported only where it is there:
 * nodejs-jieba, which no bundle can hold, and what pdf.js would look for had it no other half.
 *
 * @param {string} file
 */
function tellWebpack(file) {
  const text = readFileSync(file, 'utf8')
  const told = text.replace(/\bimport\((?!"\.\/)/gu, '$&/* webpackIgnore: true */')
  if (told !== text) writeFileSync(file, told)
}

/**
 * Folders of the packages that a bundled file holds code of.
 *
 * @param {import('esbuild').Metafile['outputs'][string] | undefined} output
 * @returns {string[]} `node_modules/zod`, … in order
 */
export function packagesIn(output) {
  const used = Object.entries(output?.inputs ?? {}).filter(([, {bytesInOutput}]) => bytesInOutput > 0)
  const folders = used.map(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0])
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort()
}

/**
 * The licences of everything in the bundle, as they ask to go with every copy.
 *
 * @param {import('esbuild').Metafile} metafile
 */
export function licences({outputs}) {
  const folders = [...new Set(Object.values(outputs).flatMap(packagesIn))].sort()
  return folders
    .map((folder) => {
      const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return `${name} ${version} (${license})\n\n${licenceText(folder)}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

/** @param {string} folder */
function licenceText(folder) {
  const name = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  return name === undefined ? 'The package holds no text of its licence.' : readFileSync(join(folder, name), 'utf8').trim()
}
