import type {Node, Parent} from '../../model/gwast.ts'
import type {Aside} from '../../model/record.ts'
import type {Facts, TaskFacts} from '../../tree/facts.ts'
import {printable} from '../../text/printable.ts'

const SHOWN = 40

function quoted(text: string): string {
  const line = [...printable(text.replace(/\s+/gu, ' ').trim())]
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN).join('')}…` : line.join('')}"`
}

const placeOf = (position: Node['position']): string =>
  position ? `${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}` : ''

/** What a node is besides its type: a section's number, a part's name, a cell's role. */
function attributesOf(node: Node): string[] {
  const {marker, name, ...rest} = node as Node & Readonly<Record<string, unknown>>
  return [
    ...[marker, name].filter((value) => typeof value === 'string').map(printable),
    ...['level', 'depth', 'role', 'unitRole', 'colSpan', 'rowSpan', 'annex', 'repeats', 'kind', 'reason']
      .filter((key) => rest[key] !== undefined)
      .map((key) => `${key}=${String(rest[key])}`)
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
function tasksByNode(tasks: readonly TaskFacts[]): Map<Node, TaskFacts[]> {
  const found = new Map<Node, TaskFacts[]>()
  for (const task of tasks) {
    const node = task.node ?? task.paragraphs[0]
    if (node) found.set(node, [...(found.get(node) ?? []), task])
  }
  return found
}

/** What of a leaf stands in no value, and what it is instead. */
function asidesOf({type, position}: Node, asides: readonly Aside[]): string[] {
  if (!position || type === 'trivia' || type === 'residue') return []
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
  let low = 0
  for (let high = asides.length; low < high;) {
    const middle = (low + high) >> 1
    if ((asides[middle]?.position.start.offset ?? 0) < start) low = middle + 1
    else high = middle
  }
  const lines: string[] = []
  for (let aside = asides[low]; aside && aside.position.start.offset < end; aside = asides[++low])
    lines.push(`~ ${aside.reason} ${placeOf(aside.position)} ${quoted(aside.text)}`)
  return lines
}

function linesOf(node: Node, tasks: ReadonlyMap<Node, readonly TaskFacts[]>, asides: readonly Aside[], indent: string): string[] {
  const value = 'value' in node ? [quoted(String(node.value))] : []
  const line = [node.type, ...attributesOf(node), placeOf(node.position), ...value].filter((part) => part !== '').join(' ')
  const inner = `${indent}  `
  return [
    indent + line,
    ...(tasks.get(node) ?? []).flatMap(taskLines).map((one) => inner + one),
    ...('children' in node
      ? (node as Parent).children.flatMap((child) => linesOf(child, tasks, asides, inner))
      : asidesOf(node, asides).map((one) => inner + one))
  ]
}

/** The tree, a line for each node: type, what it is, place, words; `=` before what it means, `~` before what is in no field. */
export const outlineOf = ({tree, tasks, coverage: {trivia}}: Facts): string => `${linesOf(tree, tasksByNode(tasks), trivia, '').join('\n')}\n`
