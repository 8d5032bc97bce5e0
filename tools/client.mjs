/**
 * Code for the reader's browser, as text: `import {script, style} from './client/main.ts?bundled'`.
 * It is TypeScript and CSS like everything else, checked and linted; bundled here, and only here, for the build and the tests,
 * so that both hold the same bytes.
 */
import {dirname, resolve} from 'node:path'
import {build} from 'esbuild'

const SUFFIX = '?bundled'

/** @param {string} entry */
async function moduleOf(entry) {
  const {outputFiles} = await build({
    entryPoints: [entry],
    outdir: 'client',
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome105', 'firefox115', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning'
  })
  const textOf = (extension) => JSON.stringify(outputFiles.find(({path}) => path.endsWith(extension))?.text.trim() ?? '')
  return `export const script = ${textOf('.js')}\nexport const style = ${textOf('.css')}\n`
}

/** @type {import('esbuild').Plugin} */
export const forEsbuild = {
  name: 'client',
  setup({onResolve, onLoad}) {
    onResolve({filter: /\?bundled$/}, ({path, resolveDir}) => ({path: resolve(resolveDir, path.slice(0, -SUFFIX.length)), namespace: 'client'}))
    onLoad({filter: /./, namespace: 'client'}, async ({path}) => ({contents: await moduleOf(path), loader: 'js'}))
  }
}

/** @type {import('vite').Plugin} */
export const forVite = {
  name: 'client',
  enforce: 'pre',
  resolveId: (id, importer) => (id.endsWith(SUFFIX) && importer ? `\0${resolve(dirname(importer), id.slice(0, -SUFFIX.length))}#client.js` : null),
  load: (id) => (id.endsWith('#client.js') ? moduleOf(id.slice(1, -'#client.js'.length)) : null)
}
