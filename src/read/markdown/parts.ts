import {ELSEWHERE} from './tables.ts'

/** UTF-16 code units: shorter parts cost more than they save. */
const LEAST = 16_384

/** A blank line, and then one with text at the left margin; a full-width blank is text to Markdown. */
const GAP = /(?:\r\n|\n|\r)[ \t]{0,99}(?:\r\n|\n|\r)(?![ \t\r\n])/gu

/**
 * A document in parts, each of which a parser reads as it would within the whole: a line at the left margin behind a
 * blank one ends every list, quote and paragraph. A parser of Markdown takes some hundred times the memory of its text.
 *
 * @returns One part where something may reach over blank lines: a fence, HTML, a definition
 */
export function partsOf(source: string, least = LEAST): string[] {
  if (ELSEWHERE.test(source)) return [source]
  const parts: string[] = []
  let from = 0
  for (const {index, 0: gap} of source.matchAll(GAP)) {
    const end = index + gap.length
    if (end - from < least) continue
    parts.push(source.slice(from, end))
    from = end
  }
  return [...parts, source.slice(from)]
}
