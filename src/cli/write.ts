import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

export interface OutFile {
  /** Path below the output folder */
  readonly name: string
  readonly data: string | Uint8Array
}

/**
 * Writes each file whole or not at all: into a folder beside its place, then renamed.
 *
 * Throws what the operating system throws; nothing temporary is left then either.
 */
export const writeWhole = (folder: string, files: readonly OutFile[]): void => {
  mkdirSync(folder, {recursive: true})
  const temporary = mkdtempSync(join(folder, '.zwgk-'))
  try {
    files.forEach(({data}, index) => { writeFileSync(join(temporary, String(index)), data) })
    files.forEach(({name}, index) => {
      const target = join(folder, name)
      mkdirSync(dirname(target), {recursive: true})
      renameSync(join(temporary, String(index)), target)
    })
  } finally {
    rmSync(temporary, {recursive: true, force: true})
  }
}
