import type {Reader} from '../model/contract.ts'
import {isFlat} from './docx/claim.ts'
import {Flow} from './docx/flow.ts'
import type {Item} from './docx/item.ts'
import {marginsOf} from './docx/margins.ts'
import {Notes} from './docx/notes.ts'
import {Numbering} from './docx/numbering.ts'
import {openFlat, openPackage, type Package} from './docx/package.ts'
import {stylesOf} from './docx/styles.ts'
import {decode} from './encoding.ts'
import {writeFragment} from './html.ts'
import {isMarkdown, partRules} from './markdown/sniff.ts'
import {ReadingText} from './reading-text.ts'
import {childOf} from './xml.ts'

/**
 * Word documents as printed: automatic numbers, the result of fields, tracked changes as accepted. Headers, footers
 * and tables of contents are trivia; foot- and endnotes stand below the text.
 */
export const reader: Reader = {
  name: 'docx',
  extensions: ['.docx', '.docm'],
  async read(bytes, forced) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    // plain text under the name of a document
    if (!isZip && !isFlat(bytes)) return decode(bytes, forced)
    const parts = isZip ? openPackage(bytes) : openFlat(decode(bytes, forced).text)
    const into = new ReadingText()
    await write(into, parts)
    return {text: into.text, blocks: into.blocks, encoding: null}
  }
}

async function write(into: ReadingText, parts: Package): Promise<void> {
  const styles = stylesOf(parts.ofType('styles'))
  const notes = new Notes()
  const flow = new Flow(styles, new Numbering(parts.ofType('numbering'), styles), notes)
  const put = (items: readonly Item[]) => {
    for (const item of items) {
      if (item.type === 'table') into.table(item.rows, '\t')
      else if (item.type === 'chunk') writeFragment(into, parts.textOfId(item.id) ?? '')
      else if (item.isTrivia) into.trivia(item.text, 'contents')
      else if (item.depth !== null) into.heading(item.depth, item.text)
      else into.paragraph(item.text)
    }
  }
  const {headers, footers} = marginsOf(parts)
  for (const header of headers) for (const line of linesOf(flow.items(header))) into.trivia(line)
  const items = flow.items(childOf(parts.document, 'body') ?? parts.document)
  if (isMarkdown(items.map((item) => (item.type === 'text' ? item.text : '')).join('\n'))) await putMarkdown(items, put, into)
  else put(items)
  for (const {title, note} of notes.written({footnote: parts.ofType('footnotes'), endnote: parts.ofType('endnotes')})) {
    into.paragraph(title + linesOf(flow.items(note)).join(' '))
  }
  for (const footer of footers) for (const line of linesOf(flow.items(footer))) into.trivia(line)
}

/** A document made from Markdown that kept its marks: the paragraphs between tables and headings are read as a text of it. */
async function putMarkdown(items: readonly Item[], put: (items: readonly Item[]) => void, into: ReadingText): Promise<void> {
  const {writeMarkdown} = await import('./markdown.ts')
  let lines: string[] = []
  const flush = async () => {
    await writeMarkdown(partRules(lines.join('\n\n')), into)
    lines = []
  }
  for (const item of items) {
    if (item.type === 'text' && item.depth === null && !item.isTrivia) lines.push(item.text)
    else {
      await flush()
      put([item])
    }
  }
  await flush()
}

/** What stands in margins and notes is text, however it is set. */
function linesOf(items: readonly Item[]): string[] {
  return items.flatMap((item) =>
    item.type === 'text' ? [item.text] : item.type === 'table' ? item.rows.map((row) => row.map(({text}) => text).join('\t')) : []
  )
}
