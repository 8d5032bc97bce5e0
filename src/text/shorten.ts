/** Halves of surrogate pairs, by `charCodeAt`. */
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
const isWithinPair = (text: string, at: number): boolean => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))

/** The first `length` UTF-16 code units, one fewer where that would cut a character in two. */
export const firstOf = (text: string, length: number): string => text.slice(0, isWithinPair(text, length) ? length - 1 : length)

/** The last `length` UTF-16 code units, one fewer where that would cut a character in two. */
export function lastOf(text: string, length: number): string {
  const start = Math.max(0, text.length - length)
  return text.slice(isWithinPair(text, start) ? start + 1 : start)
}
