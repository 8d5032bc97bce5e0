import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

export interface OutFile {
  /** Path below the output folder */
  readonly name: string
  readonly data: string | Uint8Array
}

/** Like `mkdir -p`; node's own `recursive` never ends where the system denies a folder by ENOENT, as /proc does. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // another run may have made it meanwhile
    if (!existsSync(folder)) throw error
  }
}

/**
 * Writes each file whole or not at all: into a folder beside its place, then renamed.
 *
 * Throws what the operating system throws; nothing temporary is left then either.
 */
export const writeWhole = (folder: string, files: readonly OutFile[]): void => {
  makeFolder(folder)
  const temporary = mkdtempSync(join(folder, '.zwgk-'))
  try {
    files.forEach(({data}, index) => { writeFileSync(join(temporary, String(index)), data) })
    files.forEach(({name}, index) => {
      const target = join(folder, name)
      makeFolder(dirname(target))
      renameSync(join(temporary, String(index)), target)
    })
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}
