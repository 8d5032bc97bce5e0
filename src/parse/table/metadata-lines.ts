import type {Range} from '../../model/contract.ts'
import type {Leaf, Paragraph} from '../../model/gwast.ts'
import {foldKey} from '../../text/fold.ts'
import {leaf, paragraph, trivia} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {METADATA_LABELS} from '../../words/site-label.ts'

interface Cell extends Range {
  isLabel: boolean
  /** Whether it can hardly be the header of a column: 「索引号」, not 「名称」 */
  isOwn: boolean
  /** Length of the label, folded, without white space, where it has no colon, else 0 */
  bare: number
}

/** So many known labels tell that a line is one of labels. */
const FEWEST = 2

/** The line that Markdown draws under a table's header. */
export function isRule(source: Source, {start, end}: Range): boolean {
  const said = source.text.slice(start, end)
  return said.includes('---') && said.includes('|') && /^[|:\s-]+$/u.test(said)
}

/**
 * The block that sites print around a document, its cells parted by bars: 「索引号： | 12345 | 信息分类： | 规范性文件 |」, the
 * colons there or not.
 *
 * @param isOpen Whether the line above is one of them.
 * @returns A paragraph for each label with its value, the bars trivia; null where the line does not begin with a label.
 */
export function metadataLine(source: Source, line: Range, isOpen: boolean): Paragraph[] | null {
  if (!source.text.slice(line.start, line.end).includes('|')) return null
  const cells = cellsIn(source, line)
  const [first, second] = cells
  if (!first) return null
  const known = cells.filter(({isLabel}) => isLabel).length
  const hasColon = first.isLabel && first.bare === 0
  // 「名称 | 数量 | 状态」 is the header of a table
  const opens = first.isLabel && first.isOwn && second?.isLabel === false && known >= FEWEST
  const goesOn = isOpen && (first.isLabel || known >= FEWEST)
  if (!hasColon && !opens && !goesOn) return null
  first.isLabel = true
  const items: Cell[][] = []
  for (const cell of cells) {
    const open = items.at(-1)
    if (cell.isLabel || !open) items.push([cell])
    else open.push(cell)
  }
  let at = line.start
  return items.map((item, index) => {
    const end = items[index + 1]?.[0]?.start ?? line.end
    const leaves = item.flatMap((cell) => {
      const bar = bars(source, at, cell.start)
      at = cell.end
      return [...bar, leaf('text', source, cell.start, cell.end)]
    })
    const rest = bars(source, at, end)
    at = end
    const node = paragraph([...leaves, ...rest])
    if (item[0]?.isLabel && item[0].bare > 0) node.label = item[0].bare
    return node
  })
}

function cellsIn({text}: Source, line: Range): Cell[] {
  const cells: Cell[] = []
  for (const {index, 0: said} of text.slice(line.start, line.end).matchAll(/[^|]+/gu)) {
    const words = said.trim()
    if (words === '') continue
    const start = line.start + index + said.indexOf(words)
    const key = foldKey(words)
    const label = key.replace(/:$/u, '')
    cells.push({
      start,
      end: start + words.length,
      isLabel: METADATA_LABELS.has(label),
      isOwn: /文号|索引|.{3}/u.test(label),
      bare: label === key ? key.length : 0
    })
  }
  return cells
}

/** What stands between cells, without the white space at its ends. */
function bars(source: Source, start: number, end: number): Leaf[] {
  const said = source.text.slice(start, end)
  const words = said.trim()
  const from = start + said.indexOf(words)
  return words === '' ? [] : [trivia('syntax', source, from, from + words.length)]
}
