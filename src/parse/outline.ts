import type {VFile} from 'vfile'
import type {Block, Paragraph, Part, Root, Section} from '../model/gwast.ts'
import type {Source} from '../text/source.ts'
import {endOf, retype, viewOf} from '../text/leaf.ts'
import {numberingOf} from './numbering.ts'

/** Nests numbered paragraphs: 一、（一）1.（1） → sections in sections, by kind of marker, within each part. */
export function outline() {
  return (tree: Root, file: VFile): void => {
    const {source} = file.data
    if (!source) return
    for (const part of tree.children) if (part.type === 'part' && part.name !== '版头' && part.name !== '版记') part.children = nest(part, source)
  }
}

function nest(part: Part, source: Source): Block[] {
  const top: Block[] = []
  const open: Section[] = []
  for (const block of part.children) {
    const section = block.type === 'paragraph' ? sectionOf(block, source) : null
    if (section) {
      while (open.length > 0 && (open.at(-1) as Section).level >= section.level) open.pop()
      ;(open.at(-1)?.children ?? top).push(section)
      open.push(section)
    } else {
      // Elements (附件说明, 成文日期 …) and what follows them belong to the part itself.
      if (block.type === 'element') open.length = 0
      ;(open.at(-1)?.children ?? top).push(block)
    }
  }
  for (const block of top) if (block.type === 'section') close(block)
  return top
}

/** A numbered paragraph as a section that holds it, its marker a leaf of its own; null for any other paragraph. */
export function sectionOf(node: Paragraph, source: Source): Section | null {
  const view = viewOf(node, source)
  const numbering = numberingOf(view)
  if (!numbering || numbering.length === view.length) return null
  retype(node, 'marker', source, view.start(0), view.end(numbering.length))
  const section: Section = {type: 'section', marker: numbering.marker, ordinal: numbering.ordinal, level: numbering.level, children: [node]}
  if (node.position) section.position = node.position
  return section
}

function close(section: Section): void {
  for (const child of section.children) if (child.type === 'section') close(child)
  const last = section.children.at(-1)
  if (section.position && last?.position && endOf(last) > endOf(section)) {
    section.position = {start: section.position.start, end: last.position.end}
  }
}
