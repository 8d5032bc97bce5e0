/** East Asian Wide and Fullwidth (UAX #11), in blocks: first and last code point. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd]
]

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** A text cut to fit, its last column then being `…`. */
export function fit(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let width = 1
  for (const character of text) {
    width += widthOf(character)
    if (width > columns) break
    kept += character
  }
  return `${kept}…`
}

/** A text filled up with blanks: after it, or before it where `right`. */
export function pad(text: string, columns: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return right ? blanks + text : text + blanks
}

/** Where a line may end: behind blanks, and beside a wide character unless a mark clings to it */
const ATOM = /\s*[（“《]*(?:[\p{Script=Han}…—]|[^\s\p{Script=Han}…—（“《、，。；：？！）”》]+)?[、，。；：？！）”》]*/gu

/** A text in lines of at most so many columns; Chinese, which has no blanks, is parted between characters. */
export function wrap(text: string, columns: number): string {
  const lines = ['']
  for (const [atom] of text.matchAll(ATOM)) {
    const line = lines.at(-1) ?? ''
    if (line === '' || displayWidth(line + atom) <= columns) lines[lines.length - 1] = line + atom
    else lines.push(atom.trimStart())
  }
  return lines.join('\n')
}
