import type {Paragraph, Section} from '../../model/gwast.ts'
import {retype, setAside, viewOf} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {numberingOf} from './numbering.ts'

/** A numbered paragraph as a section that holds it, its marker a leaf of its own; null for any other paragraph. */
export function sectionOf(node: Paragraph, source: Source): Section | null {
  const view = viewOf(node, source)
  const numbering = numberingOf(view)
  if (!numbering || numbering.length === view.length) return null
  retype(node, 'marker', source, view.start(0), view.end(numbering.length))
  // 「第三条，…」: the mark behind the number is no part of the text
  if (view.fold.charAt(numbering.length) === ',') setAside(node, 'syntax', source, view.start(numbering.length), view.end(numbering.length + 1))
  const {marker, ordinal, level, decimal} = numbering
  delete node.decimal
  const section: Section = {type: 'section', marker, ordinal, level, children: [node], ...(decimal ? {decimal} : {})}
  if (node.position) section.position = node.position
  return section
}

/** 第X条 */
export function isArticle({marker}: Section): boolean {
  return marker !== null && /^第.+条$/u.test(marker)
}
