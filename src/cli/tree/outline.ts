import type {Node, Parent} from '../../model/gwast.ts'
import type {Facts, TaskFacts} from '../../tree/facts.ts'
import {printable} from '../../text/printable.ts'

const SHOWN = 40

const quoted = (text: string): string => {
  const line = [...printable(text.replace(/\s+/gu, ' ').trim())]
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN).join('')}…` : line.join('')}"`
}

const placeOf = (position: Node['position']): string =>
  position ? `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}` : ''

/** What a node is besides its type: a section's number, a part's name, a cell's role. */
const attributesOf = (node: Node): string[] => {
  const {marker, name, ...rest} = node as Node & Readonly<Record<string, unknown>>
  return [
    ...[marker, name].filter(value => typeof value === 'string').map(printable),
    ...['level', 'depth', 'role', 'unitRole', 'colSpan', 'rowSpan', 'annex', 'repeats'].filter(key => rest[key] !== undefined).map(key => `${key}=${String(rest[key])}`)
  ]
}

/** A task with its units, leaders and deadlines. */
const taskLines = ({id, units, leaders, deadlines}: TaskFacts): string[] => [
  `= task ${id}`,
  ...units.map(({role, name, position}) => `=   unit ${role} ${printable(name)} ${placeOf(position)}`),
  ...leaders.map(({title, name, position}) => `=   leader ${printable([title, name].filter(Boolean).join(' '))} ${placeOf(position)}`),
  ...deadlines.map(({kind, date, text, position}) => `=   deadline ${[kind, date].filter(Boolean).join(' ')} ${placeOf(position)} ${quoted(text)}`)
]

/** Each task by the node that it begins with. */
const tasksByNode = (tasks: readonly TaskFacts[]): Map<Node, TaskFacts[]> => {
  const found = new Map<Node, TaskFacts[]>()
  for (const task of tasks) {
    const node = task.node ?? task.paragraphs[0]
    if (node) found.set(node, [...found.get(node) ?? [], task])
  }
  return found
}

const linesOf = (node: Node, tasks: ReadonlyMap<Node, readonly TaskFacts[]>, indent: string): string[] => {
  const value = 'value' in node ? [quoted(String(node.value))] : []
  const line = [node.type, ...attributesOf(node), placeOf(node.position), ...value].filter(part => part !== '').join(' ')
  const inner = `${indent}  `
  return [
    indent + line,
    ...(tasks.get(node) ?? []).flatMap(taskLines).map(one => inner + one),
    ...'children' in node ? (node as Parent).children.flatMap(child => linesOf(child, tasks, inner)) : []
  ]
}

/** The tree, a line for each node: type, what it is, place, words; `=` before what it means. */
export const outlineOf = ({tree, tasks}: Facts): string =>
  `${linesOf(tree, tasksByNode(tasks), '').join('\n')}\n`
