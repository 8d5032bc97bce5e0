import {basename, dirname, extname, normalize} from 'node:path'
import {slashed} from '../text/slashed.ts'
import {isHidden, joinPath, type Place} from './place.ts'
import {glob, isGlob} from './glob.ts'
import {isOwnOutput} from './own-output.ts'
import {commandNames} from './command-names.ts'
import {nearestOf} from './nearest.ts'
import {systemProblem, type Problem} from './problem.ts'
import {TEXT_FOLDER} from './text-names.ts'

export interface Input {
  /** Path as the record shows it */
  readonly path: string
  readonly isStdin: boolean
}

export interface Inputs {
  readonly files: readonly Input[]
  readonly skipped: number
  readonly problems: readonly Problem[]
}

const shown = (path: string): string => slashed(normalize(path))

/** A word that is nearly a command was meant as one. */
function missing(path: string): Problem {
  const nearest = nearestOf(path, commandNames)
  return nearest === null ? {key: 'missing-path', values: {path}} : {key: 'missing-path-near', values: {path, nearest}}
}

const inByteOrder = (one: Input, other: Input): number => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path))

/** Collects the files that the arguments name. */
class Search {
  readonly files: Input[] = []
  readonly skipped = new Set<string>()
  readonly problems: Problem[] = []
  readonly #place: Place
  readonly #extensions: ReadonlySet<string>

  constructor(place: Place, extensions: readonly string[]) {
    this.#place = place
    this.#extensions = new Set(extensions)
  }

  /** A file that was found, not named: only what can be read. */
  #found(path: string): void {
    if (!isHidden(basename(path)) && this.#extensions.has(extname(path).toLowerCase())) this.files.push({path, isStdin: false})
    else this.skipped.add(path)
  }

  #walk(folder: string): void {
    const entries = this.#place.entries(folder)
    const isOurs = entries.some(({name}) => isOwnOutput(name))
    for (const entry of entries) {
      // beside notices.json: what stands in it was read already
      if (isOurs && entry.name === TEXT_FOLDER) continue
      const path = joinPath(folder, entry.name)
      if (!entry.isDirectory()) {
        // A link may lead to a file, to a folder (which could lead back here) or nowhere
        if (entry.isFile() || this.#place.kind(path) === 'file') this.#found(path)
        else this.skipped.add(path)
      } else if (!isHidden(entry.name) && !this.#place.isClosed(path)) this.#guarded(path, () => this.#walk(path))
    }
  }

  #guarded(path: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      this.problems.push(systemProblem('unreadable', path, error))
    }
  }

  folder(path: string): void {
    if (this.#place.isClosed(path)) {
      this.problems.push({key: 'inside-out', values: {path}})
      return
    }
    const before = [this.files.length, this.problems.length, this.skipped.size] as const
    this.#guarded(path, () => this.#walk(path))
    if (this.files.length > before[0] || this.problems.length > before[1]) return
    const values = {path, skipped: this.skipped.size - before[2], extensions: [...this.#extensions].join(' ')}
    this.problems.push({key: 'empty-folder', values})
  }

  named(given: string): void {
    this.#guarded(given, () => {
      const path = shown(given)
      const kind = this.#place.kind(given)
      if (kind === 'folder') this.folder(path.replace(/(?<=[^/])\/$/u, ''))
      else if (kind === 'file') this.files.push({path, isStdin: false})
      else if (isGlob(given)) this.#matching(given)
      else this.#lost(given)
    })
  }

  /** A shell hands over a name that is no UTF-8, and node gives it with `�`. */
  #lost(given: string): void {
    const names = this.#place.lost(given)
    if (names.length === 0) this.problems.push(missing(given))
    const folder = shown(dirname(given))
    for (const name of names) this.named(joinPath(folder, name))
  }

  #matching(pattern: string): void {
    const before = this.files.length
    const problems = this.problems.length
    for (const path of glob(this.#place, pattern).map(shown)) {
      if (this.#place.kind(path) === 'folder') this.#guarded(path, () => this.#walk(path))
      else this.#found(path)
    }
    if (this.files.length === before && this.problems.length === problems) {
      this.problems.push({key: 'no-match', values: {path: pattern}})
    }
  }
}

/**
 * The files that paths, folders and patterns name, each once, in the byte order of their paths.
 * `-` is standard input, which then goes by `stdinName`.
 *
 * @param extensions Types that are read in folders, with the dot.
 */
export function findInputs(paths: readonly string[], place: Place, extensions: readonly string[], stdinName: string): Inputs {
  const search = new Search(place, extensions)
  for (const path of paths) {
    if (path === '-') search.files.push({path: shown(stdinName), isStdin: true})
    else search.named(path)
  }
  const seen = new Set<string>()
  const files = search.files.sort(inByteOrder).filter(({path, isStdin}) => {
    const real = isStdin ? '-' : place.real(path)
    return !seen.has(real) && seen.add(real)
  })
  // Both would be written under one name
  const isClash = ({path, isStdin}: Input): boolean => isStdin && files.some((other) => !other.isStdin && other.path === path)
  const clashes = files.filter(isClash).map(({path}): Problem => ({key: 'stdin-clash', values: {path}}))
  return {files: files.filter((file) => !isClash(file)), skipped: search.skipped.size, problems: [...search.problems, ...clashes]}
}
