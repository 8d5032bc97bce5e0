import type {Block, Paragraph, Part, Root, Section} from '../model/gwast.ts'
import type {Source} from '../tree/source.ts'
import {endOf, viewOf} from '../tree/leaf.ts'
import {Boxes} from './boxes.ts'
import {numberingOf} from './section/numbering.ts'
import {isNoteLabel, opensNote} from '../words/note.ts'
import {isArticle, sectionOf} from './section/section.ts'

/** Nests numbered paragraphs: 一、（一）1.（1） → sections in sections, by kind of marker, within each part. */
export function outline(tree: Root, source: Source): void {
  for (const part of tree.children) if (part.type === 'part' && part.name !== '版头' && part.name !== '版记') part.children = nest(part, source)
}

function nest(part: Part, source: Source): Block[] {
  const top: Block[] = []
  const open: Section[] = []
  const boxes = new Boxes(part.children, source)
  let notes: Notes | null = null
  for (const [at, block] of part.children.entries()) {
    notes = block.type === 'paragraph' ? notesAt(block, notes, source) : null
    const isBoxed = boxes.holds(at, open)
    const section = block.type === 'paragraph' && !notes && !isBoxed ? sectionOf(block, source) : null
    if (section) {
      close(open, section)
      ;(open.at(-1)?.children ?? top).push(section)
      open.push(section)
    } else {
      // Elements (附件说明, 成文日期 …) and what follows them belong to the part itself.
      if (block.type === 'element') open.length = 0
      ;(open.at(-1)?.children ?? top).push(block)
    }
  }
  for (const block of top) if (block.type === 'section') stretch(block)
  return top
}

/**
 * Ends the open sections that a new one does not belong to: those of its level and below. In a rule an article (第X条) stands
 * above （一） and 1., whatever its level, and below 章 and 节 only. Numbers of a decimal outline and all others nest in one another
 * as they come: （1） below 1.2, 1.1 below 一、.
 */
function close(open: Section[], next: Section): void {
  while (open.length > 0) {
    const last = open.at(-1) as Section
    if (isDecimal(last) !== isDecimal(next)) {
      if (!open.some((section) => isDecimal(section) === isDecimal(next) && section.level >= next.level)) return
      open.pop()
      continue
    }
    const inner = isArticle(next) ? !isChapter(last) : isArticle(last) ? isChapter(next) || isArticle(next) : last.level >= next.level
    if (!inner) return
    open.pop()
  }
}

function isDecimal({decimal}: Section): boolean {
  return decimal === true
}

function isChapter({marker}: Section): boolean {
  return marker !== null && /^第.+[章节编]$/u.test(marker)
}

/** Numbered notes: how many there are so far. */
interface Notes {
  readonly count: number
}

/** Chapters and items of the first two levels stand in no note. */
const NOTES_FROM = 3

/** The notes that a paragraph belongs to: 「注：1.…」 or 「注：」 above them; the numbers below count on. */
function notesAt(node: Paragraph, notes: Notes | null, source: Source): Notes | null {
  const view = viewOf(node, source)
  if (opensNote(view.fold)) return {count: isNoteLabel(view.fold) ? 0 : 1}
  const numbering = numberingOf(view)
  return notes && numbering && numbering.level >= NOTES_FROM && numbering.ordinal === notes.count + 1 ? {count: numbering.ordinal} : null
}

/** A section reaches to the end of its last child. */
function stretch(section: Section): void {
  for (const child of section.children) if (child.type === 'section') stretch(child)
  const last = section.children.at(-1)
  if (section.position && last?.position && endOf(last) > endOf(section)) {
    section.position = {
      start: section.position.start,
      end: last.position.end
    }
  }
}
