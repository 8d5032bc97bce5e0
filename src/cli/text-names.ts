import {cutTo, distinctNames, folded} from './file-names.ts'

/** Folder of the reading texts, below the output folder */
export const TEXT_FOLDER = 'text'

/** Parts of a path that can stand in a file name, outermost first. */
const partsOf = (path: string): string[] =>
  path
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => part.replace(/[:*?"<>|]/gu, '_'))

/** A name may have 255 bytes; a number and `.txt` come behind this. */
const MOST_BYTES = 240

const nameOf = (parts: readonly string[], depth: number): string => `${cutTo(MOST_BYTES, parts.slice(-depth).join('-'))}.txt`

function collisions(names: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(names.map(folded).filter((name) => seen.has(name) || !seen.add(name)))
}

/** Names of the reading texts of these files, all different: the file's own, with the folders above it where two are alike. */
export function textNames(paths: readonly string[]): string[] {
  const all = paths.map(partsOf)
  const depths = all.map(() => 1)
  const names = all.map((parts) => nameOf(parts, 1))
  for (;;) {
    const alike = collisions(names)
    const deeper = all.map((parts, index) => alike.has(folded(names[index] ?? '')) && (depths[index] ?? 1) < parts.length)
    if (!deeper.includes(true)) break
    deeper.forEach((goesDeeper, index) => {
      if (!goesDeeper) return
      depths[index] = (depths[index] ?? 1) + 1
      names[index] = nameOf(all[index] ?? [], depths[index])
    })
  }
  return distinctNames(
    names.map((name) => name.slice(0, -'.txt'.length)),
    '.txt'
  )
}
