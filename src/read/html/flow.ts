import type {CellText} from '../reading-text.ts'
import {isBlock, isSeen, walk, type Element} from './dom.ts'
import {printedNumber} from './list.ts'
import type {Measure} from './measure.ts'
import {metadataOf} from './metadata.ts'
import {Run} from './run.ts'
import {captionsOf, isDataTable, rowsOf} from './table.ts'

/** A piece of the page in document order. */
export type Item =
  | {readonly type: 'line'; readonly text: string; readonly depth: number | null; readonly zone: Zone; readonly element: Element}
  | {readonly type: 'table'; readonly rows: readonly (readonly CellText[])[]}

/** `furniture`: a share bar and the like inside the article; `metadata`: 索引号, 发文字号 … from a table of such labels */
type Zone = 'before' | 'article' | 'after' | 'furniture' | 'metadata'

/**
 * A tree as lines and tables: each block element and each `<br>` begins a line.
 *
 * @param article Element inside which tables stay tables; everything visible outside it becomes lines.
 */
export function flow(root: Element, article: Element | null, measures: ReadonlyMap<Element, Measure>): Item[] {
  const items: Item[] = []
  const run = new Run()
  const blocks: Element[] = [root]
  const counts = new Map<Element, number>()
  let zone: Zone = article === null ? 'article' : 'before'
  let item: {element: Element; position: number} | null = null
  let furniture = 0
  let verbatim = 0

  function flush(): void {
    const element = blocks.at(-1) ?? root
    for (const line of run.take()) {
      const number = item && zone === 'article' ? printedNumber(item.element, item.position, line) : ''
      item = null
      items.push({type: 'line', text: number + line, depth: depthOf(blocks), zone: furniture > 0 && zone === 'article' ? 'furniture' : zone, element})
    }
  }

  function endsLine(element: Element): boolean {
    return isBlock(element) || element === article || measures.get(element)?.furniture === true
  }

  walk(root, {
    enter(element) {
      if (!isSeen(element)) return false
      const own = measures.get(element)
      if (endsLine(element) || element.name === 'br') flush()
      if (element === article) zone = 'article'
      if (own?.table && element.name === 'table' && isDataTable(element, own)) {
        const rows = rowsOf(element, (cell) => cellText(cell, measures))
        const metadata = metadataOf(rows)
        if (metadata) {
          for (const text of metadata) items.push({type: 'line', text, depth: null, zone: 'metadata', element})
          return false
        }
        if (zone === 'article' && rows.some((row) => row.some((cell) => cell.text !== ''))) {
          for (const caption of captionsOf(element)) for (const line of flow(caption, null, measures)) items.push(line)
          items.push({type: 'table', rows})
          return false
        }
      }
      if (element.name === 'li' && element.parent) {
        const list = element.parent as Element
        const position = counts.get(list) ?? 0
        counts.set(list, position + 1)
        item = {element, position}
      }
      if (isBlock(element)) blocks.push(element)
      if (own?.furniture === true) furniture++
      if (keepsLineFeeds(element)) verbatim++
      return undefined
    },
    text(value) {
      if (verbatim === 0) return run.push(value)
      for (const [at, line] of value.split(/\r\n?|\n/).entries()) {
        if (at > 0) flush()
        run.push(line)
      }
    },
    leave(element) {
      if (endsLine(element)) flush()
      if (isBlock(element)) blocks.pop()
      if (element === article) zone = 'after'
      if (measures.get(element)?.furniture === true) furniture--
      if (keepsLineFeeds(element)) verbatim--
    }
  })
  flush()
  return items
}

function cellText(cell: Element, measures: ReadonlyMap<Element, Measure>): string {
  // most cells of a large table hold text and nothing else
  if (cell.children.every((child) => child.type === 'text') && !keepsLineFeeds(cell)) {
    const run = new Run()
    for (const child of cell.children) if ('data' in child) run.push(child.data)
    return run.take().join('\n')
  }
  return flow(cell, null, measures)
    .map((item) =>
      item.type === 'line'
        ? item.text
        : item.rows
            .flat()
            .map((inner) => inner.text)
            .join('\n')
    )
    .join('\n')
}

function keepsLineFeeds(element: Element): boolean {
  return element.name === 'pre' || element.name === 'textarea' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.attribs.style ?? '')
}

function depthOf(blocks: readonly Element[]): number | null {
  for (const block of blocks.slice(-4)) {
    const depth = /^h([1-6])$/.exec(block.name)?.[1]
    if (depth !== undefined) return Number(depth)
  }
  return null
}
