import {appendFileSync, copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {UsageError} from './usage.ts'

export interface OutFile {
  /** Path below the output folder */
  readonly name: string
  readonly data: string | Uint8Array
}

/** Like `mkdir -p`; node's own `recursive` never ends where the system denies a folder by ENOENT, as /proc does. */
function makeFolder(folder: string): void {
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

/** A second name for the bytes, or a copy where the file system knows no second names: the first stays in its place. */
function keep(file: string, copy: string): void {
  try {
    linkSync(file, copy)
  } catch {
    copyFileSync(file, copy)
  }
}

/** The output cannot be written; the cause is the word of the operating system. */
export class Unwritable extends Error {}

/** Does work in which only the writing can go wrong. */
export async function writing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw cause instanceof UsageError ? cause : new Unwritable('', {cause})
  }
}

/**
 * Files on their way into a folder: written into a folder beside their places, then renamed, so that each is there whole or not at all.
 *
 * Throws what the operating system throws; whoever makes one discards it in the end.
 */
export class Draft {
  readonly #folder: string
  readonly #temporary: string
  #count = 0

  constructor(folder: string) {
    makeFolder(folder)
    this.#folder = folder
    this.#temporary = mkdtempSync(join(folder, '.zwgk-'))
  }

  /** @returns The file, for `append` and `place`. */
  add(data: string | Uint8Array): string {
    const file = join(this.#temporary, String(this.#count++))
    writeFileSync(file, data)
    return file
  }

  append(file: string, data: string): void {
    appendFileSync(file, data)
  }

  /**
   * Puts the files into their places: all of them, or, where one cannot be put, none; what stood there before stands there then.
   *
   * @param files Each with its path below the folder.
   */
  place(files: readonly {readonly file: string; readonly name: string}[]): void {
    const undo: (() => void)[] = []
    try {
      for (const {file, name} of files) {
        const target = join(this.#folder, name)
        makeFolder(dirname(target))
        if (existsSync(target)) {
          const former = join(this.#temporary, `former-${this.#count++}`)
          keep(target, former)
          undo.push(() => {
            renameSync(former, target)
          })
        }
        renameSync(file, target)
        undo.push(() => {
          rmSync(target)
        })
      }
    } catch (error) {
      for (const step of undo.reverse()) step()
      throw error
    }
  }

  discard(): void {
    rmSync(this.#temporary, {recursive: true, force: true})
  }
}

/** Writes all of the files before the first of them takes its place. */
export function writeWhole(folder: string, files: readonly OutFile[]): void {
  const draft = new Draft(folder)
  try {
    const written = files.map(({name, data}) => ({name, file: draft.add(data)}))
    draft.place(written)
  } finally {
    draft.discard()
  }
}
