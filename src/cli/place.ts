import {readdirSync, realpathSync, statSync, type Dirent} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {isSystemError} from './problem.ts'

/** A file's way from a folder is joined by `/` on every system, so that records are the same everywhere. */
export const joinPath = (folder: string, name: string): string =>
  folder === '' || folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`

export const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

/** The file system under one working directory, without the output folder. */
export class Place {
  readonly #cwd: string
  readonly #closed: readonly string[]

  /**
   * @param out   Output folder; `null`: nothing is written to a folder.
   * @param below Folders in it that are written to, closed with it.
   */
  constructor(cwd: string, out: string | null, below: readonly string[] = []) {
    this.#cwd = cwd
    const real = out === null ? null : this.real(out)
    this.#closed = real === null ? [] : [real, ...below.map(name => resolve(real, name))]
  }

  absolute(path: string): string {
    return resolve(this.#cwd, path)
  }

  /** The one path of a file that has several; where it is not there, the one that it would have. */
  real(path: string): string {
    const absolute = this.absolute(path)
    try {
      return realpathSync.native(absolute)
    } catch {
      const folder = dirname(absolute)
      return folder === absolute ? absolute : resolve(this.real(folder), basename(absolute))
    }
  }

  /** @returns `null` where there is nothing. Throws where it cannot be asked. */
  kind(path: string): 'file' | 'folder' | null {
    try {
      return statSync(this.absolute(path)).isDirectory() ? 'folder' : 'file'
    } catch (error) {
      if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return null
      throw error
    }
  }

  isClosed(folder: string): boolean {
    return this.#closed.includes(this.real(folder))
  }

  entries(folder: string): Dirent[] {
    return readdirSync(this.absolute(folder === '' ? '.' : folder), {withFileTypes: true})
  }
}
