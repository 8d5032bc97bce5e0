import type {Section} from '../model/gwast.ts'
import type {Outline, SectionItem, TaskItem} from '../tree/facts.ts'

interface Unnamed {
  readonly sections: readonly Omit<SectionItem, 'id' | 'parent'>[]
  readonly tasks: readonly Omit<TaskItem, 'id'>[]
}

/** Gives ids from numbering: ordinals of path and marker joined by '.', "2.9"; unnumbered "2.u1"; a repeated id gets "-2". */
export function named({sections, tasks}: Unnamed): Outline {
  const seen = new Map<string, number>()
  const once = (id: string) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
  const prefix = (path: readonly Section[]) => path.map(({ordinal}) => `${ordinal ?? 0}.`).join('')
  const ids = new Map(sections.map(({node, path}) => [node, once(`${prefix(path)}${node.ordinal ?? 0}`)] as const))
  const unnumbered = new Map<string, number>()
  const idOf = ({node, path}: Pick<TaskItem, 'node' | 'path'>) => {
    if (node?.ordinal != null) return once(`${prefix(path)}${node.ordinal}`)
    const number = (unnumbered.get(prefix(path)) ?? 0) + 1
    unnumbered.set(prefix(path), number)
    return once(`${prefix(path)}u${number}`)
  }
  return {
    sections: sections.map((item) => ({...item, id: ids.get(item.node) ?? '', parent: ids.get(item.path.at(-1) as Section) ?? null})),
    tasks: tasks.map((item) => ({...item, id: idOf(item)}))
  }
}
