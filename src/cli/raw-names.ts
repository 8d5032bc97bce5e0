import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** What is asked of an entry of a folder. */
export interface Entry {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

function decoded(name: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(name)
  } catch {
    return null
  }
}

/** What a name that is no UTF-8 goes by; no other of its folder does. */
function nameOf(bytes: Buffer, taken: Set<string | null>): string {
  const plain = decoded(bytes, 'gb18030') ?? bytes.toString()
  let name = plain
  for (let number = 2; taken.has(name); number++) name = `${number}-${plain}`
  taken.add(name)
  return name
}

/**
 * Names of files that are no UTF-8, which archives packed on a Chinese Windows leave on other systems:
 * they are shown as their bytes read in GB18030, and found again by their bytes.
 */
export class RawNames {
  /** Bytes of a path by the absolute path that is shown */
  readonly #bytes = new Map<string, Buffer>()

  /** What the system knows a path by. */
  of(absolute: string): string | Buffer {
    return this.#bytes.get(absolute) ?? absolute
  }

  /** Throws what the operating system throws. */
  entries(folder: string): Entry[] {
    const raw = this.of(folder)
    const found = readdirSync(raw, {withFileTypes: true, encoding: 'buffer'}).map((entry) => ({entry, whole: decoded(entry.name, 'utf-8')}))
    const taken = new Set(found.map(({whole}) => whole))
    return found.map(({entry, whole}) => {
      const name = whole ?? nameOf(entry.name, taken)
      if (whole === null || raw instanceof Buffer) this.#bytes.set(join(folder, name), Buffer.concat([Buffer.from(raw), Buffer.from('/'), entry.name]))
      return {name, isDirectory: () => entry.isDirectory(), isFile: () => entry.isFile()}
    })
  }

  /** Names beside a path that was typed or filled in by a shell and lost its bytes on the way: each of them it may have been. */
  lost(absolute: string): string[] {
    const folder = dirname(absolute)
    return this.entries(folder)
      .map(({name}) => join(folder, name))
      .filter((path) => this.#bytes.get(path)?.toString() === absolute)
  }
}
