import {existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {isAbsolute, join, normalize} from 'node:path'
import {moveBack, moveInto, type Placing} from './moves.ts'

/** Folders of drafts stand beside the places of their files; their names tell which process of which machine writes them. */
const HERE = `.zwgk-${hostname().replace(/\W/gu, '')}-`
const OURS = new RegExp(`^${HERE.replace('.', '\\.')}(\\d+)-(\\w+)$`, 'u')
/** Lies in such a folder as long as its files are put into their places */
const PLAN = 'plan.json'

export const draftsIn = (folder: string): string => mkdtempSync(join(folder, `${HERE}${process.pid}-`))

/** From here on the files stand all or, where one cannot, none: whoever finds the plan puts them there. */
export function writePlan(temporary: string, files: readonly Placing[]): void {
  writeFileSync(join(temporary, `${PLAN}.new`), JSON.stringify(files))
  renameSync(join(temporary, `${PLAN}.new`), join(temporary, PLAN))
}

/** The plan goes first: without it nobody takes what is left of the drafts for all of them. */
export function dropDrafts(temporary: string): void {
  rmSync(join(temporary, PLAN), {force: true})
  rmSync(temporary, {recursive: true, force: true})
}

/** Ends what killed runs had begun in a folder: all their files stand, or, where one cannot, none, and the drafts are gone. */
export function endKilled(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid, rest] = OURS.exec(name) ?? []
    if (pid === undefined || isAlive(Number(pid))) continue
    const own = join(folder, `${HERE}${process.pid}-${rest}`)
    if (!isTaken(join(folder, name), own)) continue
    const files = planIn(own)
    try {
      moveInto(folder, own, files)
    } catch {
      moveBack(folder, own, files)
    }
    dropDrafts(own)
  }
}

/** @returns Whether it is ours now: another run may have been faster, or it is another user's. */
function isTaken(killed: string, own: string): boolean {
  try {
    renameSync(killed, own)
    return true
  } catch {
    return false
  }
}

/** @returns None where there is no plan, or what is there is none of ours: no name may lead out of the folder. */
function planIn(temporary: string): readonly Placing[] {
  const plan = join(temporary, PLAN)
  if (!existsSync(plan)) return []
  try {
    const files: unknown = JSON.parse(readFileSync(plan, 'utf8'))
    return Array.isArray(files) && files.every(isPlacing) ? files : []
  } catch (error) {
    // the machine lost its power
    if (error instanceof SyntaxError) return []
    throw error
  }
}

const isPlacing = (value: unknown): value is Placing =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  'name' in value &&
  typeof value.draft === 'string' &&
  typeof value.name === 'string' &&
  /^\d+$/u.test(value.draft) &&
  !isAbsolute(value.name) &&
  !normalize(value.name).startsWith('..')

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // one that is another user's is there too
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
