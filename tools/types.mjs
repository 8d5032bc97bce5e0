import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

const SPECIFIER = /(?:from |import\(|import )['"](\.[^'"]+)['"]/gu

/**
 * Removes the declarations that the types of an entry do not lead to: they name packages that only the bundle holds.
 *
 * @param {string} folder
 * @param {string} entry Below the folder.
 */
export function keepReachable(folder, entry) {
  const kept = new Set()
  const visit = (file) => {
    if (kept.has(file)) return
    kept.add(file)
    for (const [, to] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) visit(resolve(dirname(file), to.replace(/\.ts$/u, '.d.ts')))
  }
  visit(resolve(folder, entry))
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((file) => file.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
  for (const file of files) if (!kept.has(resolve(file))) rmSync(file)
}
