import type {Block, Paragraph} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {viewOf} from '../../tree/leaf.ts'
import {numberingOf} from '../section/numbering.ts'
import {isAttachmentHead} from './attachment.ts'
import {element} from './element.ts'
import {isTitleNote} from './title-note.ts'
import {DATE_LINE} from './words.ts'
import {endsAsOrgan} from '../../words/organ.ts'
import {endsAsTitle, goesOnTitle} from '../../words/kind.ts'
import {isRemark} from '../../words/note.ts'

function foldOf(block: Block | undefined, source: Source): string | null {
  return block?.type === 'paragraph' ? viewOf(block, source).fold : null
}

/** Index of the line that is nothing but 成文日期, or -1. A date line above a heading opens nothing. */
export function findDate(blocks: readonly Block[], source: Source, from: number): number {
  return blocks.findIndex((block, at) => at >= from && DATE_LINE.test(foldOf(block, source) ?? ''))
}

/** 发文机关署名, 成文日期 and 附注: from the lines above the date to the note below it. */
export function readClosing(blocks: readonly Block[], source: Source, from: number, date: number): {signature: number; children: Block[]; next: number} {
  let signature = date
  while (signature > from) {
    const fold = foldOf(blocks[signature - 1], source)
    if (fold === null || fold.length > 40 || /[。,;:]/u.test(fold) || !endsAsOrgan(fold)) break
    if (numberingOf(viewOf(blocks[signature - 1] as Paragraph, source))) break
    signature--
  }
  const children: Block[] = blocks.slice(signature, date).map((block) => element('发文机关署名', [block as Paragraph]))
  children.push(element('成文日期', [blocks[date] as Paragraph]))
  let next = date + 1
  while (next < blocks.length && isRemark(foldOf(blocks[next], source) ?? '')) {
    children.push(element('附注', [blocks[next] as Paragraph]))
    next++
  }
  return {signature, children, next}
}

/** The title of an attachment is at most so long where no kind of document ends it, in characters. */
const LONGEST_NAME = 40

/** The title of an attachment below its head: where no line ends as a title, a short one that is no sentence. */
export function attachmentTitleLines(blocks: readonly Block[], source: Source, from: number): number {
  const lines = titleLines(blocks, source, from)
  const block = blocks[from]
  if (lines > 0 || block?.type !== 'paragraph') return lines
  const view = viewOf(block, source)
  return view.length <= LONGEST_NAME && !/[。;:,]/u.test(view.fold) && !numberingOf(view) && !DATE_LINE.test(view.fold) ? 1 : 0
}

/** 发文机关署名 without 成文日期 below it: the last line, or the last above an attachment, is nothing but the organ that the title begins with. */
export function readSignature(blocks: readonly Block[], source: Source, from: number, titled: string): ReturnType<typeof readClosing> | null {
  const signature = blocks.findIndex((block, at) => {
    const fold = at > from && (at === blocks.length - 1 || isAttachmentHead(blocks[at + 1], source)) ? foldOf(block, source) : null
    return fold !== null && fold.length < titled.length && titled.startsWith(fold) && endsAsOrgan(fold)
  })
  return signature === -1 ? null : {signature, children: [element('发文机关署名', [blocks[signature] as Paragraph])], next: signature + 1}
}

/**
 * The title of what is issued, on the lines from `from` on.
 *
 * @returns Number of its lines; 0 where no title stands here.
 */
export function titleLines(blocks: readonly Block[], source: Source, from: number): number {
  let lines = 0
  let joined = ''
  let found = 0
  while (lines < 5) {
    const block = blocks[from + lines]
    const fold = foldOf(block, source)
    if (fold === null || fold.length > 60 || /[。;:,]$/u.test(fold) || /^附件/u.test(fold)) break
    if (block?.type === 'paragraph' && numberingOf(viewOf(block, source))) break
    if (found > 0 && (!goesOnTitle(fold) || isTitleNote(fold))) break
    joined += fold
    lines++
    if (endsAsTitle(joined)) found = lines
  }
  return found
}
