import type {Glyph} from '../page/page.ts'

/** Latin, Greek, Cyrillic and the other letters of alphabets, and their signs: all narrower than they are high */
const NARROW = /^[\u0021-\u007e\u00a1-\u1fff]/u
/** In em; hardly more than W and M of a Latin font are as wide as this. */
const WIDE = 0.9

/**
 * Whether the font says that it draws a letter, and draws what is as wide as a Chinese character: fonts that hold only
 * the characters of one file often number them as letters. Of one glyph it is a guess, of most of a page it is none.
 */
export function isMisnamed({text, width, size}: Glyph): boolean {
  return width >= size * WIDE && NARROW.test(text)
}
