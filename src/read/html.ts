import type {Reader} from '../model/contract.ts'
import {decode} from './encoding.ts'
import {article} from './html/article.ts'
import {firstIn, page, textIn, type Element} from './html/dom.ts'
import {flow, type Item} from './html/flow.ts'
import {roles, withValues} from './html/frame.ts'
import {measure} from './html/measure.ts'
import {unveil} from './html/veil.ts'
import {latin1} from './magic.ts'
import {ReadingText} from './reading-text.ts'

/** Web pages: the article, its title and its metadata are the notice; every other visible line is trivia. */
export const reader: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml', '.jsp', '.jspx', '.asp', '.aspx', '.php', '.do'],
  read(bytes, forced) {
    const {text: source, encoding} = decode(bytes, forced, declaredCharset(bytes))
    const into = new ReadingText()
    writePage(into, source)
    return {text: into.text, blocks: into.blocks, encoding}
  }
}

/** A whole page: its article, title and metadata; its other lines as trivia. */
export function writePage(into: ReadingText, source: string): void {
  const root = page(source)
  unveil(root)
  const body = bodyOf(root)
  const measures = measure(body)
  const items = withValues(flow(body, article(body, measures), measures))
  write(into, items, roles(items, titleOf(root)))
}

/** Tables and lines of a piece of HTML, for formats that hold some. */
export function writeFragment(into: ReadingText, source: string): void {
  const body = bodyOf(page(source))
  const items = flow(body, null, measure(body))
  write(
    into,
    items,
    items.map(() => 'text')
  )
}

/** A page of frames has none. */
const bodyOf = (root: Element): Element => firstIn(root, ({name}) => name === 'body') ?? root

function titleOf(root: Element): string {
  const named = firstIn(root, ({name, attribs}) => name === 'meta' && attribs.name?.toLowerCase() === 'articletitle')
  const title = firstIn(root, ({name}) => name === 'title')
  return named?.attribs.content ?? (title ? textIn(title) : '')
}

function write(into: ReadingText, items: readonly Item[], as: readonly ReturnType<typeof roles>[number][]): void {
  for (const [at, item] of items.entries()) {
    if (item.type === 'table') into.table(item.rows, '\t')
    else if (as[at] === 'title') into.heading(item.depth ?? 1, item.text)
    else if (as[at] === 'trivia') into.trivia(item.text)
    else if (item.depth !== null) into.heading(item.depth, item.text)
    else into.paragraph(item.text)
  }
}

/** `<meta charset>`, `http-equiv` or a JSP directive: all write `charset=…` near the top. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const label = /\bcharset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(latin1(bytes, 4096))?.[1]
  // a page whose first bytes could be read here is not UTF-16, whatever it says
  return label === undefined || /^utf-?16/i.test(label) ? undefined : label
}
