import type {Section} from '../model/gwast.ts'
import {eachParagraph, startOf} from '../tree/leaf.ts'
import type {Outline, SectionItem, TaskItem} from '../tree/facts.ts'

interface Unnamed {
  readonly sections: readonly Omit<SectionItem, 'id' | 'parent'>[]
  readonly tasks: readonly Omit<TaskItem, 'id'>[]
}

/** Gives ids from numbering: ordinals of path and marker joined by '.', "2.9"; unnumbered "2.u1"; an id that stood further up already gets "-2". */
export function named({sections, tasks}: Unnamed): Outline {
  const seen = new Map<string, number>()
  const once = (id: string) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
  const unnumbered = new Map<string, number>()
  const idOf = ({node, path}: Pick<TaskItem, 'node' | 'path'>, bare?: string) => {
    const above = path.map(({ordinal}) => `${ordinal ?? 0}.`).join('')
    const number = node?.ordinal ?? bare
    if (number !== undefined) return once(`${above}${number}`)
    const count = (unnumbered.get(above) ?? 0) + 1
    unnumbered.set(above, count)
    return once(`${above}u${count}`)
  }
  const ids = new Map<Section, string>()
  const taskIds: string[] = []
  const name = (section: Unnamed['sections'][number]) => ids.set(section.node, idOf(section, '0'))
  let next = 0
  for (const task of tasks) {
    for (let section = sections[next]; section && placeOf(section) <= placeOf(task); section = sections[++next]) name(section)
    taskIds.push(idOf(task))
  }
  sections.slice(next).forEach(name)
  return {
    sections: sections.map((item) => ({...item, id: ids.get(item.node) ?? '', parent: ids.get(item.path.at(-1) as Section) ?? null})),
    tasks: tasks.map((item, at) => ({...item, id: taskIds[at] ?? ''}))
  }
}

/** Where a heading or task stands: the offset of its first leaf. */
function placeOf({node, paragraphs = []}: Pick<TaskItem, 'node'> & {paragraphs?: TaskItem['paragraphs']}): number {
  const [leaf] = (node ? eachParagraph(node).next().value : paragraphs[0])?.children ?? []
  return leaf ? startOf(leaf) : Infinity
}
