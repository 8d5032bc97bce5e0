import type {CellText} from '../reading-text.ts'
import type {Property} from './formatting.ts'

/** Whether a cell is merged with what stands left of it or above it. */
interface Merge {
  left: boolean
  above: boolean
  opensDown: boolean
}

export interface WordRow {
  readonly cells: readonly string[]
  /** Left edges and the last right one, in twentieths of a point; empty where the file does not say */
  readonly edges: readonly number[]
  readonly merges: readonly Merge[]
}

const DEFINE_TABLE = 0xd608
const MERGE = 0x5624
const VERTICAL_MERGE = 0xd62b

/** A row's cells with the geometry that the properties of its end mark tell. */
export function rowOf(cells: readonly string[], properties: readonly Property[]): WordRow {
  const definition = properties.findLast(({code}) => code === DEFINE_TABLE)?.value
  const count = definition && definition.byteLength > 0 ? definition.getUint8(0) : 0
  if (!definition || count !== cells.length || definition.byteLength < 1 + (count + 1) * 2) return {cells, edges: [], merges: []}
  const edges = Array.from({length: count + 1}, (_, index) => definition.getInt16(1 + index * 2, true))
  const merges = cells.map((_, index): Merge => {
    const at = 1 + (count + 1) * 2 + index * 20
    const flags = at + 2 <= definition.byteLength ? definition.getUint16(at, true) : 0
    const across = flags & 3
    const down = (flags >> 5) & 3
    return {left: across === 1, above: down === 1, opensDown: down === 3}
  })
  for (const {code, value} of properties) {
    if (code === MERGE && value.byteLength >= 2) {
      for (let index = value.getUint8(0) + 1; index < Math.min(count, value.getUint8(1)); index++) (merges[index] as Merge).left = true
    } else if (code === VERTICAL_MERGE && value.byteLength >= 2) {
      const merge = merges[value.getUint8(0)]
      const down = value.getUint8(1) & 3
      if (merge) Object.assign(merge, {above: down === 1, opensDown: down === 3})
    }
  }
  return {cells, edges, merges}
}

/** Edges that lie nearer than this are one: rows drawn by hand never meet exactly. */
const SAME_EDGE = 45

/** Rows with their merged cells as spans. Word keeps no common grid: columns are where the edges of all rows lie. */
export function spans(rows: readonly WordRow[]): CellText[][] {
  const columnAt = columnsOf(rows)
  const out: Open[][] = []
  let above = new Map<number, Open>()
  for (const row of rows) {
    const reaching = new Map<number, Open>()
    const cells: Open[] = []
    const first = row.edges[0] === undefined ? 0 : columnAt(row.edges[0])
    if (first > 0) cells.push({text: '', colSpan: first})
    for (const [index, text] of row.cells.entries()) {
      const [left, right] = [row.edges[index], row.edges[index + 1]]
      const merge = row.merges[index]
      const last = cells.at(-1)
      const width = left === undefined || right === undefined ? 1 : Math.max(1, columnAt(right) - columnAt(left))
      if (merge?.left && last && index > 0) {
        last.colSpan = (last.colSpan ?? 1) + width
        if (text !== '') last.text += `\n${text}`
        continue
      }
      const column = left === undefined ? index : columnAt(left)
      const owner = merge?.above ? above.get(column) : undefined
      if (owner) {
        owner.rowSpan = (owner.rowSpan ?? 1) + 1
        if (text !== '') owner.text += `\n${text}`
        reaching.set(column, owner)
        continue
      }
      const cell: Open = {text, colSpan: width}
      cells.push(cell)
      if (merge?.opensDown) reaching.set(column, cell)
    }
    above = reaching
    out.push(cells)
  }
  return out.map((cells) => cells.map(({text, colSpan = 1, rowSpan = 1}) => ({text, ...(colSpan > 1 && {colSpan}), ...(rowSpan > 1 && {rowSpan})})))
}

interface Open {
  text: string
  colSpan?: number
  rowSpan?: number
}

function columnsOf(rows: readonly WordRow[]): (edge: number) => number {
  const borders: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const edge of rows.flatMap(({edges}) => edges).sort((one, other) => one - other)) {
    if (edge - last > SAME_EDGE) borders.push(edge)
    last = edge
  }
  return (edge) =>
    Math.max(
      0,
      borders.findLastIndex((border) => border <= edge)
    )
}
