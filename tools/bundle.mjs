import {createHash} from 'node:crypto'
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
    onLoad({filter: /[\\/]node_modules[\\/](?:commander|yaml)[\\/].*\.js$/}, ({path}) => ({contents: withBuiltins(readFileSync(path, 'utf8'))}))
  }
}

/** @param {string} source */
const withBuiltins = (source) =>
  source.replace(/\brequire\((['"])([\w:/]+)\1\)/gu, (call, quote, name) => (isBuiltin(name) ? `globalThis.process.getBuiltinModule('${name}')` : call))

/** pdf.js weighs more than all else: whoever needs it imports it, from files of their own. */
const PDF = {
  pdf: 'pdfjs-dist/legacy/build/pdf.mjs',
  'pdf-worker': 'pdfjs-dist/legacy/build/pdf.worker.mjs',
  'pdf-maps': 'pdfjs-dist/cmaps?packed'
}
const pdfApart = {
  name: 'pdf-apart',
  setup({onResolve}) {
    const files = new Map(Object.entries(PDF).map(([name, path]) => [path, `./${name}.js`]))
    onResolve({filter: /^pdfjs-dist/}, ({path}) => (files.has(path) ? {path: files.get(path), external: true} : undefined))
  }
}

/** Commander would load what starts another program, which it never does here, with every start. */
const commanderAlone = {
  name: 'commander-alone',
  setup({onLoad}) {
    onLoad({filter: /[\\/]node_modules[\\/]commander[\\/]lib[\\/]command\.js$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const line = "const childProcess = require('node:child_process');"
      if (!source.includes(line)) throw new Error(`Unexpected ${path}, expected the line ${line}`)
      return {contents: withBuiltins(source.replace(line, "const childProcess = {spawn: (...given) => require('node:child_process').spawn(...given)};"))}
    })
  }
}

/**
 * Bundles the command and the library.
 *
 * @param {string} outdir
 * @param {{minify?: boolean}} [options] Not minified, the names of modules stay.
 * @returns {Promise<import('esbuild').Metafile>} which source went into which file
 */
export async function bundle(outdir, {minify = true} = {}) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  const common = {
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minify,
    metafile: true,
    external: ['nodejs-jieba'],
    logLevel: 'warning'
  }
  const define = {ZWGK_VERSION: JSON.stringify(version)}
  const library = await build({
    ...common,
    entryPoints: {index: 'src/library.ts', worker: 'src/cli/budget/worker.ts', ...PDF},
    splitting: true,
    format: 'esm',
    plugins: [forEsbuild, mapsForEsbuild, mendsForEsbuild, withoutRequire],
    define,
    chunkNames: 'chunk-[name]-[hash]'
  })
  for (const file of Object.keys(library.metafile.outputs)) tellWebpack(file)
  const program = await build({
    ...common,
    entryPoints: {program: 'src/cli.ts'},
    outExtension: {'.js': '.cjs'},
    format: 'cjs',
    banner: {js: '(function (exports, require, module, ZWGK_URL) {'},
    footer: {js: '})'},
    plugins: [forEsbuild, pdfApart, commanderAlone, withoutRequire],
    define: {...define, 'import.meta.url': 'ZWGK_URL'}
  })
  const text = inAscii(readFileSync(join(outdir, 'program.cjs'), 'utf8'))
  writeFileSync(join(outdir, 'program.cjs'), text)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const command = await build({...common, entryPoints: {cli: 'src/bin.ts'}, format: 'esm', define: {ZWGK_PROGRAM: JSON.stringify(hash)}})
  return {
    inputs: {...library.metafile.inputs, ...program.metafile.inputs, ...command.metafile.inputs},
    outputs: {...library.metafile.outputs, ...program.metafile.outputs, ...command.metafile.outputs}
  }
}

/** Words whose escape would say something else: behind a backslash, and in a template that keeps its backslashes. */
const UNESCAPABLE = /(?<!\\)(?:\\\\)*\\[\u0080-\uffff]|String\.raw`[^`]*[\u0080-\uffff]/u

/**
 * The program is read as Latin-1, a byte a character, which V8 keeps without a copy: strings and patterns say the same by escapes.
 *
 * @param {string} text
 */
export function inAscii(text) {
  const wrong = UNESCAPABLE.exec(text)
  if (wrong) throw new Error(`Unexpected ${text.slice(Math.max(0, wrong.index - 20), wrong.index + 20)}, expected nothing that an escape changes`)
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
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
