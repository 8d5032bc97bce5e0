import {isHidden, joinPath, type Place} from './place.ts'
import {expandBraces, fitsWildcard} from '../text/wildcard.ts'

export const isGlob = (path: string): boolean => /[*?[{]/u.test(path)

/** Entries that a segment of the pattern fits; hidden ones only where the segment spells the dot. */
function fitting(place: Place, folder: string, segment: string): {path: string; isFolder: boolean}[] {
  const fits = fitsWildcard(segment)
  return place
    .entries(folder)
    .filter(({name}) => fits(name) && (segment.startsWith('.') || !isHidden(name)))
    .map((entry) => ({path: joinPath(folder, entry.name), isFolder: entry.isDirectory()}))
}

function walk(place: Place, folder: string, segments: readonly string[], found: Set<string>): void {
  const [segment, ...rest] = segments
  if (segment === undefined) return
  if (segment === '**') {
    if (rest.length === 0) {
      found.add(folder === '' ? '.' : folder)
      return
    }
    walk(place, folder, rest, found)
    for (const {path, isFolder} of fitting(place, folder, '*')) {
      if (isFolder && !place.isClosed(path)) walk(place, path, segments, found)
    }
    return
  }
  // A name that is there as it is written wins over what its brackets could mean
  const literal = joinPath(folder, segment)
  const kind = place.kind(literal)
  const matches = kind ? [{path: literal, isFolder: kind === 'folder'}] : isGlob(segment) ? fitting(place, folder, segment) : []
  for (const {path, isFolder} of matches) {
    if (isFolder && place.isClosed(path)) continue
    if (rest.length === 0) found.add(path)
    else if (isFolder) walk(place, path, rest, found)
  }
}

/**
 * Files and folders that a pattern names: `*`, `?`, `[ab]`, `{a,b}`, and `**` for any folders.
 * A backslash parts folders as a slash does, so that patterns typed on Windows work everywhere.
 */
export function glob(place: Place, pattern: string): string[] {
  const found = new Set<string>()
  for (const plain of expandBraces(pattern.replaceAll('\\', '/'))) {
    const root = plain.startsWith('/') ? '/' : ''
    const segments = plain.split('/').filter((segment, index, all) => segment !== '' && segment !== '.' && !(segment === '**' && all[index - 1] === '**'))
    walk(place, root, segments, found)
  }
  return [...found]
}
