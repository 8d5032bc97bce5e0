import type {Section} from '../model/gwast.ts'
import type {Ledger} from './ledger.ts'

/** Ids from numbering: ordinals of path and marker joined by '.', "2.9"; unnumbered "2.u1"; a repeated id gets "-2". */
export function ids(ledger: Ledger): {section: Map<Section, string>; tasks: string[]} {
  const seen = new Map<string, number>()
  const once = (id: string) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
  const prefix = (path: readonly Section[]) => path.map(({ordinal}) => `${ordinal ?? 0}.`).join('')
  const section = new Map<Section, string>()
  for (const {node, path} of ledger.sections) section.set(node, once(`${prefix(path)}${node.ordinal ?? 0}`))
  const unnumbered = new Map<string, number>()
  const tasks = ledger.tasks.map(({node, path}) => {
    if (node?.ordinal != null) return once(`${prefix(path)}${node.ordinal}`)
    const number = (unnumbered.get(prefix(path)) ?? 0) + 1
    unnumbered.set(prefix(path), number)
    return once(`${prefix(path)}u${number}`)
  })
  return {section, tasks}
}
