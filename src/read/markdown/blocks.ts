import type {Nodes, Parents, Root} from 'mdast'
import type {ReadingText} from '../reading-text.ts'
import {printed, inlineText} from './inline.ts'

/**
 * Writes a Markdown tree as reading text, a line a block. Lines of one paragraph stay lines: notices are not
 * wrapped, their lines are paragraphs.
 */
export async function blocksOf(tree: Root, source: string, into: ReadingText): Promise<void> {
  const {parts, hasHtml} = partsOf(tree, source)
  // only HTML blocks need the HTML reader
  const html = hasHtml ? await import('../html.ts') : null
  for (const part of parts) {
    if (part.type === 'html') html?.writeFragment(into, part.text)
    else if (part.type === 'table')
      into.table(
        part.rows.map((row) => row.map((text) => ({text}))),
        ' | '
      )
    else if (part.type === 'heading') into.heading(part.depth, part.text)
    else if (part.type === 'trivia') into.trivia(part.text, 'syntax')
    else into.paragraph(part.text)
  }
}

type Part =
  | {readonly type: 'paragraph' | 'trivia' | 'html'; readonly text: string}
  | {readonly type: 'heading'; readonly depth: number; readonly text: string}
  | {readonly type: 'table'; readonly rows: readonly (readonly string[])[]}

function partsOf(tree: Root, source: string): {parts: Part[]; hasHtml: boolean} {
  const parts: Part[] = []
  let hasHtml = false
  // number or bullet of a list item that waits for its first line
  let marker = ''
  const add = (type: 'paragraph' | 'trivia', text: string) => {
    parts.push({type, text: marker + text})
    marker = ''
  }
  // a stack instead of recursion: block quotes nest without limit
  const rest: Nodes[] = [tree]
  for (let node = rest.pop(); node; node = rest.pop()) {
    switch (node.type) {
      case 'heading':
        parts.push({type: 'heading', depth: node.depth, text: marker + inlineText(node, source)})
        marker = ''
        break
      case 'paragraph':
        add('paragraph', inlineText(node, source))
        break
      case 'code':
        // 「```text」: what the fence says of its content
        if (node.lang) add('trivia', [node.lang, node.meta].join(' '))
        add('paragraph', node.value)
        break
      case 'table':
        if (marker !== '') add('paragraph', '')
        parts.push({type: 'table', rows: node.children.map((row) => row.children.map((cell) => inlineText(cell, source)))})
        break
      case 'html':
        if (marker !== '') add('paragraph', '')
        parts.push({type: 'html', text: node.value})
        hasHtml = true
        break
      case 'definition':
        add('trivia', printed(node, source))
        break
      case 'thematicBreak':
        break
      case 'listItem':
      case 'footnoteDefinition':
        marker += markerOf(node, source)
        // an item without text prints its number alone
        if (node.children.length === 0) add('paragraph', '')
        stack(node, rest)
        break
      default:
        if ('children' in node) stack(node, rest)
    }
  }
  return {parts, hasHtml}
}

function stack(node: Parents, rest: Nodes[]): void {
  for (let at = node.children.length - 1; at >= 0; at--) rest.push(node.children[at] as Nodes)
}

/** What stands before the first block of an item: `1. `, `3) `, `- [x] `, `[^1]: `. */
function markerOf(node: Parents, source: string): string {
  const start = node.position?.start.offset ?? 0
  const end = node.children[0]?.position?.start.offset ?? node.position?.end.offset ?? start
  return `${source.slice(start, end).trim()} `
}
