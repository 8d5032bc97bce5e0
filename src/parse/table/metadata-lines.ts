import type {Range} from '../../model/contract.ts'
import type {Leaf, Paragraph} from '../../model/gwast.ts'
import {foldKey} from '../../text/fold.ts'
import {leaf, paragraph, trivia} from '../../tree/leaf.ts'
import type {Source} from '../../tree/source.ts'
import {METADATA_LABELS} from '../../words/site-label.ts'

interface Cell extends Range {
  isLabel: boolean
}

/**
 * The block that sites print around a document, its cells parted by bars: 「索引号： | 12345 | 信息分类： | 规范性文件 |」.
 *
 * @returns A paragraph for each label with its value, the bars trivia; null where the line does not begin with a label.
 */
export function metadataLine(source: Source, line: Range): Paragraph[] | null {
  if (!source.text.slice(line.start, line.end).includes('|')) return null
  const cells = cellsIn(source, line)
  if (!cells[0]?.isLabel) return null
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
    return paragraph([...leaves, ...rest])
  })
}

function cellsIn({text}: Source, line: Range): Cell[] {
  const cells: Cell[] = []
  for (const {index, 0: said} of text.slice(line.start, line.end).matchAll(/[^|]+/gu)) {
    const words = said.trim()
    if (words === '') continue
    const start = line.start + index + said.indexOf(words)
    const key = foldKey(words)
    cells.push({start, end: start + words.length, isLabel: key.endsWith(':') && METADATA_LABELS.has(key.slice(0, -1))})
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
