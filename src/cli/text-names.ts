/** Parts of a path that can stand in a file name, outermost first. */
const partsOf = (path: string): string[] =>
  path.split(/[/\\]/u).filter(part => part !== '' && part !== '.' && part !== '..').map(part => part.replace(/[:*?"<>|]/gu, '_'))

const nameOf = (parts: readonly string[], depth: number): string => `${parts.slice(-depth).join('-')}.txt`

/** Two names that some file system takes for one. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

const collisions = (names: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  return new Set(names.map(folded).filter(name => seen.has(name) || !seen.add(name)))
}

/** Names of the reading texts of these files, all different: the file's own, with the folders above it where two are alike. */
export const textNames = (paths: readonly string[]): string[] => {
  const all = paths.map(partsOf)
  const depths = all.map(() => 1)
  const names = all.map(parts => nameOf(parts, 1))
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
  const counts = new Map<string, number>()
  const taken = new Set(names.map(folded))
  return names.map(name => {
    let count = (counts.get(folded(name)) ?? 0) + 1
    if (count === 1) {
      counts.set(folded(name), 1)
      return name
    }
    const numbered = (): string => `${name.slice(0, -'.txt'.length)}-${count}.txt`
    while (taken.has(folded(numbered()))) count++
    counts.set(folded(name), count)
    taken.add(folded(numbered()))
    return numbered()
  })
}
