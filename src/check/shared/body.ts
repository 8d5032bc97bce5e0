import type {Node, Paragraph, Parent, Part, Root} from '../../model/gwast.ts'

/** The parts of a notice that say what is to be done. */
export function bodyParts(tree: Root): Part[] {
  return tree.children.filter((part): part is Part => part.type === 'part' && part.name !== '版头' && part.name !== '版记')
}

/** Paragraphs of running text below a node: in no table and in no element. */
export function runningParagraphs(node: Node, into: Paragraph[] = []): Paragraph[] {
  for (const child of (node as Parent).children) {
    if (child.type === 'paragraph') into.push(child as Paragraph)
    else if (child.type === 'section' || child.type === 'row') runningParagraphs(child, into)
  }
  return into
}
