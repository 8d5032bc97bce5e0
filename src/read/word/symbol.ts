/** Signs of the symbol fonts (Wingdings, Symbol) that lists and check boxes use, by the low byte of their code U+F0xx. */
const SIGNS: Readonly<Partial<Record<number, string>>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xb2: '√',
  0xb7: '•',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑'
}

/** A character of a symbol font as Unicode; what is not known stays as it is. */
export function symbol(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xf020 && code <= 0xf0ff ? (SIGNS[code - 0xf000] ?? character) : character
}
