/**
 * Width folding that never changes length: NFKC of each character that keeps its length in UTF-16 code units,
 * `﹐` → `,`, and `〔〕<>[]` → `()`, so that one pattern reads every printed form of a mark.
 */

const BRACKETS: Readonly<Record<string, string>> = {'〔': '(', '〕': ')', '<': '(', '>': ')', '[': '(', ']': ')', '﹐': ','}

/** Folded code unit by code unit, filled when first met; 0: not yet met. */
const table = new Uint16Array(65536)

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit)
  const wide = character.normalize('NFKC')
  const kept = wide.length === 1 ? wide : character
  const folded = (BRACKETS[kept] ?? kept).charCodeAt(0)
  table[unit] = folded
  return folded
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

/**
 * @param text Any string.
 * @returns A string of the same length in UTF-16 code units.
 */
export function fold(text: string): string {
  let folded = ''
  // Unchanged stretches are copied whole: most characters of a notice fold to themselves.
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSurrogate(unit)) {
      const pair = text.slice(at, at + 2)
      const wide = pair.normalize('NFKC')
      if (wide.length === 2 && wide !== pair && (text.codePointAt(at) ?? 0) > 0xffff) {
        folded += text.slice(copied, at) + wide
        copied = at + 2
      }
      if ((text.codePointAt(at) ?? 0) > 0xffff) at++
      continue
    }
    const mapped = table[unit] || foldUnit(unit)
    if (mapped !== unit) {
      folded += text.slice(copied, at) + String.fromCharCode(mapped)
      copied = at + 1
    }
  }
  return copied === 0 ? text : folded + text.slice(copied)
}

/** White space as `\s` counts it. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f)) ||
    unit === 0xfeff ||
    unit === 0x1680
  )
}

/** The folded text without white space: what two printed forms of one value have in common. */
export function foldKey(text: string): string {
  return fold(text).replace(/\s+/gu, '')
}
