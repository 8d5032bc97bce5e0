import type {Block, Paragraph, Part, Root} from '../../model/gwast.ts'
import type {Source} from '../../tree/source.ts'
import {isOutsideFurniture} from '../../words/furniture.ts'
import {viewOf} from '../../tree/leaf.ts'
import {isAttachmentHead, readAttachmentList} from './attachment.ts'
import {attachmentTitleLines, findDate, readClosing, readSignature, titleLines} from './closing.ts'
import {element, part, triviaOf} from './element.ts'
import {findImprint, readImprint} from './imprint.ts'
import {isRecipients, readHead} from './head.ts'
import {numberingOf} from '../section/numbering.ts'
import {signedLineApart} from './signed-line.ts'
import {isTitleNote, titleNoteApart} from './title-note.ts'
import {endsAsTitle} from '../../words/kind.ts'
import {pushAll} from '../../model/lists.ts'

/** Parts the notice by GB/T 9704-2012: 版头, 主体, what is issued with it, 附件, 版记. */
export function elements(tree: Root, source: Source): void {
  const all = (tree.children as Block[]).flatMap((block) => titleNoteApart(block, source)).flatMap((block) => signedLineApart(block, source))
  const end = trailing(all, source)
  const blocks = all.slice(0, end)
  const imprint = findImprint(blocks, source)
  const head = readHead(blocks, source, imprint)
  const parts: Part[] = [part('版头', head.children)]
  const title = head.children.flatMap((child) => (child.type === 'element' && child.name === '标题' ? child.children : []))
  readBody(blocks.slice(0, imprint), source, head.next, title.map((node) => viewOf(node, source).fold).join(''), parts)
  if (imprint < blocks.length) parts.push(part('版记', readImprint(blocks.slice(imprint), source)))
  const rest: Block[] = all.slice(end).flatMap((block) => triviaOf(block, 'furniture', source))
  tree.children = [...parts.filter(({children}) => children.length > 0), ...rest]
}

/** Index of the page furniture below the notice. */
function trailing(blocks: readonly Block[], source: Source): number {
  let end = blocks.length
  while (end > 0) {
    const block = blocks[end - 1] as Block
    if (block.type !== 'trivia' && !(block.type === 'paragraph' && isOutsideFurniture(viewOf(block, source).fold))) break
    end--
  }
  return end
}

/** The letter that goes out with what is issued has no more paragraphs. */
const LETTER = 12

/** @param titled The title, folded: it begins with who issues. */
function readBody(blocks: readonly Block[], source: Source, from: number, titled: string, parts: Part[]): void {
  let at = from
  let body = part('主体', [])
  parts.push(body)
  const open = (name: Part['name']) => {
    body = part(name, [])
    parts.push(body)
  }
  const takeTitle = (name: '标题' | '附件标题'): void => {
    // 目录 may stand above it
    for (let block = blocks[at]; block?.type === 'trivia'; block = blocks[++at]) body.children.push(block)
    const lines = name === '附件标题' ? attachmentTitleLines(blocks, source, at) : titleLines(blocks, source, at)
    if (lines === 0) return
    body.children.push(element(name, blocks.slice(at, at + lines) as Paragraph[]))
    at += lines
    const below = blocks[at]
    if (below?.type !== 'paragraph' || !isTitleNote(viewOf(below, source).fold)) return
    body.children.push(element('题注', [below]))
    at++
  }
  const first = blocks[at]
  if (first?.type === 'paragraph' && !numberingOf(viewOf(first, source)) && isRecipients(viewOf(first, source).fold)) {
    body.children.push(element('主送机关', [first]))
    at++
  }
  const names = issuedNames(blocks, source, at)
  const date = findDate(blocks, source, at)
  const closing = date === -1 ? readSignature(blocks, source, at, titled) : readClosing(blocks, source, at, date)
  while (at < blocks.length) {
    if (closing && at === closing.signature) {
      pushAll(body.children, closing.children)
      at = closing.next
      const list = readAttachmentList(blocks, source, at)
      if (list) {
        body.children.push(list.list)
        at = list.next
      }
      if (at < blocks.length && !isAttachmentHead(blocks[at], source)) {
        open('印发件')
        takeTitle('标题')
      }
      continue
    }
    const list = readAttachmentList(blocks, source, at)
    if (list) {
      body.children.push(list.list)
      at = list.next
      if (!closing || at > closing.signature) open('附件')
      continue
    }
    if (isAttachmentHead(blocks[at], source)) {
      open('附件')
      body.children.push(element('附件标题', [blocks[at] as Paragraph]))
      at++
      takeTitle('附件标题')
      continue
    }
    if (at > (closing?.signature ?? Infinity) && names.has(foldOf(blocks[at], source))) {
      // The next of several that are issued together
      open('印发件')
      takeTitle('标题')
      continue
    }
    body.children.push(blocks[at] as Block)
    at++
  }
}

function foldOf(block: Block | undefined, source: Source): string {
  return block?.type === 'paragraph' ? viewOf(block, source).fold : ''
}

/** The covering notice names what it issues: 「《…的规定》和《…的规定》已经市政府同意」. */
function issuedNames(blocks: readonly Block[], source: Source, from: number): ReadonlySet<string> {
  const item = blocks.findIndex((block, at) => at >= from && block.type === 'paragraph' && numberingOf(viewOf(block, source)) !== null)
  const names = blocks
    .slice(from, Math.min(from + LETTER, item === -1 ? Infinity : item))
    .flatMap((block) => foldOf(block, source).match(/(?<=《)[^《》]{4,60}(?=》)/gu) ?? [])
  return new Set(names.filter(endsAsTitle))
}
