import type {Range} from '../model/contract.ts'

/** Outermost brackets of folded text: from the opening one to after its closing one. An unclosed one ends with the text. */
export function bracketsIn(text: string): Range[] {
  const found: Range[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x28) {
      if (depth === 0) start = at
      depth++
    } else if (unit === 0x29 && depth > 0) {
      depth--
      if (depth === 0) found.push({start, end: at + 1})
    }
  }
  if (depth > 0) found.push({start, end: text.length})
  return found
}

/** Cuts a range at some of its marks. */
export function cutAt(range: Range, marks: readonly number[]): Range[] {
  const pieces: Range[] = []
  let start = range.start
  for (const at of marks) {
    pieces.push({start, end: at})
    start = at + 1
  }
  return [...pieces, {start, end: range.end}]
}

/** Pieces of `text` between the separators that stand outside all brackets, as ranges without the separators. */
export function splitOutside(text: string, range: Range, separators: string): Range[] {
  const pieces: Range[] = []
  let depth = 0
  let start = range.start
  for (let at = range.start; at < range.end; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separators.includes(character)) {
      if (at > start) pieces.push({start, end: at})
      start = at + 1
    }
  }
  if (range.end > start) pieces.push({start, end: range.end})
  return pieces
}
