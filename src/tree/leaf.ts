import type {Range} from '../model/contract.ts'
import type {Leaf, Paragraph, Parent, Node, Trivia} from '../model/gwast.ts'
import type {TriviaReason} from '../model/trivia.ts'
import type {Source} from './source.ts'
import {View} from './view.ts'

type LeafType = Leaf['type']

/** A leaf over the source run from `start` to `end`. */
export function leaf(type: Exclude<LeafType, 'trivia'>, source: Source, start: number, end: number): Leaf {
  return {type, value: source.text.slice(start, end), position: source.position(start, end)}
}

export function trivia(reason: TriviaReason, source: Source, start: number, end: number): Trivia {
  return {type: 'trivia', reason, value: source.text.slice(start, end), position: source.position(start, end)}
}

/** The part of a leaf from `start` to `end`. */
function partOf(whole: Leaf, source: Source, start: number, end: number): Leaf {
  return whole.type === 'trivia' ? trivia(whole.reason, source, start, end) : leaf(whole.type, source, start, end)
}

export function startOf(node: Node): number {
  return node.position?.start.offset ?? 0
}

export function endOf(node: Node): number {
  return node.position?.end.offset ?? 0
}

export function paragraph(leaves: Leaf[]): Paragraph {
  const first = leaves[0]
  const last = leaves.at(-1)
  return first && last
    ? {type: 'paragraph', children: leaves, position: {start: first.position.start, end: last.position.end}}
    : {type: 'paragraph', children: leaves}
}

/** A paragraph keeps its view until its leaves change; no stage sees the key. */
const VIEW = Symbol('view')
interface Viewed extends Paragraph {
  [VIEW]?: View | undefined
}

function forget(node: Viewed): void {
  node[VIEW] = undefined
}

/** The running text of a paragraph: its `text` leaves as one line. */
export function viewOf(node: Viewed, source: Source): View {
  return (node[VIEW] ??= new View(source, runs(node, 'text'), node.decimal))
}

/** The running text of a paragraph between its unit clauses: no expression reaches over one. */
export function stretchesOf(node: Paragraph, source: Source): View[] {
  if (!node.children.some(({type}) => type === 'unitClause')) return [viewOf(node, source)]
  const stretches: Leaf[][] = [[]]
  for (const child of node.children) {
    if (child.type === 'unitClause') stretches.push([])
    else if (child.type === 'text') stretches.at(-1)?.push(child)
  }
  return stretches
    .filter((leaves) => leaves.length > 0)
    .map(
      (leaves) =>
        new View(
          source,
          leaves.map((child) => ({start: startOf(child), end: endOf(child)}))
        )
    )
}

/** The places of a paragraph's leaves of one type, in order. */
export function runs(node: Paragraph, type: LeafType): Range[] {
  const found: Range[] = []
  for (const child of node.children) if (child.type === type) found.push({start: startOf(child), end: endOf(child)})
  return found
}

/**
 * Gives the `text` within ranges of the source another type, splitting leaves where needed.
 *
 * @param ranges In order, not overlapping; offsets into the source, UTF-16 code units.
 * @returns The new leaves of each range: one that a page break cuts has several.
 */
export function retypeAll(node: Paragraph, type: Exclude<LeafType, 'trivia'>, source: Source, ranges: readonly Range[]): Leaf[][] {
  const next: Leaf[] = []
  const made: Leaf[][] = ranges.map(() => [])
  let at = 0
  for (const child of node.children) {
    let from = startOf(child)
    const end = endOf(child)
    while (at < ranges.length && (ranges[at] as Range).end <= from) at++
    for (let here = at; child.type === 'text' && here < ranges.length && (ranges[here] as Range).start < end; here++) {
      const range = ranges[here] as Range
      const start = Math.max(range.start, from)
      const stop = Math.min(range.end, end)
      if (from < start) next.push(leaf('text', source, from, start))
      const run = leaf(type, source, start, stop)
      next.push(run)
      made[here]?.push(run)
      from = stop
    }
    if (from === startOf(child)) next.push(child)
    else if (from < end) next.push(leaf('text', source, from, end))
  }
  node.children = next
  forget(node)
  return made
}

export function retype(node: Paragraph, type: Exclude<LeafType, 'trivia'>, source: Source, start: number, end: number): void {
  retypeAll(node, type, source, [{start, end}])
}

/** Sets `text` within a range aside. */
export function setAside(node: Paragraph, reason: TriviaReason, source: Source, start: number, end: number): void {
  const [made = []] = retypeAll(node, 'residue', source, [{start, end}])
  node.children = node.children.map((child) => (made.includes(child) ? trivia(reason, source, startOf(child), endOf(child)) : child))
}

/** Makes the leaves of one type `text` again. */
export function joinLeaves(node: Paragraph, type: LeafType, source: Source): void {
  node.children = node.children.map((child) => (child.type === type ? leaf('text', source, startOf(child), endOf(child)) : child))
  forget(node)
}

/** Appends the leaves of a paragraph that a page break cut off. */
export function join(node: Paragraph, rest: Paragraph): void {
  for (const child of rest.children) node.children.push(child)
  if (node.position && rest.position) node.position = {start: node.position.start, end: rest.position.end}
  forget(node)
}

/** Parts a paragraph at a place of the source; `node` keeps what stands before it. */
export function cut(node: Paragraph, source: Source, at: number): Paragraph {
  const rest: Leaf[] = []
  const kept: Leaf[] = []
  for (const child of node.children) {
    if (endOf(child) <= at) kept.push(child)
    else if (startOf(child) >= at) rest.push(child)
    else {
      kept.push(partOf(child, source, startOf(child), at))
      rest.push(partOf(child, source, at, endOf(child)))
    }
  }
  node.children = kept
  const last = kept.at(-1)
  if (node.position && last) node.position = {start: node.position.start, end: last.position.end}
  forget(node)
  return paragraph(rest)
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}

/** All leaves below a node, in tree order. */
export function leavesOf(node: Node, into: Leaf[] = []): Leaf[] {
  if (isParent(node)) for (const child of node.children) leavesOf(child, into)
  else into.push(node as Leaf)
  return into
}

/** The paragraphs below a node, one after the other: whoever wants only the first ones does not walk a whole chapter. */
export function* eachParagraph(node: Node): Generator<Paragraph, undefined> {
  if (node.type === 'paragraph') yield node as Paragraph
  else if (isParent(node)) for (const child of node.children) yield* eachParagraph(child)
}

/** All paragraphs below a node, in tree order. */
export function paragraphsOf(node: Node, into: Paragraph[] = []): Paragraph[] {
  if (node.type === 'paragraph') into.push(node as Paragraph)
  else if (isParent(node)) for (const child of node.children) paragraphsOf(child, into)
  return into
}
