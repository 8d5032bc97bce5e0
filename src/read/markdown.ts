import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Data, type Plugin} from 'unified'
import type {Reader} from '../model/contract.ts'
import {decode} from './encoding.ts'
import {blocksOf} from './markdown/blocks.ts'
import {isTooDeep} from './markdown/deep.ts'
import {inlineText} from './markdown/inline.ts'
import {partsOf} from './markdown/parts.ts'
import {piecesOf, type Rows} from './markdown/tables.ts'
import {ReadingText} from './reading-text.ts'

/** Markdown: its blocks, without its syntax; numbers and bullets stay as printed. */
export const reader: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  async read(bytes, forced) {
    const {text: source, encoding} = decode(bytes, forced)
    const into = new ReadingText()
    const body = frontMatter(source)
    into.trivia(source.slice(0, body), 'label')
    await writeMarkdown(source.slice(body), into)
    return {text: into.text, blocks: into.blocks, encoding}
  }
}

export async function writeMarkdown(source: string, into: ReadingText): Promise<void> {
  for (const piece of piecesOf(source, parseTable)) {
    if ('rows' in piece)
      into.table(
        piece.rows.map((row) => row.map((text) => ({text}))),
        ' | '
      )
    else await write(piece.text, into)
  }
}

/** Notices are typed with indents, never with indented code. */
const withoutIndentedCode: Plugin = function () {
  const data = this.data() as Data & {micromarkExtensions?: object[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['codeIndented']}}]
}

// 「5~10个工作日，3~5天」: one tilde is a range, not a deletion
const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(withoutIndentedCode).freeze() as {parse(source: string): Root}

/** @returns null for what nests deeper than the parser can take */
function parse(source: string): Root | null {
  try {
    return parser.parse(source)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A text that is not worth the parser's time is read as lines. */
async function write(text: string, into: ReadingText): Promise<void> {
  const isLines = isTooDeep(text)
  for (const part of isLines ? [text] : partsOf(text)) {
    const tree = isLines ? null : parse(part)
    if (tree) await blocksOf(tree, part, into)
    else into.paragraph(part)
  }
}

/** @returns null where the text is anything but one table */
export function parseTable(text: string): Rows | null {
  const [table, ...others] = (isTooDeep(text) ? null : parse(text))?.children ?? []
  if (table?.type !== 'table' || others.length > 0) return null
  return table.children.map((row) => row.children.map((cell) => inlineText(cell, text)))
}

/** @returns Where the text begins after YAML between two lines `---`; 0 without any. */
function frontMatter(source: string): number {
  const first = /^---[ \t]*\r?\n/.exec(source)
  if (!first) return 0
  let at = first[0].length
  while (at < source.length) {
    const end = source.indexOf('\n', at)
    const stop = end === -1 ? source.length : end + 1
    const line = source.slice(at, stop).trim()
    if (line === '---' || line === '...') return stop
    // YAML is keys, lists, comments; anything else means that the first `---` was a rule
    if (line !== '' && !/^(?:[\w\u4e00-\u9fff -]{1,40}:|-\s|#)/u.test(line) && !/^\s/.test(source.slice(at, at + 1))) return 0
    at = stop
  }
  return 0
}
