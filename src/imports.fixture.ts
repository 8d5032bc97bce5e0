import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

const src = fileURLToPath(new URL('.', import.meta.url))
const slashes = (path: string): string => path.replaceAll('\\', '/')

/** The source files of the program, by their paths below `src/`. */
export const files: readonly string[] = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map(slashes)
  .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/u.test(name))

/** What a file imports, as it is written. */
export const imports = (name: string): string[] =>
  [...readFileSync(join(src, name), 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((match) => match[1] ?? '')

/** The files of the program that a file imports. */
export const importedBy = (name: string): string[] =>
  imports(name)
    .filter((to) => to.startsWith('.'))
    .map((to) => slashes(relative(src, join(src, dirname(name), to))))

type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** Every import of a file as an edge between two names of the files; those with one name or without are left out. */
export function graphOf(nameOf: (file: string) => string | null): Graph {
  const graph = new Map<string, Set<string>>()
  for (const file of files) {
    const from = nameOf(file)
    if (from === null) continue
    const edges = graph.get(from) ?? new Set<string>()
    graph.set(from, edges)
    for (const target of importedBy(file)) {
      const to = nameOf(target)
      if (to !== null && to !== from) edges.add(to)
    }
  }
  return graph
}

/** A way that ends where it began: 「a → b → a」; null where there is none. */
export function circleIn(graph: Graph): string | null {
  const done = new Set<string>()
  const way: string[] = []
  const walk = (name: string): string | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name].join(' → ')
    if (done.has(name)) return null
    way.push(name)
    for (const next of graph.get(name) ?? []) {
      const circle = walk(next)
      if (circle !== null) return circle
    }
    way.pop()
    done.add(name)
    return null
  }
  for (const name of graph.keys()) {
    const circle = walk(name)
    if (circle !== null) return circle
  }
  return null
}

/** Folders below `src/`, with that itself (''). */
export const folders: readonly string[] = [
  ...new Set(
    files.flatMap((name) =>
      name
        .split('/')
        .slice(0, -1)
        .map((_, depth, all) => all.slice(0, depth + 1).join('/'))
        .concat('')
    )
  )
].sort()
