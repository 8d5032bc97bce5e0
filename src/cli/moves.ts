import {copyFileSync, existsSync, linkSync, mkdirSync, renameSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** A file on its way */
export interface Placing {
  /** Its name in the folder of the drafts */
  readonly draft: string
  /** Path below the output folder */
  readonly name: string
}

/** Like `mkdir -p`; node's own `recursive` never ends where the system denies a folder by ENOENT, as /proc does. */
export function makeFolder(folder: string): void {
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

const formerOf = (file: string): string => `${file}-former`

/** A second name for the bytes, or a copy where the file system knows no second names: the first stays in its place. */
function keep(target: string, former: string): void {
  try {
    linkSync(target, former)
  } catch {
    copyFileSync(target, `${former}.new`)
    renameSync(`${former}.new`, former)
  }
}

/** Puts drafts into their places, as far as they are not there yet. What stood there is kept beside the drafts. */
export function moveInto(folder: string, temporary: string, files: readonly Placing[]): void {
  for (const {draft, name} of files) {
    const [file, target] = [join(temporary, draft), join(folder, name)]
    if (!existsSync(file)) continue
    makeFolder(dirname(target))
    if (existsSync(target)) keep(target, formerOf(file))
    renameSync(file, target)
  }
}

/** Takes back what has been put, as far as it is not back yet: what stood in the places stands there then. */
export function moveBack(folder: string, temporary: string, files: readonly Placing[]): void {
  for (const {draft, name} of files) {
    const [file, target] = [join(temporary, draft), join(folder, name)]
    if (!existsSync(file) && existsSync(target)) renameSync(target, file)
    if (existsSync(formerOf(file))) renameSync(formerOf(file), target)
  }
}
