/** The name of a file and its folders, innermost first, without the steps that depend on where the run began. */
const segmentsOf = (path: string): string[] =>
  path
    .split('/')
    .filter((segment) => !['', '.', '..'].includes(segment))
    .reverse()

const stemOf = (name: string): string => name.replace(/(?<=.)\.[^.]*$/u, '')

/** How near a notice's path is to the name by which a record expects it: folders that they end in count first, then the extension, then the whole. */
function nearness(names: readonly string[], paths: readonly string[]): number {
  let same = 1
  while (same < names.length && same < paths.length && names[same] === paths[same]) same++
  const isExact = names[0] === paths[0]
  return same * 4 + (isExact ? 2 : 0) + (isExact && same === names.length && same === paths.length ? 1 : 0)
}

interface Pairing<E, N> {
  /** What each notice is compared with */
  readonly pairs: readonly {readonly expected: E; readonly notice: N}[]
  /** What no notice was found for; several notices are as near as one another where it is not clear which is meant */
  readonly unmet: readonly {readonly expected: E; readonly candidates: readonly N[]}[]
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/**
 * Finds the notice that each record is expected of. Names that end in the same folders belong together, as far as they can be told apart:
 * another folder does only where nothing else is of that name, on either side.
 */
export function paired<E extends {readonly name: string}, N extends {readonly path: string}>(expected: readonly E[], notices: readonly N[]): Pairing<E, N> {
  const byName = new Map<string, {notice: N; segments: string[]}[]>()
  for (const notice of notices) {
    const segments = segmentsOf(notice.path)
    const base = segments[0] ?? ''
    for (const name of new Set([base, stemOf(base)])) push(byName, name, {notice, segments})
  }
  const edges = expected.map((one) => {
    const name = segmentsOf(one.name)
    const near = (byName.get(name[0] ?? '') ?? []).map(({notice, segments}) => ({notice, score: nearness(name, segments)}))
    const best = near.reduce((most, {score}) => Math.max(most, score), 0)
    return {one, depth: name.length, best, nearest: near.filter(({score}) => score === best).map(({notice}) => notice)}
  })
  const claims = new Map<N, {name: string; best: number}[]>()
  for (const {
    one: {name},
    best,
    nearest
  } of edges)
    for (const notice of nearest) push(claims, notice, {name, best})

  const pairs: {expected: E; notice: N}[] = []
  const unmet: {expected: E; candidates: N[]}[] = []
  for (const {one, depth, best, nearest} of edges) {
    const [notice] = nearest
    // the whole name is there, or nothing else is as near to this notice
    const isWhole = Math.floor(best / 4) === depth
    const isFree = notice !== undefined && (isWhole || (claims.get(notice) ?? []).every(({name, best: other}) => name === one.name || other < best))
    const isOfAnotherFolder = !isWhole && nearest.some((other) => (claims.get(other) ?? []).some(({name, best: near}) => name !== one.name && near >= best))
    if (notice !== undefined && nearest.length === 1 && isFree) pairs.push({expected: one, notice})
    else unmet.push({expected: one, candidates: nearest.length > 1 && !isOfAnotherFolder ? nearest : []})
  }
  return {pairs, unmet}
}
