import {parse} from 'parse5'
import {adapter, type Htmlparser2TreeAdapterMap} from 'parse5-htmlparser2-tree-adapter'

export type Element = Htmlparser2TreeAdapterMap['element']
type HtmlNode = Htmlparser2TreeAdapterMap['node']

/** Page → its element `html`, nested as a browser nests it: an unclosed `<p>` or `<li>` ends where the next one begins. */
export function page(source: string): Element {
  const root = parse(withoutServerCode(source), {treeAdapter: adapter}).children.find(isElement)
  if (!root) throw new Error('Unexpected page without an element, expected the one that the parser adds')
  return root
}

/** The first element of the tree for which the test holds; in time that depth does not multiply. */
export function firstIn(root: Element, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  walk(root, {
    enter(element) {
      if (!found && test(element)) found = element
      return !found
    }
  })
  return found
}

/** All text inside, as it stands. */
export function textIn(root: Element): string {
  let text = ''
  walk(root, {
    text(value) {
      text += value
    }
  })
  return text
}

/** `<% … %>` and `<?php … ?>` are for the server; a browser never sees them. */
function withoutServerCode(source: string): string {
  let text = source
  for (const [open, close] of [
    ['<%', '%>'],
    ['<?php', '?>']
  ] as const) {
    let kept = ''
    let from = 0
    for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
      const end = text.indexOf(close, start + open.length)
      if (end === -1) break
      kept += text.slice(from, start)
      from = end + close.length
    }
    text = kept + text.slice(from)
  }
  return text
}

interface Visitor {
  /** @returns `false` to pass over what is inside; `leave` is not called then */
  enter?(element: Element): boolean | undefined
  leave?(element: Element): void
  text?(value: string): void
}

/** Visits a tree in document order, without recursion: a hostile page nests deeper than the stack. */
export function walk(root: Element, visitor: Visitor): void {
  let node: HtmlNode | null = root
  while (node) {
    let next: HtmlNode | null = null
    if (isElement(node)) {
      if (visitor.enter?.(node) !== false) {
        next = node.firstChild
        if (!next) visitor.leave?.(node)
      }
    } else if (node.type === 'text' && 'data' in node) visitor.text?.(node.data)
    while (!next && node && node !== root) {
      next = node.nextSibling
      if (next) break
      const above: HtmlNode | null = node.parent
      if (above && isElement(above)) visitor.leave?.(above)
      node = above
    }
    node = next
  }
}

export function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node && 'name' in node
}

/** Elements whose text nobody sees, or that are controls rather than text. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'select',
  'datalist',
  'iframe',
  'object',
  'svg',
  'audio',
  'video',
  'canvas'
])

/** Whether the element prints nothing, however it is styled. */
export function isVoiceless({name}: Element): boolean {
  return UNSEEN.has(name)
}

const INVISIBLE = /visibility\s*:\s*hidden/gi
const REMOVED = /display\s*:\s*none/gi

/** Whether the element's own attributes leave its place on the page empty. */
export function isInvisible({attribs}: Element): boolean {
  return attribs.style !== undefined && attribs.style.search(INVISIBLE) !== -1
}

/** Takes away what hides the element itself. */
export function show({attribs}: Element): void {
  delete attribs.hidden
  if (attribs.style !== undefined) attribs.style = attribs.style.replace(INVISIBLE, '').replace(REMOVED, '')
}

export function isSeen(element: Element): boolean {
  if (isVoiceless(element) || 'hidden' in element.attribs) return false
  return !isInvisible(element) && (element.attribs.style ?? '').search(REMOVED) === -1
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary ' +
    'table tbody td textarea tfoot th thead tr ul'
  ).split(' ')
)

/** Whether the element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.name) || /display\s*:\s*(?:block|flex|list-item|table)\b/i.test(element.attribs.style ?? '')
}

/** Names that the page's author gave the element, lower case: its id and classes. */
export function namesOf(element: Element): string[] {
  const {id = '', class: classes = ''} = element.attribs
  return `${id} ${classes}`
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '')
}

/** Count of characters that are not white space. */
export function weight(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0x3000 && unit !== 0xfeff) count++
  }
  return count
}
