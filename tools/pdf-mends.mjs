/** Faults of pdf.js that no caller can guard against, mended where it is bundled and where the tests load it. */
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

const NAME = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
const FILE = `node_modules/${NAME}`

/** What stands there, what is to stand there, and why. */
const MENDS = [
  // the encoding of a Type 1 font has 256 places; one damaged number made it two thousand million long, and each glyph is looked for in all of it
  ['encoding[index] = glyph;\n              this.getToken();', 'if (index >= 0 && index < 256) encoding[index] = glyph;\n              this.getToken();'],
  // pages that are fetched before anybody asks for them: where one is damaged, and nobody asks, its rejection would end the process
  ['pageDictCache.put(lastKid, xref.fetchAsync(lastKid));', 'const early = xref.fetchAsync(lastKid); early.catch(() => {}); pageDictCache.put(lastKid, early);']
]

/** @throws where another version of pdf.js has other words: look whether the fault is still there */
export function mended() {
  return MENDS.reduce(
    (source, [faulty, right]) => {
      if (source.split(faulty).length !== 2) throw new Error(`Unexpected ${FILE}, expected one place with ${JSON.stringify(faulty)}`)
      return source.replace(faulty, () => right)
    },
    readFileSync(FILE, 'utf8')
  )
}

/** @type {import('esbuild').Plugin} */
export const mendsForEsbuild = {
  name: 'pdf-mends',
  setup({onLoad}) {
    onLoad({filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/}, () => ({contents: mended(), loader: 'js'}))
  }
}

/** As a file: two megabytes that vitest need not look through. */
function mendedFile() {
  const file = resolve('node_modules/.cache/zwgk-extract/pdf.worker.mjs')
  const contents = mended()
  if (existsSync(file) && readFileSync(file, 'utf8') === contents) return file
  mkdirSync(dirname(file), {recursive: true})
  // whole or not at all, for other processes read it too
  writeFileSync(`${file}.${process.pid}`, contents)
  renameSync(`${file}.${process.pid}`, file)
  return file
}

/** @type {import('vite').Plugin} */
export const mendsForVite = {
  name: 'pdf-mends',
  enforce: 'pre',
  resolveId: (id) => (id === NAME ? {id: mendedFile(), external: 'absolute'} : null)
}
