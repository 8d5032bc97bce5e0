import {closeSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'

const APP = 'zwgk-extract'
/** How many bytes follow, as a whole number of 32 bits, little-endian. */
const HEAD = 4
/** Writable for the group or for all */
const OTHERS_WRITE = 0o022

/** Where this user's programs keep what can be made anew: XDG Base Directory Specification, Apple's and Microsoft's folders. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), APP, 'Cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', APP)
  const base = env['XDG_CACHE_HOME']
  // the specification: what is no absolute path is to be passed over
  return join(base !== undefined && isAbsolute(base) ? base : join(homedir(), '.cache'), APP)
}

/**
 * What an earlier run left. Undefined where there is nothing whole, or what another user could have written: it will be run.
 *
 * @param name `extract-1a2b3c4d-….bin`
 */
export function readCode(folder: string, name: string): Buffer | undefined {
  let file: number | undefined
  try {
    file = openSync(join(folder, name), 'r')
    const {uid, mode} = fstatSync(file)
    if (process.getuid && (uid !== process.getuid() || (mode & OTHERS_WRITE) !== 0)) return undefined
    const bytes = readFileSync(file)
    return bytes.length > HEAD && bytes.readUInt32LE(0) === bytes.length - HEAD ? bytes.subarray(HEAD) : undefined
  } catch {
    // mostly the first run; whatever it is, the program can be compiled
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Leaves code for the next run, in place of that of other builds. Where nothing can be written the next start is as slow as this one. */
export function writeCode(folder: string, name: string, code: Uint8Array): void {
  const draft = join(folder, `${name}.${process.pid}`)
  attempt(() => {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    const head = Buffer.alloc(HEAD)
    head.writeUInt32LE(code.length)
    writeFileSync(draft, Buffer.concat([head, code]), {mode: 0o600, flag: 'wx'})
    renameSync(draft, join(folder, name))
    const kind = name.slice(0, name.lastIndexOf('-') + 1)
    for (const other of readdirSync(folder)) if (other.startsWith(kind) && other !== name) rmSync(join(folder, other), {force: true})
  })
  // what could not be written whole
  attempt(() => {
    rmSync(draft, {force: true})
  })
}

function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // a full disk, a folder of another user: nothing that this run was asked for
  }
}
