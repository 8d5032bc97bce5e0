import {METADATA_LABELS} from '../../words/site-label.ts'
import type {CellText} from '../reading-text.ts'

/** @returns The label that the line or cell begins with, without blanks; null where none does. */
export function labelOf(text: string): {label: string; rest: string} | null {
  // 「索 引 号：」: a label is short even with blanks inside
  const colon = text.slice(0, 20).search(/[:：]/)
  const label = (colon === -1 ? text.slice(0, 20) : text.slice(0, colon)).replace(/[\s【】[\]]/g, '')
  if (!METADATA_LABELS.has(label)) return null
  if (colon === -1) return text.length < 20 ? {label, rest: ''} : null
  return {label, rest: text.slice(colon + 1).trim()}
}

/** A metadata table says little; a plan's own table of 名称 and 文号 says more. */
const LONGEST = 1500

/**
 * A table of labels and values as lines `标题：…`.
 *
 * @returns null where the table is anything else: then not every row begins with a label.
 */
export function metadataOf(rows: readonly (readonly CellText[])[]): string[] | null {
  let length = 0
  let labels = 0
  const lines: string[] = []
  for (const row of rows) {
    let open: string | null = null
    let first = true
    for (const {text} of row) {
      const cell = text.replaceAll('\n', ' ')
      length += cell.length
      if (cell === '' && open === null) continue
      const found = open === null ? labelOf(cell) : null
      if (first && !found) return null
      first = false
      if (open !== null) {
        lines.push(open + cell)
        open = null
      } else if (found) {
        labels++
        if (found.rest === '') open = /[:：]$/.test(cell) ? cell : `${cell}：`
        else lines.push(cell)
      } else lines.push(cell)
    }
    if (open !== null) lines.push(open)
  }
  return labels > 0 && length <= LONGEST ? lines : null
}
