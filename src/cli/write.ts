import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {draftsIn, dropDrafts, endKilled, writePlan} from './journal.ts'
import {makeFolder, moveBack, moveInto, type Placing} from './moves.ts'
import {UsageError} from './usage.ts'

export interface OutFile {
  /** Path below the output folder */
  readonly name: string
  readonly data: string | Uint8Array
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
 * What a killed run had begun there is ended first.
 *
 * Throws what the operating system throws; whoever makes one discards it in the end.
 */
export class Draft {
  readonly #folder: string
  readonly #temporary: string
  #count = 0
  #isBegun = false

  constructor(folder: string) {
    makeFolder(folder)
    endKilled(folder)
    this.#folder = folder
    this.#temporary = draftsIn(folder)
  }

  /** @returns The name of the draft, for `append` and `place`. */
  add(data: string | Uint8Array): string {
    const draft = String(this.#count++)
    writeFileSync(join(this.#temporary, draft), data)
    return draft
  }

  append(draft: string, data: string): void {
    appendFileSync(join(this.#temporary, draft), data)
  }

  /** Puts the files into their places: all of them, or, where one cannot be put, none; what stood there before stands there then. */
  place(files: readonly Placing[]): void {
    writePlan(this.#temporary, files)
    this.#isBegun = true
    try {
      moveInto(this.#folder, this.#temporary, files)
    } catch (error) {
      moveBack(this.#folder, this.#temporary, files)
      this.#isBegun = false
      throw error
    }
    this.#isBegun = false
  }

  /** Where some files stand and could not be taken back, the next run that writes to the folder has need of the drafts. */
  discard(): void {
    if (!this.#isBegun) dropDrafts(this.#temporary)
  }
}

/** Writes all of the files before the first of them takes its place. */
export function writeWhole(folder: string, files: readonly OutFile[]): void {
  const draft = new Draft(folder)
  try {
    draft.place(files.map(({name, data}) => ({name, draft: draft.add(data)})))
  } finally {
    draft.discard()
  }
}
