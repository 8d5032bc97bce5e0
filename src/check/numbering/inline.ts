import type {Source} from '../../text/source.ts'

/**
 * Whether a marker stands anywhere between two places of the source, also inside a line: an item that is not on a line of its own is
 * not missing.
 */
export function isPrinted(marker: string, source: Source, start: number, end: number): boolean {
  const key = keyOf(marker)
  const text = keyOf(source.text.slice(start, end))
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) if (!/[\d一二三四五六七八九十百]/u.test(text.charAt(at - 1))) return true
  return false
}

/** All points, brackets and white space alike: 「1．」「1、」, 「（一）」「(一)」「一）」. A blank keeps 「5」 of one cell from 「三、」 of the next. */
function keyOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/[、.﹒]/gu, '.').replace(/[(〔[]/gu, '').replace(/[〕\]]/gu, ')')
}
