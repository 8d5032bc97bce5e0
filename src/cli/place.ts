import {readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {isSystemError} from './problem.ts'
import {RawNames, type Entry} from './raw-names.ts'

/** A file's way from a folder is joined by `/` on every system, so that records are the same everywhere. */
export const joinPath = (folder: string, name: string): string =>
  folder === '' || folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`

export const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$')

/** The file system under one working directory, without the output folder. */
export class Place {
  readonly #cwd: string
  readonly #closed: readonly string[]
  readonly #names = new RawNames()

  /**
   * @param out   Output folder; `null`: nothing is written to a folder.
   * @param below Folders in it that are written to, closed with it.
   */
  constructor(cwd: string, out: string | null, below: readonly string[] = []) {
    this.#cwd = cwd
    const real = out === null ? null : this.real(out)
    this.#closed = real === null ? [] : [real, ...below.map((name) => resolve(real, name))]
  }

  absolute(path: string): string {
    return resolve(this.#cwd, path)
  }

  /** The one path of a file that has several; where it is not there, the one that it would have. */
  real(path: string): string {
    const absolute = this.absolute(path)
    const raw = this.#names.of(absolute)
    try {
      // every byte a character: two names stay two
      return realpathSync.native(raw, raw instanceof Buffer ? 'latin1' : 'utf8')
    } catch {
      const folder = dirname(absolute)
      return folder === absolute ? absolute : resolve(this.real(folder), basename(absolute))
    }
  }

  /** @returns `null` where there is nothing. Throws where it cannot be asked. */
  kind(path: string): 'file' | 'folder' | null {
    try {
      return statSync(this.#names.of(this.absolute(path))).isDirectory() ? 'folder' : 'file'
    } catch (error) {
      if (isSystemError(error) && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) return null
      throw error
    }
  }

  isClosed(folder: string): boolean {
    return this.#closed.includes(this.real(folder))
  }

  entries(folder: string): Entry[] {
    return this.#names.entries(this.absolute(folder === '' ? '.' : folder))
  }

  bytes(path: string): Uint8Array {
    return readFileSync(this.#names.of(this.absolute(path)))
  }

  /** Names of the files that a path with `�` may have meant, whose name is no UTF-8; none where its folder is not there. */
  lost(path: string): string[] {
    if (!path.includes('\uFFFD') || this.kind(dirname(path)) !== 'folder') return []
    return this.#names.lost(this.absolute(path)).map((found) => basename(found))
  }
}
