/** The character maps of pdf.js as one module, `import {maps} from 'pdfjs-dist/cmaps?packed'`: a file that is looked for at run time would not go into a bundle. */
import {readdirSync, readFileSync} from 'node:fs'

const NAME = 'pdfjs-dist/cmaps?packed'
const FOLDER = 'node_modules/pdfjs-dist/cmaps'

function contents() {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bcmap'))
    .sort()
  return `export const maps = new Map(${JSON.stringify(files.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'base64')]))})`
}

/** @type {import('esbuild').Plugin} */
export const mapsForEsbuild = {
  name: 'pdf-maps',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^pdfjs-dist\/cmaps\?packed$/}, () => ({path: NAME, namespace: 'pdf-maps'}))
    onLoad({filter: /./, namespace: 'pdf-maps'}, () => ({contents: contents(), loader: 'js'}))
  }
}

/** @type {import('vite').Plugin} */
export const mapsForVite = {
  name: 'pdf-maps',
  enforce: 'pre',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => (id === `\0${NAME}` ? contents() : null)
}
