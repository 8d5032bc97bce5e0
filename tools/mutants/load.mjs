/**
 * Loads modules of the tree in no time, each time anew: a file is translated and compiled once, and only run again.
 * Where one of them is changed for a while, nothing but that file is compiled.
 */
import {readFileSync} from 'node:fs'
import {createRequire, isBuiltin} from 'node:module'
import {dirname, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {compileFunction} from 'node:vm'
import {transformSync} from 'esbuild'

const require = createRequire(import.meta.url)
const suite = fileURLToPath(new URL('suite.mjs', import.meta.url))
const PARAMETERS = ['require', 'module', 'exports', 'moduleUrl']

/** @throws where the code is none */
function compiled(path, code) {
  const {code: script} = transformSync(code, {
    loader: path.endsWith('.ts') ? 'ts' : 'js',
    format: 'cjs',
    target: 'node20',
    define: {'import.meta.url': 'moduleUrl'},
    // what is imported late is loaded here too
    supported: {'dynamic-import': false}
  })
  return compileFunction(script, PARAMETERS, {filename: path})
}

const files = new Map()
function fileOf(path) {
  const known = files.get(path) ?? compiled(path, readFileSync(path, 'utf8'))
  files.set(path, known)
  return known
}

/**
 * @param {string} [changed] Absolute path of the file that is changed.
 * @param {string} [code] What it holds.
 * @returns {(path: string) => any} the exports of a file of the tree; every loader has modules of its own
 */
export function loader(changed, code) {
  const other = changed === undefined ? undefined : compiled(changed, code)
  const modules = new Map()
  const load = (path) => {
    const known = modules.get(path)
    if (known) return known.exports
    const module = {exports: {}}
    modules.set(path, module)
    const run = path === changed ? other : fileOf(path)
    const requireFrom = (name) => {
      if (name === 'vitest') return require(suite)
      return name.startsWith('.') && !isBuiltin(name) ? load(resolve(dirname(path), name)) : require(name)
    }
    run(requireFrom, module, module.exports, pathToFileURL(path).href)
    return module.exports
  }
  return load
}
