import type {Block, Element, ElementName, Node, Paragraph, Part, PartName, Trivia} from '../../model/gwast.ts'
import type {TriviaReason} from '../../model/trivia.ts'
import type {Source} from '../../tree/source.ts'
import {endOf, leavesOf, retype, startOf, trivia} from '../../tree/leaf.ts'

function span<T extends Node>(node: T, children: readonly Node[]): T {
  const first = children.find((child) => child.position)?.position
  const last = children.findLast((child) => child.position)?.position
  if (first && last) node.position = {start: first.start, end: last.end}
  return node
}

export function element(name: ElementName, children: Paragraph[]): Element {
  return span<Element>({type: 'element', name, children}, children)
}

export function part(name: PartName, children: Block[]): Part {
  return span<Part>({type: 'part', name, children}, children)
}

export function triviaOf(node: Block, reason: TriviaReason, source: Source): Trivia[] {
  return leavesOf(node).map((run) => (run.type === 'trivia' ? run : trivia(reason, source, startOf(run), endOf(run))))
}

export function residueOf(node: Paragraph, source: Source): Paragraph {
  retype(node, 'residue', source, startOf(node), endOf(node))
  return node
}
